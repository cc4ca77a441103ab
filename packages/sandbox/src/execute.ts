import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { OperationId } from '@alipayhk-openapi/spec/types';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import type { SandboxClient } from './clients.ts';
import type { Handler } from './context.ts';
import { refuseInvalid } from './field-codes.ts';
import { HANDLERS } from './operations.ts';
import { orderEventOf } from './order-life.ts';
import { type Outcome, refuse } from './outcome.ts';
import type { JsonObject, Passage } from './passage.ts';
import { isTooDeep } from './pointer.ts';
import { requestedResult } from './requested-result.ts';
import type { Store } from './state/store.ts';

const parseObject = (bytes: Uint8Array): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
};

const denyStranger = (
  { clientId, merchantIds }: SandboxClient,
  { merchant }: OperationMetadata,
  body: JsonObject,
): Outcome | undefined => {
  const pointer = merchant.find((field) => {
    const id = body[field.slice(1)];
    return typeof id === 'string' && merchantIds !== undefined && !merchantIds.includes(id);
  });
  if (pointer === undefined) return undefined;
  return refuse('ACCESS_DENIED', `${pointer}: ${clientId} may not speak for it.`);
};

/** Everything after verification: parse, validate, carry out. Synchronous, so nothing comes between. */
export function execute(
  passage: Passage,
  operation: OperationMetadata,
  client: SandboxClient,
  plain: Uint8Array,
  store: Store,
): Outcome {
  const body = parseObject(plain);
  if (body === undefined) return refuse('PARAM_ILLEGAL', 'The body is no JSON object in UTF-8.');
  if (isTooDeep(body)) return refuse('PARAM_ILLEGAL', 'The body is nested too deep.');
  const asked = requestedResult(passage.request.headers, body, operation);
  if (asked !== undefined) return asked;
  // The tables are typed per operation; here the operation is only known at run time.
  const operationId = operation.operationId as OperationId;
  const validation = validateRequest(operationId, body);
  if (!validation.valid) {
    passage.errors = validation.errors.map(({ pointer, message }) => ({ pointer, message }));
    return refuseInvalid(validation.errors, operation);
  }
  const handler = HANDLERS[operationId] as Handler<JsonObject>;
  const context = {
    store,
    clientId: client.clientId,
    now: passage.arrivedAt.getTime(),
    metadata: operation,
    note: (text: string) => passage.notes.push(text),
  };
  const outcome = denyStranger(client, operation, body) ?? handler(context, body);
  if (outcome.code === 'SUCCESS') passage.event = orderEventOf(operationId, body);
  return outcome;
}
