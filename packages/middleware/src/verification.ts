import { SecurityError } from './errors.ts';
import type { HeaderReader } from './header-source.ts';
import { parseSignatureHeader, type SignatureHeader } from './headers.ts';
import { parseTime } from './time.ts';
import type { Signer, Verifier } from './types.ts';
import type { Words } from './words.ts';

/** What a message brings along to prove where it is from. */
export interface Proof extends SignatureHeader {
  readonly keyVersion?: string;
  /** Verbatim. */
  readonly time: string;
  /** Milliseconds since the epoch. */
  readonly timeMs: number;
}

export type TimeHeader = 'Request-Time' | 'Response-Time';

/** An older label of the same algorithm, on older pages of the platform. */
const OLD_LABEL = 'sha256withrsa';
const MAX_QUOTED = 200;

export function signatureMissing(): SecurityError {
  return new SecurityError('SIGNATURE_MISSING', 'The message has no Signature.');
}

/** Signature and time of a message; undefined if it has neither; one alone is refused. */
export function readProof(
  header: HeaderReader,
  timeHeader: TimeHeader,
  zone: string,
): Proof | undefined {
  const signature = header('Signature');
  const time = header(timeHeader);
  if (signature === undefined && time === undefined) return undefined;
  if (signature === undefined) throw signatureMissing();
  if (!time) throw new SecurityError('TIME_MISSING', `The message has no ${timeHeader}.`);
  const timeMs = parseTime(time, zone);
  if (timeMs === undefined) {
    throw new SecurityError(
      'TIME_MALFORMED',
      `${timeHeader} must be an ISO-8601 time such as 2024-05-22T06:42:21+08:00.`,
    );
  }
  return { ...parseSignatureHeader(signature), time, timeMs };
}

/** Runs a signer or verifier, which may be one of the caller's own. */
async function attempt<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new SecurityError('KEY_INVALID', `${what} failed.`, { cause });
  }
}

export function signWith(signer: Signer, content: Uint8Array): Promise<Uint8Array> {
  return attempt('Signer', () => signer.sign(content));
}

/** Refuses a proof of an algorithm that the key is not for. */
export function requireAlgorithm(verifier: Verifier, { algorithm }: Proof): void {
  if ((algorithm === OLD_LABEL ? 'RSA256' : algorithm) === verifier.algorithm) return;
  throw new SecurityError(
    'ALGORITHM_UNSUPPORTED',
    `The key is for ${verifier.algorithm}, the signature is ${algorithm}.`,
  );
}

/** A proof, and what it may be of. */
interface Claim {
  readonly proof: Proof;
  readonly uris: readonly string[];
  readonly contentUnder: (uri: string) => Uint8Array;
  readonly words: Words;
}

/** Accepts the proof if it fits what is signed under one of the URIs. */
export async function verifyWith(
  verifier: Verifier,
  { proof: { signature }, uris, contentUnder, words }: Claim,
): Promise<void> {
  for (const uri of uris) {
    const content = contentUnder(uri);
    // Only the boolean counts: a verifier that answers with an object must not pass.
    if ((await attempt('Verifier', () => verifier.verify(signature, content))) === true) return;
  }
  const tried = uris.map((uri) => uri.slice(0, MAX_QUOTED)).join(' and ');
  throw new SecurityError(
    'SIGNATURE_INVALID',
    `The signature does not fit. Check the key (is ${words.peerPublicKey} your own?), the body (its raw bytes, not JSON that was parsed and written again) and the URI (${tried} was tried; give uri, where a proxy changes path or query).`,
  );
}
