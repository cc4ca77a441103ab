import type { Change, SpecDiff } from './model.ts';

export const FORMATS = ['markdown', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

const HEADLINES: Record<SpecDiff['verdict'], string> = {
  none: 'no change',
  patch: 'patch: nothing that code can see',
  minor: 'minor: additions only',
  major: 'major: breaking for users',
};

const cell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

const row = ({ level, operationId, message, pointer, rule }: Change): string =>
  `| ${level} | ${operationId && `\`${operationId}\``} | ${cell(message)} | \`${cell(pointer)}\` | ${rule} |`;

type Render = (diff: SpecDiff, objections: readonly string[]) => string;

const markdown: Render = ({ verdict, changes }, objections) =>
  [
    `## Specification: ${HEADLINES[verdict]}`,
    ...objections.flatMap((objection) => ['', `**${objection}**`]),
    ...(changes.length > 0
      ? [
          '',
          '| level | operation | change | where | rule |',
          '| --- | --- | --- | --- | --- |',
          ...changes.map(row),
        ]
      : []),
  ].join('\n');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const COMMANDS = { major: 'error', minor: 'notice', patch: 'notice' } as const;

const github: Render = ({ verdict, changes }, objections) =>
  [
    `Specification: ${HEADLINES[verdict]}`,
    ...objections.map((objection) => `::error title=Changeset::${data(objection)}`),
    ...changes.map(
      ({ level, rule, operationId, pointer, message }) =>
        `::${COMMANDS[level]} title=${property(`${level}: ${rule}`)}::${data(
          `${operationId ? `${operationId}: ` : ''}${message} (${pointer})`,
        )}`,
    ),
  ].join('\n');

const RENDERERS: Record<Format, Render> = {
  markdown,
  json: ({ verdict, changes }) => JSON.stringify({ verdict, changes }, null, 2),
  github,
};

/** Renders a diff for people (Markdown), for programs (JSON) or as GitHub workflow annotations. */
export const render = (
  diff: SpecDiff,
  format: Format,
  objections: readonly string[] = [],
): string => RENDERERS[format](diff, objections);
