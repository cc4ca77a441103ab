import { escapePointer, isObject, resolve, valueAt } from '../lib/openapi.ts';
import { compareExtensionsOf } from './extensions.ts';
import type { Direction, Document, Finding, Part } from './model.ts';
import { stable, written } from './normal.ts';
import { compareSchemas } from './schemas.ts';
import { levelOf, type Said, say, shown, type Use } from './use.ts';

/** Compares two operations: what is sent and received, in which form, from where and by whom. */

/** An operation or webhook, with what it inherits from its path and from the document. */
export interface Operation {
  readonly document: Document;
  readonly kind: 'operation' | 'webhook';
  readonly pathItem: Document;
  readonly node: Document;
  readonly pointer: string;
  readonly id: string;
}

export interface OperationPair {
  readonly base: Operation;
  readonly head: Operation;
  readonly report: (finding: Finding) => void;
}

const mapOf = (value: unknown): Document => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const METHODS = new Set(['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace']);

/** The operations of a map of path items: key -> operation. */
export function operationsIn(
  document: Document,
  items: unknown,
  pointer: string,
  kind: Operation['kind'],
): ReadonlyMap<string, Operation> {
  return new Map(
    Object.entries(mapOf(items)).flatMap(([path, item]) => {
      const pathItem = mapOf(isObject(item) ? resolve(document, item) : {});
      return Object.entries(pathItem).flatMap(([method, node]) => {
        if (!METHODS.has(method) || !isObject(node)) return [];
        const id =
          typeof node.operationId === 'string'
            ? node.operationId
            : `${method.toUpperCase()} ${path}`;
        const at = `${pointer}/${escapePointer(path)}/${method}`;
        return [
          [`${method} ${path}`, { document, kind, pathItem, node, pointer: at, id }] as const,
        ];
      });
    }),
  );
}

/** The parts of a message, in the words of the user of a client. */
function partsOf({
  kind,
}: Operation): Record<'request' | 'response', { part: Part; direction: Direction }> {
  return kind === 'operation'
    ? {
        request: { part: 'request', direction: 'sent' },
        response: { part: 'answer', direction: 'received' },
      }
    : {
        request: { part: 'notification', direction: 'received' },
        response: { part: 'reply to the notification', direction: 'sent' },
      };
}

export function compareOperations(pair: OperationPair): void {
  const { base, head, report } = pair;
  const use = (side: 'request' | 'response' | ''): Use => ({
    base: base.document,
    head: head.document,
    operationId: head.id,
    field: '',
    report,
    seen: new Set(),
    compare: compareSchemas,
    ...(side === '' ? { part: '' as const, direction: 'received' as const } : partsOf(head)[side]),
  });
  const self = use('');
  const tell = (said: Said): void =>
    say(self, { subject: head.kind === 'webhook' ? 'the notification' : 'the operation', ...said });
  if (base.node.operationId !== head.node.operationId)
    tell({
      level: 'major',
      rule: 'operation-renamed',
      text: `was called ${shown(base.node.operationId)} and is called ${shown(head.node.operationId)} now`,
      pointer: `${head.pointer}/operationId`,
    });
  compareRest(
    self,
    { base: base.node, head: head.node, pointer: head.pointer, known: OPERATION_PARTS },
    tell,
  );
  compareParameters(use('request'), parametersOf(base), parametersOf(head));
  compareRequestBodies(use('request'), base, head);
  compareResponses(use('response'), base, head);
  compareCallbacks(pair);
  compareSecurity(base, head, tell);
  if (head.kind === 'operation') compareServers(base, head, tell);
}

/** What other comparisons read. */
const OPERATION_PARTS: ReadonlySet<string> = new Set([
  ...['operationId', 'parameters', 'requestBody', 'responses', 'callbacks', 'security', 'servers'],
]);

const PROSE = new Set([
  'summary',
  'description',
  'tags',
  'externalDocs',
  'title',
  'example',
  'examples',
  '$comment',
  'links',
]);

interface Rest {
  readonly base: Document;
  readonly head: Document;
  readonly pointer: string;
  readonly known: ReadonlySet<string>;
}

