import { spawnSync } from 'node:child_process';
import { sign } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startSandbox } from '@alipayhk-openapi/sandbox/node';
import type { AxeResults } from 'axe-core';
import MiniSearch from 'minisearch';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINI_SEARCH } from '../../docs/.vitepress/search/options.ts';
import { root } from '../../scripts/lib/root.ts';
import { isBrowserHere, launchBrowser } from '../support/browser.ts';
import { CHINESE, ENGLISH } from './search-queries.ts';
import { makeKeys } from './support/keys.ts';
import { buildAndServe, type ServedSite } from './support/site.ts';

const require = createRequire(`${root}/package.json`);
const artifacts = `${root}/artifacts/docs`;
const here = isBrowserHere();
const reference = 'reference/index.html';

let site: ServedSite;
let browser: Browser | undefined;
let context: BrowserContext;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  [site, browser] = await Promise.all([buildAndServe(), here ? launchBrowser() : undefined]);
  if (!browser) return;
  context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  context.setDefaultTimeout(0);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const html = (page: string): string => readFileSync(join(site.folder, page), 'utf8');

describe('links', () => {
  const idsOf = new Map<string, Set<string>>();
  const idsIn = (page: string): Set<string> => {
    const known = idsOf.get(page);
    if (known) return known;
    const ids = new Set([...html(page).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    idsOf.set(page, ids);
    return ids;
  };

  it('lead to pages and anchors that exist', () => {
    const { pathname: base, origin } = new URL(site.url);
    const dead: string[] = [];
    for (const page of site.pages) {
      const own = html(page).replace(/<script[\s\S]*?<\/script>/g, '');
      for (const [, href = ''] of own.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), `${origin}${base}${page}`);
        if (target.origin !== origin) continue;
        const path = target.pathname.slice(base.length);
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const anchor = decodeURIComponent(target.hash.slice(1));
        const exists =
          target.pathname.startsWith(base) && existsSync(join(site.folder, posix.normalize(file)));
        // The reference makes its anchors in the browser; the browser tests follow them.
        const found = file === reference || anchor === '' || (exists && idsIn(file).has(anchor));
        if (!exists || !found) dead.push(`${page} -> ${href}`);
      }
    }
    expect([...new Set(dead)]).toEqual([]);
  });

  it('name no address from which something would be loaded', () => {
    const loaded = site.pages.flatMap((page) =>
      [
        ...html(page).matchAll(/<(?:link|script|img|iframe)\s[^>]*?(?:src|href)="(https?:[^"]+)"/g),
      ].map(([, address]) => `${page}: ${address}`),
    );
    expect(loaded).toEqual([]);
  });
});

