import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.ALIPAYHK_CHROMIUM ?? '/usr/bin/chromium';

/** Continuous integration has the browser; on a developer's machine a missing one is reported. */
export const isBrowserHere = (): boolean => {
  if (existsSync(executablePath)) return true;
  if (process.env.ALIPAYHK_REQUIRE_BROWSERS === '1') {
    throw new Error(`There is no Chromium at ${executablePath}, and it is required here.`);
  }
  console.warn(`NOT PROVEN HERE: no Chromium at ${executablePath}; the pages were not opened.`);
  return false;
};

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
