import type { UserConfig } from 'tsdown';

/** What all packages share; the entries of each stand in its own `tsdown.config.ts`. */
const config: UserConfig = {
  workspace: 'packages/*',
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  clean: true,
  dts: { oxc: true },
  fixedExtension: false,
  tsconfig: '../../tsconfig.base.json',
  // The one or two entries that need Node name its modules; everything else has none.
  external: [/^node:/],
  logLevel: 'error',
};

export default config;
