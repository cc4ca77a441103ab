import { invalidKey } from '../failures.ts';
import { type KeyType, keyBytes } from './decode.ts';
import { BIT_STRING, type Der, OCTET_STRING, readDer, SEQUENCE, writeDer } from './der.ts';

/** AlgorithmIdentifier: rsaEncryption and NULL. */
const RSA_ALGORITHM = [48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0];
const VERSION_0 = [2, 1, 0];

type ToDer = (whole: Uint8Array, parts: readonly Der[]) => Uint8Array;

const asIs: ToDer = (whole) => whole;
const pkcs1Private: ToDer = (whole) =>
  writeDer(SEQUENCE, VERSION_0, RSA_ALGORITHM, writeDer(OCTET_STRING, whole));
const pkcs1Public: ToDer = (whole) =>
  writeDer(SEQUENCE, RSA_ALGORITHM, writeDer(BIT_STRING, [0], whole));
const x509: ToDer = (_, [signed]) => {
  const fields = readDer(signed!.content);
  // The version, tagged [0], is left out in version 1.
  const found = fields[fields[0]?.tag === 0xa0 ? 6 : 5];
  if (found) return found.whole;
  throw invalidKey('it is damaged');
};

/** Key structures by the tags of their first elements; the first that fits counts. */
const STRUCTURES: readonly (readonly [tags: string, type: KeyType, ToDer])[] = [
  ['2,48,4', 'private', asIs],
  ['2,2,2,', 'private', pkcs1Private],
  ['2,2', 'public', pkcs1Public],
  ['48,3', 'public', asIs],
  ['48,48,3', 'public', x509],
];

export function requireType(type: string, wanted: KeyType): void {
  if (type !== wanted) throw invalidKey(`this is a ${type} key; a ${wanted} key belongs here`);
}

/**
 * The DER of an RSA key in any text or binary format: PKCS#8 of a private, SPKI of a public key,
 * which WebCrypto imports and checks.
 *
 * @throws SecurityError `KEY_INVALID`
 */
export function rsaKeyDer(key: string | Uint8Array, wanted: KeyType): Uint8Array {
  const [root, ...rest] = readDer(keyBytes(key, wanted));
  const parts = root?.tag === SEQUENCE && !rest.length ? readDer(root.content) : [];
  const tags = parts.map(({ tag }) => tag).join();
  const structure = STRUCTURES.find(([pattern]) => tags.startsWith(pattern));
  if (!structure) throw invalidKey('it is not an RSA key in PKCS#8, PKCS#1, SPKI or X.509');
  const [, type, toDer] = structure;
  requireType(type, wanted);
  return toDer(root!.whole, parts);
}
