export declare function addEnvelope(
  schema: object,
  file: string,
  envelope: string,
  names: readonly string[],
): void;
