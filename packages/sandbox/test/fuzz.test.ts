import { gatewayResultCodes, operations } from '@alipayhk-openapi/spec/operations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strings } from '../src/pointer.ts';
import { applyChanges } from './support/changes.ts';
import { example, newNotification, newTemplate, requestExamples } from './support/examples.ts';
import { type Bench, createBench } from './support/merchant.ts';

type Body = Record<string, unknown>;

const ids = Object.keys(operations) as readonly (keyof typeof operations)[];

const bodies = (operationId: string): readonly Body[] => {
  const names = Object.keys(requestExamples[operationId] ?? {});
  if (operationId === 'createTemplate') return names.map((name) => newTemplate(name));
  if (operationId === 'sendPerformanceNotification') return names.map(newNotification);
  return Object.values(requestExamples[operationId] ?? {});
};

/** Makes what the operations work on; returns its numbers. */
const prepare = async ({ call }: Bench): Promise<Body> => {
  const { templateCode } = (await call('createTemplate', newTemplate())).json;
  const pass = { ...example('createPass', 'giftCard'), templateCode };
  const { passId } = (await call('createPass', pass)).json;
  return { templateCode, passId };
};

/** A good body with something else in one place. */
const damaged = (operationId: string, numbers: Body): fc.Arbitrary<Body> =>
  fc.constantFrom(...bodies(operationId)).chain((example) => {
    const body = Object.fromEntries(
      Object.entries(example).map(([name, value]) => [name, numbers[name] ?? value]),
    );
    const pointers = [
      ...Object.keys(body).map((name) => `/${name}`),
      ...[...strings(body)].map(({ pointer }) => pointer),
    ];
    return fc
      .tuple(fc.constantFrom(...pointers), fc.oneof(fc.jsonValue(), fc.string(), fc.integer()))
      .map(([pointer, value]) => applyChanges(body, { [pointer]: value }));
  });

describe('whatever is sent', () => {
  it.each(ids)(
    '%s answers with a code of its catalogue and never fails itself',
    async (id) => {
      const bench = await createBench();
      const numbers = await prepare(bench);
      const known = new Set([
        ...Object.keys(operations[id].resultCodes),
        ...Object.keys(gatewayResultCodes),
      ]);
      await fc.assert(
        fc.asyncProperty(damaged(id, numbers), async (body) => {
          const { result, verified } = await bench.call(id, body);
          expect(known).toContain(result.resultCode);
          expect(verified).toBe(true);
          expect(bench.sandbox.exchanges.at(-1)?.notes.join()).not.toContain('The sandbox failed');
        }),
        { numRuns: 150, seed: 20240522 },
      );
    },
    120_000,
  );

  it('in the headers is answered', async () => {
    const bench = await createBench();
    const names = ['signature', 'encrypt', 'request-time', 'client-id', 'content-type'];
    const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), printable, async (name, value) => {
        const answer = await bench.call('createTemplate', newTemplate(), {
          headers: { [name]: value },
        });
        expect(answer.status).toBe(200);
        expect(answer.result.resultStatus).toMatch(/^[FS]$/);
      }),
      { numRuns: 300, seed: 20240522 },
    );
  });
});
