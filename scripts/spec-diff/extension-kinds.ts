import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../lib/openapi.ts';
import { type Change, type Document, keysOf, listOf, mapOf, recordOf, rowOf } from './model.ts';
import { shown } from './words.ts';

/** The kinds of extensions' values, and what a change of each kind means. */

/** What one extension's comparison found. */
export interface Difference extends Pick<Change, 'level' | 'rule' | 'subject' | 'text'> {
  /** Leads on into the extension's value. */
  readonly path: readonly string[];
  readonly behaviour?: boolean;
}

type Level = Change['level'];

/** Compares two values of one extension, of which at least one is there and which differ. */
export type Compare = (base: unknown, head: unknown) => readonly Difference[];

function textOf(value: unknown): string {
  return shown(value).replaceAll('"', '');
}

function changeText(base: unknown, head: unknown): string {
  return `was ${textOf(base)} and is ${textOf(head)} now`;
}

interface Levels {
  readonly added: Level;
  readonly changed: Level;
}

/** A value that is taken as a whole, of one word. */
export function single(rule: string, subject: string, { added, changed }: Levels): Compare {
  return (base, head) => {
    const text = changeText(base, head);
    if (base === undefined)
      return [{ level: added, rule: `${rule}-added`, subject, text, path: [] }];
    const verb = head === undefined ? 'removed' : 'changed';
    return [{ level: changed, rule: `${rule}-${verb}`, subject, text, path: [] }];
  };
}

export function prose(rule: string, what: string): Compare {
  return single(rule, what, { added: 'patch', changed: 'patch' });
}

export function promise(rule: string, what: string): Compare {
  return single(rule, what, { added: 'minor', changed: 'major' });
}

/** Of which either change alters what code does. */
export function decisive(rule: string, what: string): Compare {
  return single(rule, what, { added: 'major', changed: 'major' });
}

/** A set of promises, each of which may come or go. */
export function set(rule: string, what: string, levels: { added: Level; removed: Level }): Compare {
  return (base, head) => {
    const without = (from: unknown, these: unknown): readonly unknown[] =>
      listOf(from).filter((item) => !listOf(these).some((each) => isDeepStrictEqual(item, each)));
    const say = (verb: 'added' | 'removed', item: unknown): Difference => ({
      level: levels[verb],
      rule: `${rule}-${verb}`,
      subject: `${what} ${textOf(item)}`,
      text: `was ${verb}`,
      path: [],
    });
    return [
      ...without(base, head).map((item) => say('removed', item)),
      ...without(head, base).map((item) => say('added', item)),
    ];
  };
}

/** The keys whose values differ. */
function changedKeys(base: Document, head: Document): readonly string[] {
  return keysOf(base, head).filter((key) => !isDeepStrictEqual(base[key], head[key]));
}

/** An object whose fields are compared one by one; a field without a comparison is prose. */
export function fields(rule: string, comparisons: Readonly<Record<string, Compare>>): Compare {
  return (base, head) => {
    const [before, after] = [mapOf(base), mapOf(head)];
    return changedKeys(before, after).flatMap((key) => {
      const compare = rowOf(comparisons, key) ?? prose(`${rule}-${key}`, `\`${key}\``);
      const found = compare(before[key], after[key]);
      return found.map((each) => ({ ...each, path: [key, ...each.path] }));
    });
  };
}

/** A map of names to entries: a name that goes is major, one that comes is minor. */
export function entries(rule: string, what: string, compare: Compare): Compare {
  return (base, head) => {
    const [before, after] = [merged(base), merged(head)];
    return changedKeys(before, after).flatMap((name): readonly Difference[] => {
      const subject = `${what} \`${name}\``;
      const path = [name];
      if (!(name in after)) {
        const text = `was removed${meaningOf(before[name])}`;
        return [{ level: 'major', rule: `${rule}-removed`, subject, text, path }];
      }
      if (!(name in before)) {
        const text = `was added${meaningOf(after[name])}`;
        return [{ level: 'minor', rule: `${rule}-added`, subject, text, path }];
      }
      return compare(before[name], after[name]).map((each) => ({
        ...each,
        subject: `${each.subject} of ${subject}`,
        path: [name, ...each.path],
      }));
    });
  };
}

/** What a result code means, in its own words. */
function meaningOf(entry: unknown): string {
  const { meaning } = mapOf(entry);
  return typeof meaning === 'string' ? ` ("${meaning}")` : '';
}

/** Catalogues may be written as a map or as a list of maps, of which later ones win. */
function merged(value: unknown): Document {
  return isObject(value)
    ? value
    : Object.assign(Object.create(null), ...listOf(value).filter(isObject));
}

/** A value of which one change gives more than there was, and any other takes something away. */
export function offer(
  rule: string,
  subject: string,
  {
    gives,
    behaviour,
  }: {
    readonly gives: (base: unknown, head: unknown) => boolean;
    readonly behaviour: (gives: boolean) => boolean;
  },
): Compare {
  return (base, head) => {
    const more = gives(base, head);
    return [
      {
        level: more ? 'minor' : 'major',
        rule,
        behaviour: behaviour(more),
        subject,
        text: changeText(base, head),
        path: [],
      },
    ];
  };
}

/** A whole extension that comes or goes counts as one promise; otherwise its parts are compared. */
export function whole(rule: string, subject: string, compare: Compare): Compare {
  return (base, head) => {
    const at = { behaviour: true, subject, path: [] };
    if (head === undefined)
      return [{ ...at, level: 'major', rule: `${rule}-removed`, text: 'was removed' }];
    if (base === undefined)
      return [{ ...at, level: 'minor', rule: `${rule}-added`, text: 'was added' }];
    return compare(base, head);
  };
}

/** A list of entries with names, as a map. */
export function byName(compare: Compare): Compare {
  return (base, head) => {
    const map = (list: unknown): Document =>
      recordOf(listOf(list).map((entry) => [String(mapOf(entry).name), entry]));
    return compare(map(base), map(head));
  };
}
