export default {
  entry: ['src/index.ts', 'src/types.ts', 'src/operations.ts', 'src/validators.ts'],
};
