import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writePostmanCollection } from '../foreign-tools/postman.ts';
import { install } from '../foreign-tools/tool.ts';
import { root } from '../lib/root.ts';
import { run } from '../lib/run.ts';

/**
 * Makes the files for the page of a release of the specification, for people who do not use npm: the document in
 * both forms, the test vectors and a collection for Postman. Needs a build.
 *
 * @param folder - where the files go; it is made.
 * @returns their names.
 */
export async function writeAssets(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  for (const name of ['openapi.yaml', 'openapi.json'])
    await cp(join(root, 'packages/spec/dist', name), join(folder, name));
  const vectors = join(folder, 'vectors.tar.gz');
  if ((await run('tar', ['-czf', vectors, '-C', join(root, 'test/vectors'), '.'])) !== 0)
    throw new Error('The test vectors could not be packed.');
  await install(['collections']);
  await writePostmanCollection(join(folder, 'postman-collection.json'));
  return ['openapi.yaml', 'openapi.json', 'vectors.tar.gz', 'postman-collection.json'];
}
