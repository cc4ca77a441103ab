import { readFileSync } from 'node:fs';
import { root } from '../lib/root.ts';

interface Document {
  components: { examples: Record<string, { value: unknown }> };
}

const document: Document = JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8'));

/** A request example of the specification, as a copy that may be changed. */
export function requestExample<Body>(operationId: string, name: string): Body {
  const found = document.components.examples[`${operationId}.${name}`];
  if (found === undefined) {
    throw new Error(`The specification has no example ${operationId}.${name}.`);
  }
  return structuredClone(found.value) as Body;
}
