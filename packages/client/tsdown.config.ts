import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One entry per subpath export. */
const entries = ['index', 'env', 'otel', 'rsa-aes', 'node', 'webhook', 'ecc224', 'diagnose'];

const { resolve } = createRequire(fileURLToPath(import.meta.url));
const openapiFetch = dirname(dirname(resolve('openapi-fetch')));
const licence = readFileSync(join(openapiFetch, 'LICENSE'), 'utf8').trim();

/**
 * Functions of openapi-fetch that are never reached, because `src/http.ts` names others, and one
 * that asks for Node's version on behalf of an option that we don't use.
 */
const UNREACHED = [
  'createQuerySerializer',
  'defaultPathSerializer',
  'defaultBodySerializer',
  'supportsRequestInitExt',
];

/** Leaves them out, and so what only they call: 0.9 of the 2.2 kB of openapi-fetch. */
const withoutUnreached = {
  name: 'without-unreached',
  transform(code: string, id: string) {
    if (!id.endsWith('openapi-fetch/dist/index.mjs')) return undefined;
    return UNREACHED.reduce((rest, name) => {
      const whole = new RegExp(`^(function ${name}\\(|const ${name} = \\().*?^};?$`, 'ms');
      if (!whole.test(rest)) throw new Error(`openapi-fetch has no function ${name} any more.`);
      return rest.replace(whole, `function ${name}() {}`);
    }, code);
  },
};

export default {
  entry: entries.map((name) => `src/${name}.ts`),
  // Each further file and each package to look up costs a cold import time: with these two inside,
  // it stays below 1.5 times that of openapi-fetch. Nobody compares what is in them by identity.
  noExternal: ['@alipayhk-openapi/spec/calls', /^openapi-(fetch|typescript-helpers)$/],
  plugins: [withoutUnreached],
  outputOptions: {
    banner: ({ name, isEntry }: { name: string; isEntry: boolean }): string =>
      isEntry && name === 'index' ? `/*\nContains openapi-fetch.\n\n${licence}\n*/` : '',
  },
};
