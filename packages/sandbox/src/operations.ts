import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { OperationId, WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Outcome } from './outcome.ts';
import { synchronizeContent } from './state/contents.ts';
import { sendPerformanceNotification } from './state/notifications.ts';
import { synchronizeOrder } from './state/orders.ts';
import { createPass, updatePass } from './state/passes.ts';
import type { Store } from './state/store.ts';
import {
  createTemplate,
  queryTemplate,
  updateTemplate,
  updateTemplateStatus,
} from './state/templates.ts';

/** What a handler works with. */
export interface Context {
  readonly store: Store;
  /** The caller, whose signature was verified. */
  readonly clientId: string;
  /** The present of the sandbox clock, epoch milliseconds. */
  readonly now: number;
  readonly metadata: OperationMetadata;
  /** Leaves a remark in the exchange that does not change the answer. */
  note(text: string): void;
}

/** Carries out one validated request; synchronous, so that no other request comes in between. */
export type Handler<Body> = (context: Context, body: Body) => Outcome;

/** What each operation does. */
export const handlers: { readonly [K in OperationId]: Handler<WireRequestBody<K>> } = {
  createTemplate,
  updateTemplate,
  updateTemplateStatus,
  queryTemplate,
  createPass,
  updatePass,
  synchronizeContent,
  sendPerformanceNotification,
  synchronizeOrder,
};
