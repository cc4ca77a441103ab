import { parse } from 'yaml';
import { runQuietly } from '../lib/program.ts';
import { hashOf, type Pair } from './pair.ts';
import { placeOf, textsOf } from './spec-texts.ts';

const git = async (root: string, args: readonly string[]): Promise<string> =>
  (await runQuietly('git', args, { cwd: root })).stdout;

/** The English text that was translated, from the history; undefined if the history does not have it. */
export async function translatedText(root: string, pair: Pair): Promise<string | undefined> {
  const { original } = pair.stamp ?? {};
  if (original === undefined) return undefined;
  const [path = ''] = pair.place.split('#');
  const commits = (await git(root, ['log', '--format=%H', '--', path])).split('\n').filter(Boolean);
  for (const commit of commits) {
    const file = await git(root, ['show', `${commit}:${path}`]);
    const text = path.endsWith('.yaml') ? textsOf(parse(file)).get(placeOf(pair.place).way) : file;
    if (text !== undefined && hashOf(text) === original) return text;
  }
  return undefined;
}

/** What changed in an English text since it was translated: lines that went, and lines that came. */
export async function changesOf(root: string, pair: Pair): Promise<string> {
  const before = await translatedText(root, pair);
  if (before === undefined) return `${pair.place}\n${marked('+', pair.english)}`;
  const [old, present] = [before.trim().split('\n'), pair.english.trim().split('\n')];
  const went = old.filter((line) => !present.includes(line));
  const came = present.filter((line) => !old.includes(line));
  return [pair.place, marked('-', went.join('\n')), marked('+', came.join('\n'))].join('\n');
}

function marked(sign: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `${sign} ${line}`)
    .join('\n');
}
