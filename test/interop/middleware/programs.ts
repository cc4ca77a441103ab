import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An operation and its arguments. */
export type Operation = readonly [name: string, ...arguments: Uint8Array[]];

/** A program that shares no code with us; it runs many operations in one go. */
export interface Program {
  readonly name: string;
  run(operations: readonly Operation[]): Uint8Array[];
}

const path = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
const MAX_OUTPUT = 256 * 1024 * 1024;

function execute(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  if (status !== 0) throw new Error(`${command} failed: ${stderr || error?.message}`);
  return stdout;
}

const byLines = (name: string, command: string, ...args: string[]): Program => ({
  name,
  run(operations) {
    const lines = operations.map(([operation, ...values]) =>
      [operation, ...values.map((value) => Buffer.from(value).toString('base64'))].join('\t'),
    );
    const output = execute(command, args, `${lines.join('\n')}\n`)
      .trimEnd()
      .split('\n');
    return output.map((line) => new Uint8Array(Buffer.from(line, 'base64')));
  },
});

export const java: Program = byLines('Java', 'java', path('Interop.java'));
export const python: Program = byLines('Python cryptography', 'python3', path('interop.py'));

type Step = (file: (index: number) => string, out: string, values: Uint8Array[]) => string[];

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');
const aes = (key: Uint8Array | undefined): string => `-aes-${(key?.length ?? 0) * 8}-ecb`;
const PKCS1 = ['-pkeyopt', 'rsa_padding_mode:pkcs1'];

/** Commands by operation; the arguments stand in files. */
const sign: Step = (file, out) => [
  'dgst',
  '-sha256',
  '-sign',
  file(0),
  '-keyform',
  'DER',
  '-out',
  out,
  file(1),
];

const OPENSSL: Readonly<Record<string, Step>> = {
  sign,
  signEc: sign,
  wrap: (file, out) => [
    'pkeyutl',
    '-encrypt',
    '-pubin',
    '-keyform',
    'DER',
    '-inkey',
    file(0),
    ...PKCS1,
    '-in',
    file(1),
    '-out',
    out,
  ],
  unwrap: (file, out) => [
    'pkeyutl',
    '-decrypt',
    '-keyform',
    'DER',
    '-inkey',
    file(0),
    ...PKCS1,
    '-in',
    file(1),
    '-out',
    out,
  ],
  encrypt: (file, out, [key]) => ['enc', aes(key), '-K', hex(key), '-in', file(1), '-out', out],
  decrypt: (file, out, [key]) => [
    'enc',
    '-d',
    aes(key),
    '-K',
    hex(key),
    '-in',
    file(1),
    '-out',
    out,
  ],
  generate: (_, out) => [
    'genpkey',
    '-algorithm',
    'RSA',
    '-pkeyopt',
    'rsa_keygen_bits:2048',
    '-outform',
    'DER',
    '-out',
    out,
  ],
  generateEc: (_, out) => [
    'genpkey',
    '-algorithm',
    'EC',
    '-pkeyopt',
    'ec_paramgen_curve:secp224r1',
    '-pkeyopt',
    'ec_param_enc:named_curve',
    '-outform',
    'DER',
    '-out',
    out,
  ],
};

const EXPORTS: Readonly<Record<string, (file: string, out: string, form: string) => string[]>> = {
  'PKCS#8': (file, out, form) => [
    'pkcs8',
    '-topk8',
    '-nocrypt',
    '-inform',
    'DER',
    '-in',
    file,
    '-outform',
    form,
    '-out',
    out,
  ],
  'PKCS#1': (file, out, form) => [
    'rsa',
    '-traditional',
    '-inform',
    'DER',
    '-in',
    file,
    '-outform',
    form,
    '-out',
    out,
  ],
  SPKI: (file, out, form) => [
    'pkey',
    '-inform',
    'DER',
    '-in',
    file,
    '-pubout',
    '-outform',
    form,
    '-out',
    out,
  ],
  'PKCS#1-public': (file, out, form) => [
    'rsa',
    '-inform',
    'DER',
    '-in',
    file,
    '-RSAPublicKey_out',
    '-outform',
    form,
    '-out',
    out,
  ],
  'X.509': (file, out, form) => [
    'req',
    '-x509',
    '-keyform',
    'DER',
    '-key',
    file,
    '-subj',
    '/CN=Throwaway',
    '-outform',
    form,
    '-out',
    out,
  ],
};

export const openssl: Program = {
  name: 'OpenSSL',
  run: (operations) =>
    operations.map(([name, ...values]) => {
      const folder = mkdtempSync(join(tmpdir(), 'interop-'));
      try {
        const file = (index: number): string => join(folder, `${index}`);
        const out = join(folder, 'out');
        for (const [index, value] of values.entries()) writeFileSync(file(index), value);
        if (name === 'verify' || name === 'verifyEc') {
          const pub = join(folder, 'pub');
          if (name === 'verify') writeFileSync(pub, values[0]!);
          else
            execute('openssl', [
              'pkey',
              '-inform',
              'DER',
              '-in',
              file(0),
              '-pubout',
              '-outform',
              'DER',
              '-out',
              pub,
            ]);
          const { stdout } = spawnSync(
            'openssl',
            ['dgst', '-sha256', '-verify', pub, '-keyform', 'DER', '-signature', file(2), file(1)],
            { encoding: 'utf8' },
          );
          return new TextEncoder().encode(stdout.includes('Verified OK') ? 'true' : 'false');
        }
        if (name === 'export') {
          const [kind = '', form = ''] = new TextDecoder().decode(values[0]).split(' ');
          execute('openssl', EXPORTS[kind]!(file(1), out, form));
        } else {
          execute('openssl', OPENSSL[name]!(file, out, values));
        }
        return new Uint8Array(readFileSync(out));
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
};
