import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import { setAt, valuesAt } from './pointer.ts';

export type RandomSource = Pick<Crypto, 'getRandomValues'>;

type RequestIdMetadata = NonNullable<OperationMetadata['requestId']>;

/** A random UUID (version 4); `crypto.randomUUID` is missing on pages that aren't served by TLS. */
const uuid = (crypto: RandomSource): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const forms: Record<RequestIdMetadata['form'], (crypto: RandomSource) => string> = {
  uuid,
  hex: (crypto) => uuid(crypto).replaceAll('-', ''),
};

/** The body with a request id where the operation has one and the caller gave none. */
export const withRequestId = (
  body: unknown,
  metadata: RequestIdMetadata | undefined,
  crypto: RandomSource,
): { body: unknown; requestId?: string } => {
  if (!metadata) return { body };
  const [given] = valuesAt(body, metadata.pointer);
  if (given !== undefined && given !== null && given !== '') {
    return { body, requestId: String(given) };
  }
  const requestId = forms[metadata.form](crypto).slice(0, metadata.maxLength);
  return { body: setAt(body, metadata.pointer, requestId), requestId };
};
