import { stepsOf } from '../lib/openapi.ts';
import type { Cause, Finding, Level, Place, SpecDiff } from './model.ts';
import { highest, LEVELS } from './model.ts';

/** Gathers findings by what caused them, so that a change of something shared is one row. */

/** Findings of the document, of the types and of the metadata. */
export interface Findings {
  readonly document: readonly Finding[];
  readonly types: readonly Finding[];
  readonly metadata: readonly Finding[];
}

type Mutable = { -readonly [Key in keyof Cause]: Cause[Key] } & {
  places: Place[];
  types: string[];
};

export function gather(
  { document, types, metadata }: Findings,
  operationIds: readonly string[],
): SpecDiff {
  const causes = new Map<string, Mutable>();
  for (const finding of document) add(causes, keyOf(finding), finding);
  const ofDocument = [...causes.values()];
  for (const finding of types) {
    const cause = ofDocument.find((each) => each.level === 'major' && explains(each, finding));
    if (cause) cause.types.push(`${labelOf(finding)}${finding.text}`);
    else
      add(
        causes,
        `types ${finding.field.split('.').pop() || finding.subject} ${finding.text}`,
        finding,
      );
  }
  for (const finding of metadata)
    if (!ofDocument.some((cause) => explainsMetadata(cause, finding)))
      add(causes, `metadata ${finding.subject} ${finding.text}`, finding);
  const all = [...withTypesTogether(withKeywordsTogether([...causes.values()]))].sort(
    (a, b) =>
      LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || b.places.length - a.places.length,
  );
  return { verdict: highest(all.map(({ level }) => level)), causes: all, operationIds };
}

/** Several keywords of one field are one row. */
function withKeywordsTogether(causes: readonly Mutable[]): readonly Mutable[] {
  const groups = new Map<unknown, Mutable[]>();
  for (const cause of causes) {
    const places = cause.places.map(({ operationId, part, field }) => [operationId, part, field]);
    const key = OF_KEYWORDS.test(cause.rule) ? JSON.stringify([cause.subject, places]) : cause;
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = [...group].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
    if (first === undefined) return [];
    const types = group.flatMap((cause) => cause.types);
    return { ...first, text: group.map(({ text }) => text).join('; '), types };
  });
}

const OF_KEYWORDS =
  /^(type|min-|max-|minimum|maximum|exclusive-|pattern|format|multiple-|unique-|content-|values-)/;

/** Fields of the same messages to which the compiler has the same objection are one row. */
function withTypesTogether(causes: readonly Mutable[]): readonly Mutable[] {
  const groups = new Map<unknown, Mutable[]>();
  for (const cause of causes) {
    const messages = cause.places.map(({ operationId, part }) => `${operationId} ${part}`);
    const key = TOGETHER.has(cause.rule)
      ? `${cause.level} ${cause.text} ${[...new Set(messages)].sort()}`
      : cause;
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const subjects = [first, ...others].map(({ subject }) => subject);
    const more =
      subjects.length > MAX_SUBJECTS ? ` and ${subjects.length - MAX_SUBJECTS} other fields` : '';
    return {
      ...first,
      subject: `${subjects.slice(0, MAX_SUBJECTS).join(', ')}${more}`,
      places: [first, ...others].flatMap(({ places }) => places),
    };
  });
}

const MAX_SUBJECTS = 4;

/** Rules whose rows say little each. */
const TOGETHER = new Set(['types', 'metadata', 'type-name-added']);

/** What is written once has one cause; so has the same change of the same field in several operations. */
function keyOf({ rule, side, text, pointer, subject }: Finding): string {
  if (rule === 'example-changed') return rule;
  return [rule, side, text, pointer.startsWith('#/components/') ? pointer : subject].join('\n');
}

