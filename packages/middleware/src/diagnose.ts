import { type Bytes, toBytes, toHex, utf8 } from './bytes.ts';
import { contentToSign } from './content-to-sign.ts';
import { MISTAKES, type MistakeCode } from './diagnose/mistakes.ts';
import { type Recovered, recoverDigest } from './diagnose/recover.ts';
import { findContent, type Parts } from './diagnose/search.ts';
import { rawValue, readings, type SignatureReading } from './diagnose/signature-value.ts';
import { isSecurityError } from './errors.ts';
import { importPublicKey } from './keys/import.ts';
import { privateNumbers, publicNumbers } from './keys/rsa-key.ts';
import type { RsaPublicNumbers } from './keys/rsa-numbers.ts';
import type { CryptoProvider, KeyInput } from './types.ts';

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
  /** The client id that was signed. Default: that of the message. */
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
  /** WebCrypto provider. Default `globalThis.crypto`. */
  readonly crypto?: CryptoProvider;
}

/** A mistake that explains the signature. */
export interface Finding {
  /** The mistake, for programs. */
  readonly code: MistakeCode;
  /** What was done, as a sentence. */
  readonly explanation: string;
  /** What to change, as a sentence. */
  readonly fix: string;
}

/** What became of a signature. */
export interface Diagnosis {
  /** `valid`: nothing is wrong; `explained`: `findings` say what; `unexplained`: see `nearest`. */
  readonly verdict: 'valid' | 'explained' | 'unexplained';
  /** Whether this package would accept the message all the same. Another receiver may not. */
  readonly accepted: boolean;
  /** The mistakes that explain the signature, at most a few; empty if it is not explained. */
  readonly findings: readonly Finding[];
  /** What is known for sure, or what is missing, where the signature is not explained. */
  readonly nearest?: string;
  /** Name of the key that made the signature: `publicKey`, `ownKey`, or its name in `keys`. */
  readonly signedBy?: string;
  /** The content that should have been signed; left out where a piece of it is missing. */
  readonly expected?: SignedText;
  /** The content that was signed, where it was found and is another. */
  readonly actual?: SignedText;
}

