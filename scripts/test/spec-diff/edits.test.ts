import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../spec-diff/compare.ts';
import { highest } from '../../spec-diff/model.ts';
import { namedEdits, platform } from './support.ts';

describe('a single change of the document', () => {
  it.each(namedEdits())('$name: $level', ({ level, before = [], edit }) => {
    const findings = compareDocuments(platform(before), platform(before, edit));
    const said = findings.map(({ level, rule, text }) => `${level} ${rule}: ${text}`);
    expect({ verdict: highest(findings.map((each) => each.level)), said }).toEqual({
      verdict: expect.toSatisfy((verdict) => level.includes(verdict)),
      said,
    });
  });
});
