import { describe, expect, it } from 'vitest';
import {
  announcedLevel,
  type Changesets,
  CLIENT,
  pendingLevel,
  SPEC,
  unreadableChangesets,
} from '../../spec-diff/changesets.ts';

const changeset = (levels: Readonly<Record<string, string>>, text: string): string =>
  `---\n${Object.entries(levels)
    .map(([name, level]) => `'@alipayhk-openapi/${name}': ${level}\n`)
    .join('')}---\n\n${text}\n`;

const major = changeset({ spec: 'major', client: 'major' }, 'The first release.');
const pending: Changesets = new Map([['first.md', major]]);
const and = (name: string, content: string): Changesets => new Map([...pending, [name, content]]);

const announced = (head: Changesets, base: Changesets = pending): readonly string[] =>
  [SPEC, CLIENT].map((name) => announcedLevel(name, head, base));

describe('what a change announces', () => {
  it.each([
    ['nothing came', pending, ['none', 'none']],
    ['one came', and('new.md', changeset({ spec: 'minor' }, 'A field.')), ['minor', 'none']],
    [
      'one for both came',
      and('new.md', changeset({ spec: 'major', client: 'major' }, 'A break.')),
      ['major', 'major'],
    ],
    [
      'one was reworded',
      new Map([['first.md', major.replace('first', 'very first')]]),
      ['none', 'none'],
    ],
    ['one was renamed', new Map([['other.md', major]]), ['none', 'none']],
    [
      'one was renamed and reworded',
      new Map([['other.md', major.replace('first', 'other')]]),
      ['none', 'none'],
    ],
    ['one was copied', and('copy.md', major), ['none', 'none']],
    [
      'one was copied with other line ends',
      and('copy.md', major.replaceAll('\n', '\r\n')),
      ['none', 'none'],
    ],
    [
      'one was removed and another came',
      new Map([['new.md', changeset({ spec: 'major', client: 'major' }, 'A break.')]]),
      ['none', 'none'],
    ],
    [
      'one was split in two packages',
      new Map([
        ['a.md', changeset({ spec: 'major' }, 'The first release.')],
        ['b.md', changeset({ client: 'major' }, 'The first release.')],
      ]),
      ['none', 'none'],
    ],
    [
      'another package speaks',
      and('new.md', changeset({ sandbox: 'major' }, 'Something else.')),
      ['none', 'none'],
    ],
    [
      'one says that nothing happens',
      and('new.md', changeset({ spec: 'none', client: 'none' }, 'Nothing.')),
      ['none', 'none'],
    ],
  ])('%s', (_, head, levels) => {
    expect(announced(head)).toEqual(levels);
  });

  it.each([
    ['a byte order mark', `\uFEFF${major}`],
    ['other punctuation', major.replace('release.', 'release!')],
    ['markup', major.replace('first', '**first**')],
    ['an invisible character', major.replace('first', 'fi\u200brst')],
    ['other letters', major.replace('The', 'THE')],
    ['a comment', major.replace('The', '<!-- new --> The')],
    ['an anchor', major.replace('major', '&level major')],
  ])('does not count a copy with %s', (_, text) => {
    expect(announced(and('copy.md', text))).toEqual(['none', 'none']);
  });

  it('counts a raised level', () => {
    const base = new Map([['a.md', changeset({ spec: 'minor' }, 'A field.')]]);
    const head = new Map([['a.md', changeset({ spec: 'major' }, 'A field.')]]);
    expect(announced(head, base)).toEqual(['major', 'none']);
  });

  it('knows what is pending at all', () => {
    expect(pendingLevel(CLIENT, pending)).toBe('major');
    expect(pendingLevel(SPEC, new Map())).toBe('none');
  });
});

describe('unreadable changesets', () => {
  it.each([
    ['no front matter', 'hello', 'cannot be read'],
    ['front matter without an end', "---\n'@alipayhk-openapi/spec': major\n", 'cannot be read'],
    [
      'front matter that is no YAML',
      "---\n'@alipayhk-openapi/spec: [\n---\n\nText.\n",
      'cannot be read',
    ],
    ['front matter that is a list', '---\n- a\n---\n\nText.\n', '`.changeset/x.md`'],
    ['a level that does not exist', changeset({ spec: 'huge' }, 'Text.'), '"huge"'],
    ['no text', changeset({ spec: 'major' }, ''), 'says nothing'],
    ['nothing but blanks', changeset({ spec: 'major' }, ' \n\t\n'), 'says nothing'],
    ['nothing but a comment', changeset({ spec: 'major' }, '<!-- later -->'), 'says nothing'],
    ['nothing but an open comment', changeset({ spec: 'major' }, '<!-- later'), 'says nothing'],
    [
      'nothing but an image',
      changeset({ spec: 'major' }, '![](https://a.example/b.png)'),
      'says nothing',
    ],
    [
      'nothing but an address',
      changeset({ spec: 'major' }, 'https://a.example/break'),
      'says nothing',
    ],
    ['nothing but tags', changeset({ spec: 'major' }, '<br><details></details>'), 'says nothing'],
    ['nothing that shows', changeset({ spec: 'major' }, '\u200b\u2060'), 'says nothing'],
    ['an empty file', '', 'cannot be read'],
    ['a level that is no word', changeset({ spec: '1' }, 'Text.'), 'cannot be read'],
    ['a level for nobody', "---\n'@alipayhk-openapi/spec':\n---\n\nText.\n", 'cannot be read'],
    ['nothing but signs', changeset({ spec: 'major' }, '- ...'), 'says nothing'],
  ])('%s', (_, content, words) => {
    const found = unreadableChangesets(new Map([['x.md', content]]));
    expect(found).toEqual([expect.stringContaining(words)]);
    expect(found[0]).toContain('.changeset/x.md');
  });

  it('has nothing against an empty changeset, which changesets themselves write', () => {
    expect(unreadableChangesets(new Map([['x.md', '---\n---\n\n']]))).toEqual([]);
  });
});
