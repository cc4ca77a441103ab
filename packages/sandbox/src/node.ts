export { fileStorage } from './node/file-storage.ts';
export { type SandboxServer, type ServeOptions, serveSandbox } from './node/serve.ts';
