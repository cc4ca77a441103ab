import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { InspectorAssets } from '../src/inspector/assets.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

interface Described {
  readonly name?: string;
  readonly description?: string;
}

interface Components {
  readonly parameters: Readonly<Record<string, Described>>;
  readonly headers: Readonly<Record<string, Described>>;
}

/** `TracerId` -> `tracer-id`: components are named after their headers. */
const headerName = (component: string): string =>
  component.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const descriptions = (components: Readonly<Record<string, Described>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(components).map(([component, { name, description = '' }]) => [
      name?.toLowerCase() ?? headerName(component),
      description,
    ]),
  );

const bundle = async (entry: string): Promise<string> => {
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
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
};

const readAssets = async (): Promise<InspectorAssets> => {
  const document = JSON.parse(await readFile(path('../../../generated/openapi.json'), 'utf8')) as {
    readonly components: Components;
  };
  return {
    page: await readFile(path('../inspector-ui/index.html'), 'utf8'),
    script: await bundle('main.ts'),
    style: await bundle('style.css'),
    requestHeaders: descriptions(document.components.parameters),
    responseHeaders: descriptions(document.components.headers),
  };
};

/** As much of a plugin as Rolldown (tsdown) and Vite (vitest) have in common. */
interface LoadPlugin {
  readonly name: string;
  load(id: string): Promise<string | undefined>;
}

/** Puts the bundled page into the place of `src/inspector/assets.ts`. */
export const inspectorAssets = (): LoadPlugin => ({
  name: 'inspector-assets',
  load: async (id) =>
    id.split('?')[0]?.endsWith('/sandbox/src/inspector/assets.ts')
      ? `export const assets = ${JSON.stringify(await readAssets())};`
      : undefined,
});
