import { readFileSync } from 'node:fs';

/** Every extension stands in spec/extensions.md, with what reads it. */
export function registeredExtension() {
  return {
    any: {
      enter(node, ctx) {
        if (typeof node !== 'object' || node === null || EXAMPLES.has(ctx.type.name)) return;
        for (const key of Object.keys(node)) {
          if (!key.startsWith('x-') || REGISTERED.has(key)) continue;
          ctx.report({
            message: `${key} is registered in spec/extensions.md.`,
            location: ctx.location.child(key).key(),
          });
        }
      },
    },
  };
}

const EXAMPLES = new Set(['Example', 'ExamplesMap']);

const register = readFileSync(new URL('../../../spec/extensions.md', import.meta.url), 'utf8');
const REGISTERED = new Set([...register.matchAll(/^\| `(x-[\w-]+)` \|/gm)].map(([, key]) => key));
