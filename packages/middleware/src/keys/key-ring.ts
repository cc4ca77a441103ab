import { SecurityError } from '../errors.ts';
import { invalidKey } from '../failures.ts';
import { once } from '../once.ts';
import { rsa256Signer, rsa256Verifier } from '../signature/rsa256.ts';
import type { CryptoProvider, KeyInput, PeerKeys, Signer, Verifier } from '../types.ts';
import { isCryptoKey, isJwk } from './forms.ts';

export function isSigner(key: unknown): key is Signer {
  return typeof (key as Signer | undefined)?.sign === 'function';
}
export function isVerifier(key: unknown): key is Verifier {
  return typeof (key as Verifier | undefined)?.verify === 'function';
}

/** The own signer, imported at first use. */
export function ownSigner(
  key: KeyInput | Signer | undefined,
  crypto: CryptoProvider | undefined,
): () => Promise<Signer> {
  return once(async () => {
    if (key === undefined) throw invalidKey('privateKey is missing');
    return isSigner(key) ? key : rsa256Signer(key, crypto);
  });
}

export interface PeerKey {
  /** Undefined where one key serves every version. */
  readonly keyVersion: string | undefined;
  readonly key: KeyInput | Verifier;
  readonly verifier: () => Promise<Verifier>;
}

/** Finds the other side's key of a version; without one the latest. */
export type PeerKeyLookup = (keyVersion?: string) => PeerKey;

// What is left when it is none of the forms of one key.
function isRecord(keys: PeerKeys): keys is Readonly<Record<string, KeyInput | Verifier>> {
  return (
    typeof keys === 'object' &&
    !('byteLength' in keys) &&
    !isJwk(keys) &&
    !isCryptoKey(keys) &&
    !isVerifier(keys)
  );
}

/**
 * The other side's keys: looks one up by version; no version means the latest, which is the last:
 * numbers as property names come in ascending order.
 */
export function peerKeys(
  keys: PeerKeys | undefined,
  crypto: CryptoProvider | undefined,
): PeerKeyLookup {
  const versions: readonly [string | undefined, KeyInput | Verifier][] =
    keys === undefined ? [] : isRecord(keys) ? Object.entries(keys) : [[undefined, keys]];
  const ring = versions.map(
    ([keyVersion, key]): PeerKey => ({
      keyVersion,
      key,
      verifier: once(async () => (isVerifier(key) ? key : rsa256Verifier(key, crypto))),
    }),
  );
  return (wanted = ring.at(-1)?.keyVersion) => {
    const found = ring.find(({ keyVersion }) => keyVersion === undefined || keyVersion === wanted);
    if (found) return found;
    throw new SecurityError('KEY_UNKNOWN', `peerPublicKey has no key for keyVersion ${wanted}.`);
  };
}
