import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES, SUMMARIES } from '../../../generated/support/validation.ts';

const folder = new URL('../../../generated/validators/compiled/', import.meta.url);

/** The keywords that the precompiled validators can report. */
const reported = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bkeyword: ?"(\w+)"/g),
    ])
    .map(([, keyword]) => keyword),
);

describe('the messages of validation errors', () => {
  it('are those of the keywords that the specification uses: none is missing, none is idle', () => {
    expect(new Set([...Object.keys(MESSAGES), ...SUMMARIES])).toEqual(reported);
  });
});
