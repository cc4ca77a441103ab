import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Playwright downloads no browser on install: the one of the operating system is used. */
export function chromiumPath(): string | undefined {
  return [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find(existsSync);
}

export const howToGetChromium =
  'no Chromium found: install it (Debian: `apt-get install chromium`) or set CHROMIUM_PATH';

/** Whether a browser is here, for `describe.runIf`: CI has one; elsewhere a missing one is said. */
export function isBrowserHere(): boolean {
  if (chromiumPath() !== undefined) return true;
  if (process.env.ALIPAYHK_REQUIRE_BROWSERS === '1') throw new Error(howToGetChromium);
  console.warn(`NOT RUN HERE: ${howToGetChromium}`);
  return false;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error(howToGetChromium);
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: flags, timeout: 0 });
}
