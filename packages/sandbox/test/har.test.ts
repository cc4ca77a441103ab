import { describe, expect, it } from 'vitest';
import { toHar } from '../src/inspector/har.ts';
import { newTemplate } from './support/examples.ts';
import { createBench, HOST } from './support/merchant.ts';

type Entry = Readonly<Record<string, unknown>> & {
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: Readonly<Record<string, unknown>>;
};

/** What HAR 1.2 wants of each part of an entry. */
const REQUIRED = {
  entry: ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
  request: [
    ...['method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString'],
    ...['headersSize', 'bodySize'],
  ],
  response: [
    ...['status', 'statusText', 'httpVersion', 'cookies', 'headers', 'content', 'redirectURL'],
    ...['headersSize', 'bodySize'],
  ],
} as const;

describe('the HTTP archive', () => {
  it('has everything that the format requires, of every kind of exchange', async () => {
    const { sandbox, call } = await createBench();
    await call('createTemplate', newTemplate());
    await call('createTemplate', newTemplate(), { headers: { 'X-Sandbox-Fault': 'html' } });
    const dropped = { headers: { 'X-Sandbox-Fault': 'drop-after' } };
    await expect(call('createTemplate', newTemplate(), dropped)).rejects.toThrow();
    await sandbox.fetch(`${HOST}/api/none?a=1&a=%20b`);
    await sandbox.fetch(`${HOST}/api/none`, { method: 'POST', body: new Uint8Array([0xff, 0]) });
    const { log } = toHar(sandbox.exchanges, 'http://127.0.0.1:4010');
    expect(log.version).toBe('1.2');
    const entries = log.entries as readonly Entry[];
    expect(entries).toHaveLength(5);
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(expect.arrayContaining([...REQUIRED.entry]));
      expect(Object.keys(entry.request)).toEqual(expect.arrayContaining([...REQUIRED.request]));
      expect(Object.keys(entry.response)).toEqual(expect.arrayContaining([...REQUIRED.response]));
    }
    expect(entries.map(({ response }) => response.status)).toEqual([200, 200, 0, 200, 200]);
    expect(entries[3]?.request.queryString).toEqual([
      { name: 'a', value: '1' },
      { name: 'a', value: ' b' },
    ]);
    expect(entries[4]?.request.postData).toMatchObject({ text: '/wA=', encoding: 'base64' });
    expect(entries[0]?.comment).toBe('#1 createTemplate carried-out');
  });

  it('holds no secret, and says when a body was cut', async () => {
    const { sandbox, call } = await createBench({ exchangeLimits: { bodyBytes: 20 } });
    await call('createTemplate', newTemplate(), {
      headers: { 'Agent-Token': 'agent-secret', Cookie: 'cookie-secret' },
    });
    const text = JSON.stringify(toHar(sandbox.exchanges, 'http://127.0.0.1:4010'));
    expect(text).not.toMatch(/agent-secret|cookie-secret/);
    expect(text).toContain('Only the beginning of the body was kept.');
  });
});
