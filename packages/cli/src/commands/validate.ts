import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';
import type { Context } from '../context.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { readJson } from '../input.ts';
import { findOperation } from '../operations.ts';
import { painter, report } from '../output.ts';

/** Says whether a body is valid, and points at what is not. */
export async function validate(
  context: Context,
  operationId: string,
  source: string,
  options: { response: boolean; json: boolean },
): Promise<number> {
  const known = findOperation(operationId).operationId as Parameters<typeof validateRequest>[0];
  const body = await readJson(context, source);
  const result = (options.response ? validateResponse : validateRequest)(known, body);
  const paint = painter(context, context.stdout);
  const lines = result.errors.map(
    ({ pointer, message }) => `  ${paint('red', pointer || '(the whole body)')}  ${message}`,
  );
  const text = result.valid
    ? paint('green', `Valid for ${operationId}.`)
    : [`Not valid for ${operationId}:`, ...lines].join('\n');
  report(context, options.json, result, text);
  return result.valid ? EXIT_CODES.success : EXIT_CODES.failed;
}
