import type { UserConfig } from 'tsdown';

/** What all packages share; the entries of each stand in its own `tsdown.config.ts`. */
const config: UserConfig = {
  workspace: 'packages/*',
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // What is built stands as it was written, so it needs no map, whose name Node would look at with each
  // cold import; documentation is in the declarations, where editors read it.
  sourcemap: false,
  outputOptions: { comments: { jsdoc: false } },
  inputOptions: { experimental: { attachDebugInfo: 'none' } },
  clean: true,
  dts: { oxc: true },
  // `.mjs` and `.d.mts`: Node need not look for a package.json to know what a file is, nor compilers
  // for an entry that names the types.
  fixedExtension: true,
  tsconfig: '../../tsconfig.base.json',
  // The one or two entries that need Node name its modules; everything else has none.
  external: [/^node:/],
  logLevel: 'error',
};

export default config;
