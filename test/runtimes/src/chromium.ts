import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { chromiumPath, howToGetChromium, launchBrowser } from '../../support/browser.ts';
import { isInstalled, notInstalled } from './binaries.ts';
import type { Report, RunResult, Runtime } from './types.ts';

/** Every URL of this origin is answered from here; http://localhost is a secure context. */
const origin = 'http://localhost';

/** A run that has been given up is left to fail by itself when the browser closes. */
async function runInPage(browser: Browser, modulePath: string, output: string[]): Promise<string> {
  const page = await browser.newPage();
  page.on('console', (message) => output.push(message.text()));
  page.on('pageerror', (error) => output.push(error.stack ?? error.message));
  const source = await readFile(modulePath, 'utf8');
  await page.route(`${origin}/**`, (route) =>
    route.fulfill(
      route.request().url() === `${origin}/module.js`
        ? { contentType: 'text/javascript', body: source }
        : { contentType: 'text/html', body: '<!doctype html>' },
    ),
  );
  await page.goto(`${origin}/`);
  // A string, so that no transpiler's helper has to exist in the page.
  return page.evaluate<string>(
    `import('/module.js')
      .then(({ run }) => run({ runtime: 'chromium' }))
      .then((report) => JSON.stringify(report))`,
  );
}

export const chromium: Runtime = {
  name: 'chromium',
  label: 'Chromium',
  version: '',
  unavailable() {
    if (!isInstalled('playwright-core')) return notInstalled('playwright-core');
    return chromiumPath() === undefined ? howToGetChromium : undefined;
  },
  async run<R extends Report>(modulePath: string, { timeout = 60_000 } = {}) {
    const unavailable = chromium.unavailable();
    if (unavailable) return { ok: false, output: unavailable };
    const output: string[] = [];
    let browser: Browser | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      browser = await launchBrowser();
      const json = await Promise.race([
        runInPage(browser, modulePath, output),
        new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new Error(`killed after ${timeout} ms`)), timeout);
        }),
      ]);
      const report = JSON.parse(json) as R;
      const result: RunResult<R> = { ok: report.ok === true, report, output: output.join('\n') };
      return result;
    } catch (error) {
      output.push(error instanceof Error ? error.message : String(error));
      return { ok: false, output: output.join('\n') };
    } finally {
      clearTimeout(timer);
      await browser?.close();
    }
  },
};
