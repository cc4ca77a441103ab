import { execFileSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStorage } from '../src/node.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'private-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const modeOf = async (name: string): Promise<string> =>
  ((await stat(at(name))).mode & 0o777).toString(8);

describe('a stored file', () => {
  it('is for its owner alone', async () => {
    await fileStorage(at('a/b.json')).save('{}');
    expect(await modeOf('a/b.json')).toBe('600');
    expect(await modeOf('a')).toBe('700');
    expect(await readdir(at('a'))).toEqual(['b.json']);
  });

  it('takes nothing over from a file that others put beside it', async () => {
    await writeFile(at('c.json.tmp'), '', { mode: 0o666 });
    await chmod(at('c.json.tmp'), 0o666);
    await fileStorage(at('c.json')).save('secret');
    expect(await modeOf('c.json')).toBe('600');
  });

  it('is not written through a link, beside it or in its place', async () => {
    await writeFile(at('victim'), 'precious');
    await symlink(at('victim'), at('c.json.tmp'));
    await symlink(at('victim'), at('c.json'));
    await fileStorage(at('c.json')).save('secret');
    expect(await readFile(at('victim'), 'utf8')).toBe('precious');
    expect((await lstat(at('c.json'))).isSymbolicLink()).toBe(false);
    expect(await fileStorage(at('c.json')).load()).toBe('secret');
  });

  it('is not read through a link', async () => {
    await writeFile(at('elsewhere'), '{}');
    await symlink(at('elsewhere'), at('link.json'));
    await expect(fileStorage(at('link.json')).load()).rejects.toThrow('is a link');
    await symlink(at('nowhere'), at('dangling.json'));
    await expect(fileStorage(at('dangling.json')).load()).rejects.toThrow('is a link');
  });

  it('loses the rights of others when it is read', async () => {
    await writeFile(at('open.json'), '{}');
    await chmod(at('open.json'), 0o666);
    expect(await fileStorage(at('open.json')).load()).toBe('{}');
    expect(await modeOf('open.json')).toBe('600');
  });

  it('is no pipe that somebody laid: reading one would never end', async () => {
    execFileSync('mkfifo', [at('pipe.json')]);
    await expect(fileStorage(at('pipe.json')).load()).rejects.toThrow('a folder or a device');
  });

  it('may be missing', async () => {
    expect(await fileStorage(at('none.json')).load()).toBeUndefined();
  });
});
