import { escapePointer, isObject, resolve } from '../lib/openapi.ts';
import { compareSecurity, compareServers } from './access.ts';
import { compareParameters, compareRequestBodies, compareResponses } from './messages.ts';
import { type Direction, mapOf, type Pair, type Part } from './model.ts';
import { METHODS, type Operation, operationsIn, operationsOf, type Section } from './operation.ts';
import { compareRest } from './rest.ts';
import { compareNamed, say, type Use } from './use.ts';
import { shown } from './words.ts';

/** Pairs the operations of two versions and compares each part of them. */

export function compareSections(use: Use, section: Section): void {
  const [was, is] = [operationsOf(use.base, section), operationsOf(use.head, section)];
  const found = new Map(is);
  for (const [key, before] of was) {
    const other = is.has(key) ? key : movedTo(before, was, is);
    const after = other === undefined ? undefined : is.get(other);
    if (other === undefined || after === undefined) {
      tell(use, 'operation-removed', before);
      continue;
    }
    found.delete(other);
    if (other !== key) tell(use, 'operation-moved', after, `moved from \`${key}\` to \`${other}\``);
    compareOperation(use, { base: before, head: after });
  }
  for (const after of found.values()) tell(use, 'operation-added', after);
  comparePathItems(use, section);
}

function tell(use: Use, rule: string, { id, label, pointer }: Operation, text?: string): void {
  say({ ...use, operationId: id }, rule, { subject: label, pointer, text });
}

/** Where an operation with the same name is that was not there before. */
function movedTo(
  { node: { operationId } }: Operation,
  was: ReadonlyMap<string, Operation>,
  is: ReadonlyMap<string, Operation>,
): string | undefined {
  if (operationId === undefined) return undefined;
  return [...is.keys()].find(
    (key) => !was.has(key) && is.get(key)?.node.operationId === operationId,
  );
}

const PATH_PARTS = new Set([...METHODS, 'parameters', 'servers', '$ref']);

/** Texts of paths, and paths without operations. */
function comparePathItems(use: Use, section: Section): void {
  const [was, is] = [mapOf(use.base[section]), mapOf(use.head[section])];
  for (const [path, base] of Object.entries(was)) {
    const head = is[path];
    if (!isObject(base) || !isObject(head)) continue;
    const pointer = `#/${section}/${escapePointer(path)}`;
    const self = { ...use, subject: `path \`${path}\`` };
    compareRest(self, { base, head, pointer, known: PATH_PARTS });
  }
}

interface Message {
  readonly part: Part;
  readonly direction: Direction;
}

/** The messages of an operation, in the words of the user of a client. */
const MESSAGES: Readonly<
  Record<Operation['kind'], Readonly<Record<'request' | 'response', Message>>>
> = {
  operation: {
    request: { part: 'request', direction: 'sent' },
    response: { part: 'answer', direction: 'received' },
  },
  webhook: {
    request: { part: 'notification', direction: 'received' },
    response: { part: 'reply to the notification', direction: 'sent' },
  },
};

/** What other comparisons read. */
const OPERATION_PARTS: ReadonlySet<string> = new Set([
  ...['operationId', 'parameters', 'requestBody', 'responses', 'callbacks', 'security', 'servers'],
]);

function compareOperation(document: Use, pair: Pair<Operation>): void {
  const { base, head } = pair;
  const subject = head.kind === 'webhook' ? 'the notification' : 'the operation';
  const self: Use = { ...document, operationId: head.id, subject };
  const { subject: _, ...use } = self;
  const { request, response } = MESSAGES[head.kind];
  if (base.node.operationId !== head.node.operationId)
    say(self, 'operation-renamed', {
      text: `was called ${shown(base.node.operationId)} and is called ${shown(head.node.operationId)} now`,
      pointer: `${head.pointer}/operationId`,
    });
  const { pointer } = head;
  compareRest(self, { base: base.node, head: head.node, pointer, known: OPERATION_PARTS });
  const sent: Use = { ...use, ...request, seen: new Set() };
  compareParameters(sent, pair);
  compareRequestBodies(sent, pair);
  compareResponses({ ...use, ...response }, pair);
  compareCallbacks(use, pair);
  compareSecurity(self, pair);
  if (head.kind === 'operation') compareServers(self, pair);
}

/** What is called back is sent in the other direction. */
function compareCallbacks(use: Use, { base, head }: Pair<Operation>): void {
  const callbacks = ({ document, node, pointer, kind }: Operation) =>
    new Map(
      Object.entries(mapOf(node.callbacks)).flatMap(([name, callback]) => {
        const at = `${pointer}/callbacks/${escapePointer(name)}`;
        const other = kind === 'operation' ? 'webhook' : 'operation';
        const items = operationsIn(document, resolve(document, mapOf(callback)), at, other);
        return [...items].map(
          ([key, item]) =>
            [`${name} ${key}`, { ...item, label: `callback \`${item.id}\`` }] as const,
        );
      }),
    );
  compareNamed(use, {
    kind: 'callback',
    base: callbacks(base),
    head: callbacks(head),
    compare: (before, after) => compareOperation(use, { base: before, head: after }),
  });
}
