import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { english, logoAddress, referenceLink } from '../../docs/.vitepress/navigation.ts';
import { withPolicy } from '../../docs/.vitepress/security-policy.ts';
import type { OpenApiDocument } from '../lib/openapi.ts';
import { redocly } from '../lib/redocly.ts';
import { run } from '../lib/run.ts';
import { rendererLanguages } from './reference-document.ts';

/** Links of the frame, as seen from `reference/`: relative, so that the site may stand anywhere. */
const relative = (link: string): string =>
  `..${link.endsWith('/') ? `${link}index.html` : link.replace(/(?<!\.html)$/, '.html')}`;

const links = english.top
  .map(({ text, link }) => {
    const current = link === referenceLink ? ' aria-current="page"' : '';
    return `<a href="${relative(link)}"${current}>${text}</a>`;
  })
  .join('');

/** The page around the renderer: the site's bar, its colours, and one memory of light or dark. */
const template = (style: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>{{title}}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="Every operation, field, limit, result code and example of the AlipayHK Open Platform on one page.">
  <link rel="icon" href="${logoAddress}">
  <script>
    (() => {
      const ours = 'vitepress-theme-appearance', theirs = 'redoc.colorMode', root = document.documentElement;
      const chosen = localStorage.getItem(ours);
      const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
      localStorage.setItem(theirs, dark ? 'dark' : 'light');
      new MutationObserver(() => {
        const now = localStorage.getItem(theirs);
        if (now && now !== (dark ? 'dark' : 'light')) localStorage.setItem(ours, now);
      }).observe(root, { attributes: true, attributeFilter: ['class'] });
    })();
  </script>
  {{{redocHead}}}
  <style>${style}</style>
</head>
<body>
  <header class="site-bar">
    <a class="site-title" href="../index.html"><img src="${logoAddress}" alt="" width="26" height="26">AlipayHK OpenAPI</a>
    <nav aria-label="Site">${links}</nav>
  </header>
  {{{redocHTML}}}
</body>
</html>
`;

const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='12'%3E%3Ctext y='10' font-family='sans-serif' font-size='11' fill='%23777'%3ERedocly%3C/text%3E%3C/svg%3E";

/** The renderer's footer loads its logo from elsewhere; the page must not load anything. */
const withoutForeignLogo = (html: string): string => {
  const address = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
  if (!address.test(html)) {
    throw new Error(
      'The renderer no longer has the logo that is replaced here: look at what it loads.',
    );
  }
  return html.replaceAll(address, logo);
};

/** Drawn ahead, links of the menu lack the # of the route: opened in a new tab they would lead nowhere. */
const withRoutes = (html: string): string =>
  html.replace(/(<a [^>]*?href=")\/([\w/-]*")/g, '$1#/$2');

/** Renders the reference as one file that loads nothing. */
export async function buildReference(document: OpenApiDocument, output: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alipayhk-reference-'));
  const style = await readFile(new URL('./reference.css', import.meta.url), 'utf8');
  try {
    await mkdir(dirname(output), { recursive: true });
    await writeFile(`${folder}/openapi.json`, JSON.stringify(document));
    await writeFile(`${folder}/template.hbs`, template(style));
    // YAML that is also JSON.
    const options = { openapi: { codeSamples: { languages: rendererLanguages } } };
    await writeFile(`${folder}/redocly.yaml`, JSON.stringify(options));
    const { command, args, env } = redocly([
      'build-docs',
      `${folder}/openapi.json`,
      '--inlineBundle',
      ...['--config', `${folder}/redocly.yaml`],
      ...['--template', `${folder}/template.hbs`],
      ...['--title', 'API reference | AlipayHK OpenAPI'],
      ...['--output', output],
    ]);
    const exitCode = await run(command, args, env);
    if (exitCode !== 0)
      throw new Error(`The reference could not be rendered (exit code ${exitCode}).`);
    const html = withRoutes(withoutForeignLogo(await readFile(output, 'utf8')));
    await writeFile(output, withPolicy(html));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
