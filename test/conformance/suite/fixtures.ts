import {
  createMessageSecurity,
  type MessageSecurity,
  type MessageSecurityOptions,
} from '@alipayhk-openapi/middleware';

export const clientId = 'T_385500000000000001';
export const url = 'https://open.example.test/api/open/example/call';
export const path = '/api/open/example/call';

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x2000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x2000));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

export function pem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${base64(der).replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
}

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** One key pair in every form in which people have it. */
export interface TestKeys {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly pkcs8: Uint8Array<ArrayBuffer>;
  readonly spki: Uint8Array<ArrayBuffer>;
  /** PKCS#1, the innermost part of PKCS#8: its wrapping is of a fixed length at this key size. */
  readonly pkcs1Private: Uint8Array<ArrayBuffer>;
  readonly pkcs1Public: Uint8Array<ArrayBuffer>;
  readonly privateJwk: JsonWebKey;
  readonly publicJwk: JsonWebKey;
  readonly privatePem: string;
  readonly publicPem: string;
}

export async function generateKeys(modulusLength = 2048): Promise<TestKeys> {
  const publicExponent = new Uint8Array([1, 0, 1]);
  const algorithm = { ...rsa, modulusLength, publicExponent };
  const { privateKey, publicKey } = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return {
    privateKey,
    publicKey,
    pkcs8,
    spki,
    pkcs1Private: pkcs8.slice(26),
    pkcs1Public: spki.slice(24),
    privateJwk: await crypto.subtle.exportKey('jwk', privateKey),
    publicJwk: await crypto.subtle.exportKey('jwk', publicKey),
    privatePem: pem('PRIVATE KEY', pkcs8),
    publicPem: pem('PUBLIC KEY', spki),
  };
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Generated once in each run of the suite. */
export const merchantKeys = once(generateKeys);
export const platformKeys = once(generateKeys);
export const strangerKeys = once(generateKeys);

/** `undefined` takes an option away. */
type Changes = {
  readonly [Name in keyof MessageSecurityOptions]?: MessageSecurityOptions[Name] | undefined;
};

const withChanges = (options: MessageSecurityOptions, changes: Changes = {}): MessageSecurity =>
  createMessageSecurity({ ...options, ...changes } as MessageSecurityOptions);

/** The two ends of a conversation, each with the other's public key. */
export async function conversation(
  changes: { readonly merchant?: Changes; readonly platform?: Changes } = {},
): Promise<{ merchant: MessageSecurity; platform: MessageSecurity }> {
  const [merchant, platform] = await Promise.all([merchantKeys(), platformKeys()]);
  return {
    merchant: withChanges(
      {
        clientId,
        privateKey: merchant.privatePem,
        keyVersion: 1,
        peerPublicKey: platform.publicPem,
      },
      changes.merchant,
    ),
    platform: withChanges(
      {
        clientId,
        privateKey: platform.privatePem,
        keyVersion: 1,
        peerPublicKey: merchant.publicPem,
      },
      changes.platform,
    ),
  };
}

export const contentType = 'application/json; charset=UTF-8';

export function post(body: string, init: RequestInit = {}): Request {
  return new Request(url, {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body,
    ...init,
  });
}

// In Node 20.19 a message cannot be read any more once a clone of it was garbage-collected.
const clones: (Request | Response)[] = [];

/** A clone, which leaves the message itself to be read later. */
export function copy<Message extends Request | Response>(message: Message): Message {
  const clone = message.clone() as Message;
  clones.push(clone);
  return clone;
}

export async function bytesOf(message: Request | Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await copy(message).arrayBuffer());
}

/** A WebCrypto provider, the runtime's own, that keeps the names of what was called. */
export function recordingCrypto(): {
  readonly provider: Pick<Crypto, 'subtle' | 'getRandomValues'>;
  readonly calls: string[];
} {
  const calls: string[] = [];
  const record = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          calls.push(String(name));
          return Reflect.apply(value, target, args);
        };
      },
    });
  const { subtle } = crypto;
  const own = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  return {
    provider: { subtle: record(subtle), getRandomValues: record(own).getRandomValues },
    calls,
  };
}

/** Lets the garbage collector run, where a runtime can be told to. */
export async function collectGarbage(): Promise<void> {
  const { gc } = globalThis as { gc?: () => void };
  for (let round = 0; round < 3; round++) {
    gc?.();
    // Finalizers run between tasks.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

export async function textOf(message: Request | Response): Promise<string> {
  return new TextDecoder().decode(await bytesOf(message));
}

type MessageChanges = {
  readonly url?: string;
  readonly status?: number;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** `undefined` takes the header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

function changedHeaders(original: Headers, changes: MessageChanges['headers'] = {}): Headers {
  const headers = new Headers(original);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

/** What somebody between the two ends makes of a request. */
export async function alterRequest(request: Request, changes: MessageChanges): Promise<Request> {
  return new Request(changes.url ?? request.url, {
    method: request.method,
    headers: changedHeaders(request.headers, changes.headers),
    body: changes.body ?? (await bytesOf(request)),
  });
}

/** What somebody between the two ends makes of a response. */
export async function alterResponse(
  response: Response,
  changes: MessageChanges,
): Promise<Response> {
  return new Response(changes.body ?? (await bytesOf(response)), {
    status: changes.status ?? response.status,
    headers: changedHeaders(response.headers, changes.headers),
  });
}

export function flipBit(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const flipped = new Uint8Array(bytes);
  flipped[bit >> 3]! ^= 1 << (bit & 7);
  return flipped;
}

/** A few bit positions spread over `length` bytes, the first and the last among them. */
export function sampleBits(length: number, count = 8): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.floor((i * (length * 8 - 1)) / (count - 1)));
}
