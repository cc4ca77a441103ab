import type { NodeKeyObject } from '../types.ts';

// In which form a key is given, as far as it is an object. Told by its members and not by
// `instanceof`: keys of another realm or provider are keys too.

export function isCryptoKey(key: unknown): key is CryptoKey {
  return Array.isArray((key as CryptoKey | undefined)?.usages);
}

/** Node's `KeyObject`, of `createPrivateKey` and `createPublicKey`. */
export function isKeyObject(key: unknown): key is NodeKeyObject {
  const { type, export: exporter } = Object(key) as Partial<NodeKeyObject>;
  return typeof type === 'string' && typeof exporter === 'function';
}

export function isJwk(key: unknown): key is JsonWebKey {
  return typeof (key as JsonWebKey | undefined)?.kty === 'string';
}
