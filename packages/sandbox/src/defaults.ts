/**
 * Where a sandbox listens and who calls it unless told otherwise: the command line, the tour, the
 * forms of the documentation and the examples all read it here.
 */

/** The port on the loopback interface. */
export const DEFAULT_PORT = 4010;

/** The address for the `baseUrl` of a client. */
export const DEFAULT_BASE_URL: string = `http://127.0.0.1:${DEFAULT_PORT}`;

/** The merchant that may call. */
export const DEFAULT_CLIENT_ID = '4Q5Y8W0WSG45P907917';

/** The folder, in the working folder, that keeps the keys which the sandbox made. */
export const KEY_FOLDER = '.alipayhk';

export { namesThisMachine } from './loopback.ts';

/** Where the sandbox is looked at and steered over HTTP. The gateway's own paths are all below `/api/`. */
export const CONTROL_PATH = '/_sandbox';
