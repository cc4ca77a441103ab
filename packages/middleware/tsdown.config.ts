import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), 'src');

/** Modules of which the subpaths use nothing but public names of the root. */
const PUBLIC = ['content-to-sign', 'errors', 'headers', 'keys/import', 'message-security', 'types'];

/** Takes public names from the root, so that there is one `SecurityError` and one key import. */
const fromRoot = {
  name: 'from-root',
  resolveId(source: string, importer?: string) {
    if (!importer || !source.startsWith('.')) return undefined;
    const path = join(dirname(importer), source).slice(src.length + 1);
    const isPublic = PUBLIC.some((name) => path.replace(/(\.d)?\.ts$/, '') === name);
    return isPublic ? { id: './index.mjs', external: true } : undefined;
  },
};

export default [
  // One file, because each file more costs a cold import time, with its public names and no others.
  { entry: ['src/index.ts'] },
  {
    entry: ['rsa-aes', 'node', 'webhook', 'ecc224', 'diagnose'].map((name) => `src/${name}.ts`),
    plugins: [fromRoot],
    clean: false,
  },
];
