import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import {
  chinese,
  english,
  type Item,
  logoAddress,
  referenceLink,
  type Section,
} from './navigation.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The pages run our packages from their sources, like the tests. */
const alias = [
  {
    find: /^@alipayhk-openapi\/spec\/openapi\.json$/,
    replacement: path('../../generated/openapi.json'),
  },
  {
    find: /^@alipayhk-openapi\/spec\/validators\/(.+)$/,
    replacement: path('../../generated/validators/$1.js'),
  },
  { find: /^@alipayhk-openapi\/([^/]+)$/, replacement: path('../../packages/$1/src/index.ts') },
  { find: /^@alipayhk-openapi\/([^/]+)\/(.+)$/, replacement: path('../../packages/$1/src/$2.ts') },
];

/** The reference is no page of VitePress: its link loads the page instead of being routed. */
const withTarget = (item: Item): Item & { target?: string } =>
  item.link === referenceLink ? { ...item, target: '_self' } : item;

const sidebar = (sections: readonly Section[]): DefaultTheme.SidebarItem[] =>
  sections.map((section) => ({ text: section.text, items: section.items.map(withTarget) }));

interface Operation {
  operationId: string;
  summary: string;
  tag: string;
}

/** The menu beside the operations, from what `scripts/docs/prepare.ts` wrote. */
const operationSections = (): Section[] => {
  const operations: Operation[] = JSON.parse(
    readFileSync(path('./generated/operations.json'), 'utf8'),
  );
  return [...new Set(operations.map(({ tag }) => tag))].map((tag) => ({
    text: tag,
    items: operations
      .filter((operation) => operation.tag === tag)
      .map(({ operationId, summary }) => ({ text: summary, link: `/operations/${operationId}` })),
  }));
};

export default defineConfig({
  title: 'AlipayHK OpenAPI',
  description:
    'OpenAPI 3.1 specification, typed client, sandbox and tools for the AlipayHK Open Platform',
  /** Where the site will stand: `DOCS_BASE=/some/path/ pnpm docs:build`. */
  base: process.env.DOCS_BASE ?? '/',
  outDir: process.env.DOCS_OUT ?? path('../../site'),
  srcExclude: ['decisions/**', 'README.md'],
  lastUpdated: false,
  metaChunk: true,
  ignoreDeadLinks: [/^\/reference\//],
  // Colours of code with enough contrast on their background.
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  head: [
    ['link', { rel: 'icon', href: logoAddress }],
    ['meta', { name: 'theme-color', content: '#1257d6' }],
  ],
  locales: {
    root: { label: 'English', lang: 'en' },
    'zh-HK': {
      label: '繁體中文',
      lang: 'zh-HK',
      themeConfig: {
        nav: chinese.top.map(withTarget),
        sidebar: sidebar(chinese.sections),
        outline: { level: [2, 3], label: '本頁內容' },
        docFooter: { prev: '上一頁', next: '下一頁' },
        darkModeSwitchLabel: '外觀',
        lightModeSwitchTitle: '切換到淺色模式',
        darkModeSwitchTitle: '切換到深色模式',
        sidebarMenuLabel: '目錄',
        returnToTopLabel: '返回頂部',
        langMenuLabel: '語言',
        skipToContentLabel: '跳到內容',
      },
    },
  },
  themeConfig: {
    siteTitle: 'AlipayHK OpenAPI',
    logo: { src: logoAddress, alt: '' },
    i18nRouting: false,
    nav: english.top.map(withTarget),
    sidebar: {
      '/operations/': sidebar([...operationSections(), ...english.sections.slice(-1)]),
      '/': sidebar(english.sections),
    },
    outline: { level: [2, 3] },
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        detailedView: false,
        locales: {
          'zh-HK': {
            translations: {
              button: { buttonText: '搜尋', buttonAriaLabel: '搜尋' },
              modal: {
                noResultsText: '沒有結果',
                resetButtonTitle: '清除',
                footer: { selectText: '選擇', navigateText: '移動', closeText: '關閉' },
              },
            },
          },
        },
      },
    },
  },
  vite: {
    resolve: { alias },
    build: { chunkSizeWarningLimit: 900 },
  },
});
