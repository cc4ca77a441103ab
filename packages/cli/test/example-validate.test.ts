import { describe, expect, test } from 'vitest';
import { alipayhk } from './harness.ts';

describe('example and validate', () => {
  test.each([
    'createTemplate',
    'updateTemplate',
    'updateTemplateStatus',
    'queryTemplate',
    'createPass',
    'updatePass',
    'synchronizeContent',
    'sendPerformanceNotification',
    'synchronizeOrder',
  ])('every example of %s is valid', async (operationId) => {
    const names = JSON.parse((await alipayhk(['example', operationId, '--list', '--json'])).stdout);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { stdout } = await alipayhk(['example', operationId, name]);
      const checked = await alipayhk(['validate', operationId, '-'], { stdin: stdout });
      expect(checked, name).toMatchObject({ code: 0, stdout: `Valid for ${operationId}.\n` });
    }
  });

  test('the dates of an example lie ahead, so that it can be sent', async () => {
    const before = Date.now();
    const { stdout } = await alipayhk(['example', 'createTemplate', 'giftCard']);
    expect(JSON.parse(stdout).startDate).toBeGreaterThan(before);
  });

  test('an invalid body exits 1 with a pointer to each mistake', async () => {
    const { code, stdout } = await alipayhk([
      'validate',
      'updateTemplateStatus',
      '{"templateCode":"1","status":"gone"}',
      '--json',
    ]);
    expect(code).toBe(1);
    const pointers = JSON.parse(stdout).errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/merchantAccountId', '/status']);
  });
});

describe('operations and examples', () => {
  test('the operations are listed, for people and for programs', async () => {
    const listed = JSON.parse((await alipayhk(['operations', '--json'])).stdout);
    expect(listed[0]).toEqual({
      operationId: 'createTemplate',
      method: 'POST',
      path: expect.stringMatching(/^\/api\/open\//),
      summary: expect.any(String),
    });
    const { stdout } = await alipayhk(['operations']);
    const names = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names).toEqual(listed.map(({ operationId }: { operationId: string }) => operationId));
  });

  test('--list says what each example shows, and the first is the default', async () => {
    const { stdout } = await alipayhk(['example', 'createTemplate', '--list']);
    const lines = stdout.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^\w+ +\S.+/);
    const first = lines[0]!.split(' ')[0]!;
    const bodyOf = async (...names: string[]) => {
      const { stdout: printed } = await alipayhk(['example', 'createTemplate', ...names]);
      // The dates depend on the moment.
      const { startDate: _, endDate: _end, ...body } = JSON.parse(printed);
      return body;
    };
    expect(await bodyOf()).toEqual(await bodyOf(first));
  });

  test.each(['unknown', 'toString'])('an example %s, which is none, is refused', async (name) => {
    const { code, stdout, stderr } = await alipayhk(['example', 'createTemplate', name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^createTemplate has no example "${name}"\\. There are: .*giftCard`),
    );
  });

  test('a response is checked with --response, and a whole body that is wrong is named', async () => {
    const answer = '{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}';
    const argv = ['validate', 'updateTemplateStatus', answer];
    expect((await alipayhk([...argv, '--response'])).code).toBe(0);
    expect((await alipayhk(argv)).code).toBe(1);
    const { code, stdout } = await alipayhk(['validate', 'queryTemplate', '[]']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Not valid for queryTemplate:\n {2}\(the whole body\) {2}\S/);
  });
});
