import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { root } from '../../../scripts/lib/root.ts';

/** A built site that is served under a sub-path, as on a project's page of a code host. */
export interface ServedSite {
  folder: string;
  /** With a slash at its end. */
  url: string;
  /** Every page, as a path below `url`. */
  pages: string[];
  close(): Promise<void>;
}

const base = '/some/where/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const build = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tsx = createRequire(`${root}/package.json`).resolve('tsx/cli');
    const child = spawn(process.execPath, [tsx, 'scripts/docs-build.ts'], {
      cwd: root,
      env: { ...process.env, DOCS_BASE: base, DOCS_OUT: folder, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The docs do not build:\n${output}`)),
    );
  });

const serve = (folder: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname);
      const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
      const found = path.startsWith(base) && (await stat(file).catch(() => undefined))?.isFile();
      if (!found) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
      });
      createReadStream(file).pipe(response);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** Builds the site for a sub-path into a folder of its own, and serves it. */
export async function buildAndServe(): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'alipayhk-site-'));
  await build(folder);
  const server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  const files = await readdir(folder, { recursive: true });
  return {
    folder,
    url: `http://127.0.0.1:${port}${base}`,
    pages: files.filter((file) => file.endsWith('.html') && file !== '404.html').sort(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
