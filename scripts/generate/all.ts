import { readdirSync, readFileSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { generateCalls } from './calls.ts';
import { generateMethods } from './methods.ts';
import { generateOperations } from './operations.ts';
import { generateRequests } from './requests.ts';
import { generateRules } from './rules.ts';
import { generateTypes } from './types.ts';
import { generateValidators } from './validators.ts';

/** Everything that stands in `generated/`: path inside it -> text. */
export async function generateAll(root: string): Promise<ReadonlyMap<string, string>> {
  const { yaml, document } = bundle(root);
  return new Map([
    ['openapi.yaml', `# Generated from spec/ by \`pnpm generate\`. Do not edit.\n${yaml}`],
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['types.ts', await generateTypes(document)],
    ['operations.ts', generateOperations(document)],
    ['calls.ts', generateCalls(document)],
    ['requests.ts', generateRequests(document)],
    ['methods.ts', generateMethods(document)],
    ['rules.txt', generateRules(document)],
    ...generateValidators(document),
    ...supportFiles(),
  ]);
}

/** Written by hand, for what is generated: it goes along, so that `generated/` imports nothing from the packages. */
function supportFiles(): readonly (readonly [string, string])[] {
  const folder = new URL('support/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const header = `// Copied from scripts/generate/support by \`pnpm generate\`. Do not edit.\n`;
    return [`support/${name}`, header + readFileSync(new URL(name, folder), 'utf8')] as const;
  });
}
