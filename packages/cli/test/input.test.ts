import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alipayhk, temporaryFolder } from './harness.ts';

const validate = (source: string, surroundings: object) =>
  alipayhk(['validate', 'queryTemplate', source], surroundings);

const usage = (stderr: string) => ({ code: 2, stdout: '', stderr: `${stderr}\n` });

describe('input', () => {
  test.each([
    ['nowhere.json', 'nowhere.json does not exist.'],
    ['.', '. is a folder.'],
    ['file.txt/below', 'file.txt/below cannot be read (ENOTDIR).'],
  ])('%s is refused with the reason', async (source, message) => {
    const cwd = await temporaryFolder({ 'file.txt': 'hello' });
    expect(await validate(source, { cwd })).toEqual(usage(message));
  });

  test('what is no JSON is called by its name', async () => {
    const cwd = await temporaryFolder({ 'file.txt': 'hello' });
    expect((await validate('{"a"', { cwd })).stderr).toMatch(/^The body is not JSON: /);
    expect((await validate('file.txt', { cwd })).stderr).toMatch(/^file\.txt is not JSON: /);
    expect(await validate('-', { cwd, stdin: 'hello' })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Standard input is not JSON: /),
    });
  });

  test('nobody waits for a terminal', async () => {
    expect(await validate('-', {})).toEqual(
      usage('"-" reads standard input: pipe something into the command.'),
    );
  });

  test('more than 32 MiB are not read', async () => {
    const cwd = await temporaryFolder({ 'large.json': '' });
    await truncate(join(cwd, 'large.json'), 32 * 1024 * 1024 + 1);
    expect(await validate('large.json', { cwd })).toEqual(
      usage('large.json is larger than 32 MiB.'),
    );

    let read = 0;
    function* endless(): Generator<Uint8Array> {
      const chunk = new Uint8Array(4 * 1024 * 1024);
      while (read < 1000) {
        read += 1;
        yield chunk;
      }
    }
    expect(await validate('-', { stdin: endless() })).toEqual(
      usage('Standard input is larger than 32 MiB.'),
    );
    expect(read).toBeLessThan(50);
  });
});
