import { describe, expect, it } from 'vitest';
import { createTestClient } from '../src/test-client.ts';

const query = { merchantId: '2160120041113167', templateCode: 'T1' };

describe('createTestClient', () => {
  it('makes a client whose calls its sandbox verifies and answers', async () => {
    const { client, sandbox, close } = await createTestClient();
    await client.synchronizeContent({
      contentId: 'C1',
      contentType: 'SKU',
      contentInfo: {},
      contentStatus: 1,
    });
    expect(sandbox.exchanges).toMatchObject([{ verification: { verdict: 'verified' } }]);
    expect(sandbox.state.contents()).toHaveLength(1);
    await close();
  });

  it('takes options of both, and follows the clock of the sandbox', async () => {
    const { client, sandbox, close } = await createTestClient({
      client: { maxRetries: 0 },
      sandbox: { maxAge: 60_000 },
    });
    await sandbox.clock.set(new Date('2030-01-01T00:00:00Z'));
    sandbox.faults.add({ kind: 'http-500' });
    await expect(client.queryTemplate(query)).rejects.toMatchObject({ code: 'HTTP_ERROR' });
    expect(sandbox.exchanges).toHaveLength(1);
    await expect(client.queryTemplate(query)).rejects.toMatchObject({ authenticated: true });
    await close();
  });

  it('shares nothing between two of them', async () => {
    const [first, second] = await Promise.all([createTestClient(), createTestClient()]);
    expect(first.connection.privateKey).not.toBe(second.connection.privateKey);
    await expect(first.client.queryTemplate(query)).rejects.toThrow();
    expect(second.sandbox.exchanges).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });
});
