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
        { text: 'Migrating from hand-written code', link: '/guide/migrating' },
        { text: 'Going live', link: '/guide/going-live' },
        { text: 'Status and support', link: '/guide/status' },
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
    { text: 'API 參考', link: referenceLink },
    { text: '結果代碼', link: '/zh-HK/result-codes' },
  ],
  sections: [
    {
      text: '開始使用',
      items: [
        { text: '快速開始', link: '/zh-HK/guide/quick-start' },
        { text: '密鑰與輪換', link: '/zh-HK/guide/keys' },
      ],
    },
    {
      text: '通訊協定',
      items: [
        { text: '簽名原理', link: '/zh-HK/guide/signing' },
        { text: '結果代碼', link: '/zh-HK/result-codes' },
      ],
    },
    {
      text: '英文頁面',
      items: [
        { text: '操作與即時試用', link: '/operations/' },
        { text: 'API 參考', link: referenceLink },
        { text: '沙盒與測試', link: '/guide/sandbox' },
      ],
    },
  ] satisfies Section[],
};
