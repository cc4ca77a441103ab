import type { CallMetadata } from '@alipayhk-openapi/spec/calls';

const FORMS = {
  uuid: () => crypto.randomUUID(),
  hex: () => crypto.randomUUID().replaceAll('-', ''),
};

/** The body with a request id where the operation has one and the caller gave none. */
export function withRequestId(
  body: object,
  form: CallMetadata['requestId'],
): { body: object; requestId: string | undefined } {
  if (!form) return { body, requestId: undefined };
  const { requestId: given } = body as { requestId?: unknown };
  const requestId = String(given || FORMS[form]());
  return { body: { ...body, requestId }, requestId };
}
