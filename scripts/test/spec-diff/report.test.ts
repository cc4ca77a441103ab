import { describe, expect, it } from 'vitest';
import type { Change } from '../../spec-diff/model.ts';
import { summarise } from '../../spec-diff/model.ts';
import { render } from '../../spec-diff/report.ts';

const change = (level: Change['level'], message: string): Change => ({
  level,
  rule: 'some-rule',
  pointer: '#/paths/~1a/post',
  operationId: 'a',
  message,
});

describe('render', () => {
  const diff = summarise([change('patch', 'A | B'), change('major', 'One\ntwo: 100%')]);

  it('puts the worst first and keeps the table whole', () => {
    expect(render(diff, 'markdown', ['No changeset.'])).toBe(
      [
        '## Specification: major: breaking for users',
        '',
        '**No changeset.**',
        '',
        '| level | operation | change | where | rule |',
        '| --- | --- | --- | --- | --- |',
        '| major | `a` | One two: 100% | `#/paths/~1a/post` | some-rule |',
        '| patch | `a` | A \\| B | `#/paths/~1a/post` | some-rule |',
      ].join('\n'),
    );
  });

  it('escapes workflow commands', () => {
    expect(render(diff, 'github', ['No changeset.']).split('\n')).toEqual([
      'Specification: major: breaking for users',
      '::error title=Changeset::No changeset.',
      '::error title=major%3A some-rule::a: One%0Atwo: 100%25 (#/paths/~1a/post)',
      '::notice title=patch%3A some-rule::a: A | B (#/paths/~1a/post)',
    ]);
  });

  it('is JSON of the documented form', () => {
    expect(JSON.parse(render(diff, 'json'))).toEqual({
      verdict: 'major',
      changes: [change('major', 'One\ntwo: 100%'), change('patch', 'A | B')],
    });
  });
});
