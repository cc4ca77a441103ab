import { resolve } from '../rules/resolve.js';
import { RESULT_CODES_HEADING, resultCodeOf } from '../text.js';

const TABLE_HEAD = '| Code | Status | Meaning | What to do |\n|---|---|---|---|';

/** The catalogue as one map: an item of the list may be a map or a `$ref` to one; the later wins. */
export function mergeCatalogue(catalogue, confidence, ctx) {
  const parts = Array.isArray(catalogue) ? catalogue : [catalogue ?? {}];
  const codes = Object.assign({}, ...parts.map((part) => resolve(part, ctx)));
  return Object.fromEntries(
    Object.entries(codes).map(([code, entry]) => [code, { confidence, ...entry }]),
  );
}

/** The rows of a table of codes. */
export function tableRows(codes) {
  return Object.entries(codes).map(
    ([code, { status, meaning, action }]) => `| \`${code}\` | ${status} | ${meaning} | ${action} |`,
  );
}

/** The table of an operation's codes, with its heading. */
export function tableOf(codes) {
  return `${RESULT_CODES_HEADING}\n\n${TABLE_HEAD}\n${tableRows(codes).join('\n')}`;
}

/**
 * Adds the failure example of each code that has no hand-written one. Business failures come under HTTP 200, so their
 * examples are there.
 */
export function addExamples(operation, codes, ctx) {
  const media = operation.responses?.['200']?.content?.['application/json'];
  if (media === undefined) return;
  media.examples ??= {};
  const written = new Set(
    Object.values(media.examples).map((example) => resultCodeOf(resolve(example, ctx).value)),
  );
  for (const [code, entry] of Object.entries(codes)) {
    if (written.has(code) || entry.status === 'S') continue;
    media.examples[code] = {
      summary: entry.meaning,
      value: {
        [operation['x-envelope']]: {
          resultCode: code,
          resultStatus: entry.status,
          resultMessage: entry.meaning,
        },
      },
    };
  }
}
