import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { valueAt } from '../../lib/openapi.ts';
import { compareDocuments } from '../../spec-diff/compare.ts';
import { type Document, highest, type Level } from '../../spec-diff/model.ts';
import { DISGUISES, PLACES } from './disguises.ts';

/** The shop with a schema as the field `z` of a message. */
function shopWith(pointer: string, schema: unknown): Document {
  const document = parse(readFileSync(new URL('shop.yaml', import.meta.url), 'utf8'));
  document.components.schemas.Word = { type: 'string' };
  const fields = valueAt(document, pointer.replace(/\/z$/, '')) as Record<string, unknown>;
  fields.z = structuredClone(schema);
  return document as Document;
}

function check(base: Document, head: Document, level: Level): void {
  const findings = compareDocuments(base, head);
  const said = findings.map(({ level, rule, text }) => `${level} ${rule}: ${text}`);
  const verdict = highest(findings.map((each) => each.level));
  expect({ verdict, said }).toEqual({ verdict: level, said });
}

describe('a field in another form', () => {
  it.each(DISGUISES)('$name', (disguise) => {
    for (const side of ['sent', 'received'] as const)
      for (const pointer of PLACES[side]) {
        const [was, is] = [disguise.was, disguise.is].map((each) => shopWith(pointer, each));
        if (!was || !is) throw new Error('Two documents were made.');
        const [there, back] = disguise[side];
        check(was, is, there);
        check(is, was, back);
        check(is, is, 'none');
      }
  });
});
