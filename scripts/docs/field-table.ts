import { type OpenApiDocument, resolve, type Schema } from '../lib/openapi.ts';
import type { Language, Translator } from './translate.ts';
import { FIELD_WORDS, type FieldWords } from './words.ts';

/** The document, and the language in which its fields are described. */
interface Context {
  readonly document: OpenApiDocument;
  readonly language: Language;
  readonly translator: Translator;
}

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

const typeOf = ({ document, language }: Context, schema: Schema): string => {
  const words = FIELD_WORDS[language];
  const named = (type: unknown): string => words.types[String(type)] ?? String(type);
  if (schema.contentSchema !== undefined) return words.jsonText;
  if (schema.type === 'array') {
    const items = resolve(document, schema.items ?? {});
    return words.list(named(items.type ?? 'value'));
  }
  const { type = 'object' } = schema;
  return Array.isArray(type) ? type.map(named).join(words.or) : named(type);
};

/** Every limit that a schema states, in words. */
const limitsOf = (schema: Schema, words: FieldWords): string[] => {
  const limits: string[] = [];
  const value = (name: string): unknown => schema[name];
  const say = (name: string, inWords: (limit: string) => string): void => {
    if (value(name) !== undefined) limits.push(inWords(String(value(name))));
  };
  const quoted = (text: unknown): string => `\`${String(text)}\``;
  say('const', (only) => words.always(quoted(only)));
  if (schema.enum !== undefined) limits.push(schema.enum.map(quoted).join(', '));
  say('minLength', words.leastCharacters);
  say('maxLength', words.mostCharacters);
  say('minimum', words.from);
  say('maximum', words.to);
  say('minItems', words.leastItems);
  say('maxItems', words.mostItems);
  say('pattern', (pattern) => words.matches(quoted(pattern)));
  say('format', words.format);
  say('default', (given) => words.default(quoted(given)));
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

const row = (context: Context, { path, need, schema }: Field): string => {
  const words = FIELD_WORDS[context.language];
  const confidence = schema['x-confidence'] as keyof FieldWords['confidence'] | undefined;
  const sure =
    confidence !== undefined && confidence !== 'source'
      ? ` <span class="mark mark-${confidence}">${words.confidence[confidence]}</span>`
      : '';
  const limits = [typeOf(context, schema), ...limitsOf(schema, words)].map(cell);
  const what = cell(context.translator.description(schema));
  return `| \`${path}\` | ${words.need[need]} | ${limits.join(words.between)} | ${what}${sure} |`;
};

const table = (context: Context, schema: Schema): string =>
  [
    FIELD_WORDS[context.language].columns,
    '|---|---|---|---|',
    ...fieldsOf(context.document, schema).map((field) => row(context, field)),
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
 * @param context - the bundled specification, and the language of the page.
 * @param body - the schema of the body, or a reference to it.
 */
export function fieldTables(context: Context, body: Schema): string {
  return variantsOf(context.document, body)
    .map(({ title, schema }) =>
      [title === '' ? '' : `### ${context.translator.text(title)}\n`, table(context, schema)]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}
