import { describe, expect, it } from 'vitest';
import { createSandbox, type SeedData } from '../src/index.ts';
import { example } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

const { requestId: _, startDate: __, endDate: ___, ...giftCard } = example('createTemplate');
const pass = example('createPass', 'giftCard');
const CODE = '82026010100000000000000000000001';
const { merchantId } = giftCard;
const seed: SeedData = {
  templates: [{ templateCode: CODE, body: giftCard }],
  passes: [{ passId: 'P1', status: 'USED', body: { ...pass, merchantId, templateCode: CODE } }],
};

describe('seed data', () => {
  it('is there from the beginning, and again after a reset', async () => {
    const { sandbox, call } = await createBench({ seed });
    const look = () => ({
      templates: sandbox.state.templates(),
      passes: sandbox.state.passes(),
    });
    const planted = {
      templates: [{ templateCode: CODE, status: 'valid', merchantId }],
      passes: [{ passId: 'P1', status: 'USED', templateCode: CODE }],
    };
    expect(look()).toMatchObject(planted);
    const query = { merchantId, templateCode: CODE };
    expect((await call('queryTemplate', query)).json).toMatchObject({ status: 'valid' });
    await call('updateTemplateStatus', {
      merchantAccountId: merchantId,
      templateCode: CODE,
      status: 'closed',
    });
    sandbox.faults.add({ kind: 'html' });
    await sandbox.clock.set('2030-01-01T00:00:00Z');
    await sandbox.reset();
    expect(look()).toMatchObject(planted);
    expect(sandbox.exchanges).toEqual([]);
    expect(sandbox.faults.list()).toEqual([]);
    expect(sandbox.clock.now().getFullYear()).not.toBe(2030);
  });

  it('is planted in a memory that has nothing only', async () => {
    let text: string | undefined;
    const storage = {
      load: async () => text,
      save: async (snapshot: string) => {
        text = snapshot;
      },
    };
    const first = await createBench({ seed, storage });
    await first.sandbox.close();
    const { sandbox } = await createBench({ seed, storage });
    expect(sandbox.state.templates()).toHaveLength(1);
  });

  it('can be put there later, wholly or not at all', async () => {
    const { sandbox } = await createBench();
    await sandbox.seed(seed);
    expect(sandbox.state.passes()).toHaveLength(1);
    const other = '82026010100000000000000000000002';
    const broken = { templates: [{ templateCode: other, body: giftCard }, { body: {} }] };
    await expect(sandbox.seed(broken)).rejects.toThrow('Mend the seed data at /templates/1: /body');
    expect(sandbox.state.templates()).toHaveLength(1);
  });

  it.each([
    [{ templates: 'all' }, '/templates: it is no list'],
    [{ templates: [{ clientId: 'NOBODY', body: giftCard }] }, 'no client "NOBODY"'],
    [{ templates: [{ body: { ...giftCard, imageUrl: 'none' } }] }, '/templates/0: /body/imageUrl'],
    [{ passes: [{ body: { ...pass, merchantId, templateCode: CODE } }] }, 'has no template'],
    [{ ...seed, templates: [...(seed.templates ?? []), ...(seed.templates ?? [])] }, 'already'],
    [{ ...seed, passes: [...(seed.passes ?? []), ...(seed.passes ?? [])] }, 'such a pass already'],
  ])('is refused with its place: %#', async (data, why) => {
    await expect(createBench({ seed: data as SeedData })).rejects.toThrow(why);
  });
});

describe('reset', () => {
  it('sets back only what it is told to', async () => {
    const { sandbox, call } = await createBench({ seed });
    await call('queryTemplate', {});
    sandbox.faults.add({ kind: 'html' });
    await sandbox.reset(['faults']);
    expect(sandbox.faults.list()).toEqual([]);
    expect(sandbox.exchanges).toHaveLength(1);
    await sandbox.reset(['exchanges']);
    expect(sandbox.exchanges).toEqual([]);
    await call('queryTemplate', {});
    expect(sandbox.exchanges).toMatchObject([{ id: 2 }]);
    await expect(sandbox.reset(['dreams' as 'state'])).rejects.toThrow('not "dreams"');
  });

  it('keeps keys, and forgets a notification that was to be sent again', async () => {
    let calls = 0;
    const sandbox = await createSandbox({
      fetch: async () => {
        calls += 1;
        return new Response('busy', { status: 503 });
      },
    });
    const before = sandbox.connection();
    await sandbox.sendOrderNotification({ url: 'https://merchant.example/notify' });
    await sandbox.reset();
    await sandbox.clock.advance(86_400_000);
    expect(calls).toBe(1);
    expect(sandbox.deliveries).toEqual([]);
    expect(sandbox.connection()).toEqual(before);
  });
});
