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
  logLevel: 'warn',
};

export default config;
