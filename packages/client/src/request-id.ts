import type { CallMetadata } from '@alipayhk-openapi/spec/calls';

const forms = {
  uuid: () => crypto.randomUUID(),
  hex: () => crypto.randomUUID().replaceAll('-', ''),
};

/** The body with a request id where the operation has one and the caller gave none. */
export const withRequestId = (
  body: { readonly requestId?: unknown },
  form: CallMetadata['requestId'],
): { body: object; requestId?: string } => {
  if (!form) return { body };
  const requestId = String(body.requestId || forms[form]());
  return { body: { ...body, requestId }, requestId };
};
