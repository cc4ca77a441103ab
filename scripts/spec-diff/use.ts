import { isObject } from '../lib/openapi.ts';
import type { Direction, Document, Finding, Part } from './model.ts';
import { type Schema, stable } from './normal.ts';

/** The two documents, one use of a schema in them, and where its findings go. */
export interface Use {
  readonly base: Document;
  readonly head: Document;
  readonly operationId: string;
  readonly part: Part;
  readonly direction: Direction;
  readonly field: string;
  readonly report: (finding: Finding) => void;
  /** The pairs of schemas that this use has compared: a schema may contain itself. */
  readonly seen: Set<string>;
  /** Compares the schemas at two places; alternatives and schemas hold each other. */
  readonly compare: (use: Use, base: Schema, head: Schema) => void;
}

/** What a change does to the set of accepted values. */
export type Effect = 'narrower' | 'wider' | 'other';

export function levelOf(effect: Effect, direction: Direction): Finding['level'] {
  if (effect === 'narrower' && direction === 'received') return 'minor';
  return effect === 'wider' && direction === 'sent' ? 'minor' : 'major';
}

/** What a finding says besides the use that it was found in. */
export type Said = Pick<Finding, 'level' | 'rule' | 'text' | 'pointer'> &
  Partial<Pick<Finding, 'subject' | 'side' | 'behaviour' | 'field'>>;

export function say(use: Use, said: Said): void {
  const { operationId, part } = use;
  const field = said.field ?? use.field;
  const subject = field === '' ? `the ${part || 'document'}` : named(field);
  use.report({ subject, side: 'head', ...said, operationId, part, field });
}

/** A field as code; the label of a header is words with code in it. */
function named(field: string): string {
  return field.includes('`') ? field : `\`${field}\``;
}

export function below(use: Use, step: string): Use {
  const separator = use.field === '' || step.startsWith('[') ? '' : '.';
  return { ...use, field: `${use.field}${separator}${step}` };
}

/** A value for people, short. */
export function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const text =
    isObject(value) && Array.isArray(value.several)
      ? value.several.map(stable).join(' and ')
      : stable(value);
  return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}

const MAX_SHOWN = 80;

export const listed = (values: Iterable<unknown>): string =>
  [...values].map((value) => `\`${typeof value === 'string' ? value : stable(value)}\``).join(', ');
