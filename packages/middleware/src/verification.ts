import { quote, SecurityError } from './errors.ts';
import { parseSignatureHeader, type SignatureHeader } from './headers.ts';
import { isPlausibleTime } from './time.ts';
import type { Signer, Verifier } from './types.ts';

/** What a message brings along to prove where it is from. */
export interface Proof extends SignatureHeader {
  readonly keyVersion?: string;
  /** Verbatim. */
  readonly time: string;
}

/** Labels of one and the same algorithm; the second one stands on older pages of the platform. */
const SAME_ALGORITHM: Readonly<Record<string, string>> = { sha256withrsa: 'RSA256' };

/** Signature and time of a message; undefined if it has neither; one alone is refused. */
export function readProof(
  headers: Headers,
  timeHeader: 'Request-Time' | 'Response-Time',
): Proof | undefined {
  const signature = headers.get('Signature');
  const time = headers.get(timeHeader);
  if (signature === null && time === null) return undefined;
  if (signature === null) {
    throw new SecurityError(
      'SIGNATURE_MISSING',
      `The message has a ${timeHeader} but no Signature.`,
    );
  }
  if (!time) {
    throw new SecurityError('TIME_MISSING', `The message has a Signature but no ${timeHeader}.`);
  }
  if (!isPlausibleTime(time)) {
    throw new SecurityError('SIGNATURE_MALFORMED', `The ${timeHeader} is not a time.`);
  }
  return { ...parseSignatureHeader(signature), time };
}

const failed = (what: string, cause: unknown): unknown =>
  cause instanceof SecurityError
    ? cause
    : new SecurityError('KEY_INVALID', `The ${what} failed; see cause.`, { cause });

export async function signWith(
  signer: Signer,
  content: Uint8Array,
): Promise<{ algorithm: string; signature: Uint8Array }> {
  try {
    return { algorithm: signer.algorithm, signature: await signer.sign(content) };
  } catch (cause) {
    throw failed('signer', cause);
  }
}

/** Accepts the proof if it fits one of the contents. */
export async function verifyWith(
  verifier: Verifier,
  { algorithm, signature }: Proof,
  contents: readonly Uint8Array[],
): Promise<void> {
  if ((SAME_ALGORITHM[algorithm] ?? algorithm) !== verifier.algorithm) {
    throw new SecurityError(
      'ALGORITHM_UNSUPPORTED',
      `The message is signed with ${quote(algorithm)}, but the configured key is for ${verifier.algorithm}.`,
    );
  }
  for (const content of contents) {
    try {
      // Only the boolean counts: a verifier that answers with an object must not pass.
      if ((await verifier.verify(signature, content)) === true) return;
    } catch (cause) {
      throw failed('verifier', cause);
    }
  }
  throw new SecurityError(
    'SIGNATURE_INVALID',
    "The signature does not fit: check that the key is the other side's (not your own), and that nothing changed the body, the URI or the time on the way.",
  );
}
