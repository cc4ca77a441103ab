import { proseOf } from '../text.js';

/** Every description is made of sentences, so it ends with a full stop. */
export function descriptionFullStop() {
  return {
    any: {
      enter(node, ctx) {
        if (typeof node?.description !== 'string' || ctx.type.name === 'Example') return;
        if (proseOf(node.description).endsWith('.')) return;
        ctx.report({
          message: 'A description ends with a full stop.',
          location: ctx.location.child('description'),
        });
      },
    },
    Operation: {
      enter(operation, ctx) {
        for (const [code, entry] of Object.entries(operation['x-result-codes'] ?? {})) {
          for (const key of ['meaning', 'action']) {
            const isEmptyAction = key === 'action' && entry.status === 'S' && entry.action === '';
            if (isEmptyAction || entry[key]?.endsWith('.')) continue;
            ctx.report({
              message: `The ${key} of ${code} ends with a full stop.`,
              location: ctx.location.child('x-result-codes'),
            });
          }
        }
      },
    },
  };
}
