import { readFileSync } from 'node:fs';
import { root } from '../lib/root.ts';

interface Example {
  value: unknown;
}
interface Document {
  paths: Record<
    string,
    {
      post: {
        operationId: string;
        requestBody: { content: Record<string, { examples: Record<string, Example> }> };
      };
    }
  >;
}

const document: Document = JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8'));

/** A request example of the specification, as a copy that may be changed. */
export function requestExample<Body>(operationId: string, name: string): Body {
  const operations = Object.values(document.paths).map(({ post }) => post);
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  const examples = Object.values(operation?.requestBody.content ?? {}).map(
    (media) => media.examples,
  );
  const found = examples.map((named) => named[name]).find((example) => example !== undefined);
  if (found === undefined)
    throw new Error(`The specification has no example ${operationId}/${name}.`);
  return structuredClone(found.value) as Body;
}
