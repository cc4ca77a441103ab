import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { RegisteredClient } from './clients.ts';
import type { Verification } from './exchanges.ts';
import type { Fault, FaultKind } from './faults.ts';
import type { OrderEvent } from './order-life.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What is known about one request on its way through the gateway; ends as an exchange. */
export interface Passage {
  /** 1 for the first request of the sandbox. */
  readonly id: number;
  /** When it arrived, by the sandbox clock. */
  readonly arrivedAt: Date;
  /** The same by the machine's stop watch. */
  readonly started: number;
  readonly tracerId: string;
  readonly request: Request;
  readonly path: string;
  /** Path and query. */
  readonly uri: string;
  readonly operation: OperationMetadata | undefined;
  readonly client: RegisteredClient | undefined;
  /** The fault that was asked for. */
  readonly fault: Fault | undefined;
  /** That fault, once it has changed what happens. */
  played?: FaultKind | undefined;
  body: Uint8Array<ArrayBuffer>;
  /** The plain text of an encrypted body. */
  decrypted?: Uint8Array;
  verification: Verification;
  /** What the request means in the life of an order, once it is carried out. */
  event?: OrderEvent | undefined;
  /** Where the body does not fit the schema. */
  errors: readonly { readonly pointer: string; readonly message: string }[];
  readonly notes: string[];
}

/** A passage that `admit` let through: its path, its client and its headers are known to be good. */
export interface Admitted extends Passage {
  readonly operation: OperationMetadata;
  readonly client: RegisteredClient;
}

export const NOT_CHECKED: Verification = {
  verdict: 'not-checked',
  reason: 'The request was turned away before its signature was looked at.',
};
