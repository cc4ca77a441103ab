import type { WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Context } from '../context.ts';
import { type Outcome, success } from '../outcome.ts';
import type { Owned } from './store.ts';

export interface StoredOrder extends Owned {
  readonly merchantBizNo: string;
  /** Everything that was sent for this order, oldest first. */
  readonly history: readonly {
    readonly at: number;
    readonly body: Readonly<Record<string, unknown>>;
  }[];
}

/** How many messages of one order are kept. */
const HISTORY = 50;

export const synchronizeOrder = (
  { store, clientId, now }: Context,
  body: WireRequestBody<'synchronizeOrder'>,
): Outcome => {
  const { merchantBizNo } = body;
  const history = store.orders.get(clientId, merchantBizNo)?.history ?? [];
  store.orders.set({
    clientId,
    merchantBizNo,
    history: [...history, { at: now, body: { ...body } }].slice(-HISTORY),
  });
  return success();
};
