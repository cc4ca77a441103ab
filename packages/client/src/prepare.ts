import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import type { Validators } from './client-options.ts';
import type { ValidationIssue } from './errors.ts';
import type { OperationId } from './operation-types.ts';
import { mapAt } from './pointer.ts';
import { printable } from './printable.ts';

const MAX_NAME = 40;

/** How a request id is made. */
const FORMS = {
  uuid: () => crypto.randomUUID(),
  hex: () => crypto.randomUUID().replaceAll('-', ''),
};

const USUAL_PATH = ['requestId'];

/** For what a body is prepared. */
interface Preparation {
  readonly operationId: OperationId;
  readonly metadata: CallMetadata;
  readonly validate: Validators | undefined;
}

/** A body that is ready to be sent. */
export interface Prepared {
  /** The wire form as JSON. */
  readonly text: string;
  /** The wire form. */
  readonly body: object;
  readonly requestId: string | undefined;
}

/** A body that is not sent, and why. */
export interface Refused {
  readonly problem: string;
  readonly issues: readonly ValidationIssue[];
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** The body with a request id where the operation has one and the caller gave none. */
export function withRequestId(
  body: object,
  {
    requestId: form,
    requestIdPath = USUAL_PATH,
  }: Pick<CallMetadata, 'requestId' | 'requestIdPath'>,
): { body: object; requestId: string | undefined } {
  if (!form) return { body, requestId: undefined };
  const parts: Readonly<Record<string, unknown>>[] = [];
  let given: unknown = body;
  for (const name of requestIdPath) {
    const part: unknown = given ?? {};
    if (typeof part !== 'object' || part === null || Array.isArray(part)) {
      return { body, requestId: undefined };
    }
    const fields = part as Readonly<Record<string, unknown>>;
    parts.push(fields);
    given = fields[name];
  }
  const requestId = String(given || FORMS[form]());
  const complete = requestIdPath.reduceRight<unknown>(
    (value, name, at) => ({ ...parts[at], [name]: value }),
    requestId,
  );
  return { body: complete as object, requestId };
}

/** Objects become JSON strings; strings are in wire form already, so nothing is stringified twice. */
function stringify(value: unknown): unknown {
  return typeof value === 'object' && value ? JSON.stringify(value) : value;
}

/** The body as it goes over the wire: what is at the given pointers as strings. */
export function stringifyEmbedded(body: unknown, pointers: readonly string[] = []): unknown {
  return pointers.reduce((document, pointer) => mapAt(document, pointer, stringify), body);
}

function nameOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** An object of which JSON keeps nothing, or something that nobody means: a Map, a form, a promise, bytes. */
function isNoJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (ArrayBuffer.isView(value)) return true;
  const isKept = ['Object', 'Array', 'Boolean', 'Number', 'String'].includes(nameOf(value));
  return !isKept && Object.keys(value).length === 0;
}

/** Where numbers are written so that JSON.parse may round them. */
const LONG_NUMBER = /[:,[]-?[\d.eE+-]{16}/;
/** What JSON makes of values that it does not have. */
const LOSSY = /\{\}|\{"0":|null|"type":"Buffer"/;

/**
 * Finds a value that JSON does not keep: a Map, bytes, NaN, a number beyond 2^53 (`JSON.rawJSON`). Looks
 * closer only at a text that may have lost one.
 */
function lostValue(given: unknown, json: string, value: unknown): string | undefined {
  if (LONG_NUMBER.test(json) && JSON.stringify(value) !== json) {
    return 'Give numbers beyond 2^53 as a text: one of the body would be rounded';
  }
  if (!LOSSY.test(json)) return undefined;
  let lost: string | undefined;
  // A function for its `this`: what a Buffer was before its toJSON.
  JSON.stringify(given, function find(this: unknown, name: string, each: unknown) {
    const original = (this as Readonly<Record<string, unknown>>)[name];
    const value = ArrayBuffer.isView(original) ? original : each;
    const what = name === '' ? 'the body' : printable(name, MAX_NAME);
    if (isNoJson(value)) lost ??= `Give ${what} as a plain object: it is a ${nameOf(value)}`;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      lost ??= `Give ${what} as a number: it is ${value}`;
    }
    return each;
  });
  return lost;
}

/**
 * Typed body -> JSON value -> request id -> embedded JSON as strings -> (validation) -> text. Done
 * once for each call: every attempt sends this very text.
 *
 * The JSON value comes first, so that all that is looked at afterwards is what is sent, whatever
 * `toJSON`, getters or a prototype make of the object.
 */
export function prepare(
  given: unknown,
  { operationId, metadata, validate }: Preparation,
): Prepared | Refused {
  try {
    const json = JSON.stringify(given) ?? 'null';
    const value: unknown = JSON.parse(json);
    const lost = lostValue(given, json, value);
    if (lost !== undefined) return { problem: lost, issues: [] };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { problem: 'Give the body as an object', issues: [] };
    }
    const { body: complete, requestId } = withRequestId(value, metadata);
    const body = stringifyEmbedded(complete, metadata.embeddedJson) as object;
    const issues = validate?.validateRequest?.(operationId, body).errors ?? [];
    if (issues.length === 0) return { text: JSON.stringify(body), body, requestId };
    const list = issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
    return { problem: `Change the body: ${list}`, issues, body };
  } catch (cause) {
    return { problem: 'The body cannot be written as JSON', issues: [], cause };
  }
}
