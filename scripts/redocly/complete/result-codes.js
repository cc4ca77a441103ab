import { resolve } from '../rules/resolve.js';
import { RESULT_CODES_HEADING, resultCodeOf } from '../text.js';

const TABLE_HEAD = '| Code | Status | Meaning | What to do |\n|---|---|---|---|';

/**
 * The catalogue as one map: an item of the list may be a map or a `$ref` to one. Where several have an entry of a code,
 * the keys of the later ones win.
 */
export function mergeCatalogue(catalogue, confidence, ctx) {
  const parts = Array.isArray(catalogue) ? catalogue : [catalogue ?? {}];
  const codes = {};
  for (const part of parts) {
    for (const [code, entry] of Object.entries(resolve(part, ctx))) {
      codes[code] = { confidence, ...codes[code], ...entry };
    }
  }
  return codes;
}

const MARKS = {
  documented: '*Documented on another page.*',
  observed: '*Observed, not documented.*',
  inferred: '*Inferred.*',
};

/** The rows of a table of codes; where an entry is less sure than what is around it, it says so. */
export function tableRows(codes, around) {
  return Object.entries(codes).map(([code, entry]) => {
    const { status, printedStatus, message, meaning, action, confidence } = entry;
    const words = message === undefined ? '' : `"${message}" `;
    const mark = confidence === around ? '' : ` ${MARKS[confidence] ?? ''}`;
    const letter = printedStatus === undefined ? status : `${status} (printed: ${printedStatus})`;
    return `| \`${code}\` | ${letter} | ${words}${meaning}${mark} | ${action} |`;
  });
}

/** The table of an operation's codes, with its heading. */
export function tableOf(codes, around) {
  return `${RESULT_CODES_HEADING}\n\n${TABLE_HEAD}\n${tableRows(codes, around).join('\n')}`;
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
      summary: entry.meaning.replace(/(?<=\.) .*$/, ''),
      value: {
        [operation['x-envelope']]: {
          resultCode: code,
          resultStatus: entry.printedStatus ?? entry.status,
          ...(entry.message !== undefined && { resultMessage: entry.message }),
        },
      },
    };
  }
}
