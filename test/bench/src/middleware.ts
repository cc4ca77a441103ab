import { setImmediate } from 'node:timers/promises';
import {
  createMessageSecurity,
  importPrivateKey,
  type MessageSecurity,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import createClient, { type Middleware } from 'openapi-fetch';
import { interleave, median } from '../../../scripts/bench/interleave.ts';
import { type Report, runtimes } from '../../runtimes/src/index.ts';
import { atLeast, atMost, type Figure, figure, ratios } from './figure.ts';
import type { Section } from './report.ts';
import { BASE_URL, CLIENT_ID, instantSigner, instantVerifier, merchant } from './subjects.ts';

const PATH = '/api/open/v1/bench/call' as const;
const BODY = { text: 'x'.repeat(1000) };
const KILOBYTES_10 = new TextEncoder().encode(JSON.stringify({ text: '港'.repeat(3408) }));
const [MAJOR = 20] = process.versions.node.split('.').map(Number);

type Paths = {
  [PATH]: {
    post: {
      requestBody: { content: { 'application/json': typeof BODY } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
};

/** A security whose signer and verifier cost nothing: what is left is the package's own cost. */
const instant: MessageSecurity = createMessageSecurity({
  clientId: CLIENT_ID,
  keyVersion: 1,
  privateKey: instantSigner,
  peerPublicKey: instantVerifier,
});

/**
 * A plain call of openapi-fetch over a network that answers in the next turn of the event loop. None
 * answers sooner, and within a turn V8 keeps alive whatever a `Request` refers to weakly: calls that
 * follow each other without a turn between them measure the garbage of all of them.
 */
function call(middleware?: Middleware): () => Promise<unknown> {
  const headers = {
    'Content-Type': 'application/json',
    'Response-Time': '2024-05-22T06:42:21+08:00',
    Signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D`,
  };
  const answer = JSON.stringify({ result: { resultStatus: 'S' }, ...BODY });
  const client = createClient<Paths>({
    baseUrl: BASE_URL,
    async fetch() {
      await setImmediate();
      return new Response(answer, { headers });
    },
  });
  if (middleware) client.use(middleware);
  return () => client.POST(PATH, { body: BODY });
}

/** What whoever signs or verifies must do to a message, besides: the body is read but once. */
const remadeRequest = async (request: Request): Promise<Request> =>
  new Request(request, { body: await request.arrayBuffer() });
const remadeResponse = async (response: Response): Promise<Response> =>
  new Response(await response.arrayBuffer(), response);

const FLOOR = 'Without this package: reading and making anew';

const minus = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((value, round) => value - b[round]!);

const bareSign = async (content: Uint8Array<ArrayBuffer>): Promise<() => Promise<unknown>> => {
  const key = await importPrivateKey(merchant.privateKey);
  return () => crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, content);
};

/** Microseconds of one bare `subtle.sign`, the unit of many figures. */
export const signatureTime = async (repetitions: number): Promise<number> => {
  const run = await bareSign(new Uint8Array(1000));
  const { sign } = await interleave([{ name: 'sign', count: 150, run }], repetitions, 'wall');
  return median(sign!);
};

/** Signing, encrypting and decrypting with RSA-2048. */
async function cryptography(repetitions: number): Promise<{
  readonly bodies: readonly Figure[];
  readonly rates: () => Promise<readonly Figure[]>;
  readonly portable: () => Promise<Figure>;
}> {
  const body = JSON.stringify(BODY);
  const content = new TextEncoder().encode(`POST ${PATH}\n${CLIENT_ID}.T.${body}`);
  const sign = await bareSign(content);
  const real = createMessageSecurity({ clientId: CLIENT_ID, privateKey: merchant.privateKey });
  const url = BASE_URL + PATH;
  const seal = () => real.sealRequest(new Request(url, { method: 'POST', body }));
  const bytes = new TextEncoder().encode(body);
  const sealNew = () => real.sealRequest({ url, method: 'POST', body: bytes });
  const remake = async () => {
    const request = await remadeRequest(new Request(url, { method: 'POST', body }));
    await sign();
    return request;
  };
  const suite = rsaAes();
  const encrypt = () => suite.encrypt(KILOBYTES_10, merchant.publicKey);
  const { body: ciphertext, symmetricKey } = await encrypt();
  const native = rsaPrivateOperation(merchant.privateKey);
  const bodies = await interleave(
    [
      { name: 'sign', count: 150, run: sign },
      { name: 'encrypt', count: 150, run: encrypt },
      {
        name: 'decrypt',
        count: 100,
        run: () => suite.decrypt(ciphertext, symmetricKey, native),
      },
    ],
    repetitions,
    'cpu',
  );
  return {
    bodies: [
      figure('Encrypting 10 kB', ratios(bodies.encrypt!, bodies.sign!), { budget: atMost(0.6) }),
      figure('Decrypting 10 kB with `./node`', ratios(bodies.decrypt!, bodies.sign!), {
        budget: atMost(1.5),
      }),
    ],
    async rates() {
      const times = await interleave(
        [1, 16].flatMap((inFlight) =>
          Object.entries({ sign, remake, seal, sealNew }).map(([name, run]) => ({
            name: `${name} ${inFlight}`,
            count: inFlight === 1 ? 150 : 300,
            inFlight,
            run,
          })),
        ),
        repetitions,
        'wall',
      );
      const budget = atLeast(MAJOR >= 24 ? 0.9 : 0.8);
      return [1, 16].flatMap((inFlight) => {
        const rate = (name: string) =>
          ratios(times[`sign ${inFlight}`]!, times[`${name} ${inFlight}`]!);
        const title = 'Rate of `sealRequest` beside bare sign';
        const note = `${inFlight} in flight`;
        return [
          figure(title, rate('seal'), { note, budget }),
          figure('The same of a request still to be made', rate('sealNew'), { note }),
          figure(`${FLOOR} the request and signing`, rate('remake'), { note }),
        ];
      });
    },
    async portable() {
      const times = await interleave(
        [
          { name: 'sign', count: 150, run: sign },
          {
            name: 'decrypt',
            count: 10,
            run: () => suite.decrypt(ciphertext, symmetricKey, merchant.privateKey),
          },
        ],
        repetitions,
        'cpu',
      );
      return figure('Decrypting 10 kB portably', ratios(times.decrypt!, times.sign!));
    },
  };
}

/** What sealing and opening add to a call. */
async function ownCost(repetitions: number): Promise<readonly Figure[]> {
  const onRequest: Middleware['onRequest'] = ({ request }) => instant.sealRequest(request);
  const onResponse: Middleware['onResponse'] = ({ request, response }) =>
    instant.openResponse(response, { request });
  const times = await interleave(
    [
      { name: 'plain', count: 1500, run: call() },
      { name: 'sealed', count: 1500, run: call({ onRequest }) },
      { name: 'opened', count: 1500, run: call({ onResponse }) },
      {
        name: 'remadeRequest',
        count: 1500,
        run: call({ onRequest: (each) => remadeRequest(each.request) }),
      },
      {
        name: 'remadeResponse',
        count: 1500,
        run: call({ onResponse: (each) => remadeResponse(each.response) }),
      },
    ],
    repetitions,
    'cpu',
  );
  const note = 'in plain calls';
  const added = (name: string) => ratios(minus(times[name]!, times.plain!), times.plain!);
  return [
    figure('Sealing', added('sealed'), { note, budget: atMost(1.25) }),
    figure(`${FLOOR} the request`, added('remadeRequest'), { note }),
    figure('Opening', added('opened'), { note, budget: atMost(1) }),
    figure(`${FLOOR} the response`, added('remadeResponse'), { note }),
  ];
}

/** Encrypting on the other runtimes, in units of a signature there. */
async function elsewhere(): Promise<readonly Figure[]> {
  const program = new URL('../programs/encryption.mjs', import.meta.url).pathname;
  const measured = runtimes.filter(({ name }) => /^(node2[246]|deno|bun)$/.test(name));
  const figures: Figure[] = [];
  for (const runtime of measured) {
    if (runtime.unavailable() !== undefined) continue;
    const { report, output } = await runtime.run<Report & { ratios: readonly number[] }>(program);
    if (!report) throw new Error(`${runtime.label} did not measure: ${output}`);
    figures.push(
      figure(`Encrypting 10 kB on ${runtime.label}`, report.ratios, { budget: atMost(0.6) }),
    );
  }
  return figures;
}

export const middleware = async (repetitions: number): Promise<Section> => {
  // What leaves the most garbage behind comes last: it is collected at the expense of what follows.
  const { bodies, rates, portable } = await cryptography(repetitions);
  const own = await ownCost(repetitions);
  return {
    title: 'The middleware alone',
    unit: 'Sealing and opening with an instant signer in units of one plain openapi-fetch call, everything else in units of one bare `subtle.sign` (RSA-2048).',
    figures: [...own, ...(await rates()), ...bodies, await portable(), ...(await elsewhere())],
  };
};
