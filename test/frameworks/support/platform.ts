import { createSign, generateKeyPairSync } from 'node:crypto';
import { connect } from 'node:net';

const CLIENT_ID = '4Q5Y8W0WSG45P907917';

/** A throwaway pair of keys, made for this run. */
const newKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

const [merchant, platform] = [newKeys(), newKeys()];

/** What the examples read of their environment. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  ALIPAYHK_CLIENT_ID: CLIENT_ID,
  ALIPAYHK_PRIVATE_KEY: merchant.privateKey,
  ALIPAYHK_PLATFORM_PUBLIC_KEY: platform.publicKey,
};

/** A notification as it goes over the wire. */
export interface Sent {
  /** The request target, byte for byte. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The body of a paid order. */
export function orderOf(merchantTransId: string): string {
  return JSON.stringify({
    merchantTransId,
    // A server that parses and writes again escapes this in another way.
    description: '渡輪 / ferry <1>',
    paymentTime: '2024-05-22T06:42:21+08:00',
    orderStatus: 'SUCCESS',
  });
}

/**
 * Signs a notification as the platform does, by Node's own cryptography.
 *
 * @param signed - the URI that goes into the signature.
 * @param body - as sent.
 * @param target - the request target, if another one is sent than was signed.
 */
export function notification(signed: string, body: string, target = signed): Sent {
  const time = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).concat('+08:00');
  const content = `POST ${signed}\n${CLIENT_ID}.${time}.${body}`;
  const signature = createSign('sha256').update(content).sign(platform.privateKey, 'base64');
  return {
    target,
    body,
    headers: {
      'Client-Id': CLIENT_ID,
      'Content-Type': 'application/json; charset=UTF-8',
      'Request-Time': time,
      Signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
    },
  };
}

/** What a server answered. */
export interface Received {
  readonly status: number;
  readonly body: string;
}

/** The body of an answer that came in chunks, put together. */
function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (end < 0 || !(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

/**
 * Sends a request over a bare socket, so that no client puts its target into another form.
 *
 * @param port - on the loopback interface.
 * @param sent - the request.
 * @param host - the value of the Host header.
 */
export function post(port: number, sent: Sent, host = `127.0.0.1:${port}`): Promise<Received> {
  const body = Buffer.from(sent.body);
  const headers = Object.entries({
    Host: host,
    ...sent.headers,
    'Content-Length': String(body.length),
    Connection: 'close',
  });
  const head = [
    `POST ${sent.target} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ].join('\r\n');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}\r\n\r\n`);
      socket.write(body);
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that refuses early may reset the connection: then there is no answer, status 0.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (!['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) reject(error);
    });
    socket.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const head = answer.subarray(0, end).toString();
      const received = answer.subarray(end + 4);
      const isChunked = /^transfer-encoding: *chunked/im.test(head);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, body: (isChunked ? withoutChunks(received) : received).toString() });
    });
  });
}
