import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import type { OpenApiDocument, PathItem } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';
import { codeSamples } from './code-samples.ts';

/**
 * The document as it is published: the bundled one with a sample of every operation in every language, which
 * renderers show beside it. They are made from the rest, so they are not committed.
 */
export async function publishedDocument(): Promise<OpenApiDocument> {
  const bundled = JSON.parse(
    await readFile(`${root}/generated/openapi.json`, 'utf8'),
  ) as OpenApiDocument;
  const samples = codeSamples(bundled);
  const paths = Object.entries(bundled.paths).map(([path, { post }]): [string, PathItem] => {
    const own = samples[post.operationId];
    return [path, { post: { ...post, ...(own && { 'x-codeSamples': own }) } }];
  });
  return { ...bundled, paths: Object.fromEntries(paths) };
}

/** Writes the published document in both forms. */
export async function writePublished(folder: string): Promise<void> {
  const document = await publishedDocument();
  await writeFile(`${folder}/openapi.json`, `${JSON.stringify(document, undefined, 2)}\n`);
  await writeFile(
    `${folder}/openapi.yaml`,
    stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }),
  );
}
