import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig, type HeadConfig, type PageData } from 'vitepress';
import llmstxt from 'vitepress-plugin-llms';
import {
  chinese,
  english,
  type Item,
  logoAddress,
  referenceLink,
  type Section,
} from './navigation.ts';
import { MINI_SEARCH } from './search/options.ts';
import { withPolicy } from './security-policy.ts';
import { addressOf, BASE, ORIGIN } from './site.ts';

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
  /** The tag, in the language of the menu. */
  family: string;
}

/** The menu beside the API reference, from what `scripts/docs/api.ts` wrote. */
const apiSection = (): Section => ({
  text: 'TypeScript API',
  items: JSON.parse(readFileSync(path('./generated/api.json'), 'utf8')) as Item[],
});

/** The menu beside the operations, from what `scripts/docs/prepare.ts` wrote. */
const operationSections = (language: 'en' | 'zh-HK'): Section[] => {
  const [file, start] =
    language === 'en' ? ['operations', '/operations'] : ['operations.zh-HK', '/zh-HK/operations'];
  const operations: Operation[] = JSON.parse(
    readFileSync(path(`./generated/${file}.json`), 'utf8'),
  );
  return [...new Set(operations.map(({ family }) => family))].map((family) => ({
    text: family,
    items: operations
      .filter((operation) => operation.family === family)
      .map(({ operationId, summary }) => ({ text: summary, link: `${start}/${operationId}` })),
  }));
};

const DESCRIPTION =
  'OpenAPI 3.1 specification, typed client, sandbox and tools for the AlipayHK Open Platform';

/** What an assistant needs before anything else: how a request is signed. */
const LLMS_TEMPLATE = `# AlipayHK OpenAPI

> ${DESCRIPTION}

## How a request is signed

1. Serialise the JSON body once. Sign, send and log these same bytes.
2. Content to sign, in UTF-8, with nothing at the end: \`POST <path and query>\\n<Client-Id>.<Request-Time>.<body>\`.
3. Signature: RSASSA-PKCS1-v1_5 with SHA-256 and your RSA-2048 private key, base64, percent-encoded.
4. Headers: \`Client-Id\`, \`Request-Time\` (ISO-8601 with offset), \`Signature: algorithm=RSA256,keyVersion=1,signature=<value>\`, \`Content-Type: application/json; charset=UTF-8\`.
5. Verify the answer over its raw bytes before you parse it: \`POST <path of the request>\\n<Client-Id>.<Response-Time>.<body>\` with AlipayHK's public key.
6. Business failures come back as HTTP 200: read \`resultStatus\`. \`S\` is success, \`F\` failure, \`U\` an unknown outcome.
7. In TypeScript use @alipayhk-openapi/client, which does all of this; in tests use @alipayhk-openapi/sandbox.

## Pages

{toc}`;

const htmlOf = (page: string): string =>
  page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html');

/** Of a page in both languages, the two addresses; of another page, none. */
function translationsOf(page: string, pages: readonly string[]): HeadConfig[] {
  const english = page.replace(/^zh-HK\//, '');
  const versions = [
    { lang: 'en', page: english },
    { lang: 'zh-HK', page: `zh-HK/${english}` },
  ];
  if (ORIGIN === '' || !versions.every((version) => pages.includes(version.page))) return [];
  return versions.map((version): HeadConfig => {
    const href = addressOf(htmlOf(version.page)) ?? '';
    return ['link', { rel: 'alternate', hreflang: version.lang, href }];
  });
}

/** What search engines and chats read of a page. */
function headOf(pageData: PageData, pages: readonly string[]): HeadConfig[] {
  const { title, description, relativePath } = pageData;
  const property = (name: string, content: string): HeadConfig => [
    'meta',
    { property: name, content },
  ];
  const head = [
    property('og:title', title || 'AlipayHK OpenAPI'),
    property('og:description', description || DESCRIPTION),
    property('og:type', 'website'),
    property('og:locale', relativePath.startsWith('zh-HK/') ? 'zh_HK' : 'en_GB'),
  ];
  const address = addressOf(htmlOf(relativePath));
  if (address === undefined) return head;
  const picture = addressOf('social.png') ?? '';
  return [
    ...head,
    ['link', { rel: 'canonical', href: address }],
    property('og:url', address),
    property('og:image', picture),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ...translationsOf(relativePath, pages),
  ];
}

/** The first paragraph of a page, as its description, where the page gives none. */
function firstParagraph(text: string): string {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const paragraph = body.split(/\n\s*\n/).find((block) => /^[\p{L}`*[]/u.test(block)) ?? '';
  const plain = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 160 ? `${plain.slice(0, 157).replace(/\s\S*$/, '')}…` : plain;
}

const config = defineConfig({
  title: 'AlipayHK OpenAPI',
  description: DESCRIPTION,
  base: BASE,
  outDir: process.env.DOCS_OUT ?? path('../../site'),
  // Pages for those who work on the project; they are read in the repository.
  srcExclude: ['decisions/**', 'README.md', 'style.md', 'architecture.md', 'add-an-operation.md'],
  lastUpdated: false,
  ...(ORIGIN !== '' && { sitemap: { hostname: `${ORIGIN}${BASE}` } }),
  transformPageData(pageData, { siteConfig }) {
    if (pageData.description !== '' || pageData.relativePath === '') return;
    const file = `${siteConfig.srcDir}/${pageData.filePath}`;
    if (!existsSync(file)) return;
    const found = firstParagraph(readFileSync(file, 'utf8'));
    pageData.description = found.length < 40 ? `${pageData.title}. ${DESCRIPTION}.` : found;
  },
  transformHead: ({ pageData, siteConfig }) => headOf(pageData, siteConfig.pages),
  // The theme's home page has no landmark for its content.
  transformHtml: (html) =>
    withPolicy(html.replace(/<div class="VPHome\b/, '<div role="main" class="VPHome')),
  buildEnd(siteConfig) {
    const sitemap = addressOf('sitemap.xml');
    const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
    writeFileSync(`${siteConfig.outDir}/robots.txt`, `${lines.join('\n')}\n`);
  },
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
        sidebar: {
          '/zh-HK/operations/': sidebar([
            ...operationSections('zh-HK'),
            ...chinese.sections.slice(-1),
          ]),
          '/zh-HK/': sidebar(chinese.sections),
        },
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
    nav: english.top.map(withTarget),
    sidebar: {
      '/operations/': sidebar([...operationSections('en'), ...english.sections.slice(-1)]),
      '/api/': sidebar([apiSection(), ...english.sections.slice(-1)]),
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
    plugins: [
      llmstxt({
        ignoreFiles: ['index.md', 'zh-HK/index.md'],
        excludeIndexPage: false,
        injectLLMHint: false,
        domain: `${ORIGIN}${BASE}`.replace(/\/$/, ''),
        customLLMsTxtTemplate: LLMS_TEMPLATE,
      }),
    ],
    resolve: { alias },
    build: { chunkSizeWarningLimit: 900 },
  },
});

/**
 * Functions in the theme's options would travel to the browser as text and be revived by eval, which
 * the content security policy forbids. Hidden from that, they serve the index; the theme sets them again.
 */
const { search } = (config.themeConfig ?? {}) as DefaultTheme.Config;
if (search?.provider === 'local' && search.options) {
  Object.defineProperty(search.options, 'miniSearch', { value: MINI_SEARCH, enumerable: false });
}

export default config;
