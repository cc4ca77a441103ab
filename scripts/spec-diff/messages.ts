import { escapePointer } from '../lib/openapi.ts';
import { type Document, listOf, mapOf, type Pair, stable } from './model.ts';
import type { Operation } from './operation.ts';
import { written } from './parts.ts';
import { compareRest } from './rest.ts';
import { compareNamed, follow, type Named, say, type Use, type Written } from './use.ts';
import { shown } from './words.ts';

/** Compares what goes over the wire: parameters, headers, bodies and statuses. */

/** Header names mean the same in any letters. */
function parameterKey({ in: place, name }: Document): string {
  return `${place}:${place === 'header' ? String(name).toLowerCase() : name}`;
}

function parametersOf(operation: Operation): ReadonlyMap<string, Named> {
  const { document, pathItem, node, pointer } = operation;
  const from = (list: unknown, at: string): readonly (readonly [string, Named])[] =>
    listOf(list).map((item, index) => {
      const found = follow(document, item, `${at}/parameters/${index}`);
      const label = `${found.node.in} \`${found.node.name}\``;
      return [parameterKey(found.node), { ...found, label }];
    });
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return new Map([...from(pathItem.parameters, above), ...from(node.parameters, pointer)]);
}

function headersOf(document: Document, { node, pointer }: Written): ReadonlyMap<string, Named> {
  return new Map(
    Object.entries(mapOf(node.headers)).map(([name, item]) => {
      const found = follow(document, item, `${pointer}/headers/${escapePointer(name)}`);
      const header: Document = { __proto__: null, ...found.node, name, in: 'header' };
      return [name.toLowerCase(), { ...found, node: header, label: `header \`${name}\`` }];
    }),
  );
}

/** How a value is written where nothing is said. */
function serialisation({ in: place, style, explode, allowReserved, content }: Document): string {
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const form = style ?? usual;
  const whole = content !== undefined;
  return stable([form, explode ?? form === 'form', allowReserved ?? false, whole]);
}

const PARAMETER_PARTS = new Set([
  ...['name', 'in', 'required', 'schema', 'content', 'style', 'explode'],
  ...['allowReserved', 'allowEmptyValue'],
]);

export function compareParameters(use: Use, { base, head }: Pair<Operation>): void {
  compareFields(use, { base: parametersOf(base), head: parametersOf(head) });
}

/** Parameters, or the headers of a response: like fields of a message. */
function compareFields(use: Use, pair: Pair<ReadonlyMap<string, Named>>): void {
  compareNamed(use, {
    ...pair,
    kind: 'parameter',
    compare: (before, after) =>
      compareField({ ...use, field: after.label }, { base: before, head: after }),
    added: ({ node, pointer, label }) => {
      const needed = node.required === true;
      say(use, needed ? 'required-parameter-added' : 'optional-parameter-added', {
        rating: needed && use.direction === 'sent' ? 'major' : 'minor',
        subject: label,
        pointer,
      });
    },
  });
}

function compareField(use: Use, { base, head }: Pair<Named>): void {
  const [was, is] = [base.node, head.node];
  const { pointer, label } = head;
  if (was.name !== is.name) {
    const text = `is written ${shown(is.name)} and no longer ${shown(was.name)}`;
    say(use, 'text-changed', { text, pointer });
  }
  compareNeed(use, 'parameter', { base, head });
  if (serialisation(was) !== serialisation(is)) say(use, 'serialisation-changed', { pointer });
  if (Boolean(was.allowEmptyValue) !== Boolean(is.allowEmptyValue))
    say(use, 'empty-value-changed', {
      rating: is.allowEmptyValue ? 'wider' : 'narrower',
      text: is.allowEmptyValue ? 'may be empty now' : 'must not be empty any more',
      pointer,
    });
  compareRest(use, { base: was, head: is, pointer, known: PARAMETER_PARTS, owner: label });
  if ('content' in was && 'content' in is) compareContent(use, { base, head });
  else if (!('content' in was) && !('content' in is))
    use.compare(
      use,
      written(was.schema ?? true, `${base.pointer}/schema`),
      written(is.schema ?? true, `${pointer}/schema`),
    );
}

function compareNeed(use: Use, what: 'parameter' | 'body', { base, head }: Pair<Written>): void {
  const needed = Boolean(head.node.required);
  if (Boolean(base.node.required) === needed) return;
  say(use, `${what}-became-${needed ? 'required' : 'optional'}`, {
    pointer: what === 'body' ? head.pointer : `${head.pointer}/required`,
  });
}

