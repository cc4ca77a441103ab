import { concat, EMPTY, toBase64 } from '../bytes.ts';
import { SecurityError } from '../errors.ts';
import { type KeyType, keyBytes } from './decode.ts';
import { BIT_STRING, type Der, INTEGER, OCTET_STRING, readDer, SEQUENCE, writeDer } from './der.ts';

export type KeyFormat = 'PKCS#8' | 'PKCS#1' | 'SPKI' | 'X.509';

/** An RSA key, whatever it was given as. */
export interface RsaKey {
  readonly type: KeyType;
  /** The structure that it was given in. */
  readonly format: KeyFormat;
  /** PKCS#8 of a private, SPKI of a public key: what WebCrypto imports. */
  readonly der: Uint8Array;
  /** The numbers in the order of PKCS#1: n, e, and for a private key d, p, q, dp, dq, qi. */
  readonly numbers: readonly Uint8Array[];
}

const invalid = (message: string): SecurityError => new SecurityError('KEY_INVALID', message);

const ZERO = Uint8Array.of(INTEGER, 1, 0);
// AlgorithmIdentifier { rsaEncryption, NULL }
const RSA_ALGORITHM = writeDer(
  SEQUENCE,
  Uint8Array.of(0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 0x05, 0),
);
const RSA_OID = toBase64(RSA_ALGORITHM.subarray(4, 13));
const EC_OID = toBase64(Uint8Array.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1));

const wrapPrivate = (pkcs1: Uint8Array): Uint8Array =>
  writeDer(SEQUENCE, ZERO, RSA_ALGORITHM, writeDer(OCTET_STRING, pkcs1));
const wrapPublic = (pkcs1: Uint8Array): Uint8Array =>
  writeDer(SEQUENCE, RSA_ALGORITHM, writeDer(BIT_STRING, Uint8Array.of(0), pkcs1));

interface Structure {
  readonly type: KeyType;
  readonly format: KeyFormat;
  /** `whole` is the outermost SEQUENCE, `parts` are its elements. */
  read(parts: readonly Der[], whole: Uint8Array): { der: Uint8Array; pkcs1: Uint8Array };
}

const ec = (): never => {
  throw invalid('This is an elliptic-curve key, not RSA (for ECC224 see the subpath ./ecc224).');
};

function requireRsa(algorithm: Der | undefined): void {
  const oid = algorithm && readDer(algorithm.content)[0];
  const name = oid && toBase64(oid.content);
  if (name === EC_OID) ec();
  if (name !== RSA_OID) throw invalid('This is not an RSA key.');
}

const PKCS8: Structure = {
  type: 'private',
  format: 'PKCS#8',
  read: ([, algorithm, key], whole) => {
    requireRsa(algorithm);
    return { der: whole, pkcs1: key!.content };
  },
};
const PKCS1_PRIVATE: Structure = {
  type: 'private',
  format: 'PKCS#1',
  read: (_, whole) => ({ der: wrapPrivate(whole), pkcs1: whole }),
};
const PKCS1_PUBLIC: Structure = {
  type: 'public',
  format: 'PKCS#1',
  read: (_, whole) => ({ der: wrapPublic(whole), pkcs1: whole }),
};
const SPKI: Structure = {
  type: 'public',
  format: 'SPKI',
  read: ([algorithm, key], whole) => {
    requireRsa(algorithm);
    return { der: whole, pkcs1: key!.content.subarray(1) };
  },
};
const X509: Structure = {
  type: 'public',
  format: 'X.509',
  read: ([certificate]) => {
    const fields = readDer(certificate!.content);
    // The version, tagged [0], is left out in version 1.
    const spki = fields[fields[0]?.tag === 0xa0 ? 6 : 5];
    if (spki?.tag !== SEQUENCE) throw invalid('The certificate holds no public key.');
    return SPKI.read(readDer(spki.content), spki.whole);
  },
};

/** Key structures by the tags of their first elements; the first that fits counts. */
const STRUCTURES: readonly (readonly [tags: string, Structure])[] = [
  ['2,48,4', PKCS8],
  ['2,2,2,', PKCS1_PRIVATE],
  ['2,2', PKCS1_PUBLIC],
  ['48,3', SPKI],
  ['48,48,3', X509],
];

const BELONGS: Record<KeyType, string> = {
  private: 'This is a public key; a private key belongs here.',
  public: 'This is a private key; a public key belongs here. Keep the private one to yourself.',
};

const bits = (n: Uint8Array): number => n.length * 8 - Math.clz32(n[0] ?? 0) + 24;

/** Leading zeros removed. */
function trim(number: Uint8Array): Uint8Array {
  let start = 0;
  while (number[start] === 0) start++;
  return number.subarray(start);
}

export const MIN_BITS = 2048;

export function requireStrength(modulusBits: number): void {
  if (modulusBits < MIN_BITS) {
    throw invalid(`The RSA key has ${modulusBits} bits; at least ${MIN_BITS} are needed.`);
  }
}

/**
 * Reads an RSA key in any format and checks its kind, its shape and its strength.
 *
 * @throws SecurityError `KEY_INVALID`
 */
export function readRsaKey(key: string | Uint8Array, wanted: KeyType): RsaKey {
  const [root, ...rest] = readDer(keyBytes(key, wanted));
  if (root?.tag !== SEQUENCE || rest.length) {
    throw invalid('The key is damaged: there is something before or after it.');
  }
  const parts = readDer(root.content);
  const tags = parts.map((part) => part.tag).join();
  const structure = STRUCTURES.find(([pattern]) => tags.startsWith(pattern))?.[1];
  if (!structure) {
    if (tags.startsWith('2,4')) ec();
    if (tags === '48,4') throw invalid('The key is protected by a passphrase: decrypt it first.');
    throw invalid('The key is DER, but no RSA key in PKCS#8, PKCS#1, SPKI or X.509.');
  }
  const { type, format, read } = structure;
  const { der, pkcs1 } = read(parts, root.whole);
  if (type !== wanted) throw invalid(BELONGS[wanted]);
  const integers = readDer(readDer(pkcs1)[0]?.content ?? EMPTY);
  const numbers = integers
    .slice(type === 'private' ? 1 : 0)
    .map((integer) => trim(integer.content));
  if (
    numbers.length !== (type === 'private' ? 8 : 2) ||
    integers.some((integer) => integer.tag !== INTEGER)
  ) {
    throw invalid('The RSA key is damaged or incomplete.');
  }
  requireStrength(bits(numbers[0]!));
  return { type, format, der, numbers };
}

const JWK_NUMBERS = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const;

/** The DER of an RSA key given as JWK. */
export function derOfJwk(
  jwk: JsonWebKey,
  decode: (text: string) => Uint8Array | undefined,
): Uint8Array {
  if (jwk.kty === 'EC') ec();
  if (jwk.kty !== 'RSA') throw invalid('The JWK is not an RSA key.');
  const names = jwk.d === undefined ? JWK_NUMBERS.slice(0, 2) : JWK_NUMBERS;
  const integers = names.map((name) => {
    const value = jwk[name];
    const number = typeof value === 'string' ? decode(value) : undefined;
    if (!number?.length) throw invalid(`The JWK lacks ${name}, or it is not base64url.`);
    const positive = trim(number);
    return writeDer(INTEGER, positive[0]! > 0x7f ? concat(Uint8Array.of(0), positive) : positive);
  });
  return jwk.d === undefined
    ? wrapPublic(writeDer(SEQUENCE, ...integers))
    : wrapPrivate(writeDer(SEQUENCE, ZERO, ...integers));
}
