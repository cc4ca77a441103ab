import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionDroppedError } from '../answer.ts';
import type { Sandbox } from '../sandbox.ts';

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The address to listen on; `127.0.0.1` by default, so that only this machine can call. */
  readonly host?: string;
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
    reasons[error.code ?? ''] ?? `The sandbox can't listen on ${host}:${port}: ${error.message}`
  );
};

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
  { port = 0, host = '127.0.0.1', requestTimeout = 30_000 }: ServeOptions = {},
): Promise<SandboxServer> => {
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      try {
        return await sandbox.fetch(request);
      } catch (error) {
        if (!(error instanceof ConnectionDroppedError)) throw error;
        (env as HttpBindings).incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    // The server must not replace the Request and Response of the process that it runs in.
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout, headersTimeout: Math.min(requestTimeout, 10_000) },
  }) as Server;
  const address = await listen(server, host, port);
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await sandbox.close();
    },
  };
};
