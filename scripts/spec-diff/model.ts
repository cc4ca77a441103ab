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

/** One difference between two versions, at one place. */
export interface Finding extends Place {
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
  readonly behaviour?: boolean;
}

/** Findings with one cause, for instance in a schema that many operations share. */
export interface Cause {
  readonly level: Exclude<Level, 'none'>;
  readonly rule: string;
  readonly subject: string;
  readonly text: string;
  readonly pointer: string;
  readonly side: 'base' | 'head';
  readonly behaviour: boolean;
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
