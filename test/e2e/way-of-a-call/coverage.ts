// Prints the files of this repository in which a named function runs during one warm, plain call.
import { Session } from 'node:inspector/promises';
import { createAlipayHKClient, type FetchLike, generateKeys } from '@alipayhk-openapi/client';
import { createMessageSecurity } from '@alipayhk-openapi/middleware';

const [merchant, platform] = [await generateKeys(), await generateKeys()];
const clientId = 'C';
const { parts } = createMessageSecurity({
  clientId,
  privateKey: platform.privateKey,
  peerPublicKey: merchant.publicKey,
});
const success = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' };
const body = JSON.stringify({ templateCode: 'T1', result: success });

/** The last answer, which every later request gets: only the client's side is to be seen. */
let answer: { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Record<string, string> };
let isRecording = true;
const fetch: FetchLike = async (url, { method, headers }) => {
  if (isRecording)
    answer = await parts.sealResponse({ body }, { request: { method, url, headers } });
  return new Response(answer.body, { headers: answer.headers });
};
const client = createAlipayHKClient({
  clientId,
  privateKey: merchant.privateKey,
  platformPublicKey: platform.publicKey,
  fetch,
});
const call = (): Promise<unknown> => client.createTemplate({} as never);

await call();
isRecording = false;
await call();

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
await session.post('Profiler.takePreciseCoverage');
await call();
const { result } = await session.post('Profiler.takePreciseCoverage');
const root = new URL('../../../', import.meta.url).href;
const files = result
  .filter(({ url }) => url.startsWith(root) && !url.includes('node_modules'))
  .filter(({ functions }) =>
    functions.some(({ functionName, ranges }) => functionName !== '' && ranges[0]?.count !== 0),
  )
  .map(({ url }) => url.slice(root.length).replace(/\?.*$/, ''))
  .filter((path) => !path.startsWith('test/'));
console.log(JSON.stringify(files));
