import { readFileSync } from 'node:fs';

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

type Examples = Readonly<Record<string, Example>>;

interface Operation {
  readonly operationId: string;
  readonly requestBody: { readonly content: { 'application/json': { examples: Examples } } };
  readonly responses: { 200: { content: { 'application/json': { examples: Examples } } } };
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly examples: Examples };
}

const file = new URL('../../../generated/openapi.json', import.meta.url);
const document: Document = JSON.parse(readFileSync(file, 'utf8'));

const exampleValue = (example: Example): unknown => {
  const name = example.$ref?.replace('#/components/examples/', '');
  return structuredClone(
    (name === undefined ? example : document.components.examples[name])?.value,
  );
};

export interface NamedExample {
  readonly operationId: string;
  readonly name: string;
  readonly value: Record<string, unknown>;
}

const all = (examples: (operation: Operation) => Examples): NamedExample[] =>
  Object.values(document.paths).flatMap(({ post }) =>
    Object.entries(examples(post)).map(([name, example]) => ({
      operationId: post.operationId,
      name,
      value: exampleValue(example) as Record<string, unknown>,
    })),
  );

/** Every request example of the specification. */
export const requestExamples: readonly NamedExample[] = all(
  ({ requestBody }) => requestBody.content['application/json'].examples,
);

/** Every answer that the specification has an example of: success, and each result code. */
export const responseExamples: readonly NamedExample[] = all(
  ({ responses }) => responses[200].content['application/json'].examples,
);

/** A request example, as a copy that may be changed. */
export function requestExample<Body>(operationId: string, name: string): Body {
  const found = requestExamples.find((e) => e.operationId === operationId && e.name === name);
  if (!found) throw new Error(`The specification has no request example ${operationId}.${name}.`);
  return structuredClone(found.value) as Body;
}
