// In which form a key is given, as far as it is an object.

// Not `instanceof`: keys of another realm or provider are keys too.
export const isCryptoKey = (key: unknown): key is CryptoKey =>
  Array.isArray((key as CryptoKey | undefined)?.usages);

export const isJwk = (key: unknown): key is JsonWebKey =>
  typeof (key as JsonWebKey | undefined)?.kty === 'string';
