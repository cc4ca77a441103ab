import { describe, expect, it } from 'vitest';
import { findExchanges } from '../src/inspector/search.ts';
import { newTemplate } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

describe('the search in exchanges', () => {
  it('finds what is in headers, bodies, results, reasons and faults', async () => {
    const { sandbox, call } = await createBench();
    await call('createTemplate', newTemplate(), { headers: { 'X-Trace': 'Needle-1' } });
    await call('queryTemplate', { merchantId: 'M', templateCode: 'needle-2' });
    await call('createTemplate', newTemplate(), { headers: { 'X-Sandbox-Fault': 'unsigned' } });
    const find = (question: string) => findExchanges(sandbox.exchanges, question);
    expect(find('needle-1')).toEqual([1]);
    expect(find('NEEDLE-2')).toEqual([2]);
    expect(find('spoilt unsigned')).toEqual([3]);
    expect(find('createtemplate success')).toEqual([1, 3]);
    expect(find('#2')).toEqual([2]);
    expect(find('  ')).toEqual([1, 2, 3]);
    expect(find('needle-1 needle-2')).toEqual([]);
  });

  it('takes any text as text, however long', async () => {
    const { sandbox, call } = await createBench();
    await call('createTemplate', newTemplate());
    expect(findExchanges(sandbox.exchanges, '.* (a|')).toEqual([]);
    expect(findExchanges(sandbox.exchanges, 'x'.repeat(1_000_000))).toEqual([]);
  });
});
