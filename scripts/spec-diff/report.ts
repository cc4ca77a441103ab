import { adviceFor } from './advice.ts';
import type { Cause, Level, SpecDiff } from './model.ts';
import type { Line } from './sources.ts';
import { commandProperty, commandText } from './workflow-command.ts';

export const FORMATS = ['markdown', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** What a report says besides the differences. */
export interface Context {
  /** What forbids to merge or release the change, each as a sentence. */
  readonly objections: readonly string[];
  /** Where in `spec/` a cause is written. */
  readonly lineOf: (cause: Cause) => Line | undefined;
  /** The address of a line for people, if it has one. */
  readonly linkTo?: ((line: Line, cause: Cause) => string) | undefined;
}

const VERDICTS: Readonly<Record<Level, string>> = {
  none: 'Nothing that ships changes: no changeset is needed for the specification.',
  patch: 'Only wording changes (`patch`): no changeset is needed.',
  minor: 'Nobody has to change anything',
  major: 'This breaks callers',
};

/** The verdict, how much there is to read, and what has to be announced, as two sentences. */
function headline({ verdict, causes }: SpecDiff, objections: readonly string[]): string {
  if (verdict === 'none' || verdict === 'patch') return VERDICTS[verdict];
  const count = (level: Level, behaviour?: boolean): number =>
    causes.filter(
      (cause) =>
        cause.level === level && (behaviour === undefined || cause.behaviour === behaviour),
    ).length;
  const counted = [
    plural(count('major'), 'break'),
    plural(count('minor', false), 'addition'),
    plural(count('minor', true), 'change of behaviour', 'changes of behaviour'),
  ].filter((text) => !text.startsWith('0 '));
  const behaves = verdict === 'minor' && count('minor', true) > 0;
  const missing = objections.length > 0;
  const needs =
    verdict === 'major'
      ? `It needs \`major\` changesets for the specification and the client${missing ? ', see below.' : '; they are there.'}`
      : `It needs a \`minor\` changeset for the specification${missing ? ', see below.' : '; it is there.'}`;
  return `${VERDICTS[verdict]}${behaves ? ', but the client behaves differently' : ''}: ${counted.join(', ')}. ${needs}`;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

type Render = (diff: SpecDiff, context: Context) => string;

const markdown: Render = (diff, context) => {
  const of = (level: Level): readonly Cause[] =>
    diff.causes.filter((cause) => cause.level === level);
  const behaviour = of('minor').some((cause) => cause.behaviour);
  return [
    `**${headline(diff, context.objections)}**`,
    ...context.objections.map((objection) => `\n> ${escaped(objection)}`),
    ...group('Breaks', of('major'), diff, context),
    ...group(
      behaviour ? 'Additions and changes of behaviour' : 'Additions',
      of('minor'),
      diff,
      context,
    ),
    ...wording(of('patch'), diff, context),
  ].join('\n');
};

function group(
  title: string,
  causes: readonly Cause[],
  diff: SpecDiff,
  context: Context,
): readonly string[] {
  return causes.length === 0
    ? []
    : [`\n### ${title}\n`, ...causes.map((cause) => row(cause, diff, context))];
}

/** Nobody has to read these, so they are folded. */
function wording(causes: readonly Cause[], diff: SpecDiff, context: Context): readonly string[] {
  if (causes.length === 0) return [];
  return [
    `\n<details><summary>Wording (${causes.length})</summary>\n`,
    ...causes.map((cause) => row(cause, diff, context)),
    '\n</details>',
  ];
}

function row(cause: Cause, diff: SpecDiff, context: Context): string {
  const advice = adviceFor(cause);
  const line = context.lineOf(cause);
  const label = line && `${visible(line.file)}:${line.line}`;
  const link =
    line && (context.linkTo ? `[${label}](${context.linkTo(line, cause)})` : `\`${label}\``);
  const first = `- **${escaped(capitalised(cause.subject))}${/^(the|a) /.test(cause.text) ? ':' : ''}** ${escaped(`${cause.text}${placesOf(cause, diff)}`)}.${link ? ` ${link}` : ''}`;
  const lines = advice ? `${first}\\\n  **Callers:** ${escaped(advice)}` : first;
  return [lines, ...details(cause, diff)].join('\n');
}

/** The first word of a row; code stays as it is. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MAX_NAMED = 3;

function details(cause: Cause, { operationIds }: SpecDiff): readonly string[] {
  const ids = [...new Set(cause.places.map(({ operationId }) => operationId).filter(Boolean))];
  const fields = [
    ...new Set(cause.places.map(({ field }) => field).filter((field) => field.includes('.'))),
  ];
  const named = ids.length <= MAX_NAMED || operationIds.every((id) => ids.includes(id));
  const items = [
    ...(named ? [] : [`Operations: ${ids.map((id) => `\`${id}\``).join(', ')}`]),
    ...(fields.length > 0 ? [`Where: ${fields.map((field) => `\`${field}\``).join(', ')}`] : []),
    ...[...new Set(cause.types)].map((text) => `Compiler: ${text}`),
  ];
  if (items.length === 0) return [];
  const shown = items.slice(0, MAX_DETAILS);
  const more =
    items.length > shown.length ? [`and ${items.length - shown.length} more of the kind`] : [];
  return [
    `  <details><summary>Details (rule <code>${cause.rule}</code>)</summary>\n\n${[...shown, ...more].map((item) => `  - ${escaped(item)}`).join('\n')}\n\n  </details>`,
  ];
}

const MAX_DETAILS = 12;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "in the answers of all nine operations and in the reply to the notification `x`". */
function placesOf({ places, rule }: Cause, { operationIds }: SpecDiff): string {
  if (rule.startsWith('operation-')) return '';
  const parts = new Map<string, Set<string>>();
  for (const { part, operationId } of places)
    if (operationId !== '') parts.set(part, (parts.get(part) ?? new Set()).add(operationId));
  const phrases = [...parts].map(([part, ids]) => {
    const names = [...ids];
    const list = (): string =>
      names
        .map((id) => `\`${id}\``)
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1');
    if (part.includes('notification')) return `in the ${part} ${list()}`;
    const many = `${NUMBERS[names.length] ?? names.length} operations`;
    let of = names.length <= MAX_NAMED ? list() : many;
    if (operationIds.every((id) => ids.has(id)) && names.length > MAX_NAMED) of = `all ${many}`;
    if (part === '') return `in ${of}`;
    return `in the ${part}${names.length > 1 ? 's' : ''} of ${of}`;
  });
  return phrases.length === 0 ? '' : ` ${phrases.join(' and ')}`;
}

/** A name of a file in which nothing moves the cursor, begins a line or ends a link. */
function visible(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}\p{P}\p{S}]|[[\]`<>]/gu, '?');
}

/** Text on one line in which nothing is a tag or a mention; code stays as it is. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll('<', '&lt;')
            .replaceAll('|', '\\|')
            .replaceAll(/(?<![\w/])@(?!alipayhk-openapi\/)/g, '&#64;'),
    )
    .join('');
}

/** Annotations of GitHub, each at its file and line; a break that is announced is no error. */
const github: Render = (diff, { objections, lineOf }) =>
  [
    ...objections.map((objection) => `::error title=Changeset::${commandText(objection)}`),
    ...diff.causes
      .filter(({ level }) => level !== 'patch')
      .map((cause) => {
        const command = {
          major: objections.length > 0 ? 'error' : 'warning',
          minor: 'notice',
          patch: 'notice',
        }[cause.level];
        // A file of the base may be gone: an annotation must stand in what is there.
        const line = cause.side === 'head' ? lineOf(cause) : undefined;
        const place = line ? `file=${commandProperty(line.file)},line=${line.line},` : '';
        const title = cause.level === 'major' ? 'Break' : 'Addition';
        const message =
          `${cause.subject} ${cause.text}${placesOf(cause, diff)}. ${adviceFor(cause) ?? ''}`.replaceAll(
            '`',
            '',
          );
        return `::${command} ${place}title=${commandProperty(title)}::${commandText(message.trim())}`;
      }),
  ].join('\n');

const json: Render = ({ verdict, causes }, { lineOf, objections }) =>
  JSON.stringify(
    {
      verdict,
      objections,
      causes: causes.map((cause) => ({
        ...cause,
        callers: adviceFor(cause),
        source: lineOf(cause),
      })),
    },
    null,
    2,
  );

const RENDERERS: Record<Format, Render> = { markdown, json, github };

/** Renders a diff for people (Markdown), for programs (JSON) or as annotations of GitHub. */
export function render(diff: SpecDiff, format: Format, context: Context): string {
  return RENDERERS[format](diff, context);
}
