import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sandboxResultCodes } from '../../docs/sandbox-result-codes.ts';

it('the page on the result codes of the sandbox is up to date', () => {
  const page = new URL('../../../docs/sandbox-result-codes.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(sandboxResultCodes());
});
