/**
 * Puts the sandbox under load over real HTTP and prints what it withstood.
 *
 *     npx tsx scripts/bench/sandbox-load.ts [--seconds 30] [--connections 16]
 *
 * The sandbox runs in a process of its own. The requests are signed beforehand, so that the figure
 * is the sandbox's: it verifies each request and signs each answer. Exits 1 if any answer is not the
 * expected one or if the memory of the sandbox keeps growing.
 */
import { fork } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { operations } from '@alipayhk-openapi/spec/operations';
import { requestExample } from '../tour/examples.ts';

const CLIENT_ID = 'LOAD';
const MEBIBYTE = 1_048_576;

interface Started {
  readonly url: string;
  readonly platformPublicKey: string;
}

const serve = async (publicKey: string): Promise<void> => {
  const sandbox = await createSandbox({ clients: [{ clientId: CLIENT_ID, publicKey }] });
  const { url, close } = await serveSandbox(sandbox);
  process.send?.({ url, platformPublicKey: sandbox.platformPublicKey } satisfies Started);
  process.on('message', () => process.send?.(process.memoryUsage().rss));
  process.on('disconnect', () => void close().then(() => process.exit(0)));
};

interface Signed {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly expected: string;
}

const signedBy =
  (privateKey: KeyObject) =>
  (operationId: keyof typeof operations, value: unknown, expected = 'SUCCESS'): Signed => {
    const { path } = operations[operationId];
    const body = JSON.stringify(value);
    const time = new Date().toISOString();
    const content = `POST ${path}\n${CLIENT_ID}.${time}.${body}`;
    const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64');
    return {
      path,
      body,
      expected,
      headers: {
        'client-id': CLIENT_ID,
        'content-type': 'application/json; charset=UTF-8',
        'request-time': time,
        signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
      },
    };
  };

interface Answer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const send = (url: string, agent: Agent, { path, headers, body }: Signed): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url + path, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ text, headers: response.headers }));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const isVerified = ({ path }: Signed, { text, headers }: Answer, platformKey: string): boolean => {
  const signature = /signature=(.+)$/.exec(String(headers.signature))?.[1] ?? '';
  const content = `POST ${path}\n${CLIENT_ID}.${String(headers['response-time'])}.${text}`;
  const bytes = Buffer.from(decodeURIComponent(signature), 'base64');
  return verify('sha256', Buffer.from(content), platformKey, bytes);
};

/** Signatures and verifications per second on one core, the bare work of each request. */
const bareRate = (privateKey: KeyObject, publicKey: string): number => {
  const content = Buffer.alloc(1_000, 'x');
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 1_000) {
    verify('sha256', content, publicKey, sign('sha256', content, privateKey));
    count += 1;
  }
  return (count * 1_000) / (performance.now() - start);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '30' },
      connections: { type: 'string', default: '16' },
    },
  });
  const seconds = Number(values.seconds);
  const connections = Number(values.connections);

  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const bare = bareRate(privateKey, publicPem);

  const child = fork(new URL(import.meta.url), ['--serve', publicPem]);
  const [started] = (await once(child, 'message')) as [Started];
  const memory = async (): Promise<number> => {
    child.send('memory');
    const [rss] = (await once(child, 'message')) as [number];
    return rss / MEBIBYTE;
  };

  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const signed = signedBy(privateKey);
  const now = Date.now();
  const template = {
    ...requestExample<{ merchantId: string }>('createTemplate', 'giftCard'),
    startDate: now + 3_600_000,
    endDate: now + 86_400_000,
  };
  const created = await send(started.url, agent, signed('createTemplate', template));
  const { templateCode } = JSON.parse(created.text) as { templateCode: string };
  const { merchantId } = template;
  const notification = requestExample<object>('sendPerformanceNotification', 'paymentOrder');
  const good = signed('queryTemplate', { merchantId, templateCode });
  const requests: readonly Signed[] = [
    good,
    signed('sendPerformanceNotification', { ...notification, command: 'SEND' }, ''),
    signed('updateTemplateStatus', { templateCode }, 'PARAM_ILLEGAL'),
    { ...good, body: `${good.body} `, expected: 'INVALID_SIGNATURE' },
    signed('synchronizeContent', requestExample('synchronizeContent', 'sku')),
    good,
  ];

  const latencies: number[] = [];
  const problems: string[] = [];
  let checked = 0;
  const end = performance.now() + seconds * 1_000;
  const connection = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < end; turn += 1) {
      const next = requests[turn % requests.length] ?? good;
      const begun = performance.now();
      try {
        const answer = await send(started.url, agent, next);
        latencies.push(performance.now() - begun);
        if (!answer.text.includes(`"resultCode":"${next.expected}`)) problems.push(answer.text);
        if (turn % 50 === 0 && next === good) {
          checked += 1;
          if (!isVerified(next, answer, started.platformPublicKey)) problems.push('not verified');
        }
      } catch (error) {
        problems.push(String(error));
      }
    }
  };
  const load = Promise.all(Array.from({ length: connections }, (_, at) => connection(at)));
  const samples: number[] = [];
  const sampler = setInterval(() => void memory().then((rss) => samples.push(rss)), 1_000);
  await load;
  clearInterval(sampler);
  samples.push(await memory());
  agent.destroy();
  child.disconnect();

  latencies.sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(1)} ms`;
  const middle = samples[samples.length >> 1] ?? 0;
  const last = samples.at(-1) ?? 0;
  const rate = latencies.length / seconds;
  console.log(`${connections} connections, ${seconds} s: ${latencies.length} requests`);
  console.log(`requests/s          ${rate.toFixed(0)}`);
  console.log(
    `bare sign+verify/s  ${bare.toFixed(0)} on one core (ratio ${(rate / bare).toFixed(2)})`,
  );
  console.log(`latency             p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`);
  console.log(
    `memory              ${middle.toFixed(0)} MiB halfway, ${last.toFixed(0)} MiB at the end`,
  );
  console.log(`errors              ${problems.length} (${checked} answers verified)`);
  for (const problem of new Set(problems.slice(0, 5))) console.log(`  ${problem}`);
  const grows = seconds >= 10 && last > middle * 1.5 + 50;
  if (grows) console.log('The memory of the sandbox keeps growing.');
  process.exitCode = problems.length > 0 || grows ? 1 : 0;
};

const publicKey = process.argv.indexOf('--serve');
await (publicKey > 0 ? serve(process.argv[publicKey + 1] ?? '') : main());
