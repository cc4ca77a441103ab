import { resolve } from '../rules/resolve.js';
import { proseOf } from '../text.js';
import { completeConditions } from './conditions.js';
import { describeExtensions, howSure } from './confidence.js';
import { writeConstantsAsEnums } from './constants.js';
import { addEnvelope } from './envelope.js';
import { extend } from './extend.js';
import { disappearsText, factLines } from './facts.js';
import { protocolText, signedText } from './protocol.js';
import { addExamples, mergeCatalogue, tableOf, tableRows } from './result-codes.js';
import { addSkeleton } from './skeleton.js';

/**
 * A preprocessor, active in lint, bundle and generate. It completes what follows mechanically from the rest, so that
 * nobody writes it twice:
 * - the headers of every answer, and the answers that do not come from the operation;
 * - the catalogue of result codes, its table in the description, and the example of each failure;
 * - what every description says about the signature, and the protocol in the introduction.
 */
export function completeOperations() {
  const inbound = new Set();
  const completed = new Set();
  /** The names under which pages print the result object. */
  let envelopes = [];
  return {
    Root: {
      enter(root, ctx) {
        const items = Object.values(root.paths ?? {}).map((item) => resolve(item, ctx));
        const named = items.flatMap((item) => item.post?.['x-envelope'] ?? []);
        envelopes = [...new Set(named)].sort();
        for (const webhook of Object.values(root.webhooks ?? {})) {
          for (const operation of Object.values(resolve(webhook, ctx))) inbound.add(operation);
        }
        root['x-protocol-headers'] = resolve(root['x-protocol-headers'] ?? [], ctx);
        const codes = mergeCatalogue(root['x-gateway-result-codes'], 'documented', ctx);
        root['x-gateway-result-codes'] = codes;
        if (root.info?.description === undefined) return;
        root.info.description = root.info.description
          .replace('{{gatewayResultCodes}}', () => tableRows(codes, 'documented').join('\n'))
          .replace('{{protocol}}', () => protocolText(root['x-protocol-headers']));
      },
    },
    Operation: {
      enter(operation, ctx) {
        if (operation['x-result-codes'] === undefined) return;
        const isInbound = inbound.has(operation);
        const confidence = operation['x-confidence'] ?? 'source';
        const codes = mergeCatalogue(operation['x-result-codes'], confidence, ctx);
        operation['x-result-codes'] = codes;
        operation.description = `${[
          proseOf(operation.description),
          signedText(isInbound),
          ...factLines(operation),
          howSure(operation),
          tableOf(codes, confidence),
        ].join('\n\n')}\n`;
        addExamples(operation, codes, ctx);
        const file = ctx.location.source.absoluteRef;
        if (!isInbound) addSkeleton(operation, file);
        completeSchemas(operation, { isInbound, completed, envelopes }, ctx);
      },
    },
  };
}

/** Completes every schema that the operation reaches. */
function completeSchemas(operation, { isInbound, completed, envelopes }, ctx) {
  const file = ctx.location.source.absoluteRef;
  const roots = new Set();
  const follow = ($ref, from) => {
    const { node, location } = ctx.resolve({ $ref }, from);
    // What has been put in here is not known yet; the lint rules find references that point nowhere.
    if (node === undefined) return undefined;
    roots.add(node);
    return { node, file: location.source.absoluteRef };
  };
  const request = operation.requestBody?.content?.['application/json']?.schema;
  const answer = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (answer?.$ref !== undefined && !isInbound) {
    const target = follow(answer.$ref, file);
    addEnvelope(target.node, target.file, operation['x-envelope'], envelopes);
    completed.delete(target.node);
  }
  for (const schema of [request, answer]) extend(schema, file, follow, completed);
  for (const schema of roots) {
    completeConditions(schema);
    describeExtensions(schema, disappearsText);
    writeConstantsAsEnums(schema);
  }
}
