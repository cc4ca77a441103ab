import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { type SandboxServer, serveSandbox } from '../../src/node.ts';
import type { Bench } from './merchant.ts';

/** Where the screenshots go. */
export const artifacts: string = new URL('../../../../artifacts/inspector/', import.meta.url)
  .pathname;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;
let open: { readonly server: SandboxServer; readonly context: BrowserContext }[] = [];

export async function startBrowser(): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  browser = await launchBrowser();
}

/** Leaves every page and stops its sandbox. */
export async function leaveAll(): Promise<void> {
  for (const { server, context } of open) {
    await context.close();
    await server.close();
  }
  open = [];
}

export async function stopBrowser(): Promise<void> {
  return browser?.close();
}

/** What a reader sees of a place, line by line. */
export function seen(place: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is meant, line breaks included.
  return place.innerText();
}

export interface Visit {
  readonly page: Page;
  readonly url: string;
  /** What the browser complained about, and every address that is not the sandbox's. */
  readonly complaints: readonly string[];
}

/** Opens the page of a sandbox in a browser that reaches nothing else. */
export async function visit(bench: Bench, hash = '', dark = false): Promise<Visit> {
  if (browser === undefined) throw new Error('There is no browser: call startBrowser first.');
  const server = await serveSandbox(bench.sandbox);
  const context = await browser.newContext({
    viewport: { width: 1320, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  open.push({ server, context });
  const page = await context.newPage();

  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(server.url) && !address.startsWith('data:')) complaints.push(address);
  });
  await page.goto(`${server.url}/${hash}`);
  await page.getByText('live', { exact: true }).waitFor();
  return { page, url: server.url, complaints };
}

/** A screenshot as high as what it shows. */
export async function shoot(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(
    () => (document.querySelector('main > *')?.scrollHeight ?? 0) + 80,
  );
  await page.setViewportSize({ width: 1320, height: Math.max(900, height) });
  await page.screenshot({ path: `${artifacts}${name}.png` });
  await page.setViewportSize({ width: 1320, height: 900 });
}

/** What axe finds wrong with the page as it stands. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
