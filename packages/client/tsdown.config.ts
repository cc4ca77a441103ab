import { library } from '../../scripts/lib/library.ts';

// Data of which a call needs a part; the package that it comes from would be one more to look up.
export default library(new URL('.', import.meta.url), {
  bundled: ['@alipayhk-openapi/spec/calls'],
});
