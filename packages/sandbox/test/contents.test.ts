import { describe, expect, it } from 'vitest';
import { example, newTemplate, requestExamples } from './support/examples.ts';
import { type Bench, createBench } from './support/merchant.ts';

const DAY = 86_400_000;

const synchronize = (bench: Bench, name: string, changes: object = {}) =>
  bench.call('synchronizeContent', { ...example('synchronizeContent', name), ...changes });

describe('synchronizeContent', () => {
  it('keeps a SKU and answers without a template', async () => {
    const bench = await createBench();
    const { json } = await synchronize(bench, 'sku');
    expect(Object.keys(json)).toEqual(['resultInfo']);
    expect(bench.sandbox.state.contents()).toMatchObject([{ contentType: 'SKU' }]);
    expect(bench.sandbox.state.templates()).toEqual([]);
  });

  it('makes a template of a film, and keeps it through updates, delisting and relisting', async () => {
    const bench = await createBench();
    const first = await synchronize(bench, 'movie');
    expect(first.json).toMatchObject({ templateStatus: 'valid' });
    const { templateCode } = first.json;
    for (const [contentStatus, templateStatus] of [
      [0, 'paused'],
      [0, 'paused'],
      [1, 'valid'],
    ]) {
      const { json } = await synchronize(bench, 'movie', { contentStatus });
      expect(json).toMatchObject({ templateCode, templateStatus });
    }
    expect(bench.sandbox.state.templates()).toHaveLength(1);
  });

  it('takes the dates of a film for its template, which expires', async () => {
    const bench = await createBench();
    const now = Date.now();
    const contentInfo = JSON.stringify({ name: 'x', startDate: now + 1_000, endDate: now + DAY });
    await synchronize(bench, 'movie', { contentInfo });
    await bench.sandbox.clock.advance(2 * DAY);
    expect((await synchronize(bench, 'movie', { contentInfo })).json.templateStatus).toBe(
      'expired',
    );
  });

  it('gives the template of a film to the merchant that it names', async () => {
    const bench = await createBench();
    const contentInfo = JSON.stringify({ name: 'x', merchantId: 'CINEMA' });
    const { templateCode } = (await synchronize(bench, 'movie', { contentInfo })).json;
    const ask = async (merchantId: string) =>
      (await bench.call('queryTemplate', { merchantId, templateCode })).result.resultCode;
    expect(await ask('CINEMA')).toBe('SUCCESS');
    expect(await ask(bench.merchant.clientId)).toBe('PARAM_ILLEGAL');
  });

  it('freezes a film whose text asks for review', async () => {
    const bench = await createBench();
    const contentInfo = JSON.stringify({ name: 'sandbox-review' });
    const { json } = await synchronize(bench, 'movie', { contentInfo });
    expect(json.templateStatus).toBe('frozen');
  });

  it('stores nothing that it refuses', async () => {
    const bench = await createBench();
    const contentInfo = JSON.stringify({ name: 'x', plot: 'sandbox-sensitive' });
    const { result } = await synchronize(bench, 'movie', { contentInfo });
    expect(result).toMatchObject({
      resultCode: 'CONTENT_RISKY',
      resultMessage: expect.stringContaining('/contentInfo/plot'),
    });
    expect(bench.sandbox.state.contents()).toEqual([]);
    expect(bench.sandbox.state.templates()).toEqual([]);
  });
});

describe('synchronizeOrder', () => {
  it.each(Object.keys(requestExamples.synchronizeOrder ?? {}))('records %s', async (name) => {
    const bench = await createBench();
    const body = example('synchronizeOrder', name);
    expect((await bench.call('synchronizeOrder', body)).json).toEqual({
      result: expect.objectContaining({ resultCode: 'SUCCESS' }),
    });
    await bench.call('synchronizeOrder', { ...body, requestId: 'second' });
    const [order] = bench.sandbox.state.orders();
    expect(order?.merchantBizNo).toBe(body.merchantBizNo);
    expect(order?.history.map((entry) => entry.body.requestId)).toEqual([body.requestId, 'second']);
  });
});

describe('the code of a field that does not fit the schema', () => {
  const texts = (locale: string, change: object) => {
    const body = newTemplate();
    const localeInfo = body.localeInfo as Record<string, object>;
    return {
      ...body,
      localeInfo: { ...localeInfo, [locale]: { ...localeInfo[locale], ...change } },
    };
  };

  it.each([
    ['PASS_TEMPLATE_NAME_ILLEGAL', 'zh_HK', { name: '字'.repeat(26) }],
    ['PASS_TEMPLATE_NAME_ILLEGAL', 'en_US', { name: 'x'.repeat(51) }],
    ['PASS_TEMPLATE_DESCRIPTION_ILLEGAL', 'en_US', { description: 'x'.repeat(3_001) }],
    ['PASS_TEMPLATE_SHOP_ILLEGAL', 'en_US', { shops: 'x'.repeat(801) }],
    ['PASS_TEMPLATE_BRAND_NAME_ILLEGAL', 'zh_HK', { brandName: '字'.repeat(33) }],
    [
      'PASS_TEMPLATE_TAG_LABEL_ILLEGAL',
      'en_US',
      { customTabs: [{ label: 'x'.repeat(21), type: 'url', value: 'https://merchant.example/' }] },
    ],
    ['PARAM_ILLEGAL', 'en_US', { name: undefined }],
  ])('is %s', async (code, locale, change) => {
    const bench = await createBench();
    expect((await bench.call('createTemplate', texts(locale, change))).result.resultCode).toBe(
      code,
    );
  });
});