/** The media types of a body, however they are written. */
function mediaTypesOf({ node, pointer }: Written): ReadonlyMap<string, Named> {
  return new Map(
    Object.entries(mapOf(node.content)).map(([name, media]) => {
      const key = name.toLowerCase().replaceAll(/\s/g, '');
      const at = `${pointer}/content/${escapePointer(name)}`;
      return [key, { node: mapOf(media), pointer: at, label: `media type \`${key}\`` }];
    }),
  );
}

const MEDIA_TYPE_PARTS = new Set(['schema', 'example', 'examples']);

function compareContent(use: Use, { base, head }: Pair<Written>): void {
  compareNamed(use, {
    kind: 'media-type',
    base: mediaTypesOf(base),
    head: mediaTypesOf(head),
    compare: (before, after) => compareMediaType(use, { base: before, head: after }),
    added: ({ pointer, label }) => {
      const rating = use.part === 'notification' ? 'major' : 'minor';
      say(use, 'media-type-added', { rating, subject: label, pointer });
    },
  });
}

function compareMediaType(use: Use, { base, head }: Pair<Written>): void {
  const { pointer } = head;
  compareRest(use, { base: base.node, head: head.node, pointer, known: MEDIA_TYPE_PARTS });
  if (examplesOf(use.base, base) !== examplesOf(use.head, head))
    say(use, 'example-changed', { pointer });
  const [was, is] = [base.node.schema, head.node.schema];
  if (was === undefined && is === undefined) return;
  if (was === undefined || is === undefined)
    say(use, 'schema-changed', {
      rating: is === undefined ? 'wider' : 'narrower',
      text: is === undefined ? 'has no schema any more' : 'has to follow a schema now',
      pointer,
    });
  else use.compare(use, written(was, `${base.pointer}/schema`), written(is, `${pointer}/schema`));
}

function examplesOf(document: Document, { node }: Written): string {
  const examples = Object.entries(mapOf(node.examples));
  return stable([
    node.example,
    examples.map(([name, example]) => [name, follow(document, example, '').node]),
  ]);
}

const BODY_PARTS = new Set(['required', 'content']);

export function compareRequestBodies(use: Use, { base, head }: Pair<Operation>): void {
  const body = ({ document, node, pointer }: Operation): Written =>
    follow(document, node.requestBody, `${pointer}/requestBody`);
  const [was, is] = [body(base), body(head)];
  const [had, has] = [base, head].map(({ node }) => node.requestBody !== undefined);
  const self = { ...use, subject: `the body of the ${use.part}` };
  if (!had && !has) return;
  if (!has) say(self, 'body-removed', { pointer: was.pointer });
  else if (!had) {
    const needed = is.node.required === true;
    say(self, 'body-added', {
      rating: needed && use.direction === 'sent' ? 'major' : 'minor',
      text: `is new and ${needed ? 'required' : 'optional'}`,
      pointer: is.pointer,
    });
  } else {
    compareNeed(self, 'body', { base: was, head: is });
    const { pointer } = is;
    compareRest(self, { base: was.node, head: is.node, pointer, known: BODY_PARTS });
    compareContent(use, { base: was, head: is });
  }
}

const RESPONSE_PARTS = new Set(['headers', 'content']);

function responsesOf({ document, node, pointer }: Operation): ReadonlyMap<string, Named> {
  return new Map(
    Object.entries(mapOf(node.responses)).map(([status, response]) => [
      status.toUpperCase(),
      {
        ...follow(document, response, `${pointer}/responses/${status}`),
        label: `status ${status.toUpperCase()}`,
      },
    ]),
  );
}

export function compareResponses(use: Use, { base, head }: Pair<Operation>): void {
  compareNamed(use, {
    kind: 'status',
    base: responsesOf(base),
    head: responsesOf(head),
    compare: (before, after) =>
      compareResponse({ ...use, seen: new Set() }, { base: before, head: after }),
  });
}

function compareResponse(use: Use, { base, head }: Pair<Named>): void {
  const { pointer, label } = head;
  const self = { ...use, subject: label };
  compareRest(self, { base: base.node, head: head.node, pointer, known: RESPONSE_PARTS });
  compareFields(use, { base: headersOf(use.base, base), head: headersOf(use.head, head) });
  const [had, has] = [base, head].map(({ node }) => Object.keys(mapOf(node.content)).length > 0);
  if (had && !has)
    say(use, 'body-removed', { subject: `the body of ${label}`, pointer: base.pointer });
  else compareContent(use, { base, head });
}
