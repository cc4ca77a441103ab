import { isSecurityError, SecurityError } from './errors.ts';
import { keep } from './keep.ts';
import { type Find, moderated, UNKNOWN_FOR_MS } from './key-questions.ts';
import { isCryptoKey, isJwk } from './keys/forms.ts';
import { rsa256Signer, rsa256Verifier } from './signature/rsa256.ts';
import type {
  KeyInput,
  MessageSecurityOptions,
  RsaPrivateOperation,
  Signer,
  Verifier,
  VersionedKey,
} from './types.ts';
import type { Words } from './words.ts';

/** The own key, ready to sign. */
export interface OwnKey {
  readonly keyVersion: string | number | undefined;
  readonly key: KeyInput | Signer;
  readonly signer: Signer;
}

/** A key of the other side, ready to verify. */
export interface PeerKey {
  /** Undefined where one key serves every version. */
  readonly keyVersion: string | undefined;
  readonly key: KeyInput | Verifier;
  readonly verifier: Verifier;
}

/** A key of ours that may decrypt, and what the caller calls it. */
export interface DecryptionKey {
  readonly name: string;
  readonly key: KeyInput | RsaPrivateOperation;
}

/** All keys of one side. They are loaded at first use. */
export interface KeyRing {
  own(): Promise<OwnKey>;
  /** @param keyVersion - as the message names it; without one the latest. */
  peer(keyVersion?: string): Promise<PeerKey>;
  /** @param keyVersion - as the message names it; without one, each of them. */
  decryption(keyVersion?: string): Promise<readonly DecryptionKey[]>;
  /** Loads the own key and every version of the other side's, of those that are configured. */
  ready(): Promise<void>;
}

type PrivateKey = KeyInput | Signer;
type PublicKey = KeyInput | Verifier;
type Loader = (keyVersion?: string) => Promise<PublicKey | undefined>;

export function isSigner(key: unknown): key is Signer {
  return typeof (key as Signer | undefined)?.sign === 'function';
}

export function isVerifier(key: unknown): key is Verifier {
  return typeof (key as Verifier | undefined)?.verify === 'function';
}

// An object of a class, such as a KeyObject, is a key in a form of its own.
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// What is left when it is none of the forms of one key.
function isRecord<Key>(keys: unknown): keys is Readonly<Record<string, Key>> {
  return isPlainObject(keys) && !isJwk(keys) && !isCryptoKey(keys) && !isVerifier(keys);
}

function isVersioned(key: unknown): key is VersionedKey {
  return isPlainObject(key) && 'key' in key && !isJwk(key);
}

function keyInvalid(name: string, why: string, options?: ErrorOptions): SecurityError {
  return new SecurityError('KEY_INVALID', `${name}: ${why}`, options);
}

function versionName(option: string, keyVersion: string | number | undefined): string {
  return keyVersion === undefined ? option : `${option} (keyVersion ${keyVersion})`;
}

/** Adds to an error which of the options it is about. */
export async function named<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (isSecurityError(error)) throw new SecurityError(error.code, `${name}: ${error.message}`);
    throw error;
  }
}

function requireGiven<Key>(name: string, key: Key | null | undefined): Key {
  if (key === undefined || key === null) throw keyInvalid(name, 'Give a key: it is undefined.');
  if ((key as unknown) === '') throw keyInvalid(name, 'Give a key: it is an empty text.');
  return key;
}

/** Calls a key option that is a function. */
async function ask<Key>(
  name: string,
  load: (keyVersion?: string) => Promise<Key>,
  keyVersion?: string,
): Promise<Key> {
  try {
    return await load(keyVersion);
  } catch (cause) {
    if (isSecurityError(cause)) throw cause;
    throw keyInvalid(name, 'The function that loads it failed.', { cause });
  }
}

