import { library } from '../../scripts/lib/library.ts';

export default library(new URL('.', import.meta.url), {
  // ES modules only, which Jest cannot require().
  notForRequire: ['@noble/curves', '@noble/hashes'],
});
