import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';

/** What a sample is made from: one request example of one operation. */
export interface SampleInput {
  operation: Pick<
    OperationMetadata,
    'operationId' | 'path' | 'summary' | 'embeddedJson' | 'servers'
  >;
  body: unknown;
}

/** One language: a template that turns an example into a whole program. */
export interface SampleLanguage {
  /** In the names of files and in tests. */
  id: string;
  /** On the tab. */
  label: string;
  /** The name by which highlighters know it. */
  highlighter: string;
  extension: string;
  program(input: SampleInput): string;
}

export function prettyJson(body: unknown): string {
  return JSON.stringify(body, null, 2);
}

/** The first letter as a capital: `createTemplate` -> `CreateTemplate`. */
export function typeName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}

/** Where a sample sends to unless the environment says otherwise: the testing environment. */
export function testingServer({ servers }: SampleInput['operation']): string {
  return servers.testing[0] ?? servers.production;
}
