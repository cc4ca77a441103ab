import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { OpenApiDocument, Operation } from '../lib/openapi.ts';
import { type CodeSample, codeSamples, sampleName } from '../samples/code-samples.ts';
import { languages } from '../samples/index.ts';
import { allOperations } from './catalogue.ts';
import { readOpenApi, writtenDescription } from './openapi.ts';

/** The languages in the order of the menu. */
export const rendererLanguages: readonly Pick<CodeSample, 'lang' | 'label'>[] =
  languages.map(sampleName);

const codeList = (codes: OperationMetadata['resultCodes']): string =>
  Object.entries(codes)
    .map(([code, { status, meaning, action }]) => `- \`${code}\` (${status}). ${meaning} ${action}`)
    .join('\n');

/**
 * The specification as the reference shows it: with samples in every language and a
 * link to the page on which the operation can be tried.
 */
export function referenceDocument(): OpenApiDocument {
  const document = readOpenApi();
  const samples = codeSamples(document);
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    { ...item, post: referenceOperation(item.post, samples[item.post.operationId]) },
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

function referenceOperation(
  node: Operation,
  samples: readonly CodeSample[] | undefined,
): Operation {
  const { operationId } = node;
  const operation = allOperations.find((each) => each.operationId === operationId);
  if (operation === undefined || samples === undefined) return node;
  return {
    ...node,
    // A list, because the column is too narrow for the table that bundling appends.
    description: [
      writtenDescription(node),
      `[Try it, and see every sample](../operations/${operationId}.html)`,
      '**Result codes of this operation**',
      codeList(operation.resultCodes),
    ].join('\n\n'),
    ...{ 'x-codeSamples': samples },
  };
}
