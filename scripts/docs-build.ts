import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

/** Renders the API reference as one page that needs no network. */
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const output = `${root}/site/reference/index.html`;

await mkdir(dirname(output), { recursive: true });
process.exitCode = await run(
  process.execPath,
  [redocly, 'build-docs', 'generated/openapi.yaml', '--inlineBundle', '--output', output],
  { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
);
