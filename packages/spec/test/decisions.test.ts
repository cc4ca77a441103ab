import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { published } from './examples.ts';

const spec = fileURLToPath(new URL('../../../spec', import.meta.url));
const text = readFileSync(`${spec}/DECISIONS.md`, 'utf8');
const entries = text
  .split(/^### /m)
  .slice(1)
  .map((entry) => entry.split(/^## /m)[0] ?? '');

/** The anchor that a Markdown heading gets. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
}

describe('the list of decisions', () => {
  it('numbers its entries without a gap', () => {
    const numbers = entries.map((entry) => Number(/^D(\d+)\. /.exec(entry)?.[1]));
    expect(numbers).toEqual(entries.map((_, index) => index + 1));
  });

  it.each(entries.map((entry) => [entry.split('\n')[0] ?? '', entry]))(
    '%s is complete',
    (_, entry) => {
      expect(entry).toMatch(/\]\(https:\/\/docs\.(alipay\.hk|antom\.com)\//);
      for (const part of ['Decision', 'How sure', 'Where it shows']) {
        expect(entry).toMatch(new RegExp(`^\\*\\*${part}\\.\\*\\* .*\\.$`, 'm'));
      }
      const [, where = ''] = entry.split('**Where it shows.**');
      for (const [, path = ''] of where.matchAll(/`([^`]+\.yaml)`/g)) {
        expect(existsSync(`${spec}/${path}`), path).toBe(true);
      }
    },
  );

  it('names every operation that no source document describes', () => {
    const unsure = published.filter((operation) => operation['x-confidence'] !== undefined);
    expect(unsure.length).toBeGreaterThan(0);
    for (const { operationId } of unsure) expect(text).toContain(`\`${operationId}\``);
  });

  it('refers to entries that exist', () => {
    const anchors = new Set(entries.map((entry) => anchorOf(entry.split('\n')[0] ?? '')));
    for (const [, anchor = ''] of text.matchAll(/\]\(#([^)]+)\)/g)) {
      expect([...anchors]).toContain(anchor);
    }
  });
});
