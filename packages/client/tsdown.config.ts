import { library } from '../../scripts/lib/library.ts';

export default library(new URL('.', import.meta.url), {
  // Data of which a call needs a part; the package that it comes from would be one more to look up.
  bundled: ['@alipayhk-openapi/spec/calls'],
  // Its CommonJS file has the function as `default`, where Node's `import` of CommonJS finds it one level deeper.
  notForRequire: ['openapi-fetch'],
});