function add(causes: Map<string, Mutable>, key: string, finding: Finding): void {
  const { operationId, part, field, level, rule, text, pointer, side, behaviour = false } = finding;
  const place: Place = { operationId, part, field };
  const known = causes.get(key);
  if (known === undefined) {
    const subject = rule === 'example-changed' ? 'examples' : finding.subject;
    causes.set(key, {
      level,
      rule,
      subject,
      text: rule === 'example-changed' ? 'changed' : text,
      pointer,
      side,
      behaviour,
      places: [place],
      types: [],
    });
    return;
  }
  known.level = highest([known.level, level]) as Exclude<Level, 'none'>;
  const again = known.places.some(
    (other) => other.operationId === operationId && other.part === part && other.field === field,
  );
  if (!again) known.places.push(place);
  // The same thing under several names: what they have in common.
  if (known.subject !== finding.subject && field !== '' && rule !== 'example-changed')
    known.subject = `\`${field.split('.').pop()}\``;
}

const labelOf = ({ field }: Finding): string => (field === '' ? '' : `\`${field}\` `);

/** Whether a field is the other one, or inside it. */
function related(a: string, b: string): boolean {
  const inside = (inner: string, outer: string): boolean =>
    outer === '' ||
    inner === outer ||
    inner.startsWith(`${outer}.`) ||
    inner.startsWith(`${outer}[`);
  return inside(a, b) || inside(b, a);
}

const parentOf = (field: string): string => field.slice(0, Math.max(0, field.lastIndexOf('.')));

/** Whether the compiler complains about what a cause says. */
function explains({ rule, subject, text, places }: Cause, finding: Finding): boolean {
  if (finding.operationId === '')
    return (
      rule.startsWith('type-name') && finding.text.includes(subject.split(' ').pop() ?? subject)
    );
  if (finding.field === 'resultCode')
    return (
      rule.startsWith('result-code') &&
      finding.text.includes(/`[^`]*`/.exec(subject)?.[0].replaceAll('`', '"') ?? subject)
    );
  if (rule.startsWith('result-code') || rule.startsWith('server') || rule.startsWith('type-name'))
    return false;
  return places.some(({ operationId, part, field }) => {
    if (operationId !== finding.operationId) return false;
    if (finding.part === '' || part === '')
      return finding.part === part || rule.startsWith('operation-');
    if (part !== finding.part) return false;
    const moved =
      rule === 'field-renamed' &&
      parentOf(field) === parentOf(finding.field) &&
      text.includes(`\`${finding.field.split('.').pop()}\``);
    return moved || related(field, finding.field);
  });
}

/** Metadata follow the document: what that says of the same entry is not said twice. */
function explainsMetadata({ pointer, rule, places }: Cause, finding: Finding): boolean {
  const entry = entryOf(pointer);
  const follows = MADE_OF.some(([name, of]) => name.test(finding.field) && of.test(rule));
  const same = places.some(
    ({ operationId }) => finding.operationId === '' || operationId === finding.operationId,
  );
  return same && (follows || (entry !== undefined && related(entry, finding.field)));
}

/** The entries that no extension has, and the rules of what they are made of. */
const MADE_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^(embeddedJson|sensitive)/, /^(content-|field-|optional-|required-|variant)/],
  [/^(servers|productionServer|testingServers)/, /^(first-)?server/],
  [/^variants/, /^(mapping|variant|discriminator)/],
  [/^path$/, /^operation-moved$/],
  [/^(summary|tag)$/, /^text-changed$/],
  [/^$|^operationId$/, /^operation-/],
];

/** `#/paths/.../x-result-codes/BUSY/retry` -> `resultCodes.BUSY.retry`, as the metadata call it. */
function entryOf(pointer: string): string | undefined {
  const steps = stepsOf(pointer);
  const start = steps.findIndex((step) => step.startsWith('x-'));
  if (start < 0) return undefined;
  const camel = (step: string): string =>
    step.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return steps
    .slice(start)
    .map((step, index) => (index === 0 ? camel(step) : step))
    .join('.');
}

/** Tells a cause from others whatever its old and new values are: the same thing, changed in the same way. */
export function identityOf({ rule, pointer, subject }: Cause): string {
  return [rule, pointer || subject].join('\n');
}
