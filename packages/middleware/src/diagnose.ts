import { toHex, utf8 } from './bytes.ts';
import { contentToSign } from './content-to-sign.ts';
import { MISTAKES, type MistakeCode } from './diagnose/mistakes.ts';
import { type Recovered, recoverDigest } from './diagnose/recover.ts';
import { findContent, type Parts } from './diagnose/search.ts';
import { rawValue, readings, type SignatureReading } from './diagnose/signature-value.ts';
import { SecurityError } from './errors.ts';
import { importPublicKey } from './keys/import.ts';
import { privateNumbers, publicNumbers } from './keys/rsa-key.ts';
import type { RsaPublicNumbers } from './keys/rsa-numbers.ts';
import type { CryptoProvider, KeyInput } from './types.ts';
import { destination } from './uri.ts';

export { MISTAKES, type Mistake, type MistakeCode } from './diagnose/mistakes.ts';

/** A captured message, whole or in pieces; a piece given counts more than the message. */
export interface DiagnosisInput {
  /** A captured request or response. A copy of its body is read. */
  readonly message?: Request | Response;
  /** The request that a response answers. */
  readonly request?: Request;
  /** Default: that of the request; `POST`. */
  readonly method?: string;
  /** The whole address, from which `uri` is taken. */
  readonly url?: string;
  /** Path and query as the signer should have signed them. */
  readonly uri?: string;
  readonly clientId?: string;
  /** `Request-Time` or `Response-Time`, verbatim. */
  readonly time?: string;
  /** The exact bytes of the body on the wire. */
  readonly body?: Uint8Array | string;
  /** The value of the `Signature` header. */
  readonly signature?: string;
  /** The decrypted body of an encrypted message, to find out whether that was signed. */
  readonly plaintext?: Uint8Array | string;
  /** The key that should verify; or `keys`. */
  readonly publicKey?: KeyInput;
  /**
   * Keys by keyVersion, or by any other name. Without `publicKey`, the one of the header's
   * keyVersion should verify (the last one, if it has none); the others are tried.
   */
  readonly keys?: Readonly<Record<string, KeyInput>>;
  /** The verifier's own key, private or public, to find out whether the two were mixed up. */
  readonly ownKey?: KeyInput;
  /** Other URIs or addresses of the same endpoint, for instance before a proxy. */
  readonly knownUris?: readonly string[];
  /** Other client ids that may have been used. */
  readonly knownClientIds?: readonly string[];
  readonly crypto?: CryptoProvider;
}

export interface Finding {
  readonly code: MistakeCode;
  readonly explanation: string;
  readonly fix: string;
}

export interface Diagnosis {
  /** `valid`: nothing is wrong; `explained`: `findings` say what; `unexplained`: see `nearest`. */
  readonly verdict: 'valid' | 'explained' | 'unexplained';
  /** Whether this package would accept the message all the same. Another receiver may not. */
  readonly accepted: boolean;
  /** The mistakes that explain the signature, at most a few; empty if it is not explained. */
  readonly findings: readonly Finding[];
  /** What is known for sure where the signature is not explained. */
  readonly nearest?: string;
  /** Name of the key that made the signature: `publicKey`, `ownKey`, or its name in `keys`. */
  readonly signedBy?: string;
  /** The content that should have been signed. */
  readonly expected: SignedText;
  /** The content that was signed, where it was found and is another. */
  readonly actual?: SignedText;
}

export interface SignedText {
  readonly bytes: Uint8Array;
  /** UTF-8; what is not is shown as U+FFFD. */
  readonly text: string;
  readonly hex: string;
}

const RSA_LABELS = /^(RSA256|sha256withrsa)$/i;
/** Spellings that this package reads; its own messages never have them. */
const ACCEPTED: readonly MistakeCode[] = [
  'signature-base64url',
  'signature-not-percent-encoded',
  'uri-without-query',
];
/** What a digest without a name may be, by its length. */
const HASH_BY_LENGTH: Readonly<Record<number, string>> = { 20: 'SHA-1', 32: 'SHA-256' };
const DIGESTIBLE: readonly string[] = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

interface NamedKey {
  readonly name: string;
  readonly key: KeyInput;
  readonly numbers: RsaPublicNumbers;
}