/** What was signed, in three forms. */
export interface SignedText {
  /** The bytes. */
  readonly bytes: Uint8Array;
  /** UTF-8; what is not is shown as U+FFFD. */
  readonly text: string;
  /** The bytes in hexadecimal digits. */
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

/** What keeps a message from being diagnosed, in words. */
class Impossible extends Error {}

const shown = (bytes: Bytes): SignedText => ({
  bytes,
  text: new TextDecoder().decode(bytes),
  hex: toHex(bytes),
});

function asBytes(value: Uint8Array | string): Bytes {
  return typeof value === 'string' ? utf8(value) : toBytes(value);
}

/** Path and query of an address, as written. */
function uriOf(url: string): string {
  return url.replace(/^[^/]+\/\/[^/?#]+/, '').replace(/#.*$/s, '');
}

interface Message extends Parts {
  readonly signature: string;
}

async function bodyOf({ message, body }: DiagnosisInput): Promise<Bytes | undefined> {
  if (body !== undefined) return asBytes(body);
  if (!message) return undefined;
  if (message.bodyUsed) throw new Impossible('Give body: that of the message was read before.');
  return new Uint8Array(await message.clone().arrayBuffer());
}

async function partsOf(input: DiagnosisInput): Promise<Message> {
  const { message } = input;
  const request = input.request ?? (message && 'method' in message ? message : undefined);
  const header = (...names: readonly string[]): string | undefined =>
    names.map((name) => message?.headers.get(name)).find((value) => value != null) ?? undefined;
  const url = input.url ?? request?.url;
  const pieces = {
    signature: input.signature ?? header('Signature'),
    time: input.time ?? header('Response-Time', 'Request-Time'),
    clientId: input.clientId ?? header('Client-Id') ?? request?.headers.get('Client-Id'),
    uri: input.uri ?? (url === undefined ? undefined : uriOf(url)),
    body: await bodyOf(input),
  };
  const { signature, time, clientId, uri, body } = pieces;
  if (signature == null || time == null || clientId == null || uri == null || body == null) {
    const missing = Object.entries(pieces).filter(([, value]) => value == null);
    throw new Impossible(`To diagnose, give ${missing.map(([name]) => name).join(', ')}.`);
  }
  return {
    signature,
    time,
    clientId,
    uri,
    body,
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

interface Keys {
  readonly wanted: NamedKey;
  readonly own: NamedKey | undefined;
  /** All keys to try, the one that should verify first. */
  readonly all: readonly NamedKey[];
}

async function loadKeys(
  { publicKey, keys = {}, ownKey }: DiagnosisInput,
  keyVersion: string | undefined,
  crypto: CryptoProvider,
): Promise<Keys> {
  const named = Object.entries(keys);
  const ofVersion = named.find(([name]) => name === keyVersion) ?? named.at(-1);
  const [name, key] = publicKey === undefined ? (ofVersion ?? []) : ['publicKey', publicKey];
  if (name === undefined || key === undefined) {
    throw new Impossible('To diagnose, give publicKey or keys.');
  }
  const load = async (
    name: string,
    key: KeyInput,
    read: typeof publicNumbers,
  ): Promise<NamedKey> => {
    try {
      return { name, key, numbers: await read(key, crypto) };
    } catch (error) {
      if (!isSecurityError(error)) throw error;
      throw new Impossible(error.message.replace(/^Unusable key/, name));
    }
  };
  const wanted = await load(name, key, publicNumbers);
  const own = ownKey === undefined ? undefined : await load('ownKey', ownKey, eitherNumbers);
  const others = named.filter((entry) => entry !== ofVersion || publicKey !== undefined);
  const rest = await Promise.all(others.map((entry) => load(...entry, eitherNumbers)));
  return { wanted, own, all: own ? [wanted, own, ...rest] : [wanted, ...rest] };
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

/** What a signature is compared with. */
interface Case {
  readonly keys: Keys;
  readonly parts: Parts;
  readonly expected: SignedText;
  readonly crypto: CryptoProvider;
}

async function isPss(
  { signature }: SignatureReading,
  { keys: { wanted }, expected, crypto }: Case,
): Promise<boolean> {
  const { subtle } = crypto;
  const content = toBytes(expected.bytes);
  const spki = await subtle.exportKey('spki', await importPublicKey(wanted.key, { crypto }));
  const pss = await subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  for (const saltLength of [32, 20, 222]) {
    const algorithm = { name: 'RSA-PSS', saltLength };
    if (await subtle.verify(algorithm, pss, signature, content)) return true;
  }
  return false;
}

function isSame(one: NamedKey, other: NamedKey | undefined): boolean {
  return other !== undefined && toHex(one.numbers.n) === toHex(other.numbers.n);
}

function explained(
  codes: readonly MistakeCode[],
  rest: Pick<Diagnosis, 'expected' | 'actual' | 'signedBy'>,
): Diagnosis {
  return {
    verdict: codes.length > 0 ? 'explained' : 'valid',
    accepted: codes.every((code) => ACCEPTED.includes(code)),
    findings: codes.map((code) => ({ code, ...MISTAKES[code] })),
    ...rest,
  };
}

function unexplained(
  nearest: string,
  rest: Pick<Diagnosis, 'expected' | 'signedBy'> = {},
  codes: readonly MistakeCode[] = [],
): Diagnosis {
  return { ...explained(codes, rest), verdict: 'unexplained', accepted: false, nearest };
}

/** What can be said of a signature that none of the keys made. */
async function withoutSigner(
  [reading]: readonly SignatureReading[],
  asked: Case,
): Promise<Diagnosis> {
  const { expected } = asked;
  const { wanted, own } = asked.keys;
  if (isSame(wanted, own)) return explained(['own-key'], { expected });
  if (reading && (await isPss(reading, asked))) {
    return explained(['rsa-pss'], { expected });
  }
  const made = reading?.signature.length;
  const needed = wanted.numbers.n.length;
  const nearest =
    made === needed
      ? 'None of the given keys made this signature: either it belongs to another key, or it was damaged.'
      : `The signature has ${made} bytes, but the key makes signatures of ${needed}: it was cut, damaged, or made with a key of another size.`;
  return unexplained(nearest, { expected });
}

/** What can be said of a signature that one of the keys made. */
async function withSigner(
  { reading, key, recovered }: Match,
  { keys: { wanted, own }, parts, expected, crypto }: Case,
): Promise<Diagnosis> {
  const known = { expected, signedBy: key.name };
  const codes: MistakeCode[] = [...reading.mistakes];
  if (key !== wanted) {
    codes.push(isSame(key, own) || isSame(wanted, own) ? 'own-key' : 'other-key');
  }
  if (recovered.hash === 'unknown') {
    const nearest = `The signature was made by the key "${key.name}", but it holds no digest of a known kind.`;
    return unexplained(nearest, known, codes);
  }
  const isBare = recovered.hash === 'none';
  if (isBare) codes.push('digest-without-info');
  const hash = isBare ? (HASH_BY_LENGTH[recovered.digest.length] ?? '') : recovered.hash;
  if (hash !== 'SHA-256') codes.push('digest-algorithm');
  if (!DIGESTIBLE.includes(hash)) return explained(codes, known);

  const found = await findContent(parts, { hash, digest: recovered.digest, crypto });
  if (!found) {
    const nearest = `The signature was made by the key "${key.name}" with ${hash}, over other content than this message has; none of the known mistakes leads to it. Other addresses, client ids or a plaintext that may have been signed are tried if they are given.`;
    return unexplained(nearest, known, codes);
  }
  const actual = found.mistakes.length > 0 ? { actual: shown(found.content) } : {};
  return explained([...codes, ...found.mistakes], { ...known, ...actual });
}

async function diagnose(input: DiagnosisInput): Promise<Diagnosis> {
  const crypto = input.crypto ?? globalThis.crypto;
  const { signature: header, ...parts } = await partsOf(input);
  const expected = shown(contentToSign(parts));
  const [algorithm] = /[\w-]+/.exec(rawValue(header, 'algorithm') ?? '') ?? ['RSA256'];
  if (!RSA_LABELS.test(algorithm)) {
    return unexplained(
      'Only signatures with RSA256 can be diagnosed: no other algorithm shows what was signed.',
      { expected },
    );
  }
  const candidates = readings(header);
  if (candidates.length === 0) {
    return unexplained('The Signature header holds no base64 signature.', { expected });
  }
  const keys = await loadKeys(input, rawValue(header, 'keyversion'), crypto);
  const match = findSigner(candidates, keys.all);
  return match
    ? withSigner(match, { keys, parts, expected, crypto })
    : withoutSigner(candidates, { keys, parts, expected, crypto });
}

/**
 * Says why a signature does or does not verify: tries the known mistakes one by one, then two at a
 * time, the likelier ones first, until about a second of work is done. The public key shows which
 * digest was signed, so key, digest algorithm and content are told apart. For people who look for a
 * mistake; programs verify with `openRequest` and `openResponse`.
 *
 * It never throws: where a piece is missing, a key cannot be used or the header cannot be read, the
 * verdict is `unexplained`, and `nearest` says what to do.
 *
 * @param input - the message, a key, and what else is known.
 * @returns the verdict, with what explains it.
 * @example
 * const { verdict, findings, nearest } = await diagnoseSignature({ message: request, publicKey });
 * for (const { explanation, fix } of findings) console.log(explanation, fix);
 */
export async function diagnoseSignature(input: DiagnosisInput): Promise<Diagnosis> {
  try {
    return await diagnose(input);
  } catch (error) {
    if (error instanceof Impossible || isSecurityError(error)) {
      return unexplained(error.message);
    }
    return unexplained('The message cannot be read: give its pieces one by one.');
  }
}
