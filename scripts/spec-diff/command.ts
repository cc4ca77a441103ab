import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Changesets } from './changesets.ts';
import { changesetsOfRef, changesetsOfTree, missingAnnouncements } from './changesets.ts';
import { compareSpecs } from './compare.ts';
import { isFile, loadSpec, mergeBase, WORKING_TREE } from './load.ts';
import type { Level } from './model.ts';
import { InputError, summarise } from './model.ts';
import type { Format } from './report.ts';
import { FORMATS, render } from './report.ts';
import { compareTypes } from './types.ts';

const USAGE = `Usage: pnpm spec:diff [--base <git ref | file>] [--head <git ref | file>] [--format ${FORMATS.join('|')}] [--no-changeset-check]

Compares two versions of the specification: by default the one where this branch left main with the
working tree. Exits with 1 when the change goes further than the changesets announce that came with
it, 2 on bad input. With --no-changeset-check, or when --head is a file and so has no changesets, it
exits with 1 on a breaking change.`;

const optionsOf = (args: string[]) => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        base: { type: 'string' },
        head: { type: 'string', default: WORKING_TREE },
        format: { type: 'string', default: 'markdown' },
        help: { type: 'boolean', default: false },
        'no-changeset-check': { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
};

const asFormat = (format: string): Format => {
  const known = FORMATS.find((name) => name === format);
  if (!known) throw new InputError(`--format is one of ${FORMATS.join(', ')}, not "${format}".`);
  return known;
};

const changesetsOf = (source: string, root: string): Changesets =>
  source === WORKING_TREE ? changesetsOfTree(root) : changesetsOfRef(source, root);

/** What forbids to merge or release the change. */
const objectionsTo = (
  verdict: Level,
  { base, head, root, check }: { base: string; head: string; root: string; check: boolean },
): readonly string[] => {
  if (check && (head === WORKING_TREE || !isFile(head, root)))
    return missingAnnouncements(
      verdict,
      changesetsOf(head, root),
      isFile(base, root) ? new Map() : changesetsOf(base, root),
    );
  return verdict === 'major' ? ['This change breaks users.'] : [];
};

/** What the command prints and how it ends. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout?: string;
  readonly stderr?: string;
}

const compare = async (args: string[], root: string): Promise<Outcome> => {
  const {
    base = mergeBase(root),
    head,
    format,
    help,
    'no-changeset-check': unchecked,
  } = optionsOf(args);
  if (help) return { exitCode: 0, stdout: USAGE };
  const output = asFormat(format);
  const [before, after] = await Promise.all([loadSpec(base, root), loadSpec(head, root)]);
  const diff = summarise(
    isDeepStrictEqual(before, after)
      ? []
      : (await Promise.all([compareSpecs(before, after), compareTypes(before, after)])).flat(),
  );
  const objections = objectionsTo(diff.verdict, { base, head, root, check: !unchecked });
  const stdout = render(diff, output, objections);
  return objections.length > 0
    ? { exitCode: 1, stdout, stderr: objections.join('\n') }
    : { exitCode: 0, stdout };
};

/** `pnpm spec:diff` with its arguments, in a repository. */
export const specDiff = async (args: string[], root: string): Promise<Outcome> => {
  try {
    return await compare(args, root);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { exitCode: 2, stderr: `${error.message}\n\n${USAGE}` };
  }
};
