import { escapePointer, isObject, resolve } from '../lib/openapi.ts';
import { type Document, mapOf } from './model.ts';
import type { Named } from './use.ts';

/** An operation or webhook, with what it inherits from its path and from the document. */
export interface Operation extends Named {
  readonly document: Document;
  readonly kind: 'operation' | 'webhook';
  readonly pathItem: Document;
  readonly id: string;
}

export const METHODS = new Set([
  'delete',
  'get',
  'head',
  'options',
  'patch',
  'post',
  'put',
  'trace',
]);

const SECTIONS = { paths: 'operation', webhooks: 'webhook' } as const;

export type Section = keyof typeof SECTIONS;

/** The operations of a map of path items: key -> operation. */
export function operationsIn(
  document: Document,
  items: unknown,
  pointer: string,
  kind: Operation['kind'],
): ReadonlyMap<string, Operation> {
  const word = kind === 'webhook' ? 'notification' : 'operation';
  return new Map(
    Object.entries(mapOf(items)).flatMap(([path, item]) => {
      const pathItem = resolve(document, mapOf(item));
      return Object.entries(pathItem).flatMap(([method, node]) => {
        if (!METHODS.has(method) || !isObject(node)) return [];
        const unnamed = `${method.toUpperCase()} ${path}`;
        const id = typeof node.operationId === 'string' ? node.operationId : unnamed;
        const operation: Operation = {
          document,
          kind,
          pathItem,
          node,
          id,
          pointer: `${pointer}/${escapePointer(path)}/${method}`,
          label: `the ${word} \`${id}\``,
        };
        return [[`${method} ${path}`, operation] as const];
      });
    }),
  );
}

/** The operations, or the webhooks, of a document. */
export function operationsOf(document: Document, section: Section): ReadonlyMap<string, Operation> {
  return operationsIn(document, document[section], `#/${section}`, SECTIONS[section]);
}
