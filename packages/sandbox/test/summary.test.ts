import { describe, expect, it } from 'vitest';
import { type FaultKind, faultKinds } from '../src/index.ts';
import { summarise } from '../src/inspector/summary.ts';
import { newTemplate } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

type Sent = 'good' | 'signed over another body' | 'with a date in words';

/** What the list says of a request that was sent with this fault. */
async function summaryOf(kind: FaultKind, sent: Sent) {
  const { sandbox, call } = await createBench();
  const body =
    sent === 'with a date in words' ? { ...newTemplate(), startDate: 'soon' } : newTemplate();
  const headers = { 'X-Sandbox-Fault': kind === 'delay' ? 'delay;delay=1' : kind };
  const signedBody = sent === 'signed over another body' ? { signedBody: 'other' } : {};
  await call('createTemplate', body, { headers, ...signedBody }).catch(() => undefined);
  const exchange = sandbox.exchanges.at(-1);
  if (exchange === undefined) throw new Error('Nothing was recorded.');
  return { ...summarise(exchange), notes: exchange.notes };
}

const KINDS = Object.keys(faultKinds) as FaultKind[];

describe('the verdict on a request with a fault', () => {
  it.each(KINDS)('%s, of a good request, is that of what was sent', async (kind) => {
    const { outcome, fault } = await summaryOf(kind, 'good');
    expect(outcome).toBe(kind === 'delay' ? 'carried-out' : 'spoilt');
    expect(fault).toBe(kind);
  });

  const ALWAYS: readonly FaultKind[] = ['drop-before', 'drop-after', 'http-500', 'html'];

  it.each(KINDS)('%s, of a request whose signature does not fit', async (kind) => {
    const { outcome, fault, reason, resultCode, notes } = await summaryOf(
      kind,
      'signed over another body',
    );
    if (ALWAYS.includes(kind)) {
      expect(outcome).toBe('spoilt');
      return;
    }
    expect([outcome, resultCode]).toEqual(['refused', 'INVALID_SIGNATURE']);
    expect(reason).toMatch(/key|signature/i);
    expect(fault).toBe(kind === 'delay' ? 'delay' : undefined);
    const told = notes.filter((note) => note.includes(`The fault ${kind} was not played`));
    expect(told).toHaveLength(kind === 'delay' ? 0 : 1);
  });

  it.each(KINDS)('%s, of a request that is refused under a signature', async (kind) => {
    const { outcome, fault } = await summaryOf(kind, 'with a date in words');
    expect(outcome).toBe(kind === 'delay' ? 'refused' : 'spoilt');
    expect(fault).toBe(kind);
  });

  it('says what a dropped connection hid', async () => {
    const good = await summaryOf('drop-after', 'good');
    expect(good.reason).toBe(
      'It was carried out, and the connection was dropped before the answer.',
    );
    const refused = await summaryOf('drop-after', 'with a date in words');
    expect(refused.reason).toBe(
      'It was answered with PARAM_ILLEGAL, and the connection was dropped before the answer.',
    );
  });

  it('says what an unknown result hid', async () => {
    const { notes } = await summaryOf('unknown-result', 'good');
    expect(notes).toContain('Without the fault the answer would be SUCCESS.');
  });
});
