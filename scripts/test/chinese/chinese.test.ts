import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../chinese/changes.ts';
import { stampPage } from '../../chinese/pages.ts';
import { hashOf, type Pair } from '../../chinese/pair.ts';
import { type Checkout, compare, isGood, linesOf, type Report } from '../../chinese/report.ts';
import { catalogueOf, stampSpec } from '../../chinese/spec-texts.ts';
import { stampWords } from '../../chinese/word-pairs.ts';
import { chineseTranslator } from '../../docs/translate.ts';

/** A small project in both languages. */
let root: string;
const WORDS = { page: { en: { copy: 'Copy' }, 'zh-HK': { copy: '複製' } } };
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  write(path, text.replace(from, to));
};
const report = (words: Checkout['words'] = WORDS): Report => compare({ root, words });
const places = (pairs: readonly Pair[]): string[] => pairs.map(({ place }) => place);

const SPEC = `post:
  summary: Create a thing
  description: |
    Makes a thing.

    It stays.
  parameters:
    - name: value
      description: How much.
  schema:
    properties:
      value:
        description: The value.
  x-result-codes:
    SUCCESS:
      meaning: It was made.
      action: ''
    FAILED:
      meaning: It failed.
      action: Try again.
  externalDocs:
    description: A page of another.
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chinese-'));
  write('docs/guide/keys.md', '# Keys\n\nOne key.\n');
  write(
    'docs/zh-HK/guide/keys.md',
    `---\noriginal: ${hashOf('# Keys\n\nOne key.\n')}\n---\n# 金鑰\n`,
  );
  write('spec/paths/make.yaml', SPEC);
  const texts = {
    'post/summary': ['Create a thing', '建立物件'],
    'post/description': ['Makes a thing. It stays.', '建立物件。'],
    'post/parameters/0/description': ['How much.', '數量。'],
    'post/schema/properties/value/description': ['The value.', '值。'],
    'post/x-result-codes/SUCCESS/meaning': ['It was made.', '已建立。'],
    'post/x-result-codes/FAILED/meaning': ['It failed.', '失敗。'],
    'post/x-result-codes/FAILED/action': ['Try again.', '再試。'],
  };
  const lines = Object.entries(texts).map(
    ([way, [english = '', chinese]]) =>
      `  ${way}:\n    original: "${hashOf(english)}"\n    text: ${chinese}\n`,
  );
  write('spec/paths/zh-HK.yaml', `make.yaml:\n${lines.join('')}`);
  stampWords(
    root,
    report().missing.filter(({ place }) => place.startsWith('words#')),
    true,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the gate', () => {
  it('passes where every text has its Chinese', () => {
    expect(linesOf(report())).toEqual(['9 texts, each with its Chinese or marked as waiting.']);
    expect(isGood(report())).toBe(true);
  });

  it.each([
    ['a summary', 'Create a thing', 'post/summary'],
    ['a description', 'It stays.', 'post/description'],
    ['a field called value', 'The value.', 'post/schema/properties/value/description'],
    ['a meaning', 'It was made.', 'post/x-result-codes/SUCCESS/meaning'],
    ['an advice', 'Try again.', 'post/x-result-codes/FAILED/action'],
  ])('names exactly the text of %s that changed', (_, text, way) => {
    edit('spec/paths/make.yaml', text, `${text.replace('.', '')}, or so.`);
    expect(places(report().older)).toEqual([`spec/paths/make.yaml#${way}`]);
    expect(report().missing).toEqual([]);
    expect(isGood(report())).toBe(false);
  });

  it('does not mind other line breaks', () => {
    edit('spec/paths/make.yaml', 'Makes a thing.', 'Makes\n    a thing.');
    expect(isGood(report())).toBe(true);
  });

  it('names exactly the text that is missing', () => {
    edit('spec/paths/make.yaml', 'name: value\n', 'name: value\n      title: Amount\n');
    expect(places(report().missing)).toEqual(['spec/paths/make.yaml#post/parameters/0/title']);
    expect(linesOf(report())[0]).toBe(
      'no Chinese: spec/paths/make.yaml#post/parameters/0/title\n    Amount',
    );
  });

  it('needs one translation of what is said twice', () => {
    edit('spec/paths/make.yaml', 'name: value\n', 'name: value\n      note: Try again.\n');
    expect(isGood(report())).toBe(true);
  });

  it('names a guide that changed, one that is missing, and one that is left over', () => {
    edit('docs/guide/keys.md', 'One key', 'Two keys');
    write('docs/guide/new.md', '# New\n');
    write('docs/zh-HK/guide/gone.md', '# 已刪\n');
    expect(places(report().older)).toEqual(['docs/guide/keys.md']);
    expect(places(report().missing)).toEqual(['docs/guide/new.md']);
    expect(report().orphans).toEqual(['docs/zh-HK/guide/gone.md']);
  });

  it('names Chinese whose English text is gone', () => {
    edit('spec/paths/make.yaml', '      description: How much.\n', '');
    expect(report().orphans).toEqual(['spec/paths/make.yaml#post/parameters/0/description']);
  });

  it('names a word of the site that changed, and one that has no Chinese', () => {
    const words = {
      page: { en: { copy: 'Copy it', cut: 'Cut' }, 'zh-HK': { copy: '複製', cut: '' } },
    };
    expect(places(report(words).older)).toEqual(['words#page/copy']);
    expect(places(report(words).missing)).toEqual(['words#page/cut']);
  });
});

