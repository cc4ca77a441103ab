// In which form a key is given, as far as it is an object.

// Not `instanceof`: keys of another realm or provider are keys too.
export function isCryptoKey(key: unknown): key is CryptoKey {
  return Array.isArray((key as CryptoKey | undefined)?.usages);
}

export function isJwk(key: unknown): key is JsonWebKey {
  return typeof (key as JsonWebKey | undefined)?.kty === 'string';
}
