import { DEFAULT_BASE_URL } from '@alipayhk-openapi/sandbox/defaults';
import { type OperationMetadata, operations } from '@alipayhk-openapi/spec/operations';
import { CommandError } from './exit-codes.ts';

const BY_ID: Readonly<Record<string, OperationMetadata>> = { ...operations };

export const operationIds: readonly string[] = Object.keys(BY_ID);

/** The paths of all operations. */
export const operationPaths: readonly string[] = Object.values(BY_ID).map(({ path }) => path);

/** The metadata of an operation, or an error that names those there are. */
export function findOperation(operationId: string): OperationMetadata {
  const found = Object.hasOwn(BY_ID, operationId) ? BY_ID[operationId] : undefined;
  if (found !== undefined) return found;
  throw new CommandError(
    `There is no operation "${operationId}". There are: ${operationIds.join(', ')}.`,
  );
}

/** The base URL for `--env`: a name or a URL. */
export function baseUrlOf(env: string, operation: OperationMetadata): string {
  const [testing] = operation.servers.testing;
  const named: Record<string, string | undefined> = {
    production: operation.servers.production,
    testing,
    sandbox: DEFAULT_BASE_URL,
  };
  const url = named[env] ?? env;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new CommandError(`--env takes production, testing, sandbox or a URL, not "${env}".`);
  }
  return url;
}
