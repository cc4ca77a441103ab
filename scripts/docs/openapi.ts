import { readFileSync } from 'node:fs';
import type { ProtocolHeader } from '../lib/openapi.ts';
import { resolve } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';
import { proseOf } from '../redocly/text.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface RequestExample {
  name: string;
  summary: string;
  value: JsonObject;
}

export interface OperationNode {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  requestBody: {
    content: Record<string, { schema: JsonObject; examples: Record<string, JsonObject> }>;
  };
  [key: string]: unknown;
}

export interface OpenApiDocument {
  info: JsonObject & { version: string };
  'x-protocol-headers': ProtocolHeader[];
  paths: Record<string, { post: OperationNode }>;
  webhooks?: Record<string, { post: OperationNode }>;
  components: { examples?: Record<string, JsonObject>; [key: string]: unknown };
}

/** The bundled specification, as a copy that may be changed. */
export function readOpenApi(): OpenApiDocument {
  return JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8'));
}

/** The named request examples of an operation, in the order of the specification. */
export function requestExamples(
  document: OpenApiDocument,
  operation: OperationNode,
): RequestExample[] {
  return Object.values(operation.requestBody.content).flatMap(({ examples }) =>
    Object.entries(examples).map(([name, node]) => {
      const { summary, value } = resolve(document, node);
      return { name, summary: String(summary ?? name), value: value as JsonObject };
    }),
  );
}

/** The description as it was written, without what bundling appends. */
export function writtenDescription({ description }: OperationNode): string {
  return proseOf(description);
}
