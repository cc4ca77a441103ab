import { quote, SecurityError } from '../errors.ts';
import { once } from '../once.ts';
import { rsa256Signer, rsa256Verifier } from '../signature/rsa256.ts';
import type { CryptoProvider, KeyInput, PeerKeys, Signer, Verifier } from '../types.ts';
import { isCryptoKey } from './import.ts';

const hasMethod = (value: unknown, name: string): boolean =>
  typeof (value as Record<string, unknown> | undefined)?.[name] === 'function';

export const isSigner = (key: unknown): key is Signer => hasMethod(key, 'sign');
export const isVerifier = (key: unknown): key is Verifier => hasMethod(key, 'verify');

/** The own signer, imported at first use. */
export const ownSigner = (
  key: KeyInput | Signer | undefined,
  crypto: CryptoProvider | undefined,
): (() => Promise<Signer>) =>
  once(async () => {
    if (key === undefined) {
      throw new SecurityError('KEY_INVALID', 'Signing needs the option privateKey.');
    }
    return isSigner(key) ? key : rsa256Signer(key, crypto);
  });

export interface PeerKey {
  /** Undefined where one key serves every version. */
  readonly keyVersion?: string;
  readonly key: KeyInput | Verifier;
  readonly verifier: () => Promise<Verifier>;
}

const isRecord = (keys: PeerKeys): keys is Readonly<Record<string, KeyInput | Verifier>> =>
  typeof keys === 'object' &&
  !ArrayBuffer.isView(keys) &&
  Object.prototype.toString.call(keys) !== '[object ArrayBuffer]' &&
  !('kty' in keys) &&
  !isCryptoKey(keys) &&
  !isVerifier(keys);

/** The other side's keys: looks one up by version; no version means the latest. */
export function peerKeys(
  keys: PeerKeys | undefined,
  crypto: CryptoProvider | undefined,
): (keyVersion?: string) => PeerKey {
  const peerKey = (key: KeyInput | Verifier, keyVersion?: string): PeerKey => ({
    ...(keyVersion !== undefined && { keyVersion }),
    key,
    verifier: once(async () => (isVerifier(key) ? key : rsa256Verifier(key, crypto))),
  });
  if (keys === undefined) {
    return () => {
      throw new SecurityError(
        'KEY_UNKNOWN',
        "The option peerPublicKey (the other side's) is missing.",
      );
    };
  }
  if (!isRecord(keys)) {
    const only = peerKey(keys);
    return () => only;
  }
  // Integer-like property names come in ascending order, others in the order of writing.
  const byVersion = new Map(
    Object.entries(keys).map(([version, key]) => [version, peerKey(key, version)]),
  );
  const latest = [...byVersion.values()].at(-1);
  return (keyVersion) => {
    const found = keyVersion === undefined ? latest : byVersion.get(keyVersion);
    if (!found) {
      throw new SecurityError(
        'KEY_UNKNOWN',
        `No key is configured for keyVersion ${quote(keyVersion ?? '')}: add it to peerPublicKey.`,
      );
    }
    return found;
  };
}
