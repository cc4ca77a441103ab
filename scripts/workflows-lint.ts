/** `pnpm workflows:lint`: are the GitHub workflows sound, pinned and no more than pnpm commands? */
import './lib/closed-output.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintWorkflow } from './gates/workflows.ts';
import { root } from './lib/root.ts';

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const files = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
const problems = await Promise.all(
  files.map((name) =>
    lintWorkflow(
      { path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') },
      Object.keys(scripts),
    ),
  ),
);
for (const problem of problems.flat()) console.error(problem);
console.log(`${files.length} workflows, ${problems.flat().length} problems`);
process.exit(problems.flat().length > 0 ? 1 : 0);
