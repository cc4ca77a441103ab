import { type OpenApiDocument, resolve, type Schema } from '../lib/openapi.ts';

type Need = 'yes' | 'no' | 'conditional';

interface Field {
  /** Names from the body down, joined by dots; `[]` behind the name of a list. */
  path: string;
  need: Need;
  schema: Schema;
}

interface Shape {
  properties: Map<string, Schema>;
  required: Set<string>;
  conditional: Set<string>;
}

const alternativesOf = (schema: Schema): Schema[] => [
  ...(schema.oneOf ?? []),
  ...(schema.anyOf ?? []),
];

/** The properties of an object schema, with those of its parts; of alternatives, all of them together. */
const shapeOf = (document: OpenApiDocument, node: Schema): Shape => {
  const schema = resolve(document, node);
  const shape: Shape = {
    properties: new Map(Object.entries(schema.properties ?? {})),
    required: new Set(schema.required ?? []),
    conditional: new Set(),
  };
  const add = (part: Schema, always: boolean): void => {
    const { properties, required, conditional } = shapeOf(document, part);
    for (const [name, property] of properties) {
      // A part that only narrows a property says less about it than the part that describes it.
      const known = shape.properties.get(name);
      const describes = resolve(document, property).description !== undefined;
      if (
        known === undefined ||
        (describes && resolve(document, known).description === undefined)
      ) {
        shape.properties.set(name, property);
      }
    }
    for (const name of required) (always ? shape.required : shape.conditional).add(name);
    for (const name of conditional) shape.conditional.add(name);
  };
  for (const part of schema.allOf ?? []) add(part, true);
  for (const part of [schema.then, schema.else]) {
    if (part !== undefined) add(part, false);
  }
  for (const part of Object.values(schema.dependentSchemas ?? {})) {
    add(part, false);
  }
  const alternatives = alternativesOf(schema);
  for (const part of alternatives) add(part, false);
  for (const name of shape.conditional) {
    const everywhere =
      alternatives.length > 0 &&
      alternatives.every((part) => shapeOf(document, part).required.has(name));
    if (everywhere) shape.required.add(name);
  }
  return shape;
};

const needOf = ({ required, conditional }: Shape, name: string): Need => {
  if (required.has(name)) return 'yes';
  return conditional.has(name) ? 'conditional' : 'no';
};

/** Fields are named down to this depth; a document in a string counts like an object. */
const MAX_DEPTH = 6;

const fieldsOf = (document: OpenApiDocument, node: Schema, prefix = '', depth = 0): Field[] => {
  if (depth > MAX_DEPTH) return [];
  const shape = shapeOf(document, node);
  return [...shape.properties].flatMap(([name, property]) => {
    const schema = resolve(document, property);
    const items = schema.items;
    const path = `${prefix}${name}${items === undefined ? '' : '[]'}`;
    const inner = items ?? schema.contentSchema ?? schema;
    return [
      { path, need: needOf(shape, name), schema },
      ...fieldsOf(document, inner, `${path}.`, depth + 1),
    ];
  });
};

const typeOf = (document: OpenApiDocument, schema: Schema): string => {
  if (schema.contentSchema !== undefined) return 'JSON text';
  if (schema.type === 'array') {
    const items = resolve(document, schema.items ?? {});
    return `list of ${String(items.type ?? 'value')}s`;
  }
  const { type = 'object' } = schema;
  return Array.isArray(type) ? type.join(' or ') : String(type);
};

/** Every limit that a schema states, in words. */
const limitsOf = (schema: Schema): string[] => {
  const limits: string[] = [];
  const value = (name: string): unknown => schema[name];
  const say = (name: string, words: (limit: unknown) => string): void => {
    if (value(name) !== undefined) limits.push(words(value(name)));
  };
  say('const', (only) => `always \`${String(only)}\``);
  say('enum', (values) => (values as unknown[]).map((one) => `\`${String(one)}\``).join(', '));
  say('minLength', (least) => `at least ${least} character${least === 1 ? '' : 's'}`);
  say('maxLength', (most) => `at most ${most} characters`);
  say('minimum', (least) => `from ${least}`);
  say('maximum', (most) => `to ${most}`);
  say('minItems', (least) => `at least ${least} item${least === 1 ? '' : 's'}`);
  say('maxItems', (most) => `at most ${most} items`);
  say('pattern', (pattern) => `matches \`${String(pattern)}\``);
  say('format', (format) => `format ${format}`);
  say('default', (given) => `default \`${String(given)}\``);
  return limits;
};

/** Text for a cell of a table; a page is a template, in which < and {{ would begin something. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

const row = (document: OpenApiDocument, { path, need, schema }: Field): string => {
  const confidence = schema['x-confidence'];
  const sure =
    typeof confidence === 'string' && confidence !== 'source'
      ? ` <span class="mark mark-${confidence}">${confidence}</span>`
      : '';
  const limits = [typeOf(document, schema), ...limitsOf(schema)].map(cell).join('; ');
  return `| \`${path}\` | ${need} | ${limits} | ${cell(String(schema.description ?? ''))}${sure} |`;
};

const table = (document: OpenApiDocument, schema: Schema): string =>
  [
    '| Field | Required | Type and limits | What it is |',
    '|---|---|---|---|',
    ...fieldsOf(document, schema).map((field) => row(document, field)),
  ].join('\n');

/** The variants of a body, each with its title; one without a title where there is only one. */
const variantsOf = (
  document: OpenApiDocument,
  body: Schema,
): { title: string; schema: Schema }[] => {
  const schema = resolve(document, body);
  const alternatives = schema.oneOf ?? [];
  if (alternatives.length === 0) return [{ title: '', schema }];
  return alternatives.map((node) => {
    const variant = resolve(document, node);
    const { oneOf, discriminator, ...shared } = schema;
    return {
      title: String(variant.title ?? ''),
      schema: { allOf: [variant, shared] },
    };
  });
};

/**
 * The fields of a body as Markdown: one table per variant.
 *
 * @param document - the bundled specification.
 * @param body - the schema of the body, or a reference to it.
 */
export function fieldTables(document: OpenApiDocument, body: Schema): string {
  return variantsOf(document, body)
    .map(({ title, schema }) =>
      [title === '' ? '' : `### ${title}\n`, table(document, schema)].filter(Boolean).join('\n'),
    )
    .join('\n\n');
}
