import { createVerify, generateKeyPairSync, type KeyObject, sign as rsaSign } from 'node:crypto';
import { operations } from '@alipayhk-openapi/spec/operations';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts';

/** A merchant that signs with node:crypto and so shares no code with the sandbox. */
export interface Merchant {
  readonly clientId: string;
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

export function createMerchant(clientId = '4Q5Y8W0WSG45P907917'): Merchant {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clientId,
    privateKey,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

export const HOST = 'https://open.alipay.hk';

const paths = new Map<string, string>(
  Object.values(operations).map(({ operationId, path }) => [operationId, path]),
);

export function pathOf(target: string): string {
  return paths.get(target) ?? target;
}

export interface SignedOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly keyVersion?: string | number;
  readonly time?: string;
  /** Signs as if this were the body. */
  readonly signedBody?: string;
  readonly method?: string;
  readonly signal?: AbortSignal;
}

const isoNow = (): string => new Date().toISOString().replace(/\.\d+Z$/, '+00:00');

/** A signed request; `target` is an operationId or a path. */
export function signedRequest(
  merchant: Merchant,
  target: string,
  body: unknown,
  options: SignedOptions = {},
): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const path = pathOf(target);
  const { method = 'POST', keyVersion = 1, time = isoNow(), headers, signedBody = text } = options;
  const content = `${method} ${path}\n${merchant.clientId}.${time}.${signedBody}`;
  const signature = rsaSign('sha256', Buffer.from(content), merchant.privateKey).toString('base64');
  const all = new Headers({
    'Client-Id': merchant.clientId,
    'Content-Type': 'application/json; charset=UTF-8',
    'Request-Time': time,
    Signature: `algorithm=RSA256,keyVersion=${keyVersion},signature=${encodeURIComponent(signature)}`,
  });
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return new Request(HOST + path, {
    method,
    headers: all,
    ...(method === 'GET' ? {} : { body: text }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

export interface Answer {
  readonly status: number;
  readonly verified: boolean;
  readonly signed: boolean;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
  readonly result: { resultCode: string; resultStatus: string; resultMessage: string };
}

/** Reads an answer and verifies it with node:crypto. */
export async function readAnswer(
  merchant: Merchant,
  target: string,
  response: Response,
  platformPublicKey: string,
): Promise<Answer> {
  const { headers, status } = response;
  const text = await response.text();
  const signature = /signature=(.+)$/.exec(headers.get('signature') ?? '')?.[1];
  const content = `POST ${pathOf(target)}\n${merchant.clientId}.${headers.get('response-time')}.${text}`;
  const verified =
    signature !== undefined &&
    createVerify('sha256')
      .update(content)
      .verify(platformPublicKey, decodeURIComponent(signature), 'base64');
  let json: Record<string, unknown> = {};
  try {
    json = JSON.parse(text) as Record<string, unknown>;
  } catch {
    // Some answers are no JSON, on purpose.
  }
  return {
    status,
    verified,
    signed: signature !== undefined,
    headers,
    text,
    json,
    result: (json.result ?? json.resultInfo) as Answer['result'],
  };
}

export interface Bench {
  readonly sandbox: Sandbox;
  readonly merchant: Merchant;
  call(target: string, body: unknown, options?: SignedOptions): Promise<Answer>;
}

const sharedMerchant = createMerchant();

/** One platform key for all sandboxes of a test file, since making one takes a while. */
const platformPrivateKey = createMerchant()
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** A sandbox with one merchant, and a function that calls it with verified answers. */
export async function createBench(options: Partial<SandboxOptions> = {}): Promise<Bench> {
  const merchant = sharedMerchant;
  const { clientId, publicKey } = merchant;
  const sandbox = await createSandbox({
    clients: [{ clientId, publicKey }],
    platformPrivateKey,
    ...options,
  });
  return {
    sandbox,
    merchant,
    call: async (target, body, signing) => {
      const response = await sandbox.fetch(signedRequest(merchant, target, body, signing));
      return readAnswer(merchant, target, response, sandbox.platformPublicKey);
    },
  };
}
