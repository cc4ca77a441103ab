import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOTHING, newStamp, type Pair, type Stamp } from './pair.ts';

/** Pages outside the guide that exist in Chinese, English first. */
const OTHER_PAGES: Readonly<Record<string, string>> = {
  'README.md': 'README.zh-HK.md',
  'docs/index.md': 'docs/zh-HK/index.md',
  'docs/result-codes.md': 'docs/zh-HK/result-codes.md',
};

/** Where the Chinese version of a page is. */
export function chinesePage(english: string): string {
  return OTHER_PAGES[english] ?? english.replace(/^docs\//, 'docs/zh-HK/');
}

export function pagePairs(root: string): Pair[] {
  const guides = readdirSync(join(root, 'docs/guide'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/guide/${file}`);
  return [...Object.keys(OTHER_PAGES), ...guides]
    .filter((page) => existsSync(join(root, page)))
    .map((place) => {
      const english = readFileSync(join(root, place), 'utf8');
      const stamp = stampOf(join(root, chinesePage(place)));
      return { place, english, ...(stamp && { stamp }) };
    });
}

/** Chinese guides whose English page is no longer there. */
export function pageOrphans(root: string): string[] {
  const folder = join(root, 'docs/zh-HK/guide');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && !existsSync(join(root, 'docs/guide', file)))
    .map((file) => `docs/zh-HK/guide/${file}`);
}

const STAMP = /(?<=^|\n)(original|outdated): ([\w]+)(?=\n)/g;

/** A page says it in its front matter, the README in a comment that begins it. */
function stampOf(file: string): Stamp | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const [head = ''] = /^(---|<!--)\n[\s\S]*?\n(---|-->)\n/.exec(text) ?? [];
  const { original, outdated } = Object.fromEntries(
    [...head.matchAll(STAMP)].map(([, key, value]) => [key, value]),
  );
  if (original === undefined) return { original: NOTHING };
  return { original, ...(outdated !== undefined && { outdated }) };
}

/** Writes the stamp of a page; a page that is missing becomes one that sends to the English page. */
export function stampPage(root: string, pair: Pair, hasLooked: boolean): void {
  const file = join(root, chinesePage(pair.place));
  if (!existsSync(file)) {
    if (hasLooked)
      throw new Error(`${chinesePage(pair.place)} is missing: write it, then stamp it.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, placeholder(pair));
  }
  const text = readFileSync(file, 'utf8');
  const isReadme = !pair.place.startsWith('docs/');
  const { head, body } = partsOf(text, isReadme ? ['<!--', '-->'] : ['---', '---']);
  const kept = head.filter((line) => !/^(original|outdated): /.test(line));
  const { original, outdated } = newStamp(pair, hasLooked);
  const lines = [`original: ${original}`, ...(outdated ? [`outdated: ${outdated}`] : []), ...kept];
  const [open, close] = isReadme ? ['<!--', '-->'] : ['---', '---'];
  writeFileSync(file, `${open}\n${lines.join('\n')}\n${close}\n${body}`);
}

function partsOf(
  text: string,
  [open = '', close = '']: string[],
): { head: string[]; body: string } {
  const end = text.indexOf(`\n${close}\n`, open.length);
  if (!text.startsWith(`${open}\n`) || end < 0) return { head: [], body: text };
  const head = text.slice(open.length + 1, end);
  return { head: head.split('\n').filter(Boolean), body: text.slice(end + close.length + 2) };
}

/** The page has the title; the theme adds the notice and the link. */
function placeholder({ place, english }: Pair): string {
  const title = /^# (.+)$/m.exec(english)?.[1] ?? place;
  return `# ${title}\n\n此頁尚未有中文版本。\n`;
}
