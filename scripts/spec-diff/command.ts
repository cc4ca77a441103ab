import { parseArgs } from 'node:util';
import { identityOf } from './causes.ts';
import { announcers, missingAnnouncements, needsChangeset, pendingLevel } from './changesets.ts';
import { diffShipped } from './diff.ts';
import { loadShipped } from './load.ts';
import { type Cause, highest, InputError, isHigher, type Level, type SpecDiff } from './model.ts';
import { FORMATS, type Format, render } from './report.ts';
import {
  changesetsOf,
  isFile,
  lastRelease,
  mergeBase,
  packageVersion,
  sameSources,
  type Version,
  versionAt,
  WORKING_TREE,
} from './repository.ts';
import { lineFinder } from './sources.ts';

const USAGE = `Usage: pnpm spec:diff [--base <git ref | file>] [--head <git ref | file>] [--format ${FORMATS.join('|')}] [--no-changeset-check] [--release]

Compares what two versions give to users: by default the one where this branch left its target with
the working tree. Exits with 1 when the change goes further than the changesets announce that came
with it, 2 on bad input. With --no-changeset-check, or when --head is a file and so has no
changesets, it exits with 1 on a breaking change. With --release it compares with the last release
and looks at the version that is about to be published.`;

type Environment = Readonly<Record<string, string | undefined>>;

interface Options {
  readonly base?: string | undefined;
  readonly head: string;
  readonly format: string;
  readonly help: boolean;
  readonly release: boolean;
  readonly 'no-changeset-check': boolean;
}

function optionsOf(args: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...args],
      options: {
        base: { type: 'string' },
        head: { type: 'string', default: WORKING_TREE },
        format: { type: 'string', default: 'markdown' },
        help: { type: 'boolean', default: false },
        release: { type: 'boolean', default: false },
        'no-changeset-check': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

function asFormat(format: string): Format {
  const known = FORMATS.find((name) => name === format);
  if (!known) throw new InputError(`--format is one of ${FORMATS.join(', ')}, not "${format}".`);
  return known;
}

/** What the command prints and how it ends. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout?: string | undefined;
  readonly stderr?: string | undefined;
  readonly verdict?: Level | undefined;
  /** The same result as annotations of GitHub. */
  readonly annotations?: string | undefined;
}

const NOTHING: SpecDiff = { verdict: 'none', causes: [], operationIds: [] };

async function diffOf(base: string, head: string, root: string): Promise<SpecDiff> {
  const files = isFile(base, root) || isFile(head, root);
  if (!files && sameSources(base, head, root)) return NOTHING;
  return diffShipped(loadShipped(base, root), loadShipped(head, root));
}

interface Check {
  readonly diff: SpecDiff;
  readonly base: string;
  readonly head: string;
  readonly root: string;
}

/** What the changesets lack for a change; nothing when they announce it. */
async function objectionsTo({ diff, base, head, root }: Check): Promise<readonly string[]> {
  const version = versionAt(head, root);
  const changesets = changesetsOf(version);
  const before = isFile(base, root)
    ? new Map<string, string>()
    : changesetsOf(versionAt(base, root));
  const release = lastRelease(root);
  const released = release === undefined ? undefined : await diffOf(release, head, root);
  const own = levelToAnnounce(diff.causes, released?.causes);
  const missing = missingAnnouncements(own, changesets, before);
  if (missing.length > 0 || release === undefined || released === undefined) return missing;
  return sinceRelease({ verdict: released.verdict, release, version, root });
}

/**
 * The level that a change has to announce by itself: that of what differs from the last release, too. What it takes
 * back although nobody ever got it is no break, and what it puts in its place is announced already.
 */
function levelToAnnounce(causes: readonly Cause[], released: readonly Cause[] | undefined): Level {
  if (released === undefined) return highest(causes.map(({ level }) => level));
  const known = new Map(released.map((cause) => [identityOf(cause), cause.level]));
  const knownLevel = (cause: Cause): Level => known.get(identityOf(cause)) ?? 'none';
  const corrects = causes.some((cause) => isHigher(cause.level, knownLevel(cause)));
  const levels = causes.map((cause) => lower(cause.level, knownLevel(cause)));
  return highest(corrects ? levels.filter((level) => level === 'major') : levels);
}

const lower = (a: Level, b: Level): Level => (isHigher(a, b) ? b : a);