/** Texts, extensions and deprecation; any other key is not understood, so its change is a break. */
export function compareRest(
  use: Use,
  { base, head, pointer, known }: Rest,
  tell: (said: Said) => void,
): void {
  for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
    const [was, is] = [base[key], head[key]];
    const at = `${pointer}/${escapePointer(key)}`;
    if (known.has(key)) continue;
    if (key.startsWith('x-')) {
      for (const { path, ...said } of compareExtensionsOf(
        key,
        whole(use.base, was),
        whole(use.head, is),
      ))
        say(use, {
          ...said,
          pointer: [at, ...path.map(escapePointer)].join('/'),
          side: is === undefined ? 'base' : 'head',
        });
    } else if (stable(was) === stable(is)) continue;
    else if (key === 'deprecated') {
      if (Boolean(was) !== Boolean(is))
        tell({
          level: is === true ? 'minor' : 'patch',
          rule: 'deprecated',
          behaviour: true,
          text: is === true ? 'is deprecated now' : 'is not deprecated any more',
          pointer: at,
        });
    } else if (PROSE.has(key)) {
      if (textOf(was) !== textOf(is))
        tell({
          level: 'patch',
          rule: key.startsWith('example') ? 'example-changed' : 'text-changed',
          text: key.startsWith('example') ? 'has other examples' : `the ${key} changed`,
          pointer: at,
        });
    } else
      tell({
        level: 'major',
        rule: 'keyword-not-understood',
        text: `\`${key}\` was ${shown(was)} and is ${shown(is)} now`,
        pointer: at,
      });
  }
}

/** Data in which references are replaced by what they refer to: lists of result codes may be shared. */
function whole(document: Document, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => whole(document, item));
  if (!isObject(value)) return value;
  const target = typeof value.$ref === 'string' ? valueAt(document, value.$ref) : undefined;
  if (target !== undefined) return whole(document, target);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, whole(document, item)]),
  );
}

