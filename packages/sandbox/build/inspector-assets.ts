import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { InspectorAssets } from '../src/inspector/assets.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

interface ProtocolHeader {
  readonly name: string;
  readonly direction: 'request' | 'answer' | 'both';
  readonly description: string;
}

/** What the specification says of each header that goes in a direction, by its name in lower case. */
function descriptions(
  headers: readonly ProtocolHeader[],
  direction: ProtocolHeader['direction'],
): Record<string, string> {
  const going = headers.filter((header) => [direction, 'both'].includes(header.direction));
  return Object.fromEntries(
    going.map(({ name, description }) => [name.toLowerCase(), description]),
  );
}

const resolve = createRequire(import.meta.url).resolve;

/** The licences of what is bundled into the script, which have to go with it. */
const LICENCES: Readonly<Record<string, string>> = {
  jsbarcode: '../MIT-LICENSE.txt',
  uqr: '../LICENSE',
};

const licences = async (): Promise<string> => {
  const texts = Object.entries(LICENCES).map(async ([name, file]) => {
    const text = await readFile(join(dirname(resolve(name)), file), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  return `/*!\nBundled:\n\n${(await Promise.all(texts)).join('\n')}*/`;
};

const bundle = async (entry: string, banner?: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path(`../inspector-ui/${entry}`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    ...(banner !== undefined && { banner: { js: banner } }),
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
};

const readAssets = async (): Promise<InspectorAssets> => {
  const document = JSON.parse(await readFile(path('../../../generated/openapi.json'), 'utf8')) as {
    readonly 'x-protocol-headers': readonly ProtocolHeader[];
  };
  const headers = document['x-protocol-headers'];
  return {
    page: await readFile(path('../inspector-ui/index.html'), 'utf8'),
    script: await bundle('main.ts', await licences()),
    style: await bundle('style.css'),
    requestHeaders: descriptions(headers, 'request'),
    responseHeaders: descriptions(headers, 'answer'),
  };
};

/** As much of a plugin as Rolldown (tsdown) and Vite (vitest) have in common. */
interface LoadPlugin {
  readonly name: string;
  load(id: string): Promise<{ code: string; map: { mappings: '' } } | undefined>;
}

/** Puts the bundled page into the place of `src/inspector/assets.ts`. */
export function inspectorAssets(): LoadPlugin {
  return {
    name: 'inspector-assets',
    load: async (id) =>
      id.split('?')[0]?.endsWith('/sandbox/src/inspector/assets.ts')
        ? // There is nothing that a source map could lead to.
          {
            code: `export const assets = ${JSON.stringify(await readAssets())};`,
            map: { mappings: '' },
          }
        : undefined,
  };
}
