import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Package, publicPackages } from '../lib/packages.ts';
import { root } from '../lib/root.ts';

const CHANGESET = /^---\r?\n(.*?)^---\r?\n(.*)$/ms;

/** A change that waits for the next version. */
interface Pending {
  readonly packages: readonly string[];
  readonly text: string;
}

async function pendingChanges(): Promise<readonly Pending[]> {
  const folder = `${root}/.changeset`;
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  return texts.flatMap((text) => {
    const [, head = '', body = ''] = CHANGESET.exec(text) ?? [];
    const packages = [...head.matchAll(/^['"]?(@[\w/-]+)['"]?:/gm)].map(([, name = '']) => name);
    return packages.length === 0 ? [] : [{ packages, text: body.trim() }];
  });
}

/** A paragraph or more as one item of a list. */
function item(text: string): string {
  return `- ${text.replaceAll(/\n(?=.)/g, '\n  ')}`;
}

/** The released part of a package's changelog, two headings lower. */
async function released(folder: string): Promise<string> {
  const text = await readFile(`${folder}/CHANGELOG.md`, 'utf8').catch(() => '');
  return text
    .replace(/^# .*\n/, '')
    .replaceAll(/^##/gm, '###')
    .trim();
}

/** The specification first, the others by their names. */
function specFirst(one: Package, other: Package): number {
  const isSpec = ({ name }: Package): boolean => name.endsWith('/spec');
  return Number(isSpec(other)) - Number(isSpec(one)) || one.name.localeCompare(other.name);
}

/**
 * What changed in each package: what waits for the next version, then its changelog.
 *
 * @returns Markdown, with a heading of the second level for each package.
 */
export async function changelog(): Promise<string> {
  const pending = await pendingChanges();
  const parts = await Promise.all(
    [...publicPackages()].sort(specFirst).map(async ({ name, folder }) => {
      const waiting = pending.filter(({ packages }) => packages.includes(name));
      return [
        `## ${name} {#${basename(folder)}}`,
        ...(waiting.length > 0
          ? ['### Next version', ...waiting.map(({ text }) => item(text))]
          : []),
        await released(folder),
      ].join('\n\n');
    }),
  );
  return `${parts.join('\n\n').trim()}\n`;
}
