import { escapePointer, isObject } from '../lib/openapi.ts';
import { type Document, listOf, mapOf, stable } from './model.ts';
import { normalise, type Sourced } from './normal.ts';
import { type Schema, written } from './parts.ts';
import { isAnnotation, isSeveral, keywordOf } from './vocabulary.ts';

type Inner = (value: unknown, pointer: string) => string;

/** Everything that a schema accepts, as a text: equal texts accept the same. */
export function canonical(
  document: Document,
  schema: Schema,
  trail: readonly string[] = [],
): string {
  const here = schema.map(placeOf).join(' ');
  if (trail.includes(here)) return `"again ${trail.indexOf(here)}"`;
  const next = [...trail, here];
  const of = (each: Schema): string => canonical(document, each, next);
  const inner: Inner = (value, pointer) => of(written(value, pointer));
  const { types, values, properties, required, ...normal } = normalise(document, schema);
  const texts = [
    ...(types ? [`types ${[...types].sort()}`] : []),
    ...(values ? [`values ${stable(values)}`] : []),
    ...[...properties].map(([name, property]) => `property ${name}: ${of(property)}`),
    ...[...required.keys()].map((name) => `required ${name}`),
    ...normal.alternatives.map(
      ({ keyword, branches }) => `${keyword} ${branches.map(of).sort().join(' | ')}`,
    ),
    ...normal.conditions.map((condition) => conditionText(condition, inner)),
    ...[...normal.keywords]
      .filter(([keyword]) => !isAnnotation(keyword))
      .map(([keyword, found]) => `${keyword} ${valueText(keyword, found, inner)}`),
  ];
  return `(${texts.sort().join('; ')})`;
}

/** The same for what is referred to from several places, so that a schema inside itself is found. */
function placeOf({ schema, pointer }: Schema[number], _: number, all: Schema): string {
  const reference = all.length === 1 && isObject(schema) ? schema.$ref : undefined;
  return typeof reference === 'string' ? reference : pointer;
}

function conditionText({ value, pointer }: Sourced<Document>, inner: Inner): string {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([keyword, part]) => `${keyword} ${inner(part, `${pointer}#${keyword}`)}`)
    .join(' ');
}

/** The value of one keyword in this form. */
export function keywordText(document: Document, keyword: string, found: Sourced): string {
  return valueText(keyword, found, (value, pointer) =>
    canonical(document, written(value, pointer)),
  );
}

function valueText(keyword: string, { value, pointer }: Sourced, inner: Inner): string {
  if (isSeveral(value)) {
    const texts = value.several.map((item) => valueText(keyword, { value: item, pointer }, inner));
    return `${texts.sort().join(' and ')} over ${stable(value.over)}`;
  }
  const schemas = (items: Document): readonly string[] =>
    Object.entries(items).map(
      ([name, item]) => `${name}: ${inner(item, `${pointer}/${escapePointer(name)}`)}`,
    );
  switch (keywordOf(keyword)?.kind) {
    case 'schema':
    case 'contains':
    case 'embedded':
      return inner(value, pointer);
    case 'schemas':
      return [...schemas(Object(value))].sort().join(',');
    case 'names': {
      const sorted = Object.entries(mapOf(value)).map(([name, names]) => [
        name,
        listOf(names).map(String).sort(),
      ]);
      return stable(Object.fromEntries(sorted));
    }
    default:
      return stable(value);
  }
}
