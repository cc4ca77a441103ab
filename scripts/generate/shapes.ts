import { type OpenApiDocument, resolveSchema, type Schema, schemaName } from '../lib/openapi.ts';
import { oneOfTwo } from './choices.ts';

/** Marks a schema to which a condition has added something; it holds the name of the schema that it was. */
export const COMPLETED = 'x-completed';

/** An object with everything that its parts (`$ref`, `allOf`, `if`) say about it in one place. */
export interface Shape {
  readonly description: string | undefined;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: ReadonlySet<string>;
  /** "At least one of these": each alternative is a title with the fields that it requires. */
  readonly alternatives: readonly Alternative[];
  /** True where further fields are allowed and expected. */
  readonly open: boolean;
  /** Conditions that may split the shape in two. */
  readonly conditions: readonly Condition[];
}

export interface Alternative extends Schema {
  readonly title: string;
  readonly required: readonly string[];
}

/** What else holds (`effect`) where the field has one of the values. */
interface Condition {
  readonly field: string;
  readonly values: readonly unknown[];
  readonly effect: Schema;
}

export const EMPTY_SHAPE: Shape = {
  description: undefined,
  properties: {},
  required: new Set(),
  alternatives: [],
  open: false,
  conditions: [],
};

/** The shape of an object schema. A description beside a `$ref` counts more than that of the target. */
export function shapeOf(document: OpenApiDocument, schema: Schema): Shape {
  const { $ref, ...own } = schema;
  const referred = $ref === undefined ? [] : [resolveSchema(document, schema)];
  const parts = [...referred, ...(own.allOf ?? [])].map((part) => shapeOf(document, part));
  return [...parts, ownShape(own)].reduce(mergeShapes, EMPTY_SHAPE);
}

function ownShape(schema: Schema): Shape {
  const { description, properties = {}, required = [], additionalProperties } = schema;
  return {
    description,
    properties,
    required: new Set(required),
    alternatives: alternativesOf(schema),
    open: additionalProperties === true,
    conditions: conditionsOf(schema),
  };
}

/** Both shapes in one; where they differ, `other` counts. */
export function mergeShapes(one: Shape, other: Shape): Shape {
  const properties = { ...one.properties };
  for (const [name, schema] of Object.entries(other.properties)) {
    const known = properties[name];
    properties[name] = known === undefined ? schema : { ...known, ...schema };
  }
  return {
    description: other.description ?? one.description,
    properties,
    required: new Set([...one.required, ...other.required]),
    alternatives: [...one.alternatives, ...other.alternatives],
    open: one.open || other.open,
    conditions: [...one.conditions, ...other.conditions],
  };
}

/** "At least one of these two fields". */
export function alternativesOf(schema: Schema): readonly Alternative[] {
  const fields = oneOfTwo(schema) ?? [];
  return fields.map((field) => ({ title: `With ${field}`, required: [field] }));
}

/** `if` that asks for one field alone; others no type can express. */
function conditionsOf(schema: Schema): readonly Condition[] {
  const dependent = Object.values(schema.dependentSchemas ?? {});
  return [schema, ...dependent, ...dependent.flatMap(({ allOf = [] }) => allOf)].flatMap(
    conditionOf,
  );
}

function conditionOf(schema: Schema): readonly Condition[] {
  const asked = Object.entries(schema.if?.properties ?? {});
  const [first] = asked;
  if (first === undefined || asked.length > 1 || schema.then === undefined) return [];
  const [field, { enum: values, const: only }] = first;
  const list = values ?? (only === undefined ? [] : [only]);
  return list.length === 0 ? [] : [{ field, values: list, effect: schema.then }];
}

/** A shape under a condition: only the values of the field that remain, and what then holds. */
export function narrowed(
  document: OpenApiDocument,
  shape: Shape,
  field: string,
  values: readonly unknown[],
  effect: Schema | undefined,
): Shape {
  const properties: Record<string, Schema> = { ...shape.properties };
  const { $ref: _, ...rest } = {
    ...resolveSchema(document, properties[field] ?? {}),
    ...properties[field],
  };
  properties[field] = { ...rest, enum: values };
  for (const [name, extra] of Object.entries(effect?.properties ?? {})) {
    const known = properties[name];
    if (known !== undefined) properties[name] = overlay(document, known, extra);
  }
  return {
    ...shape,
    properties,
    required: new Set([...shape.required, ...(effect?.required ?? [])]),
    conditions: shape.conditions.filter((condition) => condition.field !== field),
  };
}

/** A schema with what a condition adds to it, down to the fields inside. */
function overlay(document: OpenApiDocument, schema: Schema, extra: Schema): Schema {
  const inside = Object.entries(extra.properties ?? {});
  const patterns = Object.entries((extra.patternProperties ?? {}) as Record<string, Schema>);
  if (schema.contentSchema !== undefined && extra.contentSchema !== undefined) {
    return {
      ...schema,
      contentSchema: completed(document, schema.contentSchema, extra.contentSchema),
    };
  }
  if (inside.length === 0 && patterns.length === 0 && extra.required === undefined) {
    return { ...schema, ...extra };
  }
  const { description, properties, required, open } = shapeOf(document, schema);
  const changed: Record<string, Schema> = { ...properties };
  for (const name of Object.keys(changed)) {
    const found = [
      ...inside.filter(([key]) => key === name),
      ...patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(name)),
    ];
    for (const [, more] of found) changed[name] = overlay(document, changed[name] ?? {}, more);
  }
  return {
    type: 'object',
    properties: changed,
    required: [...required, ...(extra.required ?? [])],
    ...(description !== undefined && { description }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    ...(schema.if !== undefined && { if: schema.if, then: schema.then }),
    ...(open && { additionalProperties: true }),
  };
}

/** A named schema of which a condition requires more, by its name. */
function completed(document: OpenApiDocument, schema: Schema, extra: Schema): Schema {
  const whole = overlay(document, schema, extra);
  return schema.$ref === undefined ? whole : { ...whole, [COMPLETED]: schemaName(schema.$ref) };
}
