/** What stands on the page of a release of the specification, for people who do not use npm. */
export const ASSETS = [
  { name: 'openapi.yaml', from: 'packages/spec/dist/openapi.yaml' },
  { name: 'openapi.json', from: 'packages/spec/dist/openapi.json' },
  { name: 'vectors.tar.gz', from: 'test/vectors' },
] as const;
