import { type OpenApiDocument, present, resolveSchema, type Schema } from '../lib/openapi.ts';

/**
 * The two fields of which at least one is there: `if` the first is absent (`false`), `then` the other is required. It is
 * written so because every code generator reads it, if only by leaving it out; in a variant below `dependentSchemas` of a
 * field that every body has, because Redoc shows no field of a variant with an `if` of its own.
 */
export function oneOfTwo(schema: Schema): readonly [string, string] | undefined {
  return askedByCondition(schema) ?? askedByCondition(dependentChoice(schema)?.[1] ?? {});
}

/** The schema without the condition that `oneOfTwo` finds. */
export function withoutOneOfTwo(schema: Schema): Schema {
  const { if: condition, then: effect, dependentSchemas = {}, ...rest } = schema;
  if (askedByCondition(schema) !== undefined) {
    return schema.dependentSchemas === undefined ? rest : { ...rest, dependentSchemas };
  }
  const [field] = dependentChoice(schema) ?? [];
  if (field === undefined) return schema;
  const { [field]: _, ...others } = dependentSchemas;
  return {
    ...rest,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    ...(condition !== undefined && { if: condition, then: effect }),
    ...(Object.keys(others).length > 0 && { dependentSchemas: others }),
  };
}

/** The choice that depends on a field which is required, so that it always holds. */
function dependentChoice({ dependentSchemas = {}, required = [] }: Schema) {
  return Object.entries(dependentSchemas).find(
    ([field, condition]) => required.includes(field) && askedByCondition(condition) !== undefined,
  );
}

function askedByCondition(schema: Schema): readonly [string, string] | undefined {
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
  for (const one of oneOf) {
    const $ref = present(one.$ref, 'the name of a variant');
    for (const value of valuesOf(resolveSchema(document, one).properties?.[field])) {
      mapping[value] = [...(mapping[value] ?? []), $ref];
    }
  }
  return { field, mapping, next };
}

function valuesOf(schema: Schema = {}): readonly string[] {
  return (schema.enum ?? [schema.const]) as readonly string[];
}
