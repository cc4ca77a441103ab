import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { Outcome } from './outcome.ts';
import type { Store } from './state/store.ts';

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
