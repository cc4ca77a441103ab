import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import { alipayhk, temporaryFolder } from './harness.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

describe('sign, verify, encrypt and decrypt', () => {
  const uri = '/api/open/alipay/v1/content/synchronize';

  test.runIf(hasPrograms('openssl'))('OpenSSL verifies what sign makes', async () => {
    const cwd = await temporaryFolder({
      'key.pem': privateKey,
      'public.pem': publicKey,
      'body.json': '{"名":"🎟"}',
    });
    const time = '2024-05-22T06:42:21+05:30';
    const { stdout } = await alipayhk(
      [
        'sign',
        'body.json',
        '--uri',
        uri,
        '--client-id',
        'C',
        '--time',
        time,
        '--private-key',
        'key.pem',
        '--json',
      ],
      { cwd },
    );
    const header: string = JSON.parse(stdout).Signature;
    await writeFile(join(cwd, 'content'), `POST ${uri}\nC.${time}.{"名":"🎟"}`);
    const base64 = decodeURIComponent(header.split('signature=')[1]!);
    await writeFile(join(cwd, 'signature'), Buffer.from(base64, 'base64'));
    const said = execFileSync(
      'openssl',
      ['dgst', '-sha256', '-verify', 'public.pem', '-signature', 'signature', 'content'],
      { cwd },
    ).toString();
    expect(said).toBe('Verified OK\n');

    const verify = (text: string) =>
      alipayhk(
        [
          'verify',
          '-',
          '--uri',
          uri,
          '--client-id',
          'C',
          '--time',
          time,
          '--signature',
          header,
          '--public-key',
          'public.pem',
        ],
        { cwd, stdin: text },
      );
    expect((await verify('{"名":"🎟"}')).code).toBe(0);
    expect((await verify('{"名":"🎫"}')).code).toBe(5);
  });

  test('decrypt gives back the bytes that encrypt took', async () => {
    const cwd = await temporaryFolder({ 'key.pem': privateKey, 'public.pem': publicKey });
    const text = '{"消息":"早晨"}';
    const encrypted = await alipayhk(['encrypt', '-', '--public-key', 'public.pem', '--json'], {
      cwd,
      stdin: text,
    });
    const { Encrypt, body: ciphertext } = JSON.parse(encrypted.stdout);
    const argv = ['decrypt', '-', '--private-key', 'key.pem', '--encrypt', Encrypt];
    expect((await alipayhk(argv, { cwd, stdin: ciphertext })).stdout).toBe(text);
    const changed = `${ciphertext.slice(0, 8)}AAAA${ciphertext.slice(12)}`;
    const refused = await alipayhk(argv, { cwd, stdin: changed });
    expect(refused.code).toBe(5);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain('DECRYPTION_FAILED');
  });

  test('encrypt without --json prints the body, and its header beside it', async () => {
    const cwd = await temporaryFolder({ 'key.pem': privateKey, 'public.pem': publicKey });
    const argv = ['encrypt', '-', '--public-key', 'public.pem', '--key-version', '7'];
    const { stdout, stderr } = await alipayhk([...argv, '--key-bits', '128'], {
      cwd,
      stdin: '{}',
    });
    const header = /^Encrypt: (algorithm=RSA_AES,keyVersion=7,symmetricKey=\S+)\n$/.exec(
      stderr,
    )![1]!;
    const decrypt = ['decrypt', '-', '--private-key', 'key.pem', '--encrypt'];
    expect((await alipayhk([...decrypt, header], { cwd, stdin: stdout })).stdout).toBe('{}');

    const other = header.replace('RSA_AES', 'RSA_3DES');
    const refused = await alipayhk([...decrypt, other], { cwd, stdin: stdout });
    expect(refused).toMatchObject({
      code: 5,
      stderr: 'The algorithm "RSA_3DES" is not supported.\n',
    });
  });

  test('--key-bits takes the lengths that there are', async () => {
    const cwd = await temporaryFolder({ 'public.pem': publicKey });
    const argv = ['encrypt', '-', '--public-key', 'public.pem', '--key-bits', '300'];
    const { code, stderr } = await alipayhk(argv, { cwd, stdin: '{}' });
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are 128, 256.');
  });

  test('sign writes the version of the key, and verify refuses what it cannot check', async () => {
    const cwd = await temporaryFolder({ 'key.pem': privateKey, 'public.pem': publicKey });
    const pieces = ['-', '--uri', uri, '--client-id', 'C', '--time', '2024-05-22T06:42:21+08:00'];
    const sign = ['sign', ...pieces, '--private-key', 'key.pem', '--key-version', '3'];
    const { stdout } = await alipayhk(sign, { cwd, stdin: '{}' });
    const header = /^Signature: (algorithm=RSA256,keyVersion=3,signature=\S+)$/m.exec(stdout)![1]!;
    const verify = ['verify', ...pieces, '--public-key', 'public.pem', '--json', '--signature'];
    const valid = await alipayhk([...verify, header], { cwd, stdin: '{}' });
    expect(JSON.parse(valid.stdout)).toEqual({ valid: true });
    const other = header.replace('RSA256', 'ECC224');
    expect(await alipayhk([...verify, other], { cwd, stdin: '{}' })).toMatchObject({
      code: 5,
      stdout: '',
      stderr: 'The algorithm "ECC224" is not supported here.\n',
    });
  });
});
