import { mapAt, valuesAt } from './pointer.ts';

const mark = '[redacted]';
const excerptLength = 500;

/** The document with the values at the sensitive pointers replaced. */
export const redact = (document: unknown, sensitive: readonly string[] = []): unknown =>
  sensitive.reduce((value, pointer) => mapAt(value, pointer, () => mark), document);

/**
 * The beginning of an answer that couldn't be used, for the error. It may be a page that echoes the
 * request: what the request has at its sensitive pointers is taken out wherever it stands, and so
 * are long runs of base64, such as signatures, wrapped keys and tokens.
 */
export const excerptOf = (
  text: string,
  body: unknown,
  sensitive: readonly string[] = [],
): string => {
  let excerpt = text.slice(0, 4 * excerptLength);
  for (const value of sensitive.flatMap((pointer) => valuesAt(body, pointer))) {
    if (value) excerpt = excerpt.replaceAll(String(value), mark);
  }
  return excerpt.replace(/[\w+/%=-]{64,}/g, mark).slice(0, excerptLength);
};
