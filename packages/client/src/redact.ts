import { mapAt, valuesAt } from './pointer.ts';

/** What stands in the place of a value that a log must not show. */
export const redactedMark = '[redacted]';

const excerptLength = 500;

/** The document with the values at the sensitive pointers replaced. */
export const redact = (document: unknown, sensitive: readonly string[]): unknown =>
  sensitive.reduce((value, pointer) => mapAt(value, pointer, () => redactedMark), document);

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const fieldNames = (pointers: readonly string[]): string[] =>
  pointers
    .map((pointer) => pointer.slice(pointer.lastIndexOf('/') + 1))
    .filter((name) => name && name !== '*');

/** Signatures, wrapped keys and tokens are long runs of base64; no error page needs one. */
const longRun = /[\w+/%=-]{64,}/g;

/**
 * The beginning of an answer that couldn't be read, for the error message. It may be an error page
 * that echoes the request, so the request's sensitive values are taken out of it too.
 */
export const excerptOf = (
  text: string,
  pointers: readonly string[],
  request: { readonly body: unknown; readonly sensitive: readonly string[] },
): string => {
  let excerpt = text.slice(0, excerptLength * 4);
  for (const name of new Set(fieldNames([...pointers, ...request.sensitive]))) {
    const field = new RegExp(
      `(\\\\?"${escapePattern(name)}\\\\?"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"?|\\\\"[^"\\\\]*(?:\\\\")?|[\\d.eE+-]+)`,
      'g',
    );
    excerpt = excerpt.replace(field, `$1"${redactedMark}"`);
  }
  for (const value of request.sensitive.flatMap((pointer) => valuesAt(request.body, pointer))) {
    const secret = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (secret.length >= 4) excerpt = excerpt.replaceAll(secret, redactedMark);
  }
  excerpt = excerpt.replace(longRun, redactedMark).trim();
  return excerpt.length > excerptLength ? `${excerpt.slice(0, excerptLength)}…` : excerpt;
};
