import {
  contentToSign,
  createMessageSecurity,
  isAuthenticated,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { createSandbox, type Exchange, type Sandbox } from '@alipayhk-openapi/sandbox';
import { DEFAULT_CLIENT_ID } from '@alipayhk-openapi/sandbox/defaults';
import { storageOf, worldOf } from './example-world.ts';
import { makeThrowawayKeys, type PemPair } from './keys.ts';

type Body = Readonly<Record<string, unknown>>;

/** A sandbox that runs in this page, with the keys of both sides. */
export interface PageGateway {
  clientId: string;
  merchant: PemPair;
  sandbox: Sandbox;
}

/** Starts a gateway in which the example can succeed: at its time, with what it refers to. */
export async function startGateway(
  example: Body,
  creations: readonly Body[],
): Promise<PageGateway> {
  const [merchant, platform] = await Promise.all([makeThrowawayKeys(), makeThrowawayKeys()]);
  const world = worldOf(example, DEFAULT_CLIENT_ID, creations);
  const sandbox = await createSandbox({
    clients: [{ clientId: DEFAULT_CLIENT_ID, publicKey: merchant.publicKey }],
    storage: storageOf(world, platform),
  });
  await sandbox.clock.set(world.time);
  return { clientId: DEFAULT_CLIENT_ID, merchant, sandbox };
}

/** Whom to send to, and with which keys. */
export interface Target {
  clientId: string;
  privateKey: string;
  platformPublicKey: string;
  origin: string;
  /** Epoch milliseconds. */
  now(): number;
  send(request: Request): Promise<Response>;
}

export function pageTarget({ clientId, merchant, sandbox }: PageGateway): Target {
  return {
    clientId,
    privateKey: merchant.privateKey,
    platformPublicKey: sandbox.platformPublicKey,
    origin: 'https://open.alipay.hk',
    now: () => sandbox.clock.now().getTime(),
    send: sandbox.fetch,
  };
}

export interface Trial {
  path: string;
  body: string;
  encrypt: boolean;
  headers: Readonly<Record<string, string>>;
}

export interface ResultObject {
  resultCode: string;
  resultStatus: string;
  resultMessage?: string;
}

const resultOf = (text: string): ResultObject | undefined => {
  try {
    const body = JSON.parse(text);
    return body.result ?? body.resultInfo;
  } catch {
    return undefined;
  }
};

/** One call, with everything that one sees of it. */
export interface TrialResult {
  requestHeaders: [string, string][];
  requestBody: string;
  contentToSign: string;
  status: number;
  responseHeaders: [string, string][];
  responseBody: string;
  /** The answer as it was read: verified, and decrypted if it was encrypted. */
  openedBody?: string;
  verified: boolean;
  verdict: string;
  /** The result object of the answer, if it could be read. */
  result?: ResultObject;
  exchange?: Exchange;
  milliseconds: number;
}

const headerNames: Readonly<Record<string, string>> = {
  'client-id': 'Client-Id',
  'content-type': 'Content-Type',
  encrypt: 'Encrypt',
  'request-time': 'Request-Time',
  'response-time': 'Response-Time',
  signature: 'Signature',
  'tracer-id': 'Tracer-Id',
};

const headersOf = (message: Request | Response): [string, string][] =>
  [...message.headers].map(([name, value]) => [headerNames[name] ?? name, value]);

/** Signs, sends, verifies. The code of a refusal stands in the verdict; only the network may throw. */
export async function tryCall(target: Target, trial: Trial): Promise<TrialResult> {
  const security = createMessageSecurity({
    clientId: target.clientId,
    privateKey: target.privateKey,
    keyVersion: 1,
    peerPublicKey: target.platformPublicKey,
    cipherSuite: rsaAes(),
    encryption: trial.encrypt ? 'always' : 'never',
    now: target.now,
  });
  const request = await security.sealRequest(
    new Request(target.origin + trial.path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=UTF-8', ...trial.headers },
      body: trial.body,
    }),
  );
  const sent = new Uint8Array(await request.clone().arrayBuffer());
  const signed = contentToSign({
    method: 'POST',
    uri: trial.path,
    clientId: target.clientId,
    time: request.headers.get('Request-Time') ?? '',
    body: sent,
  });
  const requestHeaders = headersOf(request);
  const start = performance.now();
  const response = await target.send(request.clone());
  const milliseconds = performance.now() - start;
  const responseHeaders = headersOf(response);
  const responseBody = await response.clone().text();
  const common = {
    requestHeaders,
    requestBody: new TextDecoder().decode(sent),
    contentToSign: new TextDecoder().decode(signed),
    status: response.status,
    responseHeaders,
    responseBody,
    milliseconds,
  };
  try {
    const opened = await security.openResponse(response, { request });
    const verified = isAuthenticated(opened);
    const openedBody = await opened.text();
    const result = resultOf(openedBody);
    return {
      ...common,
      openedBody,
      ...(result === undefined ? {} : { result }),
      verified,
      verdict: verified
        ? 'The signature of the answer covers exactly these bytes, and the platform key verifies it.'
        : 'The answer carries no signature. It is let through because it is a failure, and nobody vouches for it.',
    };
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    return { ...common, verified: false, verdict: `${error.code}: ${error.message}` };
  }
}
