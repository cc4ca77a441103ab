import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import { alipayhk, temporaryFolder } from './harness.ts';

const openssl = hasPrograms('openssl');
const pair = (bits = 2048) => generateKeyPairSync('rsa', { modulusLength: bits });
const pkcs8 = (key = pair().privateKey): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('keygen', () => {
  test.runIf(openssl)(
    'makes a pair that OpenSSL accepts, in files for their owner alone',
    async () => {
      const cwd = await temporaryFolder();
      const { code, stdout } = await alipayhk(['keygen', '--out', 'keys'], { cwd });
      expect(code).toBe(0);
      for (const name of [
        'private-key.pem',
        'private-key.base64.txt',
        'public-key.pem',
        'public-key.base64.txt',
      ]) {
        expect((await stat(join(cwd, 'keys', `merchant-${name}`))).mode & 0o777, name).toBe(0o600);
      }
      const privateFile = join(cwd, 'keys/merchant-private-key.pem');
      const text = execFileSync('openssl', [
        'pkey',
        '-in',
        privateFile,
        '-noout',
        '-text',
      ]).toString();
      expect(text).toContain('2048 bit');
      const publicHalf = execFileSync('openssl', [
        'pkey',
        '-in',
        privateFile,
        '-pubout',
      ]).toString();
      expect(await readFile(join(cwd, 'keys/merchant-public-key.pem'), 'utf8')).toBe(publicHalf);
      const base64 = publicHalf.replace(/-----[^-]+-----|\s/g, '');
      expect(stdout).toContain(base64);
    },
  );

  test('never prints the private key', async () => {
    const cwd = await temporaryFolder();
    const { stdout, stderr } = await alipayhk(['keygen', '--json'], { cwd });
    const secret = (
      await readFile(join(cwd, 'keys/merchant-private-key.base64.txt'), 'utf8')
    ).trim();
    expect(stdout + stderr).not.toContain(secret.slice(40, 100));
    expect(JSON.parse(stdout).publicKey).toMatch(/^MIIBIjANBgkq/);
  });

  test('--out . is the working folder, and a file is no folder', async () => {
    const cwd = await temporaryFolder({ file: 'hello' });
    const here = await alipayhk(['keygen', '--out', '.'], { cwd });
    expect(here.stdout).toContain('An RSA-2048 key pair in ./ ');
    expect((await stat(join(cwd, 'merchant-public-key.pem'))).isFile()).toBe(true);
    const { code, stderr } = await alipayhk(['keygen', '--out', 'file'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be written (EEXIST)');
  });

  test('keeps existing keys unless forced, and writes nothing then', async () => {
    const cwd = await temporaryFolder();
    await alipayhk(['keygen'], { cwd });
    const before = await readFile(join(cwd, 'keys/merchant-private-key.pem'), 'utf8');
    const refused = await alipayhk(['keygen'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(await readFile(join(cwd, 'keys/merchant-private-key.pem'), 'utf8')).toBe(before);
    await chmod(join(cwd, 'keys/merchant-private-key.pem'), 0o644);
    expect((await alipayhk(['keygen', '--force'], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'keys/merchant-private-key.pem'), 'utf8')).not.toBe(before);
    expect((await stat(join(cwd, 'keys/merchant-private-key.pem'))).mode & 0o777).toBe(0o600);
  });
});

describe('keygen and links', () => {
  test('--force replaces a link and leaves what it points to', async () => {
    const cwd = await temporaryFolder({ victim: 'precious' });
    await mkdir(join(cwd, 'keys'));
    const file = join(cwd, 'keys/merchant-private-key.pem');
    await symlink(join(cwd, 'victim'), file);
    expect((await alipayhk(['keygen', '--force'], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'victim'), 'utf8')).toBe('precious');
    const written = await lstat(file);
    expect([written.isSymbolicLink(), written.mode & 0o777]).toEqual([false, 0o600]);
    expect((await readdir(join(cwd, 'keys'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder that is a link is refused', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'elsewhere'));
    await symlink(join(cwd, 'elsewhere'), join(cwd, 'keys'));
    for (const force of [[], ['--force']]) {
      const { code, stderr } = await alipayhk(['keygen', ...force], { cwd });
      expect([code, stderr]).toEqual([2, 'Give the folder itself as --out: keys is a link.\n']);
    }
    expect(await readdir(join(cwd, 'elsewhere'))).toEqual([]);
  });

  test('prints the next command to type', async () => {
    const cwd = await temporaryFolder();
    const { stdout } = await alipayhk(['keygen', '--out', 'my keys'], { cwd });
    expect(stdout).toContain(
      "\n  alipayhk sandbox --public-key 'my keys/merchant-public-key.pem'\n",
    );
  });
});

describe('key inspect', () => {
  const { privateKey, publicKey } = pair();
  const privatePem = pkcs8(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const publicDer = publicKey.export({ type: 'spki', format: 'der' });
  const inspect = async (files: Record<string, string>, ...args: string[]) => {
    const cwd = await temporaryFolder(files);
    return {
      cwd,
      ...(await alipayhk(['key', 'inspect', ...Object.keys(files), ...args], { cwd })),
    };
  };

  test.each([
    ['PKCS#8 PEM', privatePem, 'private', 'PKCS#8', 'PEM'],
    ['SPKI PEM', publicPem, 'public', 'SPKI', 'PEM'],
    [
      'bare base64',
      privatePem.replace(/-----[^-]+-----|\s/g, ''),
      'private',
      'PKCS#8',
      'bare base64',
    ],
    [
      'PKCS#1 private',
      privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      'private',
      'PKCS#1',
      'PEM',
    ],
    [
      'PKCS#1 public',
      publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      'public',
      'PKCS#1',
      'PEM',
    ],
    ['JWK', JSON.stringify(publicKey.export({ format: 'jwk' })), 'public', 'JWK', 'JSON'],
    ['private JWK', JSON.stringify(privateKey.export({ format: 'jwk' })), 'private', 'JWK', 'JSON'],
  ])('%s is recognised', async (_, text, kind, format, encoding) => {
    const { code, stdout } = await inspect({ 'some.key': text }, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).keys[0]).toMatchObject({
      kind,
      format,
      encoding,
      algorithm: 'RSA',
      bits: 2048,
    });
  });

  test.runIf(openssl)(
    'the fingerprint is the one that OpenSSL computes, for both halves',
    async () => {
      const { cwd, stdout } = await inspect({ 'a.pem': privatePem, 'b.pem': publicPem }, '--json');
      const der = execFileSync('openssl', [
        'pkey',
        '-pubin',
        '-in',
        join(cwd, 'b.pem'),
        '-outform',
        'DER',
      ]);
      const expected = execFileSync('openssl', ['dgst', '-sha256', '-r'], { input: der })
        .toString()
        .split(' ')[0];
      const { keys, relations } = JSON.parse(stdout);
      expect(keys.map((key: { fingerprint: string }) => key.fingerprint)).toEqual([
        expected,
        expected,
      ]);
      expect(relations).toEqual(['b.pem is the public half of a.pem.']);
    },
  );

  test('keys of different pairs do not belong together', async () => {
    const { stdout } = await inspect({ 'a.pem': privatePem, 'b.pem': pkcs8() });
    expect(stdout).toContain('a.pem and b.pem do not belong together.');
  });

  test.runIf(openssl)(
    'a certificate instead of a key is named, and its key can be taken out',
    async () => {
      const cwd = await temporaryFolder({ 'key.pem': privatePem });
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-key',
          'key.pem',
          '-subj',
          '/CN=test',
          '-days',
          '1',
          '-out',
          'certificate.pem',
        ],
        { cwd, stdio: 'ignore' },
      );
      const seen = await alipayhk(['key', 'inspect', 'certificate.pem'], { cwd });
      expect(seen.stdout).toContain('This is a certificate, not a key.');
      const converted = await alipayhk(['key', 'inspect', 'certificate.pem', '--to', 'spki'], {
        cwd,
      });
      expect(converted.stdout).toBe(publicPem);
    },
  );

  test.each([
    ['missing lines', privatePem.replace(/((?:.+\n){5})(?:.+\n){3}/, '$1'), 'lines are missing'],
    [
      'the first lines missing',
      privatePem.replace(/(-\n)(?:.+\n){3}/, '$1'),
      'the first line of a key begins with MI',
    ],
    ['no END line', privatePem.split('\n').slice(0, 10).join('\n'), 'lines are missing'],
    [
      'a wrong label',
      privatePem.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY'),
      'The label says "RSA PRIVATE KEY", but the content is PKCS#8',
    ],
    [
      'a wrong label of a public key',
      publicKey
        .export({ type: 'pkcs1', format: 'pem' })
        .toString()
        .replaceAll('RSA PUBLIC KEY', 'PUBLIC KEY'),
      'The label says "PUBLIC KEY", but the content is PKCS#1. Strict tools will refuse it: use --to spki.',
    ],
    [
      'a second block',
      `${privatePem}${publicPem}`,
      'There are 2 blocks in the file; this is the first.',
    ],
    [
      'something after the key',
      Buffer.concat([publicDer, Buffer.from('more')]).toString('base64'),
      'There are 4 bytes after the end of the key.',
    ],
    [
      'a passphrase',
      privateKey
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'test' })
        .toString(),
      'encrypted PKCS#8, written as PEM\n  note       The key is protected by a passphrase.',
    ],
    [
      'a passphrase in the form of old',
      privateKey
        .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'test' })
        .toString(),
      'encrypted PKCS#1, written as PEM\n  note       The key is protected by a passphrase.',
    ],
    ['base64 that was cut', publicDer.subarray(0, 99).toString('base64'), 'lines are missing'],
    ['an ASN.1 value that is no key', 'MAMCAQE=', 'not a key in any known format'],
    ['an ASN.1 length that is none', 'MIAAAA==', 'not a key in any known format'],
    ['an ASN.1 length that is cut', 'MIQAAA==', 'not a key in any known format'],
    ['an ASN.1 length beyond all bounds', 'MIUBAgMEBQ==', 'not a key in any known format'],
    ['JSON that is no key', '{"kty":"RSA"}', 'not a JSON Web Key with all of its members'],
    ['a short key', pkcs8(pair(1024).privateKey), '1024 bits is too short'],
    ['no key at all', 'hello, world', 'not a key in any known format'],
    ['nothing', '', 'The file is empty'],
  ])('%s is named', async (_, text, finding) => {
    const { stdout } = await inspect({ 'some.key': text });
    expect(stdout).toContain(finding);
  });

  test('swapped halves are named', async () => {
    const { stdout } = await inspect({ 'public.pem': privatePem, 'private.pem': publicPem });
    expect(stdout).toContain('The name says public, but this is a PRIVATE key');
    expect(stdout).toContain('The name says private, but this is a public key');
  });

  test('conversion gives what OpenSSL gives', async () => {
    const cwd = await temporaryFolder({
      'old.pem': privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    });
    const { code } = await alipayhk(
      ['key', 'inspect', 'old.pem', '--to', 'pkcs8', '--out', 'new.pem'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(await readFile(join(cwd, 'new.pem'), 'utf8')).toBe(privatePem);
    const jwk = await alipayhk(['key', 'inspect', 'new.pem', '--to', 'jwk'], { cwd });
    expect(JSON.parse(jwk.stdout)).toEqual(privateKey.export({ format: 'jwk' }));
  });

  test('a private key is not printed on a terminal, and not in a report', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'key.pem'), privatePem);
    const refused = await alipayhk(['key', 'inspect', 'key.pem', '--to', 'base64'], {
      cwd,
      terminal: true,
    });
    expect(refused.code).toBe(2);
    const shown = await alipayhk(['key', 'inspect', 'key.pem', '--json'], { cwd });
    const secret = privatePem.split('\n')[8]!;
    expect(refused.stdout + refused.stderr + shown.stdout).not.toContain(secret);
  });

  test('reads from standard input, and says what is wrong with a file that is not there', async () => {
    const piped = await alipayhk(['key', 'inspect', '-', '--json'], { stdin: publicPem });
    expect(JSON.parse(piped.stdout).keys[0]).toMatchObject({ kind: 'public', format: 'SPKI' });
    const missing = await alipayhk(['key', 'inspect', 'nowhere.pem']);
    expect(missing).toMatchObject({ code: 2, stderr: 'nowhere.pem does not exist.\n' });
  });

  test('DER is recognised, and keys that are not of RSA', async () => {
    const { privateKey: ec } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'ec.der'), ec.export({ type: 'sec1', format: 'der' }));
    const { code, stdout } = await alipayhk(['key', 'inspect', 'ec.der'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/format {5}SEC1, written as DER\n {2}algorithm {2}EC\n/);
    const pem = await inspect({ 'ec.pem': ec.export({ type: 'sec1', format: 'pem' }).toString() });
    expect(pem.stdout).toContain('SEC1, written as PEM');
    expect(pem.stdout).not.toContain('note');
  });

  test('an algorithm that Node has no name for is not given one', async () => {
    // An SM2 key: OpenSSL reads it, Node calls it undefined.
    const sm2 =
      'MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEECTnPDiZeHmXXvY6izUQaZFxjnweJOvJhb6OT/hpQpJyCAXQar6st7FZIUSADvSd6K4cjEkv7seUttjPvRbm5w==';
    const { stdout } = await inspect({ 'sm2.txt': sm2 });
    expect(stdout).toMatch(/what {7}public key\n.*\n {2}algorithm {2}(UNKNOWN|SM2)\n/);
  });

  test('how two files stand to each other is said of every two', async () => {
    const { stdout } = await inspect(
      {
        'public.pem': publicPem,
        'private.pem': privatePem,
        'copy.txt': publicDer.toString('base64'),
        'none.txt': 'hello',
      },
      '--json',
    );
    expect(JSON.parse(stdout).relations).toEqual([
      'public.pem is the public half of private.pem.',
      'public.pem and copy.txt are the same public key.',
      'Whether public.pem and none.txt belong together cannot be said.',
      'copy.txt is the public half of private.pem.',
      'Whether private.pem and none.txt belong together cannot be said.',
      'Whether copy.txt and none.txt belong together cannot be said.',
    ]);
  });

  test('the public half is taken out of a private key', async () => {
    const { stdout } = await inspect({ 'private.pem': privatePem }, '--to', 'spki');
    expect(stdout).toBe(publicPem);
  });

  test.each([
    ['a public key as PKCS#8', ['public.pem', '--to', 'pkcs8'], 2, 'use --to spki'],
    ['two files at once', ['public.pem', 'private.pem', '--to', 'jwk'], 2, 'give one file'],
    ['what is no key', ['none.txt', '--to', 'jwk'], 5, 'none.txt: The content is not a key'],
    ['onto a file', ['public.pem', '--to', 'jwk', '--out', 'none.txt'], 2, 'exists already'],
    ['below a file', ['public.pem', '--to', 'jwk', '--out', 'none.txt/a'], 2, 'cannot be written'],
    ['onto a folder', ['public.pem', '--to', 'jwk', '--out', '.', '--force'], 2, '(EISDIR)'],
  ])('conversion of %s is refused', async (_, argv, expected, message) => {
    const cwd = await temporaryFolder({
      'public.pem': publicPem,
      'private.pem': privatePem,
      'none.txt': 'hello',
    });
    const { code, stdout, stderr } = await alipayhk(['key', 'inspect', ...argv], { cwd });
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(message);
    expect(await readFile(join(cwd, 'none.txt'), 'utf8')).toBe('hello');
  });

  test.each(['-----BEGIN PRIVATE KEY-----\n', '-', '-----BEGIN ', ' ', 'A \n'])(
    'reads a file of nothing but %j in linear time',
    async (piece) => {
      // In quadratic time this would take minutes.
      const text = `${piece.repeat(Math.ceil(2_000_000 / piece.length))}!`;
      expect((await inspect({ 'some.key': text })).code).toBe(5);
    },
  );
});
