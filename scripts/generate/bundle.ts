import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OpenApiDocument } from '../lib/openapi.ts';
import { redocly } from '../lib/redocly.ts';

/** Bundles the split specification with redocly, the project's preprocessors included. */
export function bundle(root: string): { yaml: string; document: OpenApiDocument } {
  const directory = mkdtempSync(join(tmpdir(), 'alipayhk-bundle-'));
  const output = join(directory, 'openapi.yaml');
  try {
    const { command, args, env } = redocly(['bundle', 'alipayhk', '--output', output]);
    execFileSync(command, args, { cwd: root, stdio: 'pipe', env: { ...process.env, ...env } });
    const yaml = readFileSync(output, 'utf8');
    return { yaml, document: parse(yaml) as OpenApiDocument };
  } catch (error) {
    const { stderr } = error as { stderr?: Uint8Array };
    throw new Error(`redocly can't bundle spec/openapi.yaml.\n${stderr ?? ''}`, { cause: error });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
