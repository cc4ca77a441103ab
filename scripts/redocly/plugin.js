import { expandResultCodes } from './expand-result-codes.js';

/** The project's own plugin for redocly: a preprocessor, and lint rules. */
export default function alipayhkPlugin() {
  return {
    id: 'alipayhk',
    preprocessors: { oas3: { 'expand-result-codes': expandResultCodes } },
  };
}
