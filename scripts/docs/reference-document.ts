import type { Confidence } from '@alipayhk-openapi/spec/operations';
import { type OpenApiDocument, readOpenApi, writtenDescription } from './openapi.ts';

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

/**
 * The specification as the reference shows it: with confidence marks, samples in every language and a
 * link to the page on which the operation can be tried.
 */
export const referenceDocument = (
  samples: Readonly<Record<string, readonly CodeSample[]>>,
): OpenApiDocument => {
  const document = readOpenApi();
  showConfidence(document);
  for (const { post } of Object.values(document.paths)) {
    const written = writtenDescription(post);
    post.description = post.description.replace(
      written,
      `${written}\n\n[Try it, and see every sample](../operations/${post.operationId}.html)`,
    );
    post['x-codeSamples'] = samples[post.operationId] ?? [];
  }
  return document;
};
