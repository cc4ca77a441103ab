import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { alipayhk, temporaryFolder } from './harness.ts';

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const body = '{"merchantId":"M","templateCode":"T"}';
const dryRun = ['call', 'queryTemplate', '--body', body, '--dry-run'];

describe('the settings file', () => {
  test.each([
    ['an unknown setting', '{"privateKey":"x"}', 'unknown setting privateKey. Known are clientId,'],
    ['a number for a file', '{"privateKeyFile":5}', 'privateKeyFile takes a text in quotes.'],
    ['a list', '[]', 'is not a JSON object.'],
    ['null', 'null', 'is not a JSON object.'],
    ['what is no JSON', '{"clientId": secret}', 'is not a JSON object.'],
  ])('%s is refused', async (_, text, message) => {
    const cwd = await temporaryFolder({ 'alipayhk.json': text });
    const { code, stderr } = await alipayhk(dryRun, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`alipayhk.json${message.startsWith('is') ? '' : ':'} ${message}`);
    expect(stderr).not.toContain('secret');
  });

  test('one that was asked for has to be there, the usual one need not', async () => {
    const cwd = await temporaryFolder();
    const asked = await alipayhk([...dryRun, '--config', 'other.json'], { cwd });
    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/other\.json cannot be read \(ENOENT\)/);
    expect((await alipayhk(dryRun, { cwd })).stderr).toMatch(/^Something is missing/);
  });

  test('names files beside itself, also that of an agent token', async () => {
    const cwd = await temporaryFolder({
      'key.pem': privateKey,
      'token.txt': 'agent-token-of-the-test\n',
      'some.json': JSON.stringify({
        clientId: 'C',
        privateKeyFile: 'key.pem',
        agentTokenFile: 'token.txt',
        keyVersion: 4,
      }),
    });
    const { code, stdout } = await alipayhk([...dryRun, '--config', 'some.json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('agent-token: (hidden)');
    expect(stdout).toContain('keyVersion=4');
  });
});

describe('the environment', () => {
  test.each([
    ['with line breaks', { ALIPAYHK_PRIVATE_KEY: privateKey }],
    ['with \\n for them', { ALIPAYHK_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') }],
    ['in a file', { ALIPAYHK_PRIVATE_KEY_FILE: 'key.pem' }],
  ])('gives a key %s', async (_, key) => {
    const cwd = await temporaryFolder({ 'key.pem': privateKey });
    const env = { ...key, ALIPAYHK_CLIENT_ID: 'C', ALIPAYHK_KEY_VERSION: '2' };
    const { code, stdout } = await alipayhk(dryRun, { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^signature: algorithm=RSA256,keyVersion=2,signature=/m);
  });
});
