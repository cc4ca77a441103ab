import {
  gatewayResultCodes,
  type OperationMetadata,
  operations,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';

export const allOperations: readonly OperationMetadata[] = Object.values(operations);

/** One thing that a code says, and the operations for which it says that. */
export interface CodeMeaning extends ResultCodeMetadata {
  /** Empty: the gateway may answer it to any operation. */
  operations: readonly string[];
}

export interface CodeEntry {
  code: string;
  meanings: readonly CodeMeaning[];
}

const same = (a: ResultCodeMetadata, b: ResultCodeMetadata): boolean =>
  a.status === b.status && a.meaning === b.meaning && a.action === b.action && a.retry === b.retry;

/** Every result code once, in alphabetical order, SUCCESS first. */
export function codeCatalogue(): CodeEntry[] {
  const entries = new Map<string, CodeMeaning[]>();
  const add = (code: string, metadata: ResultCodeMetadata, operationId?: string): void => {
    const meanings = entries.get(code) ?? [];
    entries.set(code, meanings);
    const at = meanings.findIndex((known) => same(known, metadata));
    const added = operationId === undefined ? [] : [operationId];
    const known = meanings[at];
    if (known === undefined) meanings.push({ ...metadata, operations: added });
    else meanings[at] = { ...known, operations: [...known.operations, ...added] };
  };
  for (const { operationId, resultCodes } of allOperations) {
    for (const [code, metadata] of Object.entries(resultCodes)) add(code, metadata, operationId);
  }
  for (const [code, metadata] of Object.entries(gatewayResultCodes)) {
    const named = new Set((entries.get(code) ?? []).flatMap((meaning) => meaning.operations));
    if (named.size < allOperations.length) add(code, metadata);
  }
  return [...entries]
    .map(([code, meanings]) => ({ code, meanings }))
    .sort(
      (a, b) =>
        Number(b.code === 'SUCCESS') - Number(a.code === 'SUCCESS') || a.code.localeCompare(b.code),
    );
}
