import type { SecurityError } from '../errors.ts';
import { invalidKey } from '../failures.ts';

// What people give in place of a usable key, by its name, and what to do about it. Nothing that was
// given is quoted.

export const HAS_PASSPHRASE =
  'decrypt it first (openssl pkey -in FILE -out NEW): it has a passphrase';
export const IS_PKCS12 =
  'take the key out first (openssl pkcs12 -in FILE -nodes): this is a PKCS#12 file (.p12, .pfx)';
export const IS_PKCS7 =
  'take the certificate out first (openssl pkcs7 -in FILE -print_certs): this is PKCS#7 (.p7b)';

interface Lookalike {
  readonly looks: RegExp;
  readonly why: string;
}

/** Texts without a usable key; the first that fits counts. Each takes linear time. */
const LOOKALIKES: readonly Lookalike[] = [
  { looks: /^$/, why: 'give a key: this is empty' },
  {
    looks: /^(undefined|null|NaN|true|false|\[object \w+\])$/,
    why: 'give a key: this is a value of a program, written as text',
  },
  { looks: /^[$%]\{?\w+\}?%?$/, why: 'give a key: this is the name of a variable' },
  {
    looks: /BEGIN OPENSSH PRIVATE KEY|^b3BlbnNzaC1rZXkt|^openssh-key-/,
    why: 'convert it first (ssh-keygen -p -m PKCS8 -f COPY): this is a private key of OpenSSH',
  },
  {
    looks: /^(ssh|ecdsa|sk-ssh)-\S+ |^AAAA[A-Z]3NzaC|BEGIN SSH2 PUBLIC KEY/,
    why: 'convert it first (ssh-keygen -e -m PKCS8 -f FILE): this is a public key of OpenSSH',
  },
  { looks: /-----(BEGIN|END)/, why: 'copy it again, whole: lines of it are missing' },
  { looks: /^[[{]/, why: 'give one RSA key as a JWK: this is other JSON, or not all of it' },
  {
    // Keys are longer than this.
    looks: /^(?=.{1,300}$)(~|@|.*[\\/]|.*\.\w{1,8}$)/,
    why: 'give the content of the file: this looks like its path or address',
  },
];

export function damagedKey(): SecurityError {
  return invalidKey('copy it again, whole and alone: it is damaged');
}

/** Says what a text is that holds no key. */
export function noKeyText(text: string): SecurityError {
  const trimmed = text.trim();
  const found = LOOKALIKES.find(({ looks }) => looks.test(trimmed));
  return invalidKey(found?.why ?? 'give PEM, base64, DER or a JWK: this is none of them');
}

/** Says what a value is that is neither text nor bytes nor a key object. */
export function noKeyValue(value: unknown): SecurityError {
  if (value === undefined || value === null) return invalidKey(`give a key: this is ${value}`);
  if (typeof (value as PromiseLike<unknown>).then === 'function') {
    return invalidKey('await the key: this is a promise');
  }
  return invalidKey(
    `give PEM, base64, DER, a JWK, a CryptoKey or a KeyObject: this is another ${typeof value}`,
  );
}
