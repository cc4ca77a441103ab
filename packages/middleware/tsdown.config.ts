export default {
  entry: [
    'src/index.ts',
    'src/rsa-aes.ts',
    'src/node.ts',
    'src/webhook.ts',
    'src/ecc224.ts',
    'src/diagnose.ts',
  ],
  outputOptions: {
    // One shared chunk for what the root needs: each further file costs a cold import time.
    codeSplitting: {
      groups: [
        {
          name: 'core',
          test: /middleware\/src\/(?!(cipher|diagnose|keys\/rsa-numbers)|(index|rsa-aes|node|webhook|ecc224|diagnose)\.ts|.*\.d\.ts)/,
        },
      ],
    },
  },
};
