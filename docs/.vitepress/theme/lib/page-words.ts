/** The words around the text of a page. */
export interface PageWords {
  copy: string;
  view: string;
  copied: string;
  notCopied: string;
  codeFilter: Readonly<Record<'text' | 'operation' | 'status' | 'all' | 'found', string>>;
  notFound: { title: string; text: string; start: string; operations: string; codes: string };
  /** Above a translation that is older than its English page; empty in English. */
  outdated: { text: string; link: string };
}

export const PAGE_WORDS: Readonly<Record<'en' | 'zh-HK', PageWords>> = {
  en: {
    copy: 'Copy as Markdown',
    view: 'View Markdown',
    copied: 'Copied',
    notCopied: 'Not copied',
    codeFilter: {
      text: 'Code or word',
      operation: 'Operation',
      status: 'Status',
      all: 'All',
      found: 'codes shown',
    },
    notFound: {
      title: 'There is no page at this address',
      text: 'Search for an operation, a field or a result code at the top, or start here:',
      start: 'Quick start',
      operations: 'Operations',
      codes: 'Result codes',
    },
    outdated: {
      text: 'The English page is newer than this translation.',
      link: 'Read the English page',
    },
  },
  'zh-HK': {
    copy: '複製為 Markdown',
    view: '檢視 Markdown',
    copied: '已複製',
    notCopied: '無法複製',
    codeFilter: {
      text: '代碼或文字',
      operation: '操作',
      status: '狀態',
      all: '全部',
      found: '個代碼',
    },
    notFound: {
      title: '找不到此頁',
      text: '請用上方的搜尋，輸入操作、欄位或結果代碼；或由以下頁面開始：',
      start: '快速開始',
      operations: '操作',
      codes: '結果代碼',
    },
    outdated: { text: '英文頁面比這個譯本新。', link: '閱讀英文頁面' },
  },
};
