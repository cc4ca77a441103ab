import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { OpenApiDocument, Operation } from '../lib/openapi.ts';
import { languages } from '../samples/index.ts';
import { allOperations } from './catalogue.ts';
import { readOpenApi, requestExamples, writtenDescription } from './openapi.ts';

/** A code sample as the renderer of the reference reads it. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The renderer of the reference knows the languages by other names than the highlighter of the site. */
const rendererNames: Readonly<Record<string, string>> = { ts: 'javascript', bash: 'curl' };

/** The languages in the order of the menu. */
export const rendererLanguages: readonly Omit<CodeSample, 'source'>[] = languages.map(
  ({ label, highlighter }) => ({ lang: rendererNames[highlighter] ?? highlighter, label }),
);

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
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    { ...item, post: referenceOperation(document, item.post) },
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

function referenceOperation(document: OpenApiDocument, node: Operation): Operation {
  const { operationId } = node;
  const operation = allOperations.find((each) => each.operationId === operationId);
  const [example] = requestExamples(document, node);
  if (operation === undefined || example === undefined) return node;
  const samples = languages.map(({ program }, index) => ({
    ...rendererLanguages[index],
    source: program({ operation, body: example.value }),
  }));
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
