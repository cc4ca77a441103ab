import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { specDiff } from '../../spec-diff/command.ts';
import { LEVELS, type Level } from '../../spec-diff/model.ts';

/** The commands, in a repository with a released or unreleased specification. */

let root: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const commit = (message: string): void => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', `--message=${message}`);
};

/** Writes a specification with one operation; `fields` are those of its request besides the name. */
function writeSpec(nameLength: number, fields: Readonly<Record<string, object>> = {}): void {
  const properties = { name: { type: 'string', maxLength: nameLength }, ...fields };
  const schema = { type: 'object', properties };
  const post = {
    operationId: 'greet',
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 200: { description: 'Greeted.' } },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    paths: { '/greet': { post } },
  };
  write('generated/openapi.json', JSON.stringify(document));
  write('spec/openapi.yaml', 'openapi: 3.1.0\npaths:\n  /greet:\n    $ref: paths/greet.yaml\n');
  write(
    'spec/paths/greet.yaml',
    'post:\n  operationId: greet\n  requestBody:\n    content:\n      application/json:\n        schema:\n          type: object\n          properties:\n            name:\n              type: string\n              maxLength: 1\n',
  );
}

function announce(file: string, level: Level, text: string): void {
  const names = ['spec', 'client'].map((name) => `'@alipayhk-openapi/${name}': ${level}\n`);
  write(`.changeset/${file}.md`, `---\n${names.join('')}---\n\n${text}\n`);
}

function writeVersions(version: string): void {
  for (const name of ['spec', 'client'])
    write(`packages/${name}/package.json`, JSON.stringify({ version }));
}

const EARLIER = 'Something that was announced before.';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spec-diff-'));
  git('init', '--quiet', '--initial-branch=main');
  writeSpec(32);
  writeVersions('1.0.0');
  announce('earlier', 'major', EARLIER);
  commit('base');
  git('switch', '--quiet', '--create=change');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('spec:diff before anything is released', () => {
  it('passes where nothing changed', async () => {
    const outcome = await specDiff([], root);
    expect(outcome).toMatchObject({ exitCode: 0, verdict: 'none' });
    expect(outcome.stdout).toMatch(/^\*\*Nothing that ships changes/);
  });

  it('fails on a break that no new changeset announces, and says where it is', async () => {
    writeSpec(16);
    const { exitCode, stdout, stderr } = await specDiff([], root);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^\*\*This breaks callers: 1 break\./);
    expect(stdout).toContain(
      '**`name`:** the longest text was `32` and is `16` now in the request of `greet`. `spec/paths/greet.yaml:11`',
    );
    expect(stdout).toContain('**Callers:** Check `name` before calling `client.greet`');
    expect(stderr).toContain("needs a changeset with `'@alipayhk-openapi/client': major`");
  });

  it('passes once it is announced', async () => {
    writeSpec(16);
    announce('change', 'major', 'Names are shorter.');
    expect((await specDiff([], root)).exitCode).toBe(0);
  });

  it.each([
    [
      'renamed',
      () => {
        rmSync(join(root, '.changeset/earlier.md'));
        announce('other', 'major', EARLIER);
      },
    ],
    ['reworded', () => announce('earlier', 'major', `${EARLIER} Really.`)],
    [
      'renamed and reworded',
      () => {
        rmSync(join(root, '.changeset/earlier.md'));
        announce('other', 'major', 'Other words.');
      },
    ],
  ])('does not count a pending changeset that was %s', async (_, change) => {
    writeSpec(16);
    change();
    expect((await specDiff([], root)).exitCode).toBe(1);
  });

  it.each([
    ['of the working tree', []],
    ['of a commit', ['--head', 'HEAD']],
  ])('does not follow a link in place of a changeset %s', async (_, args) => {
    writeSpec(16);
    announce('../elsewhere', 'major', 'A text that is somewhere else.');
    symlinkSync('../elsewhere.md', join(root, '.changeset/link.md'));
    git('checkout', '--quiet', '-b', 'topic');
    commit('Link');
    expect((await specDiff(args, root)).exitCode).toBe(1);
  });

  it('compares what is in git, whatever another build left beside it', async () => {
    const document = git('show', 'HEAD:generated/openapi.json');
    rmSync(join(root, 'generated/openapi.json'));
    write('.gitignore', 'generated/openapi.json\n');
    write('generated/openapi.yaml', document);
    commit('Keep one form');
    const changed = document.replace(/"maxLength":\d+/, '"maxLength":3');
    expect(changed).not.toBe(document);
    write('generated/openapi.yaml', changed);
    write('generated/openapi.json', document);
    const { stdout } = await specDiff(['--base', 'HEAD', '--no-changeset-check'], root);
    expect(stdout).toContain('This breaks callers');
    const { stdout: older } = await specDiff(['--base', 'HEAD~1', '--no-changeset-check'], root);
    expect(older).toContain('This breaks callers');
  });

  it('refuses an unreadable changeset in words', async () => {
    writeSpec(16);
    write('.changeset/bad.md', 'hello');
    const { exitCode, stdout } = await specDiff([], root);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('`.changeset/bad.md` cannot be read');
  });

  it.each<[Level, number]>([
    ['patch', 1],
    ['minor', 0],
  ])('asks for minor where a field comes: %s ends with %i', async (level, exitCode) => {
    writeSpec(32, { title: { type: 'string' } });
    announce('change', level, 'A field more.');
    expect((await specDiff([], root)).exitCode).toBe(exitCode);
  });

  it('asks for no changeset for mere wording', async () => {
    writeSpec(32, {});
    const text = execFileSync('git', ['show', 'HEAD:generated/openapi.json'], {
      cwd: root,
      encoding: 'utf8',
    });
    write('generated/openapi.json', text.replace('Greeted.', 'Hello.'));
    expect(await specDiff([], root)).toMatchObject({ exitCode: 0, verdict: 'patch' });
  });

  it('compares with the target of the pull request', async () => {
    writeSpec(16);
    announce('next', 'major', 'Names are shorter in the next version.');
    commit('next');
    git('branch', 'next');
    expect(await specDiff([], root, { GITHUB_BASE_REF: 'next' })).toMatchObject({
      verdict: 'none',
    });
    expect(await specDiff([], root, { GITHUB_BASE_REF: 'main' })).toMatchObject({
      verdict: 'major',
    });
  });

  it('fails without changesets only on a break', async () => {
    writeSpec(32, { title: { type: 'string' } });
    expect((await specDiff(['--no-changeset-check'], root)).exitCode).toBe(0);
    writeSpec(16);
    expect((await specDiff(['--no-changeset-check'], root)).exitCode).toBe(1);
  });

  it('lets anything be published first', async () => {
    expect((await specDiff(['--release'], root)).exitCode).toBe(0);
  });
});

