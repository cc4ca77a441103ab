import type { Context } from '../context.ts';
import { findOperation, operationIds } from '../operations.ts';
import { report } from '../output.ts';

/** Lists the operations with their paths. */
export function listOperations(context: Context, options: { json: boolean }): void {
  const found = operationIds.map(findOperation);
  const json = found.map(({ operationId, method, path, summary }) => ({
    operationId,
    method,
    path,
    summary,
  }));
  const lines = found.map(({ operationId, summary }) => `${operationId.padEnd(30)} ${summary}`);
  report(context, options.json, json, lines.join('\n'));
}