interface Release {
  readonly verdict: Level;
  readonly release: string;
  readonly version: Version;
  readonly root: string;
}

/** Whether all changesets together, or the new version, say what changed since the last release. */
function sinceRelease({ verdict, release, version, root }: Release): readonly string[] {
  if (!needsChangeset(verdict)) return [];
  const before = versionAt(release, root);
  return announcers(verdict).flatMap((name) => {
    const bump = bumpOf(packageVersion(before, name), packageVersion(version, name));
    const level = highest([bump, pendingLevel(name, changesetsOf(version))]);
    return isHigher(verdict, level)
      ? [
          `Since ${release} the change for ${name} is \`${verdict}\`, and its version and its changesets say \`${level}\`: run \`pnpm changeset\`.`,
        ]
      : [];
  });
}

function bumpOf(before: string | undefined, after: string | undefined): Level {
  if (before === undefined || after === undefined) return 'none';
  const [was, is] = [before, after].map((version) => version.split('.').map(Number));
  const position = [0, 1, 2].find((index) => was?.[index] !== is?.[index]);
  return position === undefined
    ? 'none'
    : ((['major', 'minor', 'patch'] as const)[position] ?? 'none');
}

/** Right before publishing: does the new version say how far the change goes? */
async function checkRelease(root: string): Promise<Outcome> {
  const release = lastRelease(root);
  if (release === undefined)
    return { exitCode: 0, stdout: 'Nothing is released yet, so there is nothing to compare with.' };
  const { verdict } = await diffOf(release, WORKING_TREE, root);
  const objections = sinceRelease({
    verdict,
    release,
    version: versionAt(WORKING_TREE, root),
    root,
  });
  const stdout = `Since ${release} the change is: ${verdict}.`;
  return objections.length > 0
    ? { exitCode: 1, stdout, stderr: objections.join('\n'), verdict }
    : { exitCode: 0, stdout, verdict };
}

async function compare(
  args: readonly string[],
  root: string,
  environment: Environment,
): Promise<Outcome> {
  const options = optionsOf(args);
  if (options.help) return { exitCode: 0, stdout: USAGE };
  if (options.release) return checkRelease(root);
  const format = asFormat(options.format);
  const { head } = options;
  const base = options.base || mergeBase(root, environment);
  const diff = await diffOf(base, head, root);
  const hasChangesets = head === WORKING_TREE || !isFile(head, root);
  const checked = hasChangesets && !options['no-changeset-check'];
  const broken = diff.verdict === 'major' ? ['This change breaks callers.'] : [];
  const objections = checked ? await objectionsTo({ diff, base, head, root }) : broken;
  const context = { objections, ...linesOf(base, head, root, environment) };
  return {
    exitCode: objections.length > 0 ? 1 : 0,
    stdout: render(diff, format, context),
    stderr: objections.join('\n') || undefined,
    verdict: diff.verdict,
    annotations: render(diff, 'github', context),
  };
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Where causes are written, with links where the host of the repository is known. */
function linesOf(
  base: string,
  head: string,
  root: string,
  { GITHUB_SERVER_URL, GITHUB_REPOSITORY, HEAD_SHA }: Environment,
) {
  const version = (source: string): Version | undefined =>
    isFile(source, root) ? undefined : versionAt(source, root);
  const versions = { base: version(base), head: version(head) };
  const finders = {
    base: lineFinder((path) => versions.base?.read(path)),
    head: lineFinder((path) => versions.head?.read(path)),
  };
  const commits = { base: versions.base?.commit, head: versions.head?.commit ?? HEAD_SHA };
  return {
    lineOf: ({ pointer, side }: Cause) => (pointer === '' ? undefined : finders[side](pointer)),
    linkTo:
      GITHUB_SERVER_URL && GITHUB_REPOSITORY
        ? ({ file, line }: { file: string; line: number }, { side }: Cause) =>
            `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${commits[side] ?? 'HEAD'}/${addressOf(file)}#L${line}`
        : undefined,
  };
}

/** `pnpm spec:diff` with its arguments, in a repository. */
export async function specDiff(
  args: readonly string[],
  root: string,
  environment: Environment = {},
): Promise<Outcome> {
  try {
    return await compare(args, root, environment);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'InputError')) throw error;
    return { exitCode: 2, stderr: `${error.message}\n\n${USAGE}` };
  }
}
