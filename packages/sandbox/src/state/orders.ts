import type { WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Context } from '../context.ts';
import { type Outcome, success } from '../outcome.ts';

/** How many messages of one order are kept. */
const HISTORY = 50;

export function synchronizeOrder(
  { store, clientId, now }: Context,
  body: WireRequestBody<'synchronizeOrder'>,
): Outcome {
  const { merchantBizNo } = body;
  const history = store.orders.get(clientId, merchantBizNo)?.history ?? [];
  store.orders.set({
    clientId,
    merchantBizNo,
    history: [...history, { at: now, body: { ...body } }].slice(-HISTORY),
  });
  return success();
}
