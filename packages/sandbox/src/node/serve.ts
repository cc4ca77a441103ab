import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionDroppedError } from '../answer.ts';
import { refuseForeignPage } from '../control.ts';
import { namesThisMachine } from '../loopback.ts';
import type { Sandbox } from '../sandbox-types.ts';
import { allowOrigins, type Handler } from './allow-origin.ts';
import { CLIENT_PATH, giveClient } from './client-route.ts';
import { checkPort } from './ports.ts';

export interface ServeOptions {
  /** 0, the default, takes any free port. Ports that browsers and `fetch` block are refused. */
  readonly port?: number | undefined;
  /** The address to listen on; `127.0.0.1` by default, so that only this machine can call. */
  readonly host?: string | undefined;
  /**
   * Whether the pages and the steering below `/` and `/_sandbox/` are served, and not only the
   * gateway below `/api/`. They show everything that passes, so they are served by default only
   * where nothing but this machine can call.
   */
  readonly inspector?: boolean | undefined;
  /**
   * Origins of the pages that may call the operations from a browser (CORS), and ask for the key
   * that the sandbox made, for instance `http://localhost:5173`; none by default.
   */
  readonly allowOrigin?: string | readonly string[] | undefined;
  /** How long a request may take to arrive completely, in milliseconds; 30 s by default. */
  readonly requestTimeout?: number | undefined;
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

function notFound(): Response {
  return new Response('There is nothing here.\n', { status: 404 });
}

function refuseName(): Response {
  const why =
    'Call this sandbox by 127.0.0.1 or localhost: it serves no other name, so that no web site reaches it.\n';
  return new Response(why, { status: 403, headers: { 'x-content-type-options': 'nosniff' } });
}

/**
 * Keeps the sandbox from web sites. A site that lets its own name point to this machine (DNS
 * rebinding) is known by the name it calls. Where other machines can call, the pages and the
 * steering are served on demand only.
 */
function guard(sandbox: Sandbox, inspector: boolean): Handler {
  return (request) => {
    const { pathname } = new URL(request.url);
    return inspector || pathname.startsWith('/api/') ? sandbox.fetch(request) : notFound();
  };
}

/** Gives the key that the sandbox made to programs and to its own pages. */
function withClientRoute(answer: Handler, give: Handler): Handler {
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname !== CLIENT_PATH || request.method !== 'GET') return answer(request);
    return refuseForeignPage(request) ?? give(request);
  };
}

/** Refuses every name but this machine's. */
function onThisMachine(answer: Handler): Handler {
  return (request) =>
    namesThisMachine(new URL(request.url).hostname) ? answer(request) : refuseName();
}

/** Who may ask for what, from the outside in. */
function handlerFor(
  sandbox: Sandbox,
  { inspector, allowOrigin = [] }: ServeOptions,
  isLocal: boolean,
): Handler {
  const shown = inspector ?? isLocal;
  const give: Handler =
    shown && isLocal ? (request) => giveClient(sandbox, request) : () => notFound();
  const own = withClientRoute(guard(sandbox, shown), give);
  const origins = [allowOrigin].flat();
  const open = origins.length === 0 ? own : allowOrigins(origins, own, give);
  return isLocal ? onThisMachine(open) : open;
}

/** An IPv6 address stands in brackets. */
export function urlOf({ family, address, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

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
 * @throws Error if the port is taken, not allowed or blocked by browsers, or an origin is none; the
 * message says what to do.
 * @example
 * const server = await serveSandbox(await createSandbox({ clients }), { port: 8443 });
 * console.log(server.url);
 */
export async function serveSandbox(
  sandbox: Sandbox,
  { port = 0, host = '127.0.0.1', requestTimeout = 30_000, ...options }: ServeOptions = {},
): Promise<SandboxServer> {
  checkPort(port);
  const isLocal = namesThisMachine(host);
  const answer = handlerFor(sandbox, options, isLocal);
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
}
