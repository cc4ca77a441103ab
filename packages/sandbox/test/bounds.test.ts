import { describe, expect, it } from 'vitest';
import { createFaults, parseFaultHeader } from '../src/faults.ts';
import { newTemplate } from './support/examples.ts';
import { createBench, HOST, pathOf } from './support/merchant.ts';

describe('bounds', () => {
  it.each([8.64e15, -1, 253_402_300_800_000, Number.NaN])(
    'the clock is not set to %d',
    async (at) => {
      const { sandbox, call } = await createBench();
      expect(() => sandbox.clock.set(at)).toThrow('from 1970 to the end of 9999');
      expect(() => sandbox.clock.advance(1e15)).toThrow('from 1970 to the end of 9999');
      expect((await call('createTemplate', newTemplate())).result.resultCode).toBe('SUCCESS');
    },
  );

  it('a delay is two minutes at most, by header and by call', () => {
    expect(parseFaultHeader('delay;delay=120000')).toEqual({ kind: 'delay', delay: 120_000 });
    expect(() => parseFaultHeader('delay;delay=120001')).toThrow('Delay by 0 to 120000');
    const faults = createFaults();
    for (const delay of [120_001, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => faults.add({ kind: 'delay', delay })).toThrow('Delay by 0 to 120000');
    }
  });

  it('no more than 1,000 faults wait', () => {
    const faults = createFaults();
    for (let count = 0; count < 1_000; count += 1) faults.add({ kind: 'html' });
    expect(() => faults.add({ kind: 'html' })).toThrow('clear them first');
  });

  it('a fault waits for a merchant: what a web page sends does not use it up', async () => {
    const { sandbox, call } = await createBench();
    sandbox.faults.add({ kind: 'http-500' });
    await sandbox.fetch(HOST + pathOf('createTemplate'), { method: 'POST', body: '{}' });
    await sandbox.fetch(`${HOST}/api/x`, { method: 'POST', body: '{}' });
    expect(sandbox.faults.list()).toHaveLength(1);
    expect((await call('createTemplate', newTemplate())).status).toBe(500);
  });
});
