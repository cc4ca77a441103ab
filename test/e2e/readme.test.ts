import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): Promise<string> => readFile(`${root}/${path}`, 'utf8');

test.each(['README.md', 'README.zh-HK.md'])(
  'the usage in %s is the quick start, which is type-checked and run elsewhere',
  async (page) => {
    const [, path, code] =
      /<!-- (examples\/\S+) -->\n```ts\n([\s\S]*?)```/.exec(await read(page)) ?? [];
    expect(path).toBe('examples/quick-start.ts');
    expect(code).toBe(await read('examples/quick-start.ts'));
  },
);

test('every file and folder that the README and CONTRIBUTING link to exists', async () => {
  for (const page of ['README.md', 'README.zh-HK.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
    const links = [
      ...(await read(page)).matchAll(/(?:\]\(|src(?:set)?=")(?!https?:)([^)#"]+)/g),
    ].map(([, link]) => link!);
    for (const link of links) {
      await expect(stat(`${root}/${link}`), `${page}: ${link}`).resolves.toBeDefined();
    }
  }
});

test('every command that CONTRIBUTING names exists', async () => {
  const { scripts } = JSON.parse(await read('package.json'));
  const named = [...(await read('CONTRIBUTING.md')).matchAll(/^\| `pnpm ([\w:-]+)/gm)].map(
    ([, name]) => name!,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => name !== 'install' && !(name in scripts))).toEqual([]);
});
