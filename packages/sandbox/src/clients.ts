import {
  type CipherSuite,
  createMessageSecurity,
  importPublicKey,
  type KeyInput,
  type MessageSecurity,
  type PeerKeys,
  type RsaPrivateOperation,
  type Verifier,
} from '@alipayhk-openapi/middleware';
import { generateKeyPair, type KeyChest, type KeyPair } from './keys.ts';
import { isAddress } from './state/template-rules.ts';

/** A merchant that may call the sandbox. */
export interface SandboxClient {
  /** Its `Client-Id`. */
  readonly clientId: string;
  /**
   * The merchant's public key in any format, or a record from keyVersion to key. The sandbox makes
   * a pair if it is left out; `sandbox.connection(clientId)` gives its private half.
   */
  readonly publicKey?: PeerKeys | undefined;
  /**
   * The merchant ids that this client may give as `merchantId` or `merchantAccountId` of a body; any
   * other gets `ACCESS_DENIED`. Any merchant id is taken if it is left out.
   */
  readonly merchantIds?: readonly string[] | undefined;
  /** Where its notifications go when an order of its is paid or closed; nowhere if left out. */
  readonly notifyUrl?: string | undefined;
  /** Whether they are encrypted; they are not if left out. */
  readonly notifyEncrypted?: boolean | undefined;
  /** The version of the merchant's key to encrypt them for, where it has several. */
  readonly notifyKeyVersion?: string | number | undefined;
}

/** A merchant with its key. */
export interface RegisteredClient extends SandboxClient {
  readonly publicKey: PeerKeys;
  /** The private half, if the sandbox made the pair: PKCS#8 PEM. */
  readonly madePrivateKey?: string | undefined;
}

/** How an answer is signed: as it should be, or with one of the faults. */
export type Signing = 'right' | 'wrong-key' | 'stale-time';

export interface SecurityVariant {
  readonly signing?: Signing;
  /** Whether requests to the merchant (webhooks) are encrypted; answers follow their request. */
  readonly encryption?: 'always' | 'never';
  /** The version of the merchant's key that a webhook is encrypted for. */
  readonly keyVersion?: string;
}

export interface ClientRegistry {
  get(clientId: string): RegisteredClient | undefined;
  /** The protocol layer between the platform and one client. */
  security(client: RegisteredClient, variant?: SecurityVariant): Promise<MessageSecurity>;
  readonly list: () => readonly RegisteredClient[];
}

const DAY = 86_400_000;

export function isVerifier(key: unknown): key is Verifier {
  return (
    typeof key === 'object' && key !== null && 'verify' in key && typeof key.verify === 'function'
  );
}

/** The keys of a client by keyVersion; a single one, which stands for every version, is named ''. */
export function keysByVersion({
  publicKey,
}: Pick<RegisteredClient, 'publicKey'>): Readonly<Record<string, KeyInput | Verifier>> {
  const isSingle =
    typeof publicKey === 'string' ||
    publicKey instanceof Uint8Array ||
    publicKey instanceof ArrayBuffer ||
    'kty' in publicKey ||
    'usages' in publicKey ||
    isVerifier(publicKey);
  return isSingle
    ? { '': publicKey as KeyInput | Verifier }
    : (publicKey as Readonly<Record<string, KeyInput | Verifier>>);
}

/** Imports every key once, so that a wrong one is refused at the start and not at the first call. */
const checkKeys = async (client: RegisteredClient): Promise<void> => {
  const { clientId } = client;
  const keys = keysByVersion(client);
  for (const [version, key] of Object.entries(keys)) {
    if (isVerifier(key)) continue;
    try {
      await importPublicKey(key);
    } catch (cause) {
      const which = version === '' ? '' : ` of version ${version}`;
      throw new TypeError(
        `The public key${which} of client "${clientId}" is unusable. ${(cause as Error).message}`,
        {
          cause,
        },
      );
    }
  }
};

/** A Client-Id is the value of a header and a part of what is signed. */
const CLIENT_ID = /^[\x21-\x7e]{1,128}$/;

