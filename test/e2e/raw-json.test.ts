import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findBinary } from '../runtimes/src/binaries.ts';

const program = `
import { createAlipayHKClient, generateKeys } from '@alipayhk-openapi/client';

const [own, other] = [await generateKeys(), await generateKeys()];
const sent = [];
const client = createAlipayHKClient({
  clientId: 'C',
  privateKey: own.privateKey,
  platformPublicKey: other.publicKey,
  maxRetries: 0,
  fetch: async (url, { body }) => {
    sent.push(new TextDecoder().decode(body));
    return new Response('', { status: 502 });
  },
});
const messageOf = (amount) =>
  client.synchronizeContent({ contentInfo: {}, amount }).catch((error) => error.message);
const messages = [
  await messageOf(JSON.rawJSON('9007199254740993')),
  await messageOf(JSON.rawJSON('9007199254740992')),
];
console.log(JSON.stringify({ messages, sent: sent.length }));
`;

const node24 = findBinary('node24', 'bin/node');

it.runIf(node24)('a number that JSON.rawJSON writes is never sent rounded', () => {
  const flags = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(node24 ?? '', flags, {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  expect(stderr).toBe('');
  const { messages, sent } = JSON.parse(stdout);
  expect(messages[0]).toBe(
    'synchronizeContent: VALIDATION_FAILED: Not sent. Give numbers beyond 2^53 as a text: one of the body would be rounded.',
  );
  expect(messages[1]).toContain('HTTP_ERROR');
  expect(sent).toBe(1);
});
