/**
 * Each file more costs a cold import of the root time, so what the root needs stands in its own
 * file, and the subpaths take what they share with it from there.
 */
const CORE =
  /middleware\/src\/(?!.*\.d\.ts|cipher|diagnose|keys\/rsa-numbers|(rsa-aes|node|webhook|ecc224)\.ts)/;

export default {
  entry: [
    'src/index.ts',
    'src/rsa-aes.ts',
    'src/node.ts',
    'src/webhook.ts',
    'src/ecc224.ts',
    'src/diagnose.ts',
  ],
  inputOptions: { preserveEntrySignatures: 'allow-extension' },
  outputOptions: {
    codeSplitting: { groups: [{ name: 'core', test: CORE }] },
    // Editors read them in the declarations; here they would only be parsed with each cold import.
    comments: { jsdoc: false },
  },
};
