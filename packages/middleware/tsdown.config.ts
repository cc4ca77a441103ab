export default {
  entry: ['src/index.ts', 'src/rsa-aes.ts', 'src/node.ts', 'src/webhook.ts', 'src/ecc224.ts'],
};
