/**
 * `pnpm spec:diff`: what a change of the specification means for users.
 *
 * Exit codes: 0 fine, 1 the change goes further than announced, 2 bad input.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareSpecs } from './spec-diff/compare.ts';
import { loadSpec, mergeBase, WORKING_TREE } from './spec-diff/load.ts';
import { InputError, summarise } from './spec-diff/model.ts';
import type { Format } from './spec-diff/report.ts';
import { FORMATS, render } from './spec-diff/report.ts';

const USAGE = `Usage: pnpm spec:diff [--base <git ref | file>] [--head <git ref | file>] [--format ${FORMATS.join('|')}]

Compares two versions of the specification and exits with 1 when the change breaks users.
Defaults: where this branch left main, against the working tree, as Markdown.`;

const root = fileURLToPath(new URL('..', import.meta.url));

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        base: { type: 'string' },
        head: { type: 'string', default: WORKING_TREE },
        format: { type: 'string', default: 'markdown' },
        help: { type: 'boolean', default: false },
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

const run = async (): Promise<number> => {
  const { base, head, format, help } = options();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const output = asFormat(format);
  const [before, after] = await Promise.all([
    loadSpec(base ?? mergeBase(root), root),
    loadSpec(head, root),
  ]);
  const diff = summarise(await compareSpecs(before, after));
  console.log(render(diff, output));
  return diff.verdict === 'major' ? 1 : 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
