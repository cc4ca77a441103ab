import { resolve } from '../lib/openapi.ts';
import {
  type Direction,
  type Document,
  type Finding,
  mapOf,
  type Pair,
  type Part,
} from './model.ts';
import type { Schema } from './parts.ts';
import { levelOf, type Rating, ruleOf } from './rules.ts';

/** The two documents, one use of what is compared in them, and where its findings go. */
export interface Use extends Pair<Document> {
  readonly operationId: string;
  readonly part: Part;
  readonly direction: Direction;
  readonly field: string;
  /** What findings are about where the field does not say it. */
  readonly subject?: string;
  readonly report: (finding: Finding) => void;
  /** The pairs of schemas that this use has compared: a schema may contain itself. */
  readonly seen: Set<string>;
  /** Compares the schemas at two places; alternatives and schemas hold each other. */
  readonly compare: (use: Use, base: Schema, head: Schema) => void;
}

/** What a finding says besides its rule and the use that it was found in. */
export interface Said {
  readonly pointer: string;
  readonly rating?: Rating | undefined;
  readonly text?: string | undefined;
  readonly subject?: string | undefined;
  readonly side?: 'base' | 'head' | undefined;
  readonly behaviour?: boolean | undefined;
}

export function say(use: Use, rule: string, said: Said): void {
  const usual = ruleOf(rule);
  const { operationId, part, field } = use;
  use.report({
    level: levelOf(said.rating ?? usual.rating, use.direction),
    rule,
    subject: said.subject ?? use.subject ?? subjectOf(use),
    text: said.text ?? usual.text,
    pointer: said.pointer,
    side: said.side ?? usual.side ?? 'head',
    behaviour: said.behaviour ?? false,
    operationId,
    part,
    field,
  });
}

/** A field as code, words for the whole; the label of a header is words with code in it. */
export function subjectOf({ field, part }: Use): string {
  if (field === '') return `the ${part || 'document'}`;
  return field.includes('`') ? field : `\`${field}\``;
}

export function below(use: Use, step: string): Use {
  const separator = use.field === '' || step.startsWith('[') ? '' : '.';
  return { ...use, field: `${use.field}${separator}${step}` };
}

/** An object and where it is written. */
export interface Written {
  readonly node: Document;
  readonly pointer: string;
}

/** An object of a document, or what it refers to. */
export function follow(document: Document, value: unknown, pointer: string): Written {
  const node = mapOf(value);
  return {
    node: resolve(document, node),
    pointer: typeof node.$ref === 'string' ? node.$ref : pointer,
  };
}

/** Something with a name that may come or go. */
export interface Named extends Written {
  /** What it is called in a report. */
  readonly label: string;
}

interface NamedPair<Item extends Named> extends Pair<ReadonlyMap<string, Item>> {
  /** The first part of the rules' names: `status` for `status-removed` and `status-added`. */
  readonly kind: string;
  readonly compare: (before: Item, after: Item) => void;
  /** Says that one is new, where that is more than a word. */
  readonly added?: (item: Item) => void;
}

/** Compares what has the same name in both versions, and says what came and went. */
export function compareNamed<Item extends Named>(use: Use, pair: NamedPair<Item>): void {
  const { kind, base, head, compare } = pair;
  const added =
    pair.added ??
    (({ label, pointer }: Item) => say(use, `${kind}-added`, { subject: label, pointer }));
  for (const [key, before] of base) {
    const after = head.get(key);
    if (after) compare(before, after);
    else say(use, `${kind}-removed`, { subject: before.label, pointer: before.pointer });
  }
  for (const [key, after] of head) if (!base.has(key)) added(after);
}
