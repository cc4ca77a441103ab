import { fromBase64 } from '../bytes.ts';
import { invalidKey } from '../errors.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import type { KeyType } from './decode.ts';
import { type Der, INTEGER, readDer } from './der.ts';
import { cleanJwk, isCryptoKey, isJwk, MIN_BITS, textOrBytes, tooShort } from './import.ts';
import { rsaKeyDer } from './rsa-key.ts';

/** The numbers of an RSA key, without leading zeros: n, e, and of a private key d, p, q, dp, dq, qi. */
export type RsaNumbers = readonly Uint8Array[];

const NAMES: Record<KeyType, readonly (keyof JsonWebKey)[]> = {
  public: ['n', 'e'],
  private: ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'],
};
const FORMATS = { public: 'spki', private: 'pkcs8' } as const;

function readNumbers(
  key: Exclude<KeyInput, CryptoKey>,
  type: KeyType,
): readonly (Uint8Array | undefined)[] {
  if (isJwk(key)) {
    const jwk = cleanJwk(key, type);
    return NAMES[type].map((name) => fromBase64(`${jwk[name] ?? ''}`));
  }
  const [, algorithm, octets] = inside(rsaKeyDer(textOrBytes(key), type));
  // Private: version, algorithm, PKCS#1. Public: algorithm, PKCS#1 behind a count of unused bits.
  const pkcs1 = type === 'private' ? octets?.content : algorithm?.content.subarray(1);
  const integers = inside(pkcs1 ?? new Uint8Array(0));
  return integers
    .map(({ tag, content }) => (tag === INTEGER ? content : undefined))
    .slice(type === 'private' ? 1 : 0);
}

/** The elements of the SEQUENCE that is the whole of `der`. */
const inside = (der: Uint8Array): readonly Der[] => readDer(readDer(der)[0]?.content ?? der);

/**
 * Takes an RSA key apart, for what WebCrypto does not do with whole keys.
 *
 * @throws SecurityError `KEY_INVALID`
 */
export async function rsaNumbers(
  key: KeyInput,
  type: KeyType,
  crypto: CryptoProvider,
): Promise<RsaNumbers> {
  if (isCryptoKey(key)) {
    const exported = await crypto.subtle.exportKey(FORMATS[type], key).catch(() => {
      throw invalidKey(
        'the CryptoKey cannot be exported; give it in another form (to decrypt: as decryptionKey)',
      );
    });
    return rsaNumbers(new Uint8Array(exported), type, crypto);
  }
  const numbers = readNumbers(key, type).map((number) => {
    const first = number?.findIndex((byte) => byte !== 0) ?? -1;
    return first < 0 ? new Uint8Array(0) : number!.subarray(first);
  });
  if (numbers.length !== NAMES[type].length || numbers.some((number) => !number.length)) {
    throw invalidKey('it is damaged: numbers are missing');
  }
  const [n, e] = numbers as [Uint8Array, Uint8Array];
  const bits = n.length * 8 - Math.clz32(n[0]!) + 24;
  if (bits < MIN_BITS) throw tooShort(bits);
  // With 1 as exponent, encryption would leave everything as it is.
  if (!(n.at(-1)! & e.at(-1)! & 1) || (e.length === 1 && e[0] === 1)) {
    throw invalidKey('it is damaged: its modulus or exponent cannot be one of RSA');
  }
  return numbers;
}
