import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../scripts/samples/index.ts';

interface Document {
  readonly paths: Readonly<Record<string, { readonly post: Readonly<Record<string, unknown>> }>>;
}

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the published document', () => {
  it('is the same in both forms, and the generated one with a sample in each language', async () => {
    const published: Document = JSON.parse(await read('packages/spec/dist/openapi.json'));
    expect(parse(await read('packages/spec/dist/openapi.yaml'))).toEqual(published);
    const paths = Object.entries(published.paths).map(([path, { post }]) => {
      const { 'x-codeSamples': samples, ...rest } = post;
      const shown = samples as readonly { readonly label: string; readonly source: string }[];
      expect(shown.map(({ label }) => label)).toEqual(languages.map(({ label }) => label));
      for (const { source } of shown)
        expect(source).toMatch(new RegExp(`${path}|${post.operationId}`));
      return [path, { post: rest }];
    });
    const generated: Document = JSON.parse(await read('generated/openapi.json'));
    expect({ ...published, paths: Object.fromEntries(paths) }).toEqual(generated);
  });
});
