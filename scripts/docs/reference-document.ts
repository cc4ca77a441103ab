import type { Confidence, OperationMetadata } from '@alipayhk-openapi/spec/operations';
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

const marks: Record<Exclude<Confidence, 'source'>, string> = {
  documented: '**Documented elsewhere.**',
  observed: '**Observed, not documented.**',
  inferred: '**Inferred, not documented.**',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Writes the confidence of every node that has one into its description, where readers see it. */
const showConfidence = (node: unknown): void => {
  if (!isObject(node)) return;
  const mark = marks[node['x-confidence'] as keyof typeof marks];
  if (mark !== undefined) {
    node.description = [mark, node.description].filter(Boolean).join(' ');
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'value') showConfidence(child);
};

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
 * The specification as the reference shows it: with confidence marks, samples in every language and a
 * link to the page on which the operation can be tried.
 */
export const referenceDocument = (): OpenApiDocument => {
  const document = readOpenApi();
  showConfidence(document);
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
};
