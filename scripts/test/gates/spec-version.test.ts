import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../lib/root.ts';
import { withVersion } from '../../release/spec-version.ts';

it('sets the version of the specification and nothing else', () => {
  const text = readFileSync(`${root}/spec/openapi.yaml`, 'utf8');
  const changed = withVersion(text, '7.8.9');
  const [before, after] = [parse(text), parse(changed)];
  expect(after.info.version).toBe('7.8.9');
  expect({ ...after, info: { ...after.info, version: '' } }).toEqual({
    ...before,
    info: { ...before.info, version: '' },
  });
});

it('refuses a document without a version', () => {
  expect(() => withVersion('openapi: 3.1.0\npaths:\n  version: 1\n', '1.0.0')).toThrow(
    'no info.version',
  );
});
