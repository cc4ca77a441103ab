import { readFileSync } from 'node:fs';
import { type JsonObject, type OpenApiDocument, type Operation, resolve } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';
import { proseOf } from '../redocly/text.js';

export interface RequestExample {
  readonly name: string;
  readonly summary: string;
  readonly value: JsonObject;
}

/** The bundled specification. */
export function readOpenApi(): OpenApiDocument {
  return JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8')) as OpenApiDocument;
}

/** The named request examples of an operation, in the order of the specification. */
export function requestExamples(
  document: OpenApiDocument,
  { requestBody }: Operation,
): readonly RequestExample[] {
  return Object.values(requestBody.content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, node]) => {
      const { summary, value } = resolve(document, node);
      return { name, summary: summary ?? name, value: value as JsonObject };
    }),
  );
}

/** The description as it was written, without what bundling appends. */
export function writtenDescription({ description }: Operation): string {
  return proseOf(description);
}
