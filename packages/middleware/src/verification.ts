import { SecurityError } from './errors.ts';
import { parseSignatureHeader, type SignatureHeader } from './headers.ts';
import { isPlausibleTime } from './time.ts';
import type { Signer, Verifier } from './types.ts';

/** What a message brings along to prove where it is from. */
export interface Proof extends SignatureHeader {
  readonly keyVersion?: string;
  /** Verbatim. */
  readonly time: string;
}

/** An older label of the same algorithm, on older pages of the platform. */
const OLD_LABEL = 'sha256withrsa';

export function signatureMissing(): SecurityError {
  return new SecurityError('SIGNATURE_MISSING', 'The message has no Signature.');
}

/** Signature and time of a message; undefined if it has neither; one alone is refused. */
export function readProof(headers: Headers, timeHeader: string): Proof | undefined {
  const signature = headers.get('Signature');
  const time = headers.get(timeHeader);
  if (signature === null) {
    if (time === null) return undefined;
    throw signatureMissing();
  }
  if (!time || !isPlausibleTime(time)) {
    throw new SecurityError('TIME_MISSING', `The message has no usable ${timeHeader}.`);
  }
  return { ...parseSignatureHeader(signature), time };
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

/** Accepts the proof if it fits what is signed under one of the URIs. */
export async function verifyWith(
  verifier: Verifier,
  { algorithm, signature }: Proof,
  uris: Iterable<string>,
  contentUnder: (uri: string) => Uint8Array,
): Promise<void> {
  if ((algorithm === OLD_LABEL ? 'RSA256' : algorithm) !== verifier.algorithm) {
    throw new SecurityError(
      'ALGORITHM_UNSUPPORTED',
      `The key is for ${verifier.algorithm}, the signature is ${algorithm}.`,
    );
  }
  for (const uri of uris) {
    const content = contentUnder(uri);
    // Only the boolean counts: a verifier that answers with an object must not pass.
    if ((await attempt('Verifier', () => verifier.verify(signature, content))) === true) return;
  }
  throw new SecurityError(
    'SIGNATURE_INVALID',
    'The signature does not fit the key (is it your own?), body, URI and time.',
  );
}
