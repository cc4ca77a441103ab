import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Application } from 'typedoc';
import { root } from '../lib/root.ts';
import { LIBRARIES, libraryOptions } from './libraries.ts';

async function openLibrary(name: (typeof LIBRARIES)[number]): Promise<Application> {
  return Application.bootstrapWithPlugins({
    ...libraryOptions(name),
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: `${root}/docs/api/${name}` }],
    // Options of the plugin; the program's own types do not know them.
    ...({
      router: 'module',
      entryFileName: 'modules',
      hideBreadcrumbs: true,
      hidePageHeader: true,
      sanitizeComments: true,
      useCodeBlocks: true,
      expandObjects: true,
      parametersFormat: 'table',
      classPropertiesFormat: 'table',
      interfacePropertiesFormat: 'table',
      enumMembersFormat: 'table',
    } as object),
  });
}

/**
 * Points links at headings as VitePress numbers them: the plugin also counts members that are rows of
 * a table, and not headings.
 */
async function mendAnchors(folder: string): Promise<void> {
  const files = await readdir(folder);
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(`${folder}/${file}`, 'utf8'));
  const countOf = (file: string, anchor: string): number =>
    [...(texts.get(file) ?? '').matchAll(/^#+ (.*)$/gm)].filter(
      ([, title = '']) => title.toLowerCase().replace(/[^a-z\d]+/g, '') === anchor,
    ).length;
  for (const [file, text] of texts) {
    const mended = text.replaceAll(
      /\(([\w./-]*)#([a-z\d]+)-(\d+)\)/g,
      (link, path: string, name: string, number: string) =>
        countOf(path === '' ? file : basename(path), name) > Number(number)
          ? link
          : `(${path}#${name})`,
    );
    await writeFile(`${folder}/${file}`, mended);
  }
}

interface Module {
  /** What a program imports. */
  text: string;
  /** The page, below the site. */
  link: string;
}

/** The pages of a library, one for each of its modules, the root first. */
async function modulesOf(name: string): Promise<Module[]> {
  const folder = `${root}/docs/api/${name}`;
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md'));
  if (!files.includes('index.md')) {
    // A library with one module: its page is the entry.
    await rename(`${folder}/modules.md`, `${folder}/index.md`);
    return [{ text: `@alipayhk-openapi/${name}`, link: `/api/${name}/` }];
  }
  await rm(`${folder}/modules.md`);
  const subpaths = files.filter((file) => !['index.md', 'modules.md'].includes(file)).sort();
  return [
    { text: `@alipayhk-openapi/${name}`, link: `/api/${name}/` },
    ...subpaths.map((file) => {
      const subpath = file.replace('.md', '');
      return { text: `@alipayhk-openapi/${name}/${subpath}`, link: `/api/${name}/${subpath}` };
    }),
  ];
}

const indexPage = (modules: readonly Module[]): string =>
  [
    '# TypeScript API',
    'Every public name of the libraries, from the comments in their sources. The methods of the client are described field by field on the pages of the [operations](../operations/index.md).',
    modules.map(({ text, link }) => `- [${text}](${link.replace('/api/', './')})`).join('\n'),
    '',
  ].join('\n\n');

/**
 * Writes the API reference of the libraries as Markdown into `docs/api`, from their TSDoc.
 *
 * @throws Error if the sources of a library cannot be read.
 */
export async function writeApiReference(): Promise<void> {
  await rm(`${root}/docs/api`, { recursive: true, force: true });
  const modules: Module[] = [];
  for (const name of LIBRARIES) {
    const library = await openLibrary(name);
    const project = await library.convert();
    if (project === undefined) throw new Error(`The API of ${name} cannot be read.`);
    await library.generateOutputs(project);
    await mendAnchors(`${root}/docs/api/${name}`);
    modules.push(...(await modulesOf(name)));
  }
  await writeFile(`${root}/docs/api/index.md`, indexPage(modules));
  await writeFile(`${root}/docs/.vitepress/generated/api.json`, JSON.stringify(modules));
}
