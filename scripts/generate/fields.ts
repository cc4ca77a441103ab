import { type OpenApiDocument, resolveSchema, type Schema, schemasOf } from '../lib/openapi.ts';

/** A field of an object, whichever part of its schema declares it. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The variants among which a request selects, nested choices included, or the schema itself where there is none. */
export function variantsOf(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const { oneOf, discriminator: _, ...common } = resolveSchema(document, schema);
  if (oneOf === undefined) return [common];
  return oneOf
    .flatMap((variant) => variantsOf(document, variant))
    .map((variant) => ({ allOf: [common, variant] }));
}

/** The fields of an object, those of its parts (`allOf`, `anyOf`) included. */
export function fieldsOf(document: OpenApiDocument, schema: Schema): readonly Field[] {
  const required = new Set(requiredOf(document, schema));
  return Object.entries(propertiesOf(document, schema)).map(([name, field]) => ({
    name,
    schema: field,
    required: required.has(name),
  }));
}

function requiredOf(document: OpenApiDocument, schema: Schema): readonly string[] {
  const parts = (schema.allOf ?? []).flatMap((part) =>
    requiredOf(document, resolveSchema(document, part)),
  );
  return [...parts, ...(schema.required ?? [])];
}

function propertiesOf(document: OpenApiDocument, schema: Schema): Readonly<Record<string, Schema>> {
  const inherited = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map((part) =>
    propertiesOf(document, resolveSchema(document, part)),
  );
  return Object.assign({}, ...inherited, schema.properties);
}

/**
 * The enums of fields that some variants of a `oneOf` require and others don't. TypeScript takes the absence of such a
 * field for a choice between the variants, and so stops completing the others.
 */
export function unevenEnums(document: OpenApiDocument): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  for (const schema of Object.values(schemasOf(document))) {
    if (schema.oneOf === undefined) continue;
    const fields = variantsOf(document, schema).flatMap((variant) => fieldsOf(document, variant));
    for (const { name, schema: field } of fields.filter(({ required }) => !required)) {
      const target = resolveSchema(document, field);
      const isRequiredElsewhere = fields.some((other) => other.name === name && other.required);
      if (isRequiredElsewhere && target.enum !== undefined) found.add(target);
    }
  }
  return found;
}

/**
 * The fields that are optional and without an enum in one variant of a `oneOf`, while others require and select by them.
 * TypeScript would take their absence for the choice of that variant and complete no other. The variant is open, so a
 * value may be given all the same.
 */
export function hiddenFields(document: OpenApiDocument): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  for (const schema of Object.values(schemasOf(document))) {
    if (schema.oneOf === undefined) continue;
    const fields = variantsOf(document, schema).flatMap((variant) => fieldsOf(document, variant));
    const selects = (name: string): boolean =>
      fields.some(
        (field) =>
          field.name === name &&
          field.required &&
          resolveSchema(document, field.schema).enum !== undefined,
      );
    for (const { name, schema: field, required } of fields) {
      const isFree = resolveSchema(document, field).enum === undefined;
      if (!required && isFree && selects(name)) found.add(field);
    }
  }
  return found;
}
