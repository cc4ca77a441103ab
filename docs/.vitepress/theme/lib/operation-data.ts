/** What the try-it panel knows of an operation; written by `scripts/docs/prepare.ts`. */
export interface OperationData {
  operationId: string;
  path: string;
  examples: {
    name: string;
    summary: string;
    chineseSummary: string;
    value: Record<string, unknown>;
  }[];
  /** The result codes that can be asked for. */
  failures: string[];
  /** The faults that can be asked for, with what each does. */
  faults: Record<string, string>;
}

const modules = import.meta.glob<{ default: OperationData }>('../../generated/operations/*.json');

/** Loads the data of one operation. */
export async function operationData(operationId: string): Promise<OperationData> {
  const load = modules[`../../generated/operations/${operationId}.json`];
  if (load === undefined) throw new Error(`There is no operation ${operationId}.`);
  return (await load()).default;
}