interface Match {
  readonly reading: SignatureReading;
  readonly key: NamedKey;
  readonly recovered: Recovered;
}

const shown = (bytes: Uint8Array): SignedText => ({
  bytes,
  text: new TextDecoder().decode(bytes as BufferSource),
  hex: toHex(bytes),
});

const asBytes = (value: Uint8Array | string): Uint8Array =>
  typeof value === 'string' ? utf8(value) : value;

async function partsOf(input: DiagnosisInput): Promise<Parts & { signature: string }> {
  const { message } = input;
  const request = input.request ?? (message && 'method' in message ? message : undefined);
  const header = (...names: string[]): string | undefined =>
    names.map((name) => message?.headers.get(name)).find((value) => value != null) ?? undefined;
  const url = input.url ?? request?.url;
  const body =
    input.body ?? (message ? new Uint8Array(await message.clone().arrayBuffer()) : undefined);
  const pieces = {
    signature: input.signature ?? header('Signature'),
    time: input.time ?? header('Response-Time', 'Request-Time'),
    clientId: input.clientId ?? header('Client-Id') ?? request?.headers.get('Client-Id'),
    uri:
      input.uri ??
      (url === undefined ? undefined : url.startsWith('/') ? url : destination(url).uri),
    body: body === undefined ? undefined : asBytes(body),
  };
  for (const [name, value] of Object.entries(pieces)) {
    if (value == null) throw new SecurityError('SIGNATURE_MISSING', `To diagnose, give ${name}.`);
  }
  return {
    ...(pieces as { [K in keyof typeof pieces]: NonNullable<(typeof pieces)[K]> }),
    method: input.method ?? request?.method ?? 'POST',
    url,
    plaintext: input.plaintext === undefined ? undefined : asBytes(input.plaintext),
    knownUris: input.knownUris ?? [],
    knownClientIds: input.knownClientIds ?? [],
  };
}

/** The numbers n and e of a key of either kind. */
async function eitherNumbers(key: KeyInput, crypto: CryptoProvider): Promise<RsaPublicNumbers> {
  try {
    return await publicNumbers(key, crypto);
  } catch {
    return privateNumbers(key, crypto);
  }
}

/** All keys to try, the one that should verify first. */
async function candidateKeys(
  { publicKey, keys = {}, ownKey }: DiagnosisInput,
  keyVersion: string | undefined,
  crypto: CryptoProvider,
): Promise<readonly NamedKey[]> {
  const named = Object.entries(keys);
  const ofVersion = named.find(([name]) => name === keyVersion) ?? named.at(-1);
  const first = publicKey === undefined ? ofVersion : (['publicKey', publicKey] as const);
  if (!first) throw new SecurityError('KEY_UNKNOWN', 'To diagnose, give publicKey or keys.');
  const others = named.filter((entry) => entry !== first);
  const own = ownKey === undefined ? [] : [['ownKey', ownKey] as const];
  return Promise.all(
    [first, ...own, ...others].map(async ([name, key], at) => ({
      name,
      key,
      numbers: at === 0 ? await publicNumbers(key, crypto) : await eitherNumbers(key, crypto),
    })),
  );
}

function findSigner(
  candidates: readonly SignatureReading[],
  keys: readonly NamedKey[],
): Match | undefined {
  for (const key of keys) {
    for (const reading of candidates) {
      const recovered = recoverDigest(reading.signature, key.numbers);
      if (recovered) return { reading, key, recovered };
    }
  }
  return undefined;
}

async function isPss(
  { signature }: SignatureReading,
  key: KeyInput,
  content: Uint8Array,
  crypto: CryptoProvider,
): Promise<boolean> {
  const { subtle } = crypto;
  const spki = await subtle.exportKey('spki', await importPublicKey(key, { crypto }));
  const pss = await subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  for (const saltLength of [32, 20, 222]) {
    const algorithm = { name: 'RSA-PSS', saltLength };
    if (await subtle.verify(algorithm, pss, signature as BufferSource, content as BufferSource)) {
      return true;
    }
  }
  return false;
}

