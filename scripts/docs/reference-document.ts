import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import { languages } from '../samples/index.ts';
import { allOperations } from './catalogue.ts';
import {
  type OpenApiDocument,
  readOpenApi,
  requestExamples,
  writtenDescription,
} from './openapi.ts';

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
  for (const { post } of Object.values(document.paths)) {
    const operation = allOperations.find(({ operationId }) => operationId === post.operationId);
    const [example] = requestExamples(document, post);
    if (operation === undefined || example === undefined) continue;
    // A list, because the column is too narrow for the table that bundling appends.
    post.description = [
      writtenDescription(post),
      `[Try it, and see every sample](../operations/${post.operationId}.html)`,
      '**Result codes of this operation**',
      codeList(operation.resultCodes),
    ].join('\n\n');
    post['x-codeSamples'] = languages.map(({ program }, index) => ({
      ...rendererLanguages[index],
      source: program({ operation, body: example.value }),
    }));
  }
  return document;
}
