import { operations } from '../../generated/operations.ts';
import { type OpenApiDocument, operationsOf, resolve } from '../lib/openapi.ts';
import { languages } from './index.ts';
import type { SampleLanguage } from './sample.ts';

/** A code sample as renderers of OpenAPI documents read it, in `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Renderers know some languages by other names than highlighters. */
const RENDERER_NAMES: Readonly<Record<string, string>> = { ts: 'javascript', bash: 'curl' };

/** How a language is called in a sample. */
export function sampleName({
  highlighter,
  label,
}: SampleLanguage): Pick<CodeSample, 'lang' | 'label'> {
  return { lang: RENDERER_NAMES[highlighter] ?? highlighter, label };
}

/**
 * The samples of every operation: a whole program in each language, for its first request example.
 *
 * @param document - the bundled specification.
 * @returns operationId -> samples, in the order of `languages`.
 */
export function codeSamples(
  document: OpenApiDocument,
): Readonly<Record<string, readonly CodeSample[]>> {
  const known = new Map(
    Object.values(operations).map((each) => [each.operationId as string, each]),
  );
  return Object.fromEntries(
    operationsOf(document).flatMap(({ operation: { operationId, requestBody } }) => {
      const operation = known.get(operationId);
      const [example] = Object.values(requestBody.content).flatMap(({ examples = {} }) =>
        Object.values(examples),
      );
      if (operation === undefined || example === undefined) return [];
      const body = resolve(document, example).value;
      const samples = languages.map((language) => ({
        ...sampleName(language),
        source: language.program({ operation, body }),
      }));
      return [[operationId, samples]];
    }),
  );
}
