/**
 * `pnpm foreign:look`: photographs two operations in the viewers that other people use, into
 * artifacts/foreign-look, for you to look at.
 */
import './lib/closed-output.ts';
import { mkdir, readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { buildPackages } from './build.ts';
import { DOCUMENT, OPERATIONS, type Operation } from './foreign-tools/document.ts';
import { folderOf, install } from './foreign-tools/tool.ts';
import { root } from './lib/root.ts';

interface Viewer {
  readonly name: string;
  /** Folder of the package that is served, and the page that shows the document. */
  readonly folder: string;
  page(operation: Operation): string;
  /** The part of the address that leads to the operation. */
  hash(operation: Operation): string;
  /** What is pressed on the page before the picture is taken. */
  readonly click?: string;
  /** What must be there: a viewer that shows a body as empty prints no error. */
  shows?(operation: Operation): string;
}

const OPERATION_IDS = ['createTemplate', 'sendPerformanceNotification'];
/** `http://localhost` is a secure context; every address of it is answered from here. */
const ORIGIN = 'http://localhost';
const PICTURES = `${root}/artifacts/foreign-look`;

const VIEWERS: readonly Viewer[] = [
  {
    name: 'swagger-ui',
    folder: 'swagger-ui-dist',
    page: () => `<link rel="stylesheet" href="/swagger-ui.css"><div id="app"></div>
      <script src="/swagger-ui-bundle.js"></script>
      <script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#app', deepLinking: true })</script>`,
    hash: ({ tag, operationId }) => `#/${tag}/${operationId}`,
    click: '.try-out__btn',
  },
  {
    name: 'scalar',
    folder: '@scalar/api-reference/dist/browser',
    page: () => `<div id="app"></div><script src="/standalone.js"></script>
      <script>Scalar.createApiReference('#app', { url: '/openapi.json', telemetry: false })</script>`,
    hash: ({ tag, path }) => `#tag/${tag.toLowerCase()}/POST${path}`,
  },
  {
    name: 'elements',
    folder: '@stoplight/elements',
    page: () => `<link rel="stylesheet" href="/styles.min.css"><script src="/web-components.min.js"></script>
      <elements-api apiDescriptionUrl="/openapi.json" router="hash"></elements-api>`,
    hash: ({ operationId }) => `#/operations/${operationId}`,
  },
  {
    name: 'rapidoc',
    folder: 'rapidoc/dist',
    page: () => `<script type="module" src="/rapidoc-min.js"></script>
      <rapi-doc spec-url="/openapi.json" render-style="focused" load-fonts="false"></rapi-doc>`,
    hash: ({ path }) => `#post-${path}`,
  },
  {
    name: 'redoc',
    folder: 'redoc/bundles',
    shows: ({ tag, operationId }) =>
      `[id="tag/${tag}/operation/${operationId}"] td[kind="field"]:has-text("requestId")`,
    page: () =>
      `<redoc spec-url="/openapi.json"></redoc><script src="/redoc.standalone.js"></script>`,
    hash: ({ tag, operationId }) => `#tag/${tag}/operation/${operationId}`,
  },
];

async function answer(route: Route, { folder, page }: Viewer, operation: Operation): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  if (pathname === '/')
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8">${page(operation)}`,
    });
  const path =
    pathname === '/openapi.json'
      ? DOCUMENT
      : `${folderOf('viewers')}/node_modules/${folder}${pathname}`;
  const body = await readFile(path).catch(() => undefined);
  if (body === undefined) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType: contentTypeOf(path), body });
}

function contentTypeOf(path: string): string {
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'text/javascript';
}

async function photograph(page: Page, viewer: Viewer, operation: Operation): Promise<void> {
  await page.route('**/*', (route) => answer(route, viewer, operation));
  await page.goto(`${ORIGIN}/${viewer.hash(operation)}`);
  await page
    .getByText(operation.path.split('/').pop() ?? '')
    .first()
    .waitFor({ timeout: 60_000 });
  await page.waitForTimeout(4_000);
  if (viewer.click) await page.locator(viewer.click).first().click();
  const shown = viewer.shows?.(operation);
  if (shown) await page.locator(shown).first().waitFor({ timeout: 10_000 });
  const path = `${PICTURES}/${viewer.name}-${operation.operationId}.png`;
  await page.screenshot({ path });
  console.log(path);
}

await buildPackages();
await install(['viewers']);
await mkdir(PICTURES, { recursive: true });
const browser = await launchBrowser();
try {
  for (const operation of OPERATIONS.filter(({ operationId }) =>
    OPERATION_IDS.includes(operationId),
  )) {
    for (const viewer of VIEWERS) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 2_400 } });
      await photograph(page, viewer, operation).catch((error: Error) => {
        console.log(`${viewer.name}: ${error.message}`);
        process.exitCode = 1;
      });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
