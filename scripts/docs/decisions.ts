import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { root } from '../lib/root.ts';

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

interface Group {
  title: string;
  text: string;
}

/** The parts of the list under its headings of the second level. */
function groupsOf(list: string): Group[] {
  return list
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title, text: lines.join('\n').replaceAll(/^###/gm, '##').trim() };
    });
}

const headingsOf = ({ title, text }: Group): string =>
  [...text.matchAll(/^## (D\d+)\. (.*)$/gm)]
    .map(
      ([, number, words = '']) =>
        `- [${number}](./${slugOf(title)}.md#${slugOf(`${number} ${words}`)}) ${words}`,
    )
    .join('\n');

/** Links between decisions lead to the page of the other one. */
function withPages(text: string, groups: readonly Group[]): string {
  return text.replaceAll(/\]\(#d(\d+)-[^)]*\)/g, (link, number: string) => {
    for (const group of groups) {
      const heading = new RegExp(`^## (D${number})\\. (.*)$`, 'm').exec(group.text);
      if (heading === null) continue;
      const [, name = '', words = ''] = heading;
      return `](./${slugOf(group.title)}.md#${slugOf(`${name} ${words}`)})`;
    }
    return link;
  });
}

/** Writes the decisions of the specification as pages: one for each group, and a list of all. */
export async function writeDecisions(): Promise<void> {
  const folder = `${root}/docs/spec-decisions`;
  const list = await readFile(`${root}/spec/DECISIONS.md`, 'utf8');
  const groups = groupsOf(list);
  if (groups.length === 0)
    throw new Error('spec/DECISIONS.md has no headings of the second level.');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const { title, text } of groups) {
    await writeFile(
      `${folder}/${slugOf(title)}.md`,
      `---\noutline: [2, 2]\n---\n\n# Decisions: ${title.toLowerCase()}\n\n${withPages(text, groups)}\n`,
    );
  }
  const overview = groups.map(
    (group) => `## [${group.title}](./${slugOf(group.title)}.md)\n\n${headingsOf(group)}`,
  );
  await writeFile(
    `${folder}/index.md`,
    [
      '---\noutline: false\n---',
      '# Decisions of the specification',
      'Where the documents disagree, are silent or are misspelt, something had to be decided. Each decision says what the pages print, what the specification does, and how sure that is.',
      ...overview,
      '',
    ].join('\n\n'),
  );
}