/** The keys of the other side by version. */
function peerKeys(options: MessageSecurityOptions, words: Words, now: () => number) {
  const { peerPublicKey, crypto } = options;
  const option = words.peerPublicKey;
  const loaded = new Map<string, PeerKey>();

  const notThere = (keyVersion: string | undefined): SecurityError =>
    new SecurityError('KEY_UNKNOWN', `${option} has no key for keyVersion ${keyVersion}.`);

  async function make(keyVersion: string | undefined, given: PublicKey): Promise<PeerKey> {
    const name = versionName(option, keyVersion);
    const key = requireGiven(name, given);
    const verifier = isVerifier(key) ? key : await named(name, () => rsa256Verifier(key, crypto));
    return { keyVersion, key, verifier };
  }

  async function load(keyVersion: string | undefined, given: PublicKey): Promise<PeerKey> {
    const slot = keyVersion ?? '';
    const key = loaded.get(slot) ?? (await make(keyVersion, given));
    loaded.set(slot, key);
    return key;
  }

  const find: Find = (slot) => {
    const keyVersion = slot || undefined;
    return ask(versionName(option, keyVersion), peerPublicKey as Loader, keyVersion);
  };
  const questions = moderated(find, now);
  let newest: PeerKey | undefined;
  let newestUntil = 0;

  /**
   * The key that is asked for without a version, at most once a minute. In a flood of made-up versions a
   * message that it verifies is genuine all the same: the version in the header is not signed.
   */
  async function findNewest(): Promise<PeerKey | undefined> {
    if (now() < newestUntil) return newest;
    newestUntil = now() + UNKNOWN_FOR_MS;
    const key = await find('');
    newest = key ? await make(undefined, key) : undefined;
    return newest;
  }

  async function loadFromFunction(keyVersion?: string): Promise<PeerKey> {
    const slot = keyVersion ?? '';
    const known = loaded.get(slot);
    if (known) return known;
    if (questions.isTooMuch(slot)) {
      const key = await findNewest();
      if (key) return key;
      throw notThere(keyVersion);
    }
    const key = questions.isUnknown(slot) ? undefined : await questions.ask(slot);
    if (key) return load(keyVersion, key);
    throw notThere(keyVersion);
  }

  return {
    async find(keyVersion?: string): Promise<PeerKey> {
      if (!('peerPublicKey' in options)) {
        throw new SecurityError('KEY_UNKNOWN', `Give ${option}: there is no key to verify with.`);
      }
      if (typeof peerPublicKey === 'function') return loadFromFunction(keyVersion);
      if (!isRecord<PublicKey>(peerPublicKey)) return load(undefined, peerPublicKey as PublicKey);
      const versions = Object.keys(peerPublicKey);
      if (versions.length === 0) throw keyInvalid(option, 'Give a key: the record is empty.');
      // Numbers as property names come in ascending order.
      const version = keyVersion ?? (versions.at(-1) as string);
      // Own properties only, or a version named `constructor` would find one.
      if (!versions.includes(version)) throw notThere(version);
      return load(version, peerPublicKey[version] as PublicKey);
    },

    async loadAll(): Promise<void> {
      if (!('peerPublicKey' in options)) return;
      const versions = isRecord(peerPublicKey) ? Object.keys(peerPublicKey) : [];
      await Promise.all([undefined, ...versions].map((version) => this.find(version)));
    },
  };
}

/** The own key, to sign with. */
function ownKey({ privateKey, keyVersion, crypto }: MessageSecurityOptions) {
  return keep(async (): Promise<OwnKey> => {
    const asked =
      typeof privateKey === 'function' ? await ask('privateKey', privateKey) : privateKey;
    const given = requireGiven('privateKey', asked);
    const version = isVersioned(given) ? given.keyVersion : keyVersion;
    const name = versionName('privateKey', version);
    const key = requireGiven(name, isVersioned(given) ? given.key : given);
    const signer = isSigner(key) ? key : await named(name, () => rsa256Signer(key, crypto));
    return { keyVersion: version, key, signer };
  });
}

/** The own keys, to decrypt with. */
function decryptionKeys(options: MessageSecurityOptions, own: () => Promise<OwnKey>) {
  const { decryptionKey, privateKey } = options;

  async function fromPrivateKey(keyVersion?: string): Promise<readonly DecryptionKey[]> {
    if (privateKey === undefined) return [];
    const asked =
      typeof privateKey === 'function' && keyVersion !== undefined
        ? await ask('privateKey', privateKey, keyVersion)
        : (await own()).key;
    const key: PrivateKey = isVersioned(asked) ? asked.key : asked;
    return isSigner(key) ? [] : [{ name: 'privateKey', key }];
  }

  return async (keyVersion?: string): Promise<readonly DecryptionKey[]> => {
    if (!('decryptionKey' in options)) return fromPrivateKey(keyVersion);
    if (!isRecord<KeyInput | RsaPrivateOperation>(decryptionKey)) {
      return [{ name: 'decryptionKey', key: requireGiven('decryptionKey', decryptionKey) }];
    }
    const all = Object.entries(decryptionKey).map(([version, key]) => {
      const name = versionName('decryptionKey', version);
      return { version, name, key: requireGiven(name, key) };
    });
    const wanted = all.filter(({ version }) => version === keyVersion);
    // The version is not signed: one that is not there is treated as if none was named.
    return wanted.length > 0 ? wanted : all;
  };
}

/** All keys of one side, from the options. */
export function createKeyRing(
  options: MessageSecurityOptions,
  words: Words,
  now: () => number,
): KeyRing {
  const own = ownKey(options);
  const peer = peerKeys(options, words, now);
  return {
    own,
    peer: (keyVersion) => peer.find(keyVersion),
    decryption: decryptionKeys(options, own),
    async ready() {
      if ('privateKey' in options) await own();
      await peer.loadAll();
    },
  };
}
