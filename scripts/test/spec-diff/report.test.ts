import { describe, expect, it } from 'vitest';
import type { Cause } from '../../spec-diff/model.ts';
import { render } from '../../spec-diff/report.ts';

const HOSTILE = 'a\n::set-output name=x::y\r\n<img src=x> @somebody | \u202e \u200b&';

function causeOf(part: Partial<Cause>): Cause {
  return {
    level: 'major',
    rule: 'field-removed',
    subject: HOSTILE,
    text: `was removed ${HOSTILE}`,
    pointer: '#/a',
    side: 'head',
    behaviour: false,
    places: [{ operationId: HOSTILE, part: 'request', field: HOSTILE }],
    types: [HOSTILE],
    ...part,
  };
}

const context = {
  objections: [`\`.changeset/${HOSTILE}\` cannot be read.`],
  lineOf: () => ({ file: `spec/${HOSTILE}](https://a.example).yaml`, line: 3 }),
};

function reported(format: 'markdown' | 'github', cause: Cause): string {
  return render({ verdict: 'major', causes: [cause], operationIds: [HOSTILE] }, format, context);
}

describe('a report of hostile names', () => {
  const causes = ['field-removed', 'result-code-added', 'operation-removed', 'types', 'metadata'];
  it.each(causes)('begins no command and no line of its own: %s', (rule) => {
    const report = reported('markdown', causeOf({ rule }));
    expect(report).not.toMatch(/^\s*::/m);
    expect(report).not.toMatch(/[\r\u202e\u200b]/);
    const outsideCode = report.replaceAll(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toContain('<img');
    expect(outsideCode).not.toContain('@somebody');
    expect(report.split('\n').length).toBeLessThan(16);
  });

  it('is one annotation a cause, at the file', () => {
    const lines = reported('github', causeOf({})).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error title=Changeset::.*%0A::set-output/);
    expect(lines[1]).toMatch(/^::error file=spec\/a%0A%3A%3Aset-output .*,line=3,title=Break::/);
    for (const line of lines) expect(line).not.toContain('\r');
  });
});
