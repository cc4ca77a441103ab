import type { CallMetadata } from '@alipayhk-openapi/spec/calls';

const FORMS = {
  uuid: () => crypto.randomUUID(),
  hex: () => crypto.randomUUID().replaceAll('-', ''),
};

const USUAL_PATH = ['requestId'];

/** The body with a request id where the operation has one and the caller gave none. */
export function withRequestId(
  body: object,
  {
    requestId: form,
    requestIdPath = USUAL_PATH,
  }: Pick<CallMetadata, 'requestId' | 'requestIdPath'>,
): { body: object; requestId: string | undefined } {
  if (!form) return { body, requestId: undefined };
  const parts: Readonly<Record<string, unknown>>[] = [];
  let given: unknown = body;
  for (const name of requestIdPath) {
    const part: unknown = given ?? {};
    if (typeof part !== 'object' || part === null || Array.isArray(part)) {
      return { body, requestId: undefined };
    }
    const fields = part as Readonly<Record<string, unknown>>;
    parts.push(fields);
    given = fields[name];
  }
  const requestId = String(given || FORMS[form]());
  const complete = requestIdPath.reduceRight<unknown>(
    (value, name, at) => ({ ...parts[at], [name]: value }),
    requestId,
  );
  return { body: complete as object, requestId };
}