describe('spec:diff after a release', () => {
  /** Releases what is there, and adds an unreleased field. */
  beforeEach(() => {
    rmSync(join(root, '.changeset/earlier.md'));
    commit('release');
    git('tag', '@alipayhk-openapi/spec@1.0.0');
    writeSpec(32, { title: { type: 'string', maxLength: 8 } });
    announce('title', 'minor', 'The request may have a title.');
    commit('title');
    git('branch', '--force', 'main');
  });

  it('lets what nobody got be corrected without a break', async () => {
    writeSpec(32, { heading: { type: 'string', maxLength: 4 } });
    expect(await specDiff([], root)).toMatchObject({ exitCode: 0, verdict: 'major' });
  });

  it('wants a break of what was released announced all the same', async () => {
    writeSpec(16, { title: { type: 'string', maxLength: 8 } });
    expect((await specDiff([], root)).exitCode).toBe(1);
    announce('shorter', 'major', 'Names are shorter.');
    expect((await specDiff([], root)).exitCode).toBe(0);
  });

  it('wants a second break announced by itself', async () => {
    writeSpec(16, { title: { type: 'string', maxLength: 8 } });
    announce('shorter', 'major', 'Names are shorter.');
    commit('shorter');
    git('branch', '--force', 'main');
    write(
      'generated/openapi.json',
      execFileSync('git', ['show', 'HEAD:generated/openapi.json'], { cwd: root, encoding: 'utf8' })
        .replace('/greet', '/hello')
        .replace('"greet"', '"hello"'),
    );
    expect((await specDiff([], root)).exitCode).toBe(1);
  });

  it('does not let a pending changeset go', async () => {
    rmSync(join(root, '.changeset/title.md'));
    const { exitCode, stdout } = await specDiff([], root);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'Since @alipayhk-openapi/spec@1.0.0 the change for @alipayhk-openapi/spec is `minor`',
    );
  });

  it.each<[string, number]>([
    ['1.0.0', 1],
    ['1.0.1', 1],
    ['1.1.0', 0],
    ['2.0.0', 0],
  ])('takes version %s for publishing: %i', async (version, exitCode) => {
    rmSync(join(root, '.changeset/title.md'));
    writeVersions(version);
    expect((await specDiff(['--release'], root)).exitCode).toBe(exitCode);
    expect((await specDiff([], root)).exitCode).toBe(exitCode);
  });
});

describe('spec:diff of files and refs', () => {
  it('has no changesets for a file, so that only a break fails', async () => {
    writeSpec(64);
    const head = 'generated/openapi.json';
    const { exitCode, stdout } = await specDiff(
      ['--base', 'main', '--head', head, '--format', 'json'],
      root,
    );
    expect(JSON.parse(stdout ?? '')).toMatchObject({
      verdict: 'minor',
      causes: [{ level: 'minor', rule: 'max-length-changed' }],
    });
    expect(exitCode).toBe(0);
  });

  it('writes annotations at the line', async () => {
    writeSpec(16);
    const { annotations } = await specDiff([], root);
    expect(annotations).toMatch(
      /^::error file=spec\/paths\/greet\.yaml,line=11,title=Break::name the longest text/m,
    );
  });

  it.each([
    [['--base', 'no-such-thing'], 'neither a file nor a git ref'],
    [['--format', 'pdf'], '--format is one of markdown, json, github'],
    [['--bse', 'x'], '--bse'],
    [['stray'], 'stray'],
    [['--base', 'spec/paths/greet.yaml'], 'cannot be read'],
  ])('refuses bad input %j', async (args, message) => {
    const { exitCode, stdout, stderr } = await specDiff(args, root);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: pnpm spec:diff');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: undefined });
  });

  it('knows its levels', () => expect(LEVELS.at(-1)).toBe('major'));
});
