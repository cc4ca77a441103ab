import { isObject } from '../lib/openapi.ts';

/** How far a change goes for users, from nothing to a break. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

export const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** The side of the contract on which something is: what the user writes, or what the user reads. */
export type Direction = 'sent' | 'received';

/** Where in an operation something is, in the words of a user; empty for what belongs to no body. */
export type Part = 'request' | 'answer' | 'notification' | 'reply to the notification' | '';

/** One use of what changed. */
export interface Place {
  /** The operation or webhook; empty for what belongs to all or none. */
  readonly operationId: string;
  readonly part: Part;
  /** The names from the body down, joined by dots; `[]` behind a list, empty for the body itself. */
  readonly field: string;
}

/** One difference between two versions. */
export interface Change {
  readonly level: Exclude<Level, 'none'>;
  /** Stable name of the rule that rated the change, for instance `field-removed`. */
  readonly rule: string;
  /** What it is that changed, for people: `` `region` ``, `` header `Client-Id` ``. */
  readonly subject: string;
  /** What happened to it, with the old and the new value: "is required now". */
  readonly text: string;
  /** JSON pointer to where the change is written. */
  readonly pointer: string;
  /** Which version the pointer leads into. */
  readonly side: 'base' | 'head';
  /** It adds nothing and breaks nothing, and yet the client behaves differently. */
  readonly behaviour: boolean;
}

/** A difference at one place. */
export interface Finding extends Change, Place {}

/** Findings with one cause, for instance in a schema that many operations share. */
export interface Cause extends Change {
  readonly places: readonly Place[];
  /** What the TypeScript compiler finds for the same reason. */
  readonly types: readonly string[];
}

export interface SpecDiff {
  readonly verdict: Level;
  readonly causes: readonly Cause[];
  /** The operations of the newer version, without its webhooks. */
  readonly operationIds: readonly string[];
}

/** A specification as a plain object: bundled, in one piece. */
export type Document = { readonly [key: string]: unknown };

/** The same thing in both versions. */
export interface Pair<T> {
  readonly base: T;
  readonly head: T;
}

/** Wrong usage or input that cannot be read: exit code 2, message without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export function isHigher(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(than);
}

export function highest(levels: Iterable<Level>): Level {
  let result: Level = 'none';
  for (const level of levels) if (isHigher(level, result)) result = level;
  return result;
}

/** An object from its entries in which a key is nothing but itself: `constructor` is no method of objects there. */
export function recordOf<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** A copy of data, all of whose objects are such. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return recordOf(Object.entries(value).map(([key, item]) => [key, bare(item)]));
}

const EMPTY: Document = recordOf([]);

/** An object, or an empty one for anything else: foreign documents hold everything everywhere. */
export function mapOf(value: unknown): Document {
  return isObject(value) ? value : EMPTY;
}

/** The row of a table, if there is one of this name: a document may call anything `constructor`. */
export function rowOf<Row>(table: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The keys of two objects, each once. */
export function keysOf(...objects: readonly Document[]): readonly string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))];
}

/** JSON with its keys in order, so that equal values are equal texts. */
export function stable(value: unknown): string {
  const sorted = (item: unknown): unknown =>
    isObject(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item;
  return JSON.stringify(value, (_, item: unknown) => sorted(item)) ?? 'undefined';
}
