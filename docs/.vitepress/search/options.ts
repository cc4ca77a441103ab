import type { Options, SearchOptions } from 'minisearch';
import { tokenize, weightOf, withSynonyms } from './terms.ts';

const SEARCH_OPTIONS: SearchOptions = {
  boost: { title: 6, titles: 2, text: 1 },
  prefix: (term: string) => term.length > 2,
  // A mistyped word is forgiven, a mistyped code is another code.
  fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  processTerm: withSynonyms,
  boostDocument: (address: string, term: string, stored) =>
    weightOf(address, term, String(stored?.title ?? '')),
};

/** What VitePress hands to MiniSearch, when it builds the index and in the browser. */
export const MINI_SEARCH: {
  options: Pick<Options, 'tokenize'>;
  searchOptions: SearchOptions;
} = { options: { tokenize }, searchOptions: SEARCH_OPTIONS };
