import { type Bytes, toHex } from '../bytes.ts';
import { invalidKey } from '../failures.ts';
import {
  BIT_STRING,
  childrenOf,
  type Der,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readDer,
  SEQUENCE,
  startWith,
  TAGGED_0,
} from './der.ts';
import { damagedKey, HAS_PASSPHRASE, IS_PKCS7, IS_PKCS12 } from './refusals.ts';
import { PRIVATE_NUMBERS, PUBLIC_NUMBERS, type RsaNumbers, withNames } from './rsa-numbers.ts';

const RSA_ENCRYPTION = '2a864886f70d010101';

/** What else a key may be for, by its object identifier. */
const OTHER_ALGORITHMS: Readonly<Record<string, string>> = {
  '2a864886f70d010107': 'for RSA-OAEP only',
  '2a864886f70d01010a': 'for RSA-PSS only (id-RSASSA-PSS)',
  '2a8648ce380401': 'a DSA key',
  '2a8648ce3d0201': 'an EC key',
  '2b656e': 'an X25519 key',
  '2b656f': 'an X448 key',
  '2b6570': 'an Ed25519 key',
  '2b6571': 'an Ed448 key',
};

function requireRsa(algorithm: Der | undefined): void {
  const [identifier] = childrenOf(algorithm);
  const oid = identifier?.tag === OBJECT_IDENTIFIER ? toHex(identifier.content) : '';
  if (oid === RSA_ENCRYPTION) return;
  throw invalidKey(`give an RSA key: this is ${OTHER_ALGORITHMS[oid] ?? 'for something else'}`);
}

/** A SEQUENCE that is the whole of `bytes`. */
function onlySequence(bytes: Bytes): Der {
  const [root, ...rest] = readDer(bytes);
  if (root?.tag !== SEQUENCE || rest.length > 0) throw damagedKey();
  return root;
}

function integers(parts: readonly Der[]): readonly Bytes[] {
  return parts.map(({ tag, content }) => {
    const [first = 0x80] = content;
    // The highest bit says that a number is negative.
    if (tag !== INTEGER || first >= 0x80) throw damagedKey();
    return content;
  });
}

type Read = (parts: readonly Der[]) => RsaNumbers;

/** RSAPrivateKey of PKCS#1: a version and eight numbers. */
const readPkcs1Private: Read = (parts) => {
  const [version, ...numbers] = integers(parts);
  if (version?.length !== 1 || version[0] !== 0) throw damagedKey();
  return withNames(PRIVATE_NUMBERS, numbers);
};

/** RSAPublicKey of PKCS#1: two numbers. */
const readPkcs1Public: Read = (parts) => withNames(PUBLIC_NUMBERS, integers(parts));

const readPkcs8: Read = ([, algorithm, key]) => {
  requireRsa(algorithm);
  if (!key) throw damagedKey();
  return readPkcs1Private(childrenOf(onlySequence(key.content)));
};

const readSpki: Read = ([algorithm, key]) => {
  requireRsa(algorithm);
  // The first byte of a bit string counts the bits that its last byte does not use.
  if (key?.content[0] !== 0) throw damagedKey();
  return readPkcs1Public(childrenOf(onlySequence(key.content.subarray(1))));
};

/** A certificate, or what else is signed by an authority: fields, algorithm, signature. */
const readX509: Read = ([signed]) => {
  const fields = childrenOf(signed);
  if (startWith(fields, [INTEGER, SEQUENCE, SEQUENCE, TAGGED_0])) {
    throw invalidKey('give the key or the certificate: this is a certificate request');
  }
  // The version, tagged [0], is left out in version 1.
  const spki = fields[fields[0]?.tag === TAGGED_0 ? 6 : 5];
  return readSpki(childrenOf(spki));
};

const refuse =
  (why: string): Read =>
  () => {
    throw invalidKey(why);
  };

interface Structure {
  /** Of its first elements. */
  readonly tags: readonly number[];
  readonly read: Read;
}

const integersOf = (count: number): readonly number[] => Array(count).fill(INTEGER);

/** What a key may be written as, told by its first elements; the first that fits counts. */
const STRUCTURES: readonly Structure[] = [
  // PKCS#8
  { tags: [INTEGER, SEQUENCE, OCTET_STRING], read: readPkcs8 },
  // SPKI
  { tags: [SEQUENCE, BIT_STRING], read: readSpki },
  // X.509
  { tags: [SEQUENCE, SEQUENCE, BIT_STRING], read: readX509 },
  // PKCS#1, private
  { tags: integersOf(9), read: readPkcs1Private },
  // DSA of OpenSSL
  { tags: integersOf(6), read: refuse('give an RSA key: this is a DSA key') },
  // PKCS#1, public
  { tags: integersOf(2), read: readPkcs1Public },
  // SEC1
  { tags: [INTEGER, OCTET_STRING], read: refuse('give an RSA key: this is an EC key') },
  // encrypted PKCS#8
  { tags: [SEQUENCE, OCTET_STRING], read: refuse(HAS_PASSPHRASE) },
  // PKCS#12
  { tags: [INTEGER, SEQUENCE], read: refuse(IS_PKCS12) },
  // PKCS#7
  { tags: [OBJECT_IDENTIFIER, TAGGED_0], read: refuse(IS_PKCS7) },
];

/**
 * The numbers of an RSA key in DER: PKCS#8, PKCS#1, SPKI, or an X.509 certificate.
 *
 * @throws SecurityError `KEY_INVALID`, which names what is another kind of key, or none.
 */
export function readRsaDer(der: Bytes): RsaNumbers {
  const parts = childrenOf(onlySequence(der));
  const structure = STRUCTURES.find(({ tags }) => startWith(parts, tags));
  if (structure) return structure.read(parts);
  throw invalidKey('give an RSA key in PKCS#8, PKCS#1, SPKI or X.509: this is something else');
}
