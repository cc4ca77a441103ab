export { readConfigFile } from './node/config-file.ts';
export { fileStorage } from './node/file-storage.ts';
export { type ConnectionFiles, type KeyFolder, keyFolder } from './node/key-folder.ts';
export { type SandboxServer, type ServeOptions, serveSandbox } from './node/serve.ts';
export {
  type MerchantSetup,
  type StartedSandbox,
  type StartOptions,
  settingsOf,
  startSandbox,
  whatToPaste,
} from './node/start.ts';