describe('the search index', () => {
  const searchOf = async (locale: string): Promise<(typed: string) => string[]> => {
    const chunks = join(site.folder, 'assets/chunks');
    const name = readdirSync(chunks).find((file) => file.startsWith(`@localSearchIndex${locale}.`));
    const { default: json } = await import(join(chunks, name ?? ''));
    const index = MiniSearch.loadJSON(json, {
      fields: ['title', 'titles', 'text'],
      storeFields: ['title', 'titles'],
      searchOptions: MINI_SEARCH.searchOptions,
      ...MINI_SEARCH.options,
    });
    const { pathname } = new URL(site.url);
    const pageOf = (id: string): string =>
      id.slice(pathname.length).replace(/(\.html)?(#.*)?$/, '');
    return (typed) => [...new Set(index.search(typed).map(({ id }) => pageOf(String(id))))];
  };

  it.each([
    { language: 'English', locale: 'root', queries: ENGLISH },
    { language: 'Chinese', locale: 'zh-HK', queries: CHINESE },
  ])('leads from what people type to the page, in $language', async ({ locale, queries }) => {
    const search = await searchOf(locale);
    const missed = queries
      .map((query) => ({ ...query, found: search(query.typed).slice(0, query.among) }))
      .filter(({ page, found }) => !found.includes(page));
    expect(missed).toEqual([]);
  });

  it('knows every page of an operation', async () => {
    const search = await searchOf('root');
    const operations = site.pages.filter((page) => /^operations\/\w+\.html$/.test(page));
    expect(operations.length).toBeGreaterThan(8);
    for (const page of operations) {
      const path = page.replace('.html', '');
      const id = path.replace('operations/', '');
      if (id !== 'index') expect([id, search(id)[0]]).toEqual([id, path]);
    }
  });
});

describe('the built site', () => {
  it('gives every page a content security policy without eval, and a description', () => {
    for (const page of site.pages) {
      const html = readFileSync(join(site.folder, page), 'utf8');
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect([page, policy]).toEqual([page, expect.stringContaining("default-src 'none'")]);
      expect([page, policy]).not.toEqual([page, expect.stringContaining('unsafe-eval')]);
      expect([page, /script-src [^;]*unsafe-inline/.test(policy)]).toEqual([page, false]);
      expect([page, /<meta name="description" content="[^"]{20,}"/.test(html)]).toEqual([
        page,
        true,
      ]);
    }
  });

  it('has a copy in Markdown of every page, and a list of them for assistants', () => {
    const list = readFileSync(join(site.folder, 'llms.txt'), 'utf8');
    expect(list).toContain('How a request is signed');
    expect(list).toContain('operations/createTemplate.md');
    const pages = site.pages.filter((page) => !/(^|\/)index\.html$/.test(page));
    const copies = pages.map((page) => join(site.folder, page.replace(/html$/, 'md')));
    expect(copies.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('writes no whole address while the origin of the site is not set', () => {
    expect(existsSync(join(site.folder, 'sitemap.xml'))).toBe(false);
    expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    const home = readFileSync(join(site.folder, 'index.html'), 'utf8');
    expect(home).not.toMatch(/rel="canonical"|og:url|og:image/);
  });
});

// Generous: the whole test run shares two cores.
describe.runIf(here)('in Chromium', () => {
  /** Opens a page and collects what must not be there. */
  const open = async (
    path: string,
  ): Promise<{ page: Page; faults: string[]; bytes: () => number }> => {
    const page = await context.newPage();
    const faults: string[] = [];
    let bytes = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const inside = protocol === 'data:' || origin === new URL(site.url).origin;
      if (!inside) faults.push(`request: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (!response.url().startsWith(site.url)) return;
      const { pathname } = new URL(response.url());
      const file = pathname.slice(new URL(site.url).pathname.length) || 'index.html';
      bytes += gzipSync(
        readFileSync(join(site.folder, file.endsWith('/') ? `${file}index.html` : file)),
      ).length;
    });
    await page.goto(site.url + path, { waitUntil: 'load' });
    return { page, faults, bytes: () => bytes };
  };

  /** Works through the pages with a few tabs at a time. */
  const inTabs = async (
    pages: readonly string[],
    work: (page: string) => Promise<void>,
  ): Promise<void> => {
    const waiting = [...pages];
    const tab = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
    };
    await Promise.all([tab(), tab(), tab()]);
  };

  const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const violationsOf = async (
    page: Page,
    exceptions: readonly string[] = [],
  ): Promise<string[]> => {
    await page.evaluate(axeSource);
    const { violations } = (await page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] })',
    )) as AxeResults;
    return violations
      .filter(({ id }) => !exceptions.includes(id))
      .flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
  };

  /** What the renderer of the reference draws is not ours to mend: the rules that it breaks. */
  const referenceExceptions: readonly string[] = [
    // The menu of examples is named "Example", and not by the example that is chosen in it.
    'label-content-name-mismatch',
    // Its wide tables and long samples scroll, and cannot be reached with the Tab key.
    'scrollable-region-focusable',
    // Parts of its frame are in no landmark, and its headings skip a level and have none of the first.
    'region',
    'heading-order',
    'page-has-heading-one',
  ];
  const exceptionsOf = (path: string): readonly string[] =>
    path.startsWith(reference) ? referenceExceptions : [];

  it('every page loads without an error, asks nobody else, is light and accessible', async () => {
    const faults: string[] = [];
    const weights: Record<string, number> = {};
    await inTabs(site.pages, async (path) => {
      const opened = await open(path);
      const { page } = opened;
      const panel = page.locator('[data-tool=try-it]');
      if (/^(zh-HK\/)?operations\//.test(path) && (await panel.count()) > 0) {
        await panel.scrollIntoViewIfNeeded();
        await panel.getByRole('button', { name: /^(Sign and send|簽名並傳送)$/ }).waitFor();
      }
      await page.waitForLoadState('networkidle');
      const violations = await violationsOf(page, exceptionsOf(path));
      faults.push(...[...opened.faults, ...violations].map((fault) => `${path}: ${fault}`));
      weights[path] = Math.round(opened.bytes() / 1000);
      await page.close();
    });
    writeFileSync(`${artifacts}/page-weights.json`, JSON.stringify(weights, null, 2));
    expect(faults).toEqual([]);
    const heavy = Object.entries(weights).filter(
      ([path, weight]) => weight > (/guide\//.test(path) ? 300 : 1200),
    );
    expect(heavy).toEqual([]);
  });

  it('the language menu stays on the page, and leads to the start where there is no other language', async () => {
    const stays = [
      ['guide/results.html', 'zh-HK/guide/results.html'],
      ['operations/createPass.html', 'zh-HK/operations/createPass.html'],
      ['operations/', 'zh-HK/operations/'],
      ['result-codes.html', 'zh-HK/result-codes.html'],
      ['spec-decisions/', 'zh-HK/'],
      ['benchmarks.html', 'zh-HK/'],
      ['zh-HK/guide/results.html', 'guide/results.html'],
      ['zh-HK/operations/createPass.html', 'operations/createPass.html'],
    ] as const;
    for (const [from, to] of stays) {
      const { page, faults } = await open(from);
      const link = page.locator('.VPNavBarTranslations a');
      await link.first().waitFor({ state: 'attached' });
      expect(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href), from).toBe(
        site.url + to,
      );
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  it('a Chinese operation is tried in Chinese', async () => {
    const { page, faults } = await open('zh-HK/operations/createTemplate.html');
    const panel = page.locator('[data-tool=try-it]');
    await panel.scrollIntoViewIfNeeded();
    await panel.getByText('符合規格').waitFor();
    await panel.getByRole('button', { name: '簽名並傳送' }).click();
    await panel.getByText('簽名已驗證').waitFor();
    expect(await panel.locator('.tool-outcome').textContent()).toContain('SUCCESS');
    expect(await page.locator('main table').first().textContent()).toContain('請求的時間');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('the search finds a result code and leads to it', async () => {
    const { page, faults } = await open('index.html');
    const searchBox = page.getByRole('searchbox');
    // The page listens to the keyboard only when its program has started.
    for (let tries = 0; tries < 30 && !(await searchBox.isVisible()); tries += 1) {
      await page.keyboard.press('Control+k');
      await searchBox.waitFor({ timeout: 1_000 }).catch(() => undefined);
    }
    await searchBox.fill('PASS_HAS_EXIT');
    const hit = page
      .locator('.VPLocalSearchBox .result')
      .filter({ hasText: 'PASS_HAS_EXIT' })
      .first();
    await hit.click();
    await page.locator('[id="PASS_HAS_EXIT"]').waitFor();
    expect(page.url()).toContain('PASS_HAS_EXIT');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('the catalogue of codes can be filtered', async () => {
    const { page } = await open('result-codes.html');
    const filter = page.locator('[data-tool=code-filter]');
    await filter.getByRole('combobox', { name: 'Operation' }).selectOption('createPass');
    await filter.getByRole('combobox', { name: 'Status' }).selectOption('U');
    await page.locator('[id="SYSTEM_ERROR"]').waitFor({ state: 'visible' });
    expect(await page.locator('[id="PASS_HAS_EXIT"]').isVisible()).toBe(false);
    await page.close();
  });

  describe('try it', () => {
    const tryOut = async (operationId: string): Promise<{ page: Page; faults: string[] }> => {
      const opened = await open(`operations/${operationId}.html`);
      const panel = opened.page.locator('[data-tool=try-it]');
      await panel.scrollIntoViewIfNeeded();
      await panel.getByText('Valid against the specification').waitFor();
      return opened;
    };
    const send = async (page: Page): Promise<string> => {
      await page.getByRole('button', { name: 'Sign and send' }).click();
      const outcome = page.locator('.tool-outcome');
      await outcome.waitFor();
      return (await outcome.textContent()) ?? '';
    };

    it('creates a template and shows its answer verified', async () => {
      const { page, faults } = await tryOut('createTemplate');
      const outcome = await send(page);
      expect(outcome).toContain('SUCCESS');
      expect(outcome).toContain('signature verified');
      const stage = (title: string) => page.getByLabel(title, { exact: true }).last().textContent();
      expect(await stage('Content to be signed')).toMatch(
        /^POST \/api\/open\/alipay\/v1\/ipass\/template\/manage\/createTemplate\n4Q5Y8W0WSG45P907917\./,
      );
      expect(await stage('Request')).toContain(
        'Signature: algorithm=RSA256,keyVersion=1,signature=',
      );
      expect(await stage('Response')).toContain('"templateCode"');
      expect(faults).toEqual([]);
      await page.close();
    });

    it.each([
      'updateTemplate',
      'updateTemplateStatus',
      'queryTemplate',
      'createPass',
      'updatePass',
      'synchronizeContent',
      'sendPerformanceNotification',
      'synchronizeOrder',
    ])('succeeds with the example of %s, encrypted', async (operationId) => {
      const { page, faults } = await tryOut(operationId);
      await page.getByLabel('Encrypt the body').check();
      expect(await send(page)).toMatch(/SUCCESS[\s\S]*signature verified/);
      expect(await page.getByLabel('Request', { exact: true }).last().textContent()).toContain(
        'Encrypt: algorithm=RSA_AES',
      );
      expect(faults).toEqual([]);
      await page.close();
    });

    it('sends to a sandbox at an address, and says when that is not allowed', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'alipayhk-try-'));
      const origin = new URL(site.url).origin;
      const open = await startSandbox({ port: 0, cwd: folder, allowOrigin: origin });
      const closed = await startSandbox({ port: 0, cwd: folder });
      // Its dates must not have passed, so they are those of today.
      const { page } = await tryOut('createTemplate');
      const panel = page.locator('[data-tool=try-it]');
      await panel
        .getByRole('combobox', { name: 'Send to' })
        .selectOption('a sandbox at an address');
      const address = panel.getByRole('textbox', { name: 'Address' });
      const fill = panel.getByRole('button', { name: 'Fill from the running sandbox' });

      await address.fill(open.server.url);
      await fill.click();
      await panel.getByText('Filled in.').waitFor();
      expect(await send(page)).toMatch(/SUCCESS.*signature verified/);
      expect(open.sandbox.exchanges).toHaveLength(1);

      await address.fill(closed.server.url);
      await fill.click();
      await panel.getByText(`alipayhk sandbox --allow-origin ${origin}`).last().waitFor();
      await address.fill('https://open.alipay.hk');
      await page.getByRole('button', { name: 'Sign and send' }).click();
      await panel.getByText('This page sends to no other host').waitFor();
      await page.close();
      await open.server.close();
      await closed.server.close();
      rmSync(folder, { recursive: true });
    });

    it('validates while one types, and shows what a fault does', async () => {
      const { page } = await tryOut('queryTemplate');
      const editor = page.getByLabel('Body of the request, JSON');
      await editor.fill('{"merchantId": "2160120041113167"}');
      await page.getByText('1 problem').waitFor();
      expect(await page.locator('.tool-status').textContent()).toContain('/templateCode');
      expect(await send(page)).toContain('PARAM_ILLEGAL');
      await page
        .getByRole('combobox', { name: 'Answer' })
        .selectOption('X-Sandbox-Fault=tampered-body');
      await page.getByRole('button', { name: 'Sign and send' }).click();
      await page.getByText('SIGNATURE_INVALID').waitFor();
      expect(await page.locator('.tool-outcome').textContent()).toContain('not verified');
      await page.close();
    });
  });

  it.each(['guide/signing.html', 'zh-HK/guide/signing.html'])(
    'the calculator on %s agrees with OpenSSL',
    async (path) => {
      const { page, faults } = await open(path);
      const tool = page.locator('[data-tool=calculator]');
      await tool.locator('.stage-text').nth(3).waitFor();
      await tool.locator('textarea').first().fill('{"name":"渡輪長夜","price":100}');
      await tool.locator('.stage-text').first().filter({ hasText: '渡輪長夜' }).waitFor();
      const [content = '', digest, , base64] = await tool.locator('.stage-text').allTextContents();
      const key = join(artifacts, 'throwaway-key.pem');
      writeFileSync(key, await tool.locator('textarea[name=private-key]').inputValue());
      const openssl = (...args: string[]): Buffer =>
        spawnSync('openssl', ['dgst', '-sha256', ...args], { input: content }).stdout;
      expect(openssl('-sign', key).toString('base64')).toBe(base64);
      expect(openssl('-r').toString()).toContain(digest);
      rmSync(key);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('the doctor on its page names the mistake in a signature', async () => {
    const { page, faults } = await open('guide/doctor.html');
    const keys = makeKeys();
    const [uri, clientId, time, body] = ['/api/x', 'C', '2024-05-22T06:42:21+08:00', '{"a":1}'];
    const content = Buffer.from(`POST ${uri}\r\n${clientId}.${time}.${body}`);
    const signed = sign('sha256', content, keys.privateKey);
    const signature = encodeURIComponent(signed.toString('base64'));
    const tool = page.locator('[data-tool=doctor]');
    const fields = {
      ...{ uri, clientId, time, body, publicKey: keys.publicKey },
      signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    };
    for (const [name, value] of Object.entries(fields)) {
      await tool.locator(`[name=${name}]`).fill(value);
    }
    await tool.getByRole('button', { name: 'Find the cause' }).click();
    await tool.getByText('line-break-crlf').waitFor();
    expect(await tool.locator('.stage-text').count()).toBe(2);
    await tool.locator('[name=publicKey]').fill('');
    await tool.getByRole('button', { name: 'Find the cause' }).click();
    expect(await tool.getByRole('alert').textContent()).toContain('Public key of the signer');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('the reference routes, and links to the pages of the operations', async () => {
    const { page, faults } = await open(`${reference}#/templates/createtemplate`);
    await page.getByRole('link', { name: 'Try it, and see every sample' }).first().click();
    await page.waitForURL('**/operations/createTemplate.html');
    await page.locator('#VPContent').getByRole('link', { name: 'reference', exact: true }).click();
    await page.waitForURL('**/reference/index.html#/templates/createtemplate');
    await page.getByRole('heading', { name: 'Create template' }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('leaves pictures of the main pages', async () => {
    const pictures: readonly [
      name: string,
      path: string,
      scheme: 'light' | 'dark',
      width: number,
    ][] = [
      ['home', 'index.html', 'light', 1366],
      ['home-phone', 'index.html', 'light', 390],
      ['signing-dark', 'guide/signing.html', 'dark', 1366],
      ['operation', 'operations/createPass.html', 'light', 1366],
      ['operation-phone', 'operations/createPass.html', 'dark', 390],
      ['result-codes', 'result-codes.html', 'light', 1366],
      ['result-codes-zh', 'zh-HK/result-codes.html', 'dark', 1366],
      ['operation-zh', 'zh-HK/operations/createPass.html', 'light', 1440],
      ['operation-zh-phone', 'zh-HK/operations/createPass.html', 'dark', 390],
      ['results-zh-phone', 'zh-HK/guide/results.html', 'light', 390],
      ['reference', `${reference}#/templates/createtemplate`, 'light', 1366],
      ['reference-dark', `${reference}#/templates/createtemplate`, 'dark', 1366],
    ];
    for (const [name, path, colorScheme, width] of pictures) {
      const page = await browser?.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page?.goto(site.url + path, { waitUntil: 'networkidle' });
      // The reference scrolls to its route and fills its index after everything has loaded.
      if (path.startsWith(reference)) await page?.getByText('Search Ctrl+K').waitFor();
      await page?.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      const picture = await page?.screenshot({ path: `${artifacts}/${name}.png` });
      expect(picture?.length).toBeGreaterThan(10_000);
      // Not every scheme, size and route was seen by the test of all pages.
      if (page) expect(await violationsOf(page, exceptionsOf(path)), name).toEqual([]);
      await page?.close();
    }
  });
});