function checkClientId(clientId: unknown): void {
  if (typeof clientId === 'string' && CLIENT_ID.test(clientId)) return;
  throw new TypeError(
    `Give each client a clientId of 1 to 128 visible ASCII characters, not ${JSON.stringify(clientId)}.`,
  );
}

/** The client with its key, which is made if it brought none. */
async function withKey(client: SandboxClient, chest: KeyChest): Promise<RegisteredClient> {
  if (client.publicKey !== undefined) return { ...client, publicKey: client.publicKey };
  const { publicKey, privateKey } = await chest.clientPair(client.clientId);
  return { ...client, publicKey, madePrivateKey: privateKey };
}

/** The key of one version, as a record, so that its version is named in the header. */
function keyOfVersion(client: RegisteredClient, version: string): PeerKeys {
  const keys = keysByVersion(client);
  const key = Object.hasOwn(keys, version) ? keys[version] : keys[''];
  if (key !== undefined) return { [version]: key };
  throw new TypeError(
    `Choose a key version of ${Object.keys(keys).join(', ')}: client "${client.clientId}" has no key of version ${version}.`,
  );
}

/** Refuses at the start what would keep every notification from being sent. */
function checkNotifications(client: RegisteredClient): void {
  const { clientId, notifyUrl, notifyKeyVersion } = client;
  if (notifyUrl !== undefined && !isAddress('http:', 'https:')(notifyUrl)) {
    throw new TypeError(`Give client "${clientId}" an http or https address as notifyUrl.`);
  }
  if (notifyKeyVersion !== undefined) keyOfVersion(client, String(notifyKeyVersion));
}

interface RegistryOptions {
  readonly clients: readonly SandboxClient[];
  /** Where the keys come from that a client did not bring. */
  readonly chest: KeyChest;
  readonly keys: KeyPair;
  readonly keyVersion: string | number;
  readonly cipherSuite: CipherSuite;
  readonly rsaPrivateOperation: ((privateKey: string) => RsaPrivateOperation) | undefined;
  readonly now: () => Date;
}

/**
 * Registers the clients with their keys.
 *
 * @throws TypeError if a key is unusable or a Client-Id stands there twice.
 */
export async function registerClients({
  clients,
  chest,
  keys,
  keyVersion,
  cipherSuite,
  rsaPrivateOperation,
  now,
}: RegistryOptions): Promise<ClientRegistry> {
  const byId = new Map<string, RegisteredClient>();
  for (const { clientId, ...rest } of clients) {
    checkClientId(clientId);
    if (byId.has(clientId)) {
      throw new TypeError(`The client "${clientId}" is registered twice.`);
    }
    const client = await withKey({ clientId, ...rest }, chest);
    byId.set(clientId, client);
    await checkKeys(client);
    checkNotifications(client);
  }
  const made = new Map<string, Promise<MessageSecurity>>();
  let strangers: Promise<KeyPair> | undefined;
  const keysFor = (signing: Signing): Promise<KeyPair> => {
    if (signing !== 'wrong-key') return Promise.resolve(keys);
    strangers ??= generateKeyPair();
    return strangers;
  };

  const make = async (
    client: RegisteredClient,
    { signing = 'right', encryption = 'never', keyVersion: version }: SecurityVariant,
  ): Promise<MessageSecurity> => {
    const { privateKey } = await keysFor(signing);
    return createMessageSecurity({
      clientId: client.clientId,
      privateKey,
      keyVersion,
      peerPublicKey: version === undefined ? client.publicKey : keyOfVersion(client, version),
      cipherSuite,
      encryption,
      ...(rsaPrivateOperation && { decryptionKey: rsaPrivateOperation(keys.privateKey) }),
      now: signing === 'stale-time' ? () => now().getTime() - DAY : now,
    });
  };

  return {
    get: (clientId) => byId.get(clientId),
    list: () => [...byId.values()],
    security: (client, variant = {}) => {
      const key = JSON.stringify([client.clientId, variant]);
      const known = made.get(key);
      if (known !== undefined) return known;
      const security = make(client, variant);
      made.set(key, security);
      // What could not be made is not kept.
      security.catch(() => made.delete(key));
      return security;
    },
  };
}
