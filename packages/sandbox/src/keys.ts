import { importPrivateKey } from '@alipayhk-openapi/middleware';
import type { SandboxStorage } from './text-store.ts';

/** A pair of RSA keys, the private one as PKCS#8 PEM. */
export interface KeyPair {
  readonly privateKey: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

/** The pairs that a sandbox made itself: its own, and those of merchants that brought no key. */
export interface KeptKeys {
  readonly version: 1;
  readonly note: string;
  readonly platform?: KeyPair | undefined;
  /** By Client-Id. */
  readonly clients: Readonly<Record<string, KeyPair>>;
}

const NOTE =
  'Throwaway keys that a local sandbox made. It gives them to any program on this machine: put no key of yours here.';

const RSA: RsaHashedKeyGenParams = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

function toPem(label: 'PRIVATE KEY' | 'PUBLIC KEY', der: ArrayBuffer): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  const lines = base64.replace(/.{64}(?=.)/g, '$&\n');
  return [`-----BEGIN ${label}-----`, lines, `-----END ${label}-----`, ''].join('\n');
}

/** Makes a fresh pair of RSA-2048 keys. */
export async function generateKeyPair(): Promise<KeyPair> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  return {
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  };
}

/**
 * Completes a private key by its public half.
 *
 * @param privateKey - PKCS#8 or PKCS#1, PEM or bare base64.
 * @throws SecurityError `KEY_INVALID`
 */
export async function readKeyPair(privateKey: string): Promise<KeyPair> {
  const key = await importPrivateKey(privateKey, { extractable: true });
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', key);
  const publicHalf = { kty, n, e } as JsonWebKey;
  const publicKey = await crypto.subtle.importKey('jwk', publicHalf, RSA, true, ['verify']);
  return {
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', key)),
    publicKey: toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  };
}

/** Whether something read has the shape of a pair. */
export function isKeyPair(value: unknown): value is KeyPair {
  const pair = value as Partial<KeyPair> | null | undefined;
  return typeof pair?.privateKey === 'string' && typeof pair.publicKey === 'string';
}

/**
 * Checks that a pair that was read is usable and a pair.
 *
 * @throws Error
 */
export async function checkKeyPair({ privateKey, publicKey }: KeyPair): Promise<void> {
  const found = await readKeyPair(privateKey);
  const content = (pem: string): string => pem.replace(/\s/g, '');
  if (content(found.publicKey) === content(publicKey)) return;
  throw new TypeError('The two halves are no pair.');
}

/**
 * Reads the keys that an earlier sandbox made. Each pair is imported, so that a damaged one is
 * found at the start and not at the first call.
 *
 * @throws TypeError if the text is none of this version or a key in it is unusable.
 */
async function parseKeptKeys(text: string): Promise<KeptKeys> {
  const unusable = (why: string, cause?: unknown): TypeError =>
    new TypeError(`Remove the stored keys of the sandbox, so that it makes new ones: ${why}`, {
      cause,
    });
  let value: Partial<KeptKeys> | null;
  try {
    value = JSON.parse(text) as Partial<KeptKeys> | null;
  } catch (cause) {
    throw unusable('they are no JSON.', cause);
  }
  const { version, platform, clients } = value ?? {};
  const entries = Object.entries(clients ?? {});
  const pairs = [...entries.map(([, pair]) => pair), ...(platform === undefined ? [] : [platform])];
  if (version !== 1 || typeof clients !== 'object' || clients === null || !pairs.every(isKeyPair)) {
    throw unusable('they are not from this version of the sandbox.');
  }
  for (const pair of pairs) {
    await checkKeyPair(pair).catch((cause) => {
      throw unusable('a pair in them is damaged.', cause);
    });
  }
  return { version, note: NOTE, platform, clients: Object.fromEntries(entries) };
}

/** The keys that the sandbox made itself, kept where they survive a restart. */
export interface KeyChest {
  /** The pair of a merchant, made at its first request. */
  clientPair(clientId: string): Promise<KeyPair>;
  /** The platform's pair; `other` if none was kept, and a new one without that. */
  platformPair(other?: KeyPair): Promise<KeyPair>;
  /** Keeps what was made since. */
  save(): Promise<void>;
}

/**
 * Opens the kept keys.
 *
 * @param storage - where they are kept; nowhere if left out.
 * @throws TypeError if what is stored there is unusable.
 */
export async function openKeyChest(storage: SandboxStorage | undefined): Promise<KeyChest> {
  const text = await storage?.load();
  const kept = text === undefined ? undefined : await parseKeptKeys(text);
  const clients = new Map(Object.entries(kept?.clients ?? {}));
  let platform = kept?.platform;
  let changed = false;
  return {
    async clientPair(clientId) {
      const known = clients.get(clientId);
      if (known !== undefined) return known;
      const made = await generateKeyPair();
      clients.set(clientId, made);
      changed = true;
      return made;
    },
    async platformPair(other) {
      if (platform !== undefined) return platform;
      platform = other ?? (await generateKeyPair());
      changed = true;
      return platform;
    },
    async save() {
      if (!changed) return;
      const keys: KeptKeys = {
        version: 1,
        note: NOTE,
        platform,
        clients: Object.fromEntries(clients),
      };
      await storage?.save(`${JSON.stringify(keys, null, 2)}\n`);
      changed = false;
    },
  };
}
