/** `pnpm bundles:check`: are the bundles within their budgets, and free of modules of Node? */
import './lib/closed-output.ts';
import { buildPackages } from './build.ts';
import { BUDGETS, bundle, checkBundle, universalEntries } from './gates/bundles.ts';
import { publicPackages } from './lib/packages.ts';

await buildPackages();
const problems: string[] = [];
for (const budget of BUDGETS) {
  const result = await bundle(budget.code);
  problems.push(...checkBundle(budget, result));
  console.log(`${budget.name}: ${(result.gzip / 1000).toFixed(2)} of ${budget.limit} kB`);
}
const entries = publicPackages().flatMap(({ name, manifest }) =>
  universalEntries(name, manifest.exports),
);
for (const name of entries)
  await bundle(`export * from '${name}';`).then(
    (result) => {
      problems.push(...checkBundle({ name, code: '', limit: Number.POSITIVE_INFINITY }, result));
    },
    (error: Error) => problems.push(`${name}: ${error.message}`),
  );
console.log(`${entries.length} entry points for every runtime, ${problems.length} problems`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
