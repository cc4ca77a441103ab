import { fromBase64 } from '../bytes.ts';
import { invalidKey } from '../failures.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import type { KeyType } from './decode.ts';
import { isCryptoKey } from './forms.ts';
import { importPrivateKey, importPublicKey } from './import.ts';

/** The numbers of an RSA key, without leading zeros: n, e, and of a private key d, p, q, dp, dq, qi. */
export type RsaNumbers = readonly Uint8Array[];

const NAMES: Record<KeyType, readonly (keyof JsonWebKey)[]> = {
  public: ['n', 'e'],
  private: ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'],
};
const IMPORT = { public: importPublicKey, private: importPrivateKey };

const withoutLeadingZeros = (number: Uint8Array): Uint8Array => {
  const first = number.findIndex((byte) => byte !== 0);
  return number.subarray(first < 0 ? number.length : first);
};

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
  const { subtle } = crypto;
  if (isCryptoKey(key)) {
    const jwk = await subtle.exportKey('jwk', key).catch(() => {
      throw invalidKey(
        'the CryptoKey cannot be exported; give it in another form (to decrypt: as decryptionKey)',
      );
    });
    return rsaNumbers(jwk, type, crypto);
  }
  const jwk = await subtle.exportKey('jwk', await IMPORT[type](key, { crypto, extractable: true }));
  const numbers = NAMES[type].map((name) => withoutLeadingZeros(fromBase64(jwk[name] as string)!));
  const [n, e] = numbers as [Uint8Array, Uint8Array];
  // With 1 as exponent, encryption would leave everything as it is.
  if (!(n.at(-1)! & e.at(-1)! & 1) || (e.length === 1 && e[0] === 1)) {
    throw invalidKey('it is damaged: its modulus or exponent cannot be one of RSA');
  }
  return numbers;
}
