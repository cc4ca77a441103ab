/** The navigation, in one place: the guides' menus and the frame around the reference read it. */
export interface Item {
  text: string;
  link: string;
}
export interface Section {
  text: string;
  items: Item[];
}

/** Drawn by another program, so it is loaded as a page of its own. */
export const referenceLink = '/reference/index.html';

/** The mark of the site, small enough to stand in the page. */
export const logoAddress =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%231257d6'/%3E%3Cpath d='M9 22 16 9l7 13M11.6 17.5h8.8' fill='none' stroke='%23fff' stroke-width='2.6' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

export const english = {
  top: [
    { text: 'Guide', link: '/guide/quick-start' },
    { text: 'Operations', link: '/operations/' },
    { text: 'Reference', link: referenceLink },
    { text: 'Result codes', link: '/result-codes' },
  ],
  sections: [
    {
      text: 'Start',
      items: [
        { text: 'Quick start', link: '/guide/quick-start' },
        { text: 'The first hour, on the command line', link: '/guide/first-hour' },
        { text: 'Keys and rotation', link: '/guide/keys' },
        { text: 'Sandbox and testing', link: '/guide/sandbox' },
        { text: 'Postman and Bruno', link: '/guide/postman-and-bruno' },
        { text: 'Doctor: a signature does not verify', link: '/guide/doctor' },
        { text: 'Troubleshooting', link: '/guide/troubleshooting' },
        { text: 'Questions', link: '/guide/faq' },
      ],
    },
    {
      text: 'The protocol',
      items: [
        { text: 'How signing works', link: '/guide/signing' },
        { text: 'Encryption', link: '/guide/encryption' },
        { text: 'Results, retries, unknown outcomes', link: '/guide/results' },
        { text: 'Notifications', link: '/guide/notifications' },
        { text: 'PHP, Java, Python, Go, shell', link: '/guide/other-languages' },
      ],
    },
    {
      text: 'In production',
      items: [
        { text: 'Runtimes', link: '/guide/runtimes' },
        { text: 'CommonJS, Jest, NestJS, TypeScript', link: '/guide/projects' },
        { text: 'A proxy with a fixed address', link: '/guide/proxy' },
        { text: 'Several merchants', link: '/guide/several-merchants' },
        { text: 'Migrating from hand-written code', link: '/guide/migrating' },
        { text: 'Going live', link: '/guide/going-live' },
        { text: 'Status and support', link: '/guide/status' },
        { text: 'What changed', link: '/guide/changelog' },
        { text: 'Versioning and spec changes', link: '/guide/versioning' },
        { text: 'The same protocol elsewhere', link: '/guide/other-gateways' },
        { text: 'Benchmarks', link: '/benchmarks' },
      ],
    },
    {
      text: 'The API',
      items: [
        { text: 'Operations and try it', link: '/operations/' },
        { text: 'Reference', link: referenceLink },
        { text: 'Result codes', link: '/result-codes' },
        { text: 'TypeScript API', link: '/api/' },
        { text: 'Decisions of the specification', link: '/spec-decisions/' },
      ],
    },
  ] satisfies Section[],
};

export const chinese = {
  top: [
    { text: '指南', link: '/zh-HK/guide/quick-start' },
    { text: '操作', link: '/zh-HK/operations/' },
    { text: 'API 參考', link: referenceLink },
    { text: '結果代碼', link: '/zh-HK/result-codes' },
  ],
  sections: [
    {
      text: '開始使用',
      items: [
        { text: '快速開始', link: '/zh-HK/guide/quick-start' },
        { text: '第一個小時：命令列', link: '/zh-HK/guide/first-hour' },
        { text: '金鑰與輪換', link: '/zh-HK/guide/keys' },
        { text: '沙盒與測試', link: '/zh-HK/guide/sandbox' },
        { text: 'Postman 與 Bruno', link: '/zh-HK/guide/postman-and-bruno' },
        { text: 'Doctor：簽名驗證失敗', link: '/zh-HK/guide/doctor' },
        { text: '疑難排解', link: '/zh-HK/guide/troubleshooting' },
        { text: '常見問題', link: '/zh-HK/guide/faq' },
      ],
    },
    {
      text: '通訊協定',
      items: [
        { text: '簽名原理', link: '/zh-HK/guide/signing' },
        { text: '加密', link: '/zh-HK/guide/encryption' },
        { text: '結果、重試與不明結果', link: '/zh-HK/guide/results' },
        { text: '通知', link: '/zh-HK/guide/notifications' },
        { text: 'PHP、Java、Python、Go、shell', link: '/zh-HK/guide/other-languages' },
      ],
    },
    {
      text: '正式運作',
      items: [
        { text: '執行環境', link: '/zh-HK/guide/runtimes' },
        { text: 'CommonJS、Jest、NestJS、TypeScript', link: '/zh-HK/guide/projects' },
        { text: '固定位址的代理', link: '/zh-HK/guide/proxy' },
        { text: '多個商戶', link: '/zh-HK/guide/several-merchants' },
        { text: '由自行編寫的程式遷移', link: '/zh-HK/guide/migrating' },
        { text: '上線', link: '/zh-HK/guide/going-live' },
        { text: '現況與支援', link: '/zh-HK/guide/status' },
        { text: '更新紀錄', link: '/zh-HK/guide/changelog' },
        { text: '版本與規格變更', link: '/zh-HK/guide/versioning' },
        { text: '其他閘道的相同協定', link: '/zh-HK/guide/other-gateways' },
        { text: '效能測試（英文）', link: '/benchmarks' },
      ],
    },
    {
      text: 'API',
      items: [
        { text: '操作與即時試用', link: '/zh-HK/operations/' },
        { text: 'API 參考（英文）', link: referenceLink },
        { text: '結果代碼', link: '/zh-HK/result-codes' },
        { text: 'TypeScript API（英文）', link: '/api/' },
        { text: '規格的決定（英文）', link: '/spec-decisions/' },
      ],
    },
  ] satisfies Section[],
};

/** The pages that exist in both languages, as `/guide/keys` in each. */
const translated = new Set(
  [...chinese.top, ...chinese.sections.flatMap(({ items }) => items)]
    .map(({ link }) => link)
    .filter((link) => link.startsWith('/zh-HK/'))
    .map((link) => link.slice('/zh-HK'.length)),
);

/** Whether the page at an address of the English site exists in Chinese, too. */
export function isTranslated(address: string): boolean {
  const page = address.replace(/\.html$/, '').replace(/index$/, '');
  return page === '/' || page.startsWith('/operations/') || translated.has(page);
}
