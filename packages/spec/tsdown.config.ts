import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const validators = fileURLToPath(new URL('../../generated/validators', import.meta.url));

/** One entry per operation, for those who validate a single one: `validators/<operationId>`. */
const perOperation = readdirSync(validators)
  .filter((file) => file.endsWith('.ts') && file !== 'all.ts')
  .map((file) => [`validators/${basename(file, '.ts')}`, `../../generated/validators/${file}`]);

export default {
  entry: {
    index: 'src/index.ts',
    types: 'src/types.ts',
    operations: 'src/operations.ts',
    calls: 'src/calls.ts',
    validators: 'src/validators.ts',
    ...Object.fromEntries(perOperation),
  },
  copy: ['../../generated/openapi.json', '../../generated/openapi.yaml'],
};
