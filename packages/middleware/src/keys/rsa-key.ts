import { type Bytes, isBytes, toBytes } from '../bytes.ts';
import type { SecurityError } from '../errors.ts';
import { invalidKey } from '../failures.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import { isCryptoKey, isJwk, isKeyObject } from './forms.ts';
import { noKeyValue } from './refusals.ts';
import {
  checkNumbers,
  isPrivate,
  type RsaNumbers,
  type RsaPrivateNumbers,
  type RsaPublicNumbers,
  readJwk,
} from './rsa-numbers.ts';
import { readRsaDer } from './structures.ts';
import { type KeyType, readKeyText } from './text.ts';

const DER_TYPE = { private: 'pkcs8', public: 'spki' } as const;

function wrongType(type: string, wanted: KeyType): SecurityError {
  return invalidKey(`give the ${wanted} key: this is the ${type} one`);
}

export function requireType(type: string, wanted: KeyType): void {
  if (type !== wanted) throw wrongType(type, wanted);
}

/** What a key is written in, whatever its form. */
function written(key: Exclude<KeyInput, CryptoKey>, wanted: KeyType): Bytes | JsonWebKey {
  if (isJwk(key)) return key;
  if (typeof key === 'string') return readKeyText(key, wanted);
  if (isBytes(key)) return readKeyText(toBytes(key), wanted);
  if (!isKeyObject(key)) throw noKeyValue(key);
  const { type } = key;
  if (type !== 'private' && type !== 'public') return { kty: 'oct' };
  return toBytes(key.export({ format: 'der', type: DER_TYPE[type] }));
}

/**
 * The numbers of an RSA key in any form that shows them, checked.
 *
 * @throws SecurityError `KEY_INVALID`
 */
export function readRsaKey(key: Exclude<KeyInput, CryptoKey>, wanted: KeyType): RsaNumbers {
  const form = written(key, wanted);
  const numbers = isJwk(form) ? readJwk(form) : readRsaDer(form);
  requireType(isPrivate(numbers) ? 'private' : 'public', wanted);
  checkNumbers(numbers);
  return numbers;
}
/** The numbers of a key, a `CryptoKey` included, for what WebCrypto does not do with whole keys. */
async function numbersOf(
  key: KeyInput,
  wanted: KeyType,
  { subtle }: CryptoProvider,
): Promise<RsaNumbers> {
  if (!isCryptoKey(key)) return readRsaKey(key, wanted);
  const jwk = await subtle.exportKey('jwk', key).catch(() => {
    throw invalidKey(
      'give the key in another form (to decrypt: as decryptionKey): this CryptoKey cannot be exported',
    );
  });
  return readRsaKey(jwk, wanted);
}

/** @throws SecurityError `KEY_INVALID` */
export async function publicNumbers(
  key: KeyInput,
  crypto: CryptoProvider,
): Promise<RsaPublicNumbers> {
  return numbersOf(key, 'public', crypto);
}

/** @throws SecurityError `KEY_INVALID` */
export async function privateNumbers(
  key: KeyInput,
  crypto: CryptoProvider,
): Promise<RsaPrivateNumbers> {
  const numbers = await numbersOf(key, 'private', crypto);
  if (isPrivate(numbers)) return numbers;
  throw wrongType('public', 'private');
}
