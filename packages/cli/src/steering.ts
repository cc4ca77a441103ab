import type { Context } from './context.ts';
import { CommandError } from './exit-codes.ts';
import { oneLine } from './terminal.ts';

/** Where a running sandbox is, for the commands that steer one. */
export interface SteeringOptions {
  sandbox: string;
  json: boolean;
}

/** No answer of a sandbox takes longer than its endpoint may, or is longer than this. */
const TIMEOUT = 30_000;

/**
 * Asks a running sandbox over its control API.
 *
 * @param path - below `/_sandbox`.
 * @param body - what to send; the path is only read if it is left out.
 */
export async function steer<Answer>(
  { signal }: Context,
  address: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new CommandError(`--sandbox takes the address of a sandbox, not "${address}".`);
  }
  const url = `${address.replace(/\/$/, '')}/_sandbox${path}`;
  const sending =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  const response = await fetch(url, {
    ...sending,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
  }).catch((error) => {
    const { code = error.message } = error.cause ?? {};
    throw new CommandError(
      `No sandbox answers at ${address} (${code}). Start one with "alipayhk sandbox", or name its address with --sandbox.`,
    );
  });
  const answer = (await response.json().catch(() => undefined)) as
    | (Answer & { error?: unknown })
    | undefined;
  if (!response.ok || answer === undefined) {
    throw new CommandError(
      `The sandbox refused: ${oneLine(answer?.error ?? `HTTP ${response.status}`)}`,
    );
  }
  return answer;
}
