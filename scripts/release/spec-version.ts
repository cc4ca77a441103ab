/** The version of the specification is that of its package; everything else in the text stays. */
export function withVersion(openapi: string, version: string): string {
  const pattern = /^(info:\n(?: +.*\n)*? +version: ).*$/m;
  if (!pattern.test(openapi)) throw new Error('spec/openapi.yaml has no info.version.');
  return openapi.replace(pattern, (_, before: string) => `${before}${version}`);
}
