export { isBrowserHere, launchBrowser } from '../../../../test/docs/support/browser.ts';