/** A description without the table of result codes that bundling appends: the codes speak for themselves. */
const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : stable(value))
    .replace(/^[#*]+ *Result codes of this operation[\s\S]*$/m, '')
    .replaceAll(/^\|.*\|$/gm, '')
    .trim();

interface Parameter {
  readonly node: Document;
  readonly pointer: string;
  readonly label: string;
}

/** Header names mean the same in any letters. */
const parameterKey = ({ in: place, name }: Document): string =>
  `${place}:${place === 'header' ? String(name).toLowerCase() : name}`;

function parametersOf({
  document,
  pathItem,
  node,
  pointer,
}: Operation): ReadonlyMap<string, Parameter> {
  const from = (list: unknown, at: string): readonly (readonly [string, Parameter])[] =>
    listOf(list).flatMap((item, index) => {
      if (!isObject(item)) return [];
      const resolved = resolve(document, item);
      const place = typeof item.$ref === 'string' ? item.$ref : `${at}/parameters/${index}`;
      return [
        [
          parameterKey(resolved),
          { node: resolved, pointer: place, label: `${resolved.in} \`${resolved.name}\`` },
        ] as const,
      ];
    });
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return new Map([...from(pathItem.parameters, above), ...from(node.parameters, pointer)]);
}

function headersOf(
  document: Document,
  response: Document,
  pointer: string,
): ReadonlyMap<string, Parameter> {
  return new Map(
    Object.entries(mapOf(response.headers)).map(([name, item]) => {
      const node = mapOf(isObject(item) ? resolve(document, item) : {});
      const place =
        isObject(item) && typeof item.$ref === 'string'
          ? item.$ref
          : `${pointer}/headers/${escapePointer(name)}`;
      return [
        name.toLowerCase(),
        { node: { ...node, name, in: 'header' }, pointer: place, label: `header \`${name}\`` },
      ];
    }),
  );
}

const PARAMETER_PARTS = new Set([
  'name',
  'in',
  'required',
  'schema',
  'content',
  'style',
  'explode',
  'allowReserved',
  'allowEmptyValue',
]);

/** How a value is written where nothing is said. */
function serialisation({ in: place, style, explode, allowReserved }: Document): string {
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const form = style ?? usual;
  return stable([form, explode ?? form === 'form', allowReserved ?? false]);
}

/** Parameters, or the headers of a response: like fields of a message. */
function compareParameters(
  use: Use,
  base: ReadonlyMap<string, Parameter>,
  head: ReadonlyMap<string, Parameter>,
): void {
  for (const [key, before] of base) {
    const after = head.get(key);
    if (after === undefined) {
      say(use, {
        level: 'major',
        rule: 'parameter-removed',
        subject: before.label,
        text: 'was removed',
        pointer: before.pointer,
        side: 'base',
      });
      continue;
    }
    const inside: Use = { ...use, field: after.label };
    const tell = (said: Said): void => say(inside, { subject: after.label, ...said });
    const [was, is] = [before.node, after.node];
    if (was.name !== is.name)
      tell({
        level: 'patch',
        rule: 'text-changed',
        text: `is written ${shown(is.name)} and no longer ${shown(was.name)}`,
        pointer: after.pointer,
      });
    if (Boolean(was.required) !== Boolean(is.required)) {
      const effect = is.required ? 'narrower' : 'wider';
      const text = is.required
        ? 'was optional and is required now'
        : 'was required and is optional now';
      tell({
        level: levelOf(effect, use.direction),
        rule: is.required ? 'parameter-became-required' : 'parameter-became-optional',
        text,
        pointer: `${after.pointer}/required`,
      });
    }
    if (serialisation(was) !== serialisation(is))
      tell({
        level: 'major',
        rule: 'serialisation-changed',
        text: 'is written in another form',
        pointer: after.pointer,
      });
    if (Boolean(was.allowEmptyValue) !== Boolean(is.allowEmptyValue))
      tell({
        level: levelOf(is.allowEmptyValue ? 'wider' : 'narrower', use.direction),
        rule: 'empty-value-changed',
        text: is.allowEmptyValue ? 'may be empty now' : 'must not be empty any more',
        pointer: after.pointer,
      });
    compareRest(
      inside,
      { base: was, head: is, pointer: after.pointer, known: PARAMETER_PARTS },
      tell,
    );
    if ('content' in was || 'content' in is) {
      if ('content' in was !== 'content' in is)
        tell({
          level: 'major',
          rule: 'serialisation-changed',
          text: 'is written in another form',
          pointer: after.pointer,
        });
      else
        compareContent(
          inside,
          { node: was, pointer: before.pointer },
          { node: is, pointer: after.pointer },
        );
    } else
      inside.compare(
        inside,
        written(was.schema ?? true, `${before.pointer}/schema`),
        written(is.schema ?? true, `${after.pointer}/schema`),
      );
  }
  for (const [key, { node, pointer, label }] of head) {
    if (base.has(key)) continue;
    const need = node.required === true ? 'required' : 'optional';
    const level = need === 'required' && use.direction === 'sent' ? 'major' : 'minor';
    say(use, {
      level,
      rule: `${need}-parameter-added`,
      subject: label,
      text: `is new and ${need}`,
      pointer,
    });
  }
}

interface Place {
  readonly node: Document;
  readonly pointer: string;
}

/** A media type, however it is written. */
const mediaType = (name: string): string => name.toLowerCase().replaceAll(/\s/g, '');

function compareContent(use: Use, base: Place, head: Place): void {
  const entries = ({ node, pointer }: Place): ReadonlyMap<string, Place> =>
    new Map(
      Object.entries(mapOf(node.content)).map(([name, media]) => [
        mediaType(name),
        { node: mapOf(media), pointer: `${pointer}/content/${escapePointer(name)}` },
      ]),
    );
  const [was, is] = [entries(base), entries(head)];
  const subject = (name: string): string => `media type \`${name}\``;
  for (const [name, before] of was) {
    const after = is.get(name);
    if (after === undefined) {
      say(use, {
        level: 'major',
        rule: 'media-type-removed',
        subject: subject(name),
        text: 'was removed',
        pointer: before.pointer,
        side: 'base',
      });
      continue;
    }
    const tell = (said: Said): void => say(use, { ...said });
    compareRest(
      use,
      {
        base: before.node,
        head: after.node,
        pointer: after.pointer,
        known: new Set(['schema', 'example', 'examples']),
      },
      tell,
    );
    compareExamples(use, before, after);
    const [from, to] = [before.node.schema, after.node.schema];
    if (from === undefined && to === undefined) continue;
    if (from === undefined || to === undefined)
      tell({
        level: levelOf(to === undefined ? 'wider' : 'narrower', use.direction),
        rule: 'schema-changed',
        text: to === undefined ? 'has no schema any more' : 'has to follow a schema now',
        pointer: after.pointer,
      });
    else
      use.compare(
        use,
        written(from, `${before.pointer}/schema`),
        written(to, `${after.pointer}/schema`),
      );
  }
  for (const [name, { pointer }] of is)
    if (!was.has(name))
      say(use, {
        level: use.part === 'notification' ? 'major' : 'minor',
        rule: 'media-type-added',
        subject: subject(name),
        text: 'is new',
        pointer,
      });
}

function compareExamples(
  { base: baseDocument, head: headDocument, ...use }: Use,
  base: Place,
  head: Place,
): void {
  const examples = (document: Document, { node }: Place): string =>
    stable([
      node.example,
      Object.entries(mapOf(node.examples)).map(([name, example]) => [
        name,
        isObject(example) ? resolve(document, example) : example,
      ]),
    ]);
  if (examples(baseDocument, base) !== examples(headDocument, head))
    say(
      { ...use, base: baseDocument, head: headDocument },
      {
        level: 'patch',
        rule: 'example-changed',
        text: 'has other examples',
        pointer: head.pointer,
      },
    );
}

function compareRequestBodies(use: Use, base: Operation, head: Operation): void {
  const body = ({ document, node, pointer }: Operation): Place | undefined => {
    if (!isObject(node.requestBody)) return undefined;
    const { $ref } = node.requestBody;
    return {
      node: resolve(document, node.requestBody),
      pointer: typeof $ref === 'string' ? $ref : `${pointer}/requestBody`,
    };
  };
  const [was, is] = [body(base), body(head)];
  const subject = `the body of the ${use.part}`;
  if (was === undefined && is === undefined) return;
  if (was === undefined || is === undefined) {
    const place = is ?? was ?? { node: {}, pointer: head.pointer };
    const needed = is?.node.required === true && use.direction === 'sent';
    say(use, {
      level: is === undefined || needed ? 'major' : 'minor',
      rule: is === undefined ? 'body-removed' : 'body-added',
      subject,
      text:
        is === undefined
          ? 'was removed'
          : `is new and ${is.node.required === true ? 'required' : 'optional'}`,
      pointer: place.pointer,
      side: is === undefined ? 'base' : 'head',
    });
    return;
  }
  if (Boolean(was.node.required) !== Boolean(is.node.required))
    say(use, {
      level: levelOf(is.node.required ? 'narrower' : 'wider', use.direction),
      rule: is.node.required ? 'body-became-required' : 'body-became-optional',
      subject,
      text: is.node.required
        ? 'was optional and is required now'
        : 'was required and is optional now',
      pointer: is.pointer,
    });
  compareRest(
    use,
    { base: was.node, head: is.node, pointer: is.pointer, known: new Set(['required', 'content']) },
    (said) => say(use, { subject, ...said }),
  );
  compareContent(use, was, is);
}

function compareResponses(use: Use, base: Operation, head: Operation): void {
  const responses = ({ document, node, pointer }: Operation): ReadonlyMap<string, Place> =>
    new Map(
      Object.entries(mapOf(node.responses)).map(([status, response]) => [
        status.toUpperCase(),
        {
          node: mapOf(isObject(response) ? resolve(document, response) : {}),
          pointer:
            isObject(response) && typeof response.$ref === 'string'
              ? response.$ref
              : `${pointer}/responses/${status}`,
        },
      ]),
    );
  const [was, is] = [responses(base), responses(head)];
  for (const [status, before] of was) {
    const after = is.get(status);
    const subject = `status ${status}`;
    if (after === undefined) {
      say(use, {
        level: 'major',
        rule: 'status-removed',
        subject,
        text: 'was removed',
        pointer: before.pointer,
        side: 'base',
      });
      continue;
    }
    const inside: Use = { ...use, seen: new Set() };
    compareRest(
      inside,
      {
        base: before.node,
        head: after.node,
        pointer: after.pointer,
        known: new Set(['headers', 'content']),
      },
      (said) => say(inside, { ...said, subject }),
    );
    compareParameters(
      inside,
      headersOf(base.document, before.node, before.pointer),
      headersOf(head.document, after.node, after.pointer),
    );
    const [hadBody, hasBody] = [before, after].map(
      ({ node }) => Object.keys(mapOf(node.content)).length > 0,
    );
    if (hadBody && !hasBody)
      say(inside, {
        level: 'major',
        rule: 'body-removed',
        subject: `the body of status ${status}`,
        text: 'was removed',
        pointer: before.pointer,
        side: 'base',
      });
    else compareContent(inside, before, after);
  }
  for (const [status, { pointer }] of is)
    if (!was.has(status))
      say(use, {
        level: 'minor',
        rule: 'status-added',
        subject: `status ${status}`,
        text: 'is new',
        pointer,
      });
}

function compareCallbacks({ base, head, report }: OperationPair): void {
  const callbacks = ({
    document,
    node,
    pointer,
    kind,
  }: Operation): ReadonlyMap<string, Operation> =>
    new Map(
      Object.entries(mapOf(node.callbacks)).flatMap(([name, callback]) => [
        ...[
          ...operationsIn(
            document,
            isObject(callback) ? resolve(document, callback) : {},
            `${pointer}/callbacks/${escapePointer(name)}`,
            kind === 'operation' ? 'webhook' : 'operation',
          ),
        ].map(([key, operation]) => [`${name} ${key}`, operation] as const),
      ]),
    );
  const [was, is] = [callbacks(base), callbacks(head)];
  const tell = (side: 'base' | 'head', id: string, pointer: string): void =>
    report({
      level: side === 'base' ? 'major' : 'minor',
      rule: side === 'base' ? 'callback-removed' : 'callback-added',
      subject: `callback \`${id}\``,
      text: side === 'base' ? 'was removed' : 'is new',
      pointer,
      side,
      operationId: head.id,
      part: '',
      field: '',
    });
  for (const [key, before] of was) {
    const after = is.get(key);
    if (after === undefined) tell('base', before.id, before.pointer);
    else compareOperations({ base: before, head: after, report });
  }
  for (const [key, after] of is) if (!was.has(key)) tell('head', after.id, after.pointer);
}

/** Each alternative as a text; no requirement at all is an alternative of its own. */
function securityOf({ document, node }: Operation): ReadonlySet<string> {
  const alternatives = listOf(node.security ?? document.security).map((alternative) =>
    stable(
      Object.entries(mapOf(alternative))
        .map(([name, scopes]) => [name, listOf(scopes).map(String).sort()])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
  );
  return new Set(alternatives.length === 0 ? ['[]'] : alternatives);
}

function compareSecurity(base: Operation, head: Operation, tell: (said: Said) => void): void {
  const [was, is] = [securityOf(base), securityOf(head)];
  const without = (these: ReadonlySet<string>, those: ReadonlySet<string>): string[] =>
    [...these]
      .filter((each) => !those.has(each))
      .map((each) =>
        each === '[]'
          ? 'nothing at all'
          : JSON.parse(each)
              .map(([name]: [string]) => `\`${name}\``)
              .join(' with '),
      );
  const [gone, come] = [without(was, is), without(is, was)];
  const pointer = head.node.security === undefined ? '#/security' : `${head.pointer}/security`;
  const subject = 'the proof of who calls';
  if (gone.length > 0)
    tell({
      level: 'major',
      rule: 'security-changed',
      subject,
      text: `was ${gone.join(' or ')} and is ${come.join(' or ') || 'not accepted as that'} now`,
      pointer,
    });
  else if (come.length > 0)
    tell({
      level: 'minor',
      rule: 'security-alternative-added',
      subject,
      text: `may be ${come.join(' or ')}, too`,
      pointer,
    });
}

interface Server {
  readonly url: string;
  readonly node: Document;
  readonly pointer: string;
}

function serversOf({ document, pathItem, node, pointer }: Operation): readonly Server[] {
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  const [list, place] = [
    [node.servers, pointer],
    [pathItem.servers, above],
    [document.servers, '#'],
  ].find(([servers]) => Array.isArray(servers) && servers.length > 0) ?? [[], '#'];
  return listOf(list).map((server, index) => ({
    url: String(mapOf(server).url),
    node: mapOf(server),
    pointer: `${place}/servers/${index}`,
  }));
}

function compareServers(base: Operation, head: Operation, tell: (said: Said) => void): void {
  const [was, is] = [serversOf(base), serversOf(head)];
  const gone = was.filter(({ url }) => !is.some((other) => other.url === url));
  const come = is.filter(({ url }) => !was.some((other) => other.url === url));
  const subject = (url: string): string => `server ${url}`;
  if (gone.length === 1 && come.length === 1 && gone[0] && come[0])
    tell({
      level: 'major',
      rule: 'server-changed',
      subject: subject(gone[0].url),
      text: `was replaced by ${come[0].url}`,
      pointer: `${come[0].pointer}/url`,
    });
  else {
    for (const { url, pointer } of gone)
      tell({
        level: 'major',
        rule: 'server-removed',
        subject: subject(url),
        text: 'was removed',
        pointer,
        side: 'base',
      });
    for (const { url, pointer } of come)
      tell({
        level: 'minor',
        rule: 'server-added',
        subject: subject(url),
        text: 'is new',
        pointer,
      });
  }
  const kept = was.filter((server) => !gone.includes(server));
  const first = is.find((server) => !come.includes(server));
  if (first && kept[0] && was[0]?.url !== is[0]?.url && gone.length === 0)
    tell({
      level: 'major',
      rule: 'first-server-changed',
      subject: subject(is[0]?.url ?? ''),
      text: `is the first one now, which most tools call, and was not before (${was[0]?.url})`,
      pointer: is[0]?.pointer ?? '#/servers',
    });
  for (const before of kept) {
    const after = is.find(({ url }) => url === before.url);
    if (after)
      compareServer(before, after, (said) => tell({ subject: subject(after.url), ...said }));
  }
}

function compareServer(before: Server, after: Server, tell: (said: Said) => void): void {
  const extension: Use = {
    base: {},
    head: {},
    operationId: '',
    part: '',
    direction: 'received',
    field: '',
    seen: new Set(),
    compare: compareSchemas,
    report: ({ level, rule, text, pointer, subject }) =>
      tell({ level, rule, text, pointer, subject: `${subject} of server ${after.url}` }),
  };
  compareRest(
    extension,
    {
      base: before.node,
      head: after.node,
      pointer: after.pointer,
      known: new Set(['url', 'variables', 'name']),
    },
    tell,
  );
  const [was, is] = [mapOf(before.node.variables), mapOf(after.node.variables)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [from, to] = [mapOf(was[name]), mapOf(is[name])];
    const pointer = `${after.pointer}/variables/${escapePointer(name)}`;
    const values = (list: unknown): readonly string[] => listOf(list).map(String).sort();
    const lost =
      from.enum === undefined
        ? to.enum !== undefined
        : to.enum !== undefined &&
          values(from.enum).some((value) => !values(to.enum).includes(value));
    const what = `variable \`${name}\` of server ${after.url}`;
    if (!(name in was) || !(name in is) || from.default !== to.default || lost)
      tell({
        level: 'major',
        rule: 'server-variable-changed',
        subject: what,
        text: `was ${shown(was[name])} and is ${shown(is[name])} now`,
        pointer,
      });
    else if (stable(values(from.enum)) !== stable(values(to.enum)))
      tell({
        level: 'minor',
        rule: 'server-variable-added',
        subject: what,
        text: 'takes more values',
        pointer,
      });
    else if (stable({ ...from, enum: 0 }) !== stable({ ...to, enum: 0 }))
      tell({
        level: 'patch',
        rule: 'text-changed',
        subject: what,
        text: 'the text changed',
        pointer,
      });
  }
}
