import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach } from 'vitest';
import { run } from '../src/index.ts';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Iterable<Uint8Array>;
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  readonly onOutput?: (text: string) => void;
}

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test. */
export async function temporaryFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alipayhk-cli-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** Runs a command in this process, with surroundings of its own. */
export async function alipayhk(argv: string[], surroundings: Surroundings = {}): Promise<Ended> {
  const written = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
  const output = (name: keyof typeof written) => ({
    isTTY: surroundings.terminal ?? false,
    write(chunk: string | Uint8Array) {
      written[name] = Buffer.concat([written[name], Buffer.from(chunk)]);
      surroundings.onOutput?.(written[name].toString());
    },
  });
  const code = await run(argv, {
    cwd: surroundings.cwd ?? process.cwd(),
    env: surroundings.env ?? {},
    stdin: Object.assign(
      Readable.from(
        typeof surroundings.stdin === 'string' ? [surroundings.stdin] : (surroundings.stdin ?? []),
      ),
      {
        isTTY: surroundings.stdin === undefined,
      },
    ),
    stdout: output('stdout'),
    stderr: output('stderr'),
    signal: surroundings.signal ?? new AbortController().signal,
  });
  return { code, stdout: written.stdout.toString(), stderr: written.stderr.toString() };
}
