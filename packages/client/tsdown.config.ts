export default {
  entry: ['src/index.ts', 'src/env.ts', 'src/otel.ts', 'src/rsa-aes.ts', 'src/node.ts'],
};
