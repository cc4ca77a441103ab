import { setImmediate } from 'node:timers/promises';
import { createMessageSecurity, type MessageSecurity } from '@alipayhk-openapi/middleware';
import createClient, { type Middleware } from 'openapi-fetch';
import { interleave } from '../../../scripts/bench/interleave.ts';
import { atMost, type Figure, figure, ratios } from './figure.ts';
import type { Section } from './report.ts';
import { bodies, FLOOR, portableDecryption, remadeRequest, sealingRates } from './signing.ts';
import { BASE_URL, CLIENT_ID, instantSigner, instantVerifier } from './subjects.ts';

const PATH = '/api/open/v1/bench/call' as const;
const BODY = { text: 'x'.repeat(1000) };

const HEADERS = {
  'Content-Type': 'application/json',
  'Response-Time': '2024-05-22T06:42:21+08:00',
  Signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D`,
};
const ANSWER = JSON.stringify({ result: { resultStatus: 'S' }, ...BODY });

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
  const client = createClient<Paths>({
    baseUrl: BASE_URL,
    async fetch() {
      await setImmediate();
      return new Response(ANSWER, { headers: HEADERS });
    },
  });
  if (middleware) client.use(middleware);
  return () => client.POST(PATH, { body: BODY });
}

/** The operations on plain values, on what such a call sends and gets. */
const REQUEST = { method: 'POST', url: BASE_URL + PATH, body: new TextEncoder().encode(ANSWER) };
const RESPONSE = { status: 200, headers: HEADERS, body: REQUEST.body };

const remadeResponse = async (response: Response): Promise<Response> =>
  new Response(await response.arrayBuffer(), response);

const minus = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((value, round) => value - b[round]!);

/** What sealing and opening add to a call. */
async function ownCost(repetitions: number): Promise<readonly Figure[]> {
  const onRequest: Middleware['onRequest'] = ({ request }) => instant.sealRequest(request);
  const onResponse: Middleware['onResponse'] = ({ request, response }) =>
    instant.openResponse(response, { request });
  const times = await interleave(
    [
      { name: 'plain', count: 1500, run: call() },
      { name: 'sealParts', count: 1500, run: () => instant.parts.sealRequest(REQUEST) },
      {
        name: 'openParts',
        count: 1500,
        run: () => instant.parts.openResponse(RESPONSE, { request: REQUEST }),
      },
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
  const added = (name: keyof typeof times) => ratios(minus(times[name], times.plain), times.plain);
  return [
    figure('`parts.sealRequest`', ratios(times.sealParts, times.plain), {
      note,
      budget: atMost(0.4),
    }),
    figure('`parts.openResponse`', ratios(times.openParts, times.plain), {
      note,
      budget: atMost(0.45),
    }),
    figure('Sealing a `Request`', added('sealed'), { note }),
    figure(`${FLOOR} the request`, added('remadeRequest'), { note }),
    figure('Opening a `Response`', added('opened'), { note }),
    figure(`${FLOOR} the response`, added('remadeResponse'), { note }),
  ];
}

export async function middleware(repetitions: number): Promise<Section> {
  // What leaves the most garbage behind comes last: it is collected at the expense of what follows.
  const encrypted = await bodies(repetitions);
  const own = await ownCost(repetitions);
  const rates = await sealingRates(repetitions);
  const portable = await portableDecryption(repetitions);
  return {
    title: 'The middleware alone',
    unit: 'Sealing and opening with an instant signer in units of one plain openapi-fetch call, everything else in units of one bare `subtle.sign` (RSA-2048). Where a `Request` is sealed, it was made before.',
    figures: [...own, ...rates, ...encrypted, portable],
  };
}
