import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionDroppedError } from '../answer.ts';
import type { Sandbox } from '../sandbox.ts';
import { allowOrigin } from './allow-origin.ts';

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The address to listen on; `127.0.0.1` by default, so that only this machine can call. */
  readonly host?: string;
  /**
   * Whether the pages and the steering below `/` and `/_sandbox/` are served, and not only the
   * gateway below `/api/`. They show everything that passes, so they are served by default only
   * where nothing but this machine can call.
   */
  readonly inspector?: boolean;
  /**
   * Origin of the pages that may call the operations from a browser (CORS), for instance
   * `http://localhost:5173` of a documentation site; none by default.
   */
  readonly allowOrigin?: string;
  /** How long a request may take to arrive completely, in milliseconds; 30 s by default. */
  readonly requestTimeout?: number;
}

/** A sandbox that listens. */
export interface SandboxServer {
  /** For the `baseUrl` of a client, without a slash at its end. */
  readonly url: string;
  /** Stops listening, breaks open connections and closes the sandbox. */
  close(): Promise<void>;
}

const whyNotListening = (error: NodeJS.ErrnoException, host: string, port: number): string => {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what listens there, or choose another port (0 takes any free one).`,
    EACCES: `Port ${port} may not be used without more rights. Choose one above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Listen on 127.0.0.1 or on 0.0.0.0.`,
    ENOTFOUND: `The host name ${host} is unknown. Listen on 127.0.0.1 or on 0.0.0.0.`,
  };
  return (
    reasons[String(error.code)] ?? `The sandbox can't listen on ${host}:${port}: ${error.message}`
  );
};

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

const notFound = (): Response => new Response('There is nothing here.\n', { status: 404 });

/**
 * Keeps the pages from being read by web sites: a site that lets its own name point to this machine
 * (DNS rebinding) is known by the name it calls.
 */
const guard =
  (sandbox: Sandbox, inspector: boolean, isLocal: boolean) =>
  (request: Request): Promise<Response> | Response => {
    const { pathname, hostname } = new URL(request.url);
    if (pathname.startsWith('/api/')) return sandbox.fetch(request);
    const named = LOOPBACK.has(hostname.replace(/^\[|\]$/g, ''));
    return inspector && (named || !isLocal) ? sandbox.fetch(request) : notFound();
  };

/** An IPv6 address stands in brackets. */
export const urlOf = ({ family, address, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

const listen = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new Error(whyNotListening(cause, host, port), { cause })),
    );
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });

/**
 * Serves a sandbox over HTTP.
 *
 * @returns its address, and how to stop it.
 * @throws Error if the port is taken or not allowed; the message says what to do.
 * @example
 * const server = await serveSandbox(await createSandbox({ clients }), { port: 8443 });
 * console.log(server.url);
 */
export const serveSandbox = async (
  sandbox: Sandbox,
  { port = 0, host = '127.0.0.1', requestTimeout = 30_000, ...options }: ServeOptions = {},
): Promise<SandboxServer> => {
  const isLocal = LOOPBACK.has(host);
  const guarded = guard(sandbox, options.inspector ?? isLocal, isLocal);
  const answer =
    options.allowOrigin === undefined ? guarded : allowOrigin(options.allowOrigin, guarded);
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      try {
        return await answer(request);
      } catch (error) {
        if (!(error instanceof ConnectionDroppedError)) throw error;
        (env as HttpBindings).incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    // The server must not replace the Request and Response of the process that it runs in.
    overrideGlobalObjects: false,
    serverOptions: {
      requestTimeout,
      headersTimeout: Math.min(requestTimeout, 10_000),
      connectionsCheckingInterval: Math.min(requestTimeout, 5_000),
    },
  }) as Server;
  const address = await listen(server, host, port);
  return {
    url: urlOf(address),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await sandbox.close();
    },
  };
};
