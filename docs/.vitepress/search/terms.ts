/**
 * How the pages are cut into words, for the index and for what somebody types.
 *
 * An identifier is one word and its parts: `PASS_HAS_EXIT` is found whole and as "pass". Chinese has
 * no blanks, so it is cut into pairs of characters.
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [word] of text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}_$]+/gu)) {
    if (/\p{Script=Han}/u.test(word)) {
      tokens.push(...pairsOf(word));
      continue;
    }
    tokens.push(word);
    const parts = word.split(/_|(?<=[a-z\d])(?=[A-Z])/).filter(Boolean);
    if (parts.length > 1) tokens.push(...parts);
  }
  return tokens;
}

function pairsOf(characters: string): string[] {
  const list = [...characters];
  if (list.length === 1) return list;
  return list.slice(1).map((character, at) => `${list[at]}${character}`);
}

/** Words that people type, and the words that the pages use. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  rotate: ['rotation'],
  rotating: ['rotation'],
  webhook: ['notification', 'notifications'],
  webhooks: ['notifications'],
  callback: ['notification', 'notifications'],
  timeout: ['unknown', 'outcome'],
  retry: ['retries'],
  idempotent: ['repeat', 'retries'],
  idempotency: ['repeat', 'retries'],
  duplicate: ['repeat', 'twice'],
  wrong: ['invalid'],
  mock: ['sandbox'],
  upgrade: ['versioning'],
  simulator: ['sandbox'],
  debug: ['doctor'],
  mismatch: ['doctor', 'invalid'],
  pem: ['keys'],
  cert: ['certificate', 'keys'],
  gift: ['template'],
  coupon: ['template'],
  movie: ['ticket'],
  範本: ['模板'],
  密鑰: ['金鑰'],
  公鑰: ['金鑰'],
  私鑰: ['金鑰'],
  簽章: ['簽名'],
  驗簽: ['簽名', '驗證'],
  回調: ['通知'],
  重試: ['重送'],
  冪等: ['重送'],
  超時: ['不明'],
  錯誤: ['結果'],
  代碼: ['代碼'],
  測試: ['沙盒'],
  票券: ['卡券'],
  憑證: ['卡券'],
  型別: ['類型'],
};

/** A typed word in lower case, with the words that mean the same on the pages. */
export function withSynonyms(term: string): string[] {
  const word = term.toLowerCase();
  return [word, ...(Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? []) : [])];
}

/** Pages of operations first; what explains the project's own choices after everything else. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/\/operations\/./, 1.8],
  [/\/guide\/./, 1.8],
  [/\/(spec-decisions|benchmarks|sandbox-result-codes|api)/, 0.25],
];

/** Whether a title is the name itself, as in the API reference: `createPass()`, for example. */
function isNamed(title: string, term: string): boolean {
  const name = title.replace(/\W/g, '');
  return /[a-z][A-Z]/.test(name) && name.toLowerCase() === term;
}

/**
 * How much a section counts for a word.
 *
 * @param address - the page and the anchor of the section.
 * @param term - the word, in lower case.
 * @param title - the heading of the section.
 */
export function weightOf(address: string, term: string, title: string): number {
  if (address.includes('/api/') && isNamed(title, term)) return 4;
  return WEIGHTS.find(([pattern]) => pattern.test(address))?.[1] ?? 1;
}
