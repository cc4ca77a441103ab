import type { Confidence } from '@alipayhk-openapi/spec/operations';
import { allOperations, type CodeEntry, type CodeMeaning, codeCatalogue } from './catalogue.ts';
import { provocations } from './provocations.ts';
import type { Language, Translator } from './translate.ts';

/** The words of the page, one set for each language. */
interface Words {
  everyOperation: string;
  /** From the page to the pages of the operations. */
  operations: string;
  colon: string;
  toDo: string;
  answeredBy: string;
  anyOperation: string;
  inSandbox: string;
  nothing: string;
  repeat: Readonly<Record<CodeMeaning['retry'], string>>;
  confidence: Readonly<Record<Exclude<Confidence, 'source'>, string>>;
}

const english: Words = {
  operations: './operations/',
  colon: ':',
  toDo: 'What to do',
  answeredBy: 'Answered by',
  anyOperation: 'the gateway itself, to any operation',
  everyOperation: 'every operation',
  inSandbox: 'In the sandbox',
  nothing: 'Nothing.',
  repeat: {
    never: '',
    repeat: 'The same request may succeed later.',
    inquire: 'The outcome is unknown: inquire before repeating.',
  },
  confidence: {
    documented: 'documented on another page',
    observed: 'observed',
    inferred: 'inferred',
  },
};

const chinese: Words = {
  operations: './operations/',
  colon: '：',
  toDo: '處理方法',
  answeredBy: '會回覆此代碼的操作',
  anyOperation: '閘道本身，可見於任何操作',
  everyOperation: '所有操作',
  inSandbox: '在沙盒中觸發',
  nothing: '無需處理。',
  repeat: {
    never: '',
    repeat: '稍後重送相同請求可能成功。',
    inquire: '結果不明：重送前請先查詢。',
  },
  confidence: { documented: '見於其他文件頁', observed: '實際觀察所得', inferred: '推論' },
};

export const CODE_PAGE_WORDS: Readonly<Record<Language, Words>> = { en: english, 'zh-HK': chinese };

/** The language of the page, and how to get its texts. */
interface Context {
  readonly language: Language;
  readonly translator: Translator;
}

const textsOf = (
  { translator }: Context,
  { meaning, action }: CodeMeaning,
): { text: string; action: string } => ({
  text: translator.text(meaning),
  action: translator.text(action),
});

const describe = (context: Context, meaning: CodeMeaning): string => {
  const words = CODE_PAGE_WORDS[context.language];
  const { text, action } = textsOf(context, meaning);
  const confidence =
    meaning.confidence === 'source'
      ? ''
      : ` <span class="mark mark-${meaning.confidence}">${words.confidence[meaning.confidence]}</span>`;
  const links = meaning.operations.map((id) => `[${id}](${words.operations}${id}.md)`).join(', ');
  const some = meaning.operations.length === 0 ? words.anyOperation : links;
  const who = meaning.operations.length === allOperations.length ? words.everyOperation : some;
  const todo = [action || words.nothing, words.repeat[meaning.retry]].filter(Boolean).join(' ');
  return [
    `<span class="mark mark-${meaning.status}">${meaning.status}</span>${confidence} ${text}`,
    `**${words.toDo}${words.colon}** ${todo}`,
    `**${words.answeredBy}${words.colon}** ${who}`,
  ].join('\n\n');
};

/** Meanings that read the same in this language become one. */
const distinct = (context: Context, { meanings }: CodeEntry): CodeMeaning[] => {
  const byText = new Map<string, CodeMeaning>();
  for (const meaning of meanings) {
    const key = JSON.stringify([meaning.status, textsOf(context, meaning)]);
    const known = byText.get(key);
    const anywhere = known?.operations.length === 0 || meaning.operations.length === 0;
    const operations = anywhere ? [] : [...(known?.operations ?? []), ...meaning.operations];
    byText.set(key, { ...meaning, operations });
  }
  return [...byText.values()];
};

const section = (context: Context, entry: CodeEntry): string => {
  const words = CODE_PAGE_WORDS[context.language];
  const { code, meanings } = entry;
  const operations = meanings.some((meaning) => meaning.operations.length === 0)
    ? '*'
    : [...new Set(meanings.flatMap((meaning) => meaning.operations))].join(' ');
  const statuses = [...new Set(meanings.map(({ status }) => status))].join(' ');
  const named = meanings.flatMap((meaning) => meaning.operations);
  const provoked = provocations(code, named, context.language);
  return [
    `<section class="code-entry" data-operations="${operations}" data-statuses="${statuses}">`,
    `## \`${code}\` {#${code}}`,
    ...distinct(context, entry).map((meaning) => describe(context, meaning)),
    ...(provoked === '' ? [] : [`**${words.inSandbox}${words.colon}** ${provoked}`]),
    '</section>',
  ].join('\n\n');
};

/** The catalogue of result codes as Markdown, in one of the languages. */
export function codePage(context: Context): string {
  const ids = JSON.stringify(allOperations.map(({ operationId }) => operationId)).replaceAll(
    '"',
    "'",
  );
  return [
    `<ResultCodeFilter :operations="${ids}" language="${context.language}" />`,
    ...codeCatalogue().map((entry) => section(context, entry)),
    '',
  ].join('\n\n');
}
