import { type OpenApiDocument, resolveSchema, type Schema } from '../lib/openapi.ts';

/**
 * The two fields of which at least one is there: `if` the first is absent (`false`), `then` the other is required. It is
 * written so because every code generator reads it, if only by leaving it out.
 */
export function oneOfTwo(schema: Schema): readonly [string, string] | undefined {
  const [absent, ...others] = Object.entries(schema.if?.properties ?? {});
  const [required, ...more] = schema.then?.required ?? [];
  if (absent === undefined || required === undefined) return undefined;
  const [name, condition] = absent;
  if ((condition as unknown) !== false || others.length + more.length > 0) return undefined;
  return [name, required];
}

/** Whether the two fields are two names of one value, as those of the result object are. */
export function isEnvelope(
  { properties = {} }: Schema,
  [one, other]: readonly [string, string],
): boolean {
  return properties[one]?.$ref !== undefined && properties[one]?.$ref === properties[other]?.$ref;
}

/** Which variants a field selects: its values, each with the references of the variants that have it. */
export interface Selection {
  readonly field: string;
  readonly mapping: Readonly<Record<string, readonly string[]>>;
  /** The fields that go on selecting where a value belongs to several variants. */
  readonly next: readonly string[];
}

/** How a schema selects its variant: by a discriminator, or by one field after the other (`x-selected-by`). */
export function selectionOf(document: OpenApiDocument, schema: Schema): Selection | undefined {
  const { discriminator, oneOf = [] } = schema;
  if (discriminator !== undefined) {
    const targets = Object.entries(discriminator.mapping ?? {});
    const mapping = Object.fromEntries(targets.map(([value, $ref]) => [value, [$ref]]));
    return { field: discriminator.propertyName, mapping, next: [] };
  }
  const [field, ...next] = schema['x-selected-by'] ?? [];
  if (field === undefined) return undefined;
  const mapping: Record<string, string[]> = {};
  for (const { $ref } of oneOf) {
    for (const value of valuesOf(resolveSchema(document, { $ref: $ref! }).properties?.[field])) {
      mapping[value] = [...(mapping[value] ?? []), $ref!];
    }
  }
  return { field, mapping, next };
}

function valuesOf(schema: Schema = {}): readonly string[] {
  return (schema.enum ?? [schema.const]) as readonly string[];
}
