/** One entry per subpath export. */
const entries = ['index', 'env', 'otel', 'rsa-aes', 'node', 'webhook', 'ecc224', 'diagnose'];

export default {
  entry: entries.map((name) => `src/${name}.ts`),
  // Each further file costs a cold import time; nobody compares these objects by identity.
  noExternal: ['@alipayhk-openapi/spec/calls'],
};
