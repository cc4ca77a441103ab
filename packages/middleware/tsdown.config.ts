import { library } from '../../scripts/lib/library.ts';

export default library(new URL('.', import.meta.url), {
  esmOnly: ['@noble/curves', '@noble/hashes'],
});
