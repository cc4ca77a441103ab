import { MISTAKES } from '@alipayhk-openapi/middleware/diagnose';
import { chinese, english, type Section } from '../../docs/.vitepress/navigation.ts';
import { CHINESE_MISTAKES } from '../../docs/.vitepress/theme/lib/chinese-mistakes.ts';
import { DOCTOR_WORDS } from '../../docs/.vitepress/theme/lib/doctor-words.ts';
import { PAGE_WORDS } from '../../docs/.vitepress/theme/lib/page-words.ts';
import { TRY_WORDS } from '../../docs/.vitepress/theme/lib/try-words.ts';
import { words } from '../../docs/.vitepress/theme/lib/words.ts';
import type { BothLanguages } from '../chinese/word-pairs.ts';
import { CODE_PAGE_WORDS } from './code-page.ts';
import { FIELD_WORDS, OPERATION_WORDS } from './words.ts';

const byLink = ({ top, sections }: { top: Section['items']; sections: Section[] }) =>
  Object.fromEntries(
    [
      ...top.map((item) => ({ ...item, link: `bar ${item.link}` })),
      ...sections.flatMap(({ items }) => items),
    ].map(({ text, link }) => [link.replace('/zh-HK/', '/').replaceAll('/', ' ').trim(), text]),
  );

/** Every word of the site that is written in code, by the part of the site. */
export const SITE_WORDS: Readonly<Record<string, BothLanguages>> = {
  navigation: { en: byLink(english), 'zh-HK': byLink(chinese) },
  page: PAGE_WORDS,
  try: TRY_WORDS,
  doctor: DOCTOR_WORDS,
  calculator: words,
  operations: OPERATION_WORDS,
  fields: FIELD_WORDS,
  codes: CODE_PAGE_WORDS,
  mistakes: { en: MISTAKES, 'zh-HK': CHINESE_MISTAKES },
};
