import { proseOf, RESULT_CODES_HEADING, resultCodeOf } from './result-codes.js';

/**
 * A preprocessor, active in lint, bundle and generate. It completes what follows mechanically from the result code
 * catalogues, so that nobody writes it twice:
 * - merges the parts of an `x-result-codes` list, and fills in the default of `confidence`;
 * - adds the failure example of each code that has no hand-written one;
 * - appends the table of the codes to the operation's description, and fills the gateway's table into `info`.
 */
export function expandResultCodes() {
  return {
    Root: {
      enter(root, ctx) {
        const codes = mergeCatalogue(root['x-gateway-result-codes'], ctx);
        root['x-gateway-result-codes'] = withDefaults(codes, 'documented');
        if (root.info?.description) {
          root.info.description = root.info.description.replace(
            GATEWAY_TABLE_PLACEHOLDER,
            tableRows(root['x-gateway-result-codes']).join('\n'),
          );
        }
      },
    },
    Operation: {
      enter(operation, ctx) {
        if (operation['x-result-codes'] === undefined) return;
        const confidence = operation['x-confidence'] ?? 'source';
        const codes = withDefaults(mergeCatalogue(operation['x-result-codes'], ctx), confidence);
        operation['x-result-codes'] = codes;
        operation.description = `${proseOf(operation.description)}\n\n${RESULT_CODES_HEADING}\n\n${TABLE_HEAD}\n${tableRows(codes).join('\n')}\n`;
        addExamples(operation, codes, ctx);
      },
    },
  };
}

const GATEWAY_TABLE_PLACEHOLDER = '{{gatewayResultCodes}}';
const TABLE_HEAD = '| Code | Status | Meaning | What to do |\n|---|---|---|---|';

/** The catalogue as one map: an item of the list may be a map or a `$ref` to one; the later wins. */
function mergeCatalogue(catalogue, ctx) {
  const parts = Array.isArray(catalogue) ? catalogue : [catalogue ?? {}];
  return Object.assign({}, ...parts.map((part) => resolve(part, ctx)));
}

function resolve(node, ctx) {
  if (node?.$ref === undefined) return node;
  const resolved = ctx.resolve(node);
  if (resolved.node === undefined) throw new Error(`Can't resolve ${node.$ref}.`);
  return resolved.node;
}

function withDefaults(codes, confidence) {
  return Object.fromEntries(
    Object.entries(codes).map(([code, entry]) => [code, { confidence, ...entry }]),
  );
}

function tableRows(codes) {
  return Object.entries(codes).map(
    ([code, { status, meaning, action }]) => `| \`${code}\` | ${status} | ${meaning} | ${action} |`,
  );
}

/** Business failures come under HTTP 200, so their examples stand there. */
function addExamples(operation, codes, ctx) {
  const media = operation.responses?.['200']?.content?.['application/json'];
  if (media === undefined) return;
  media.examples ??= {};
  const written = new Set(
    Object.values(media.examples).map((example) => resultCodeOf(resolve(example, ctx)?.value)),
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
