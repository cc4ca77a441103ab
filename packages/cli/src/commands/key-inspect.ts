import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { readBytes } from '../input.ts';
import { convertKey, type KeyTarget } from '../keys/convert.ts';
import { describeKey, publicReport } from '../keys/describe.ts';
import { writePrivately } from '../keys/files.ts';
import { inspectKey, type KeyReport } from '../keys/inspect.ts';
import { print, report } from '../output.ts';

export interface KeyInspectOptions {
  to?: KeyTarget;
  out?: string;
  force: boolean;
  json: boolean;
}

type Named = { file: string; report: KeyReport };

/** How every two keys stand to each other. */
function relations(keys: readonly Named[]): string[] {
  return keys.flatMap((first, index) =>
    keys.slice(index + 1).map((second) => {
      if (first.report.fingerprint === undefined || second.report.fingerprint === undefined) {
        return `Whether ${first.file} and ${second.file} belong together cannot be said.`;
      }
      if (first.report.fingerprint !== second.report.fingerprint) {
        return `${first.file} and ${second.file} do not belong together.`;
      }
      if (first.report.kind === second.report.kind) {
        return `${first.file} and ${second.file} are the same ${first.report.kind} key.`;
      }
      const [publicHalf, privateHalf] =
        first.report.kind === 'public' ? [first, second] : [second, first];
      return `${publicHalf.file} is the public half of ${privateHalf.file}.`;
    }),
  );
}

async function convert(
  context: Context,
  { file, report: found }: Named,
  to: KeyTarget,
  options: KeyInspectOptions,
) {
  if (found.key === undefined)
    throw new CommandError(`${file}: ${found.findings.join(' ')}`, EXIT_CODES.security);
  const text = convertKey(found.key, to);
  const secret = found.kind === 'private' && to !== 'spki';
  if (options.out !== undefined) {
    await writePrivately(resolve(context.cwd, options.out), text, options.force);
    return;
  }
  if (secret && context.stdout.isTTY) {
    throw new CommandError('A private key is not printed on a terminal: use --out FILE or a pipe.');
  }
  print(context, text);
}

/** Says what each file is and how they belong together, or writes one in another form. */
export async function keyInspect(
  context: Context,
  files: readonly string[],
  options: KeyInspectOptions,
): Promise<number> {
  const keys: Named[] = [];
  for (const file of files) {
    keys.push({ file, report: inspectKey(await readBytes(context, file), file) });
  }
  if (options.to !== undefined) {
    const [key, ...others] = keys;
    if (key === undefined || others.length > 0)
      throw new CommandError('--to converts one key: give one file.');
    await convert(context, key, options.to, options);
    return EXIT_CODES.success;
  }
  const related = relations(keys);
  const text = [...keys.map((key) => describeKey(context, key.file, key.report)), ...related].join(
    '\n\n',
  );
  const json = {
    keys: keys.map((key) => ({ file: key.file, ...publicReport(key.report) })),
    relations: related,
  };
  report(context, options.json, json, text);
  return keys.every((key) => key.report.key !== undefined)
    ? EXIT_CODES.success
    : EXIT_CODES.security;
}
