import { readFileSync } from 'node:fs';
import { root } from '../lib/root.ts';

/** The published document, which is what the tools of others read. It needs a build. */
export const DOCUMENT = `${root}/packages/spec/dist/openapi.json`;

export interface Example {
  readonly operationId: string;
  readonly direction: 'request' | 'response';
  /** Its name in the document, without the operation. */
  readonly name: string;
  readonly value: unknown;
  /** Name of the schema of the body, where it is one of the components. */
  readonly schema?: string | undefined;
  /** Whether the operation is a webhook: many tools leave these out. */
  readonly webhook: boolean;
}

export interface Operation {
  readonly operationId: string;
  readonly path: string;
  readonly tag: string;
}

interface Node {
  readonly [name: string]: Node | undefined;
}

const document = JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8')) as Node;

function resolve(node: Node | undefined): Node {
  const reference = node?.$ref as string | undefined;
  if (reference === undefined) return node ?? {};
  const steps = reference.slice(2).split('/');
  return steps.reduce<Node>((place, step) => place[step] ?? {}, document);
}

function posts(of: 'paths' | 'webhooks'): readonly (readonly [string, Node])[] {
  return Object.entries(document[of] ?? {}).map(([path, item]) => [path, item?.post ?? {}]);
}

export const OPERATIONS: readonly Operation[] = posts('paths').map(([path, post]) => ({
  operationId: String(post.operationId),
  path,
  tag: String(post.tags?.[0]),
}));

function examplesOf(post: Node, direction: Example['direction'], webhook: boolean): Example[] {
  const body = direction === 'request' ? post.requestBody : resolve(post.responses?.['200']);
  const media = resolve(body).content?.['application/json'];
  const reference = media?.schema?.$ref as string | undefined;
  return Object.entries(media?.examples ?? {}).map(([key, example]) => ({
    operationId: String(post.operationId),
    direction,
    name: key.split('.').pop() ?? key,
    value: resolve(example).value,
    schema: reference?.split('/').pop(),
    webhook,
  }));
}

/** Every published example of a body of JSON. */
export const EXAMPLES: readonly Example[] = (['paths', 'webhooks'] as const).flatMap((of) =>
  posts(of).flatMap(([, post]) => [
    ...examplesOf(post, 'request', of === 'webhooks'),
    ...examplesOf(post, 'response', of === 'webhooks'),
  ]),
);

export function exampleNamed(operationId: string, name: string): Example {
  const found = EXAMPLES.find(
    (example) =>
      example.operationId === operationId &&
      example.direction === 'request' &&
      example.name === name,
  );
  if (found === undefined) throw new Error(`The document has no example ${operationId}.${name}`);
  return found;
}