/**
 * Says why a signature does or does not verify: tries the known mistakes one by one, then two at a
 * time. The public key shows which digest was signed, so key, digest algorithm and content are told
 * apart. For people who look for a mistake; programs verify with `openRequest` and `openResponse`.
 *
 * @throws SecurityError `SIGNATURE_MISSING` where a piece is missing, `SIGNATURE_MALFORMED` where the
 * header holds no signature at all, `ALGORITHM_UNSUPPORTED` for anything but RSA, `KEY_INVALID`,
 * `KEY_UNKNOWN`.
 * @example
 * const { verdict, findings, expected } = await diagnoseSignature({ message: request, publicKey });
 * for (const { explanation, fix } of findings) console.log(explanation, fix);
 */
export async function diagnoseSignature(input: DiagnosisInput): Promise<Diagnosis> {
  const crypto = input.crypto ?? globalThis.crypto;
  const { signature: header, ...parts } = await partsOf(input);
  const algorithm = rawValue(header, 'algorithm') ?? 'RSA256';
  if (!RSA_LABELS.test(algorithm)) {
    throw new SecurityError('ALGORITHM_UNSUPPORTED', 'Only RSA256 can be diagnosed.');
  }
  const candidates = readings(rawValue(header, 'signature') ?? '');
  if (!candidates.length) {
    throw new SecurityError(
      'SIGNATURE_MALFORMED',
      'The Signature header holds no base64 signature.',
    );
  }
  const keys = await candidateKeys(input, rawValue(header, 'keyversion'), crypto);
  const content = contentToSign(parts);
  const expected = shown(content);
  const diagnosis = (codes: readonly MistakeCode[], rest: Partial<Diagnosis> = {}): Diagnosis => ({
    verdict: rest.nearest ? 'unexplained' : codes.length ? 'explained' : 'valid',
    accepted: !rest.nearest && codes.every((code) => ACCEPTED.includes(code)),
    findings: codes.map((code) => ({ code, ...MISTAKES[code] })),
    expected,
    ...rest,
  });

  const match = findSigner(candidates, keys);
  const [wanted] = keys;
  const isOwn = ({ numbers }: NamedKey): boolean => {
    const own = keys.find(({ name }) => name === 'ownKey');
    return own !== undefined && toHex(own.numbers.n) === toHex(numbers.n);
  };
  if (!match) {
    if (isOwn(wanted!)) return diagnosis(['own-key']);
    if (await isPss(candidates[0]!, wanted!.key, content, crypto)) return diagnosis(['rsa-pss']);
    const [made, needed] = [candidates[0]!.signature.length, wanted!.numbers.n.length];
    const nearest =
      made === needed
        ? 'None of the given keys made this signature: either it belongs to another key, or it was damaged.'
        : `The signature has ${made} bytes, but the key makes signatures of ${needed}: it was cut, damaged, or made with a key of another size.`;
    return diagnosis([], { nearest });
  }

  const { reading, key, recovered } = match;
  const signedBy = key.name;
  const codes: MistakeCode[] = [...reading.mistakes];
  if (key !== wanted) codes.push(isOwn(key) || isOwn(wanted!) ? 'own-key' : 'other-key');
  if (recovered.hash === 'unknown') {
    const nearest = `The signature was made by the key "${signedBy}", but it holds no digest of a known kind.`;
    return diagnosis(codes, { nearest, signedBy });
  }
  const bare = recovered.hash === 'none';
  if (bare) codes.push('digest-without-info');
  const hash = bare ? HASH_BY_LENGTH[recovered.digest.length]! : recovered.hash;
  if (hash !== 'SHA-256') codes.push('digest-algorithm');
  if (!DIGESTIBLE.includes(hash)) return diagnosis(codes, { signedBy });

  const found = await findContent(parts, hash, recovered.digest, crypto);
  if (!found) {
    const nearest = `The signature was made by the key "${signedBy}" with ${hash}, over other content than this message has; none of the known mistakes leads to it.`;
    return diagnosis(codes, { nearest, signedBy });
  }
  const actual = found.mistakes.length ? { actual: shown(found.content) } : {};
  return diagnosis([...codes, ...found.mistakes], { signedBy, ...actual });
}
