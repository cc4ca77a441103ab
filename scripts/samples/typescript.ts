import type { SampleInput, SampleLanguage } from './sample.ts';

const key = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : quote(name));

const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A value as one writes it in TypeScript; short lists stay on one line. */
const literal = (value: unknown, indent: string): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, inner)}`);
  if (parts.length === 0) return isList ? '[]' : '{}';
  if (isList && value.every((item) => typeof item !== 'object') && parts.join().length < 70) {
    return `[${parts.join(', ')}]`;
  }
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
};

/** Where the client takes the embedded document itself, the sample shows that. */
const withDocuments = (
  value: unknown,
  pointers: readonly string[],
  path: string[] = [],
): unknown => {
  const embedded = pointers.some((pointer) => {
    const parts = pointer.split('/').slice(1);
    return (
      parts.length === path.length && parts.every((part, i) => part === '*' || part === path[i])
    );
  });
  if (embedded && typeof value === 'string') return JSON.parse(value);
  if (Array.isArray(value)) {
    return value.map((item, i) => withDocuments(item, pointers, [...path, String(i)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      withDocuments(item, pointers, [...path, name]),
    ]),
  );
};

const program = ({
  operation,
  body,
}: SampleInput): string => `// ${operation.summary}. The client signs the request and verifies the answer.
// In the environment: ALIPAYHK_CLIENT_ID, ALIPAYHK_PRIVATE_KEY, ALIPAYHK_PLATFORM_PUBLIC_KEY.
import { AlipayHKError, createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';

const client = createAlipayHKClient(fromEnvironment(process.env));

try {
  const answer = await client.${operation.operationId}(${literal(withDocuments(body, operation.embeddedJson), '  ')});
  console.log(answer);
} catch (error) {
  if (!(error instanceof AlipayHKError)) throw error;
  // 'failed': nothing happened. 'unknown': it may have happened, so find out before repeating.
  console.error(error.outcome, error.code, error.message);
  process.exitCode = 1;
}
`;

export const typescript: SampleLanguage = {
  id: 'typescript',
  label: 'TypeScript',
  highlighter: 'ts',
  extension: 'mts',
  program,
};
