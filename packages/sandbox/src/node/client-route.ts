import { closed } from '../control.ts';
import { CONTROL_PATH } from '../defaults.ts';
import type { Sandbox } from '../sandbox-types.ts';

/** Where a form or a test asks for what a client needs. */
export const CLIENT_PATH: string = `${CONTROL_PATH}/client`;

/**
 * Answers with what a client needs to call this sandbox, for the merchant of the query's `clientId`
 * or the first one. A private key is in it only if the sandbox made it itself; it is worth nothing
 * anywhere else.
 */
export function giveClient(sandbox: Sandbox, request: Request): Response {
  const { origin, searchParams } = new URL(request.url);
  try {
    const connection = sandbox.connection(searchParams.get('clientId') ?? undefined);
    return closed(Response.json({ baseUrl: origin, ...connection }));
  } catch (error) {
    return closed(Response.json({ error: (error as Error).message }, { status: 404 }));
  }
}