describe('after the English changed', () => {
  it('a look of the translator makes it good again', () => {
    edit('spec/paths/make.yaml', 'It failed.', 'It broke.');
    edit('docs/guide/keys.md', 'One key', 'Two keys');
    const [page, text] = report().older;
    if (page === undefined || text === undefined) throw new Error('Two texts are older.');
    stampPage(root, page, true);
    stampSpec(join(root, 'spec'), [text], true);
    expect(isGood(report())).toBe(true);
    expect(catalogueOf(join(root, 'spec')).get(hashOf('It broke.'))).toBe('失敗。');
  });

  it('marked as outdated it passes and waits, and the next change is named again', () => {
    edit('spec/paths/make.yaml', 'It failed.', 'It broke.');
    edit('docs/guide/keys.md', 'One key', 'Two keys');
    const [page, text] = report().older;
    if (page === undefined || text === undefined) throw new Error('Two texts are older.');
    stampPage(root, page, false);
    stampSpec(join(root, 'spec'), [text], false);
    expect(isGood(report())).toBe(true);
    expect(report().waiting).toHaveLength(2);
    expect(readFileSync(join(root, 'docs/zh-HK/guide/keys.md'), 'utf8')).toContain('\noutdated: ');
    // Readers get the English text rather than one that says something else.
    expect(chineseTranslator(join(root, 'spec')).text('It broke.')).toBe('It broke.');
    edit('docs/guide/keys.md', 'Two keys', 'Three keys');
    expect(places(report().older)).toEqual(['docs/guide/keys.md']);
  });

  it('a guide without Chinese can wait, too', () => {
    write('docs/guide/new.md', '# New things\n\nText.\n');
    const [page] = report().missing;
    if (page === undefined) throw new Error('A page is missing.');
    expect(() => stampPage(root, page, true)).toThrow('docs/zh-HK/guide/new.md is missing');
    stampPage(root, page, false);
    expect(isGood(report())).toBe(true);
    const text = readFileSync(join(root, 'docs/zh-HK/guide/new.md'), 'utf8');
    expect(text).toMatch(/^---\noriginal: none\noutdated: \w{8}\n---\n# New things\n/);
  });

  it('a text cannot be stamped before it is translated', () => {
    edit('spec/paths/make.yaml', 'name: value\n', 'name: value\n      title: Amount\n');
    const { missing } = report();
    expect(() => stampSpec(join(root, 'spec'), missing, true)).toThrow('has no Chinese');
  });

  it('the changes show the English text that was translated, from the history', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'x');
    edit('spec/paths/make.yaml', 'It failed.', 'It broke.');
    edit('docs/guide/keys.md', 'One key', 'Two keys');
    const changes = await Promise.all(report().older.map((pair) => changesOf(root, pair)));
    expect(changes).toEqual([
      'docs/guide/keys.md\n- One key.\n+ Two keys.',
      'spec/paths/make.yaml#post/x-result-codes/FAILED/meaning\n- It failed.\n+ It broke.',
    ]);
  });
});

describe('the texts of the pages', () => {
  it('are found by the English text, with what the preprocessor appends left out', () => {
    const { description, text } = chineseTranslator(join(root, 'spec'));
    expect(text('Create  a thing')).toBe('建立物件');
    expect(description({ description: 'The value. Documented on another page.' })).toBe('值。');
    expect(
      description({
        description: 'How much. The notification disappears at once with `CLOSED`.',
        'x-disappears': { CLOSED: 0, PAID: 10 },
      }),
    ).toBe('數量。此通知在 `CLOSED` 後立即消失，在 `PAID` 後 10 分鐘消失。');
    expect(description({ description: 'Unknown.' })).toBe('Unknown.');
  });
});
