import type { CallMetadata } from '@alipayhk-openapi/spec/calls';

const forms = {
  uuid: () => crypto.randomUUID(),
  hex: () => crypto.randomUUID().replaceAll('-', ''),
};

/** The body with a request id where the operation has one and the caller gave none. */
export const withRequestId = (
  body: Readonly<Record<string, unknown>>,
  metadata: CallMetadata['requestId'],
): { body: unknown; requestId?: string } => {
  if (!metadata) return { body };
  const name = metadata.pointer.slice(1);
  const requestId = String(body[name] || forms[metadata.form]());
  return { body: { ...body, [name]: requestId }, requestId };
};
