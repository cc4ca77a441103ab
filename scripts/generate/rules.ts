import {
  escapePointer,
  isObject,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  resolveSchema,
  responseSchema,
  type Schema,
  webhooksOf,
} from '../lib/openapi.ts';
import { selectionOf } from './choices.ts';

/** Keywords that limit a single value, in the order in which they are written. */
const LIMITS = [
  'const',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'format',
  'pattern',
] as const;

/** What a schema says inside others; no limit of its own. */
const STRUCTURE = new Set([
  ...['$ref', 'type', 'enum', 'properties', 'required', 'items', 'additionalProperties'],
  'patternProperties',
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas', 'contentSchema'],
  ...['title', 'description', 'examples', 'deprecated', 'discriminator', 'contentMediaType'],
]);

/** One rule: what holds at a place, and in which case. */
interface Rule {
  readonly place: string;
  /** The variant and the conditions, the outermost first. */
  readonly cases: readonly string[];
  readonly text: string;
}

/**
 * `generated/rules.txt`: every rule of every body, one place a line, so that a change of the specification shows which
 * rules came and went however its schemas are cut.
 */
export function generateRules(document: OpenApiDocument): string {
  const lines = [...operationsOf(document), ...webhooksOf(document)].flatMap((described) => {
    const { operationId } = described.operation;
    return [
      ...linesOf(document, `${operationId} request`, requestSchema(described)),
      ...linesOf(document, `${operationId} answer`, responseSchema(described)),
    ];
  });
  return `# Generated from spec/ by \`pnpm generate\`. Do not edit.\n${lines.join('\n')}\n`;
}

/** The rules of a body; those that hold at one place in several cases stand on one line. */
function linesOf(document: OpenApiDocument, body: string, schema: Schema): readonly string[] {
  const rules = new Collector(document);
  rules.visit(schema, '', []);
  const places = new Map<string, Map<string, Set<string>>>();
  for (const { place, cases, text } of rules.found) {
    const texts = places.get(place) ?? new Map<string, Set<string>>();
    places.set(place, texts);
    const when = texts.get(text) ?? new Set<string>();
    texts.set(text, when.add(cases.join(', ')));
  }
  return [...places].flatMap(([place, texts]) => {
    // What holds in the same cases stands together.
    const grouped = new Map<string, string[]>();
    for (const [text, when] of texts) {
      const label = withoutWhole(when, rules.variants).join(' | ');
      grouped.set(label, [...(grouped.get(label) ?? []), text]);
    }
    return [...grouped].map(
      ([label, all]) => `${body} ${place || '/'}${label && ` [${label}]`}: ${all.join(', ')}`,
    );
  });
}

/** The cases, where all variants of a choice are among them without these variants; none where it always holds. */
function withoutWhole(
  cases: ReadonlySet<string>,
  choices: readonly (readonly string[])[],
): readonly string[] {
  let left = new Set(cases);
  // The innermost choices come last.
  for (const variants of [...choices].reverse()) {
    const [first = ''] = variants;
    const rests = [...left].filter((each) => each === first || each.startsWith(`${first}, `));
    for (const rest of rests.map((each) => each.slice(first.length))) {
      const all = variants.map((variant) => variant + rest);
      if (!all.every((each) => left.has(each))) continue;
      const before = first.includes(', ') ? first.slice(0, first.lastIndexOf(', ')) : '';
      const whole = before === '' ? rest.replace(/^, /, '') : before + rest;
      left = new Set([...left].filter((each) => !all.includes(each)).concat(whole));
    }
  }
  return left.has('') ? [] : [...left];
}

class Collector {
  readonly found: Rule[] = [];
  /** The cases that together are all cases: those of each choice. */
  readonly variants: (readonly string[])[] = [];
  readonly #document: OpenApiDocument;
  /** The named schemas that are being visited, so that a circle ends. */
  readonly #open = new Set<string>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Collects what a schema says at a place. */
  visit(schema: Schema, place: string, cases: readonly string[]): void {
    const { $ref = '' } = schema;
    if (this.#open.has($ref)) return;
    if ($ref !== '') this.#open.add($ref);
    const target = { ...resolveSchema(this.#document, schema), ...schema };
    const add = (text: string): void => void this.found.push({ place, cases, text });
    for (const text of limitsOf(target)) add(text);
    for (const name of target.required ?? []) {
      this.found.push({ place: `${place}/${escapePointer(name)}`, cases, text: 'required' });
    }
    this.#inside(target, place, cases);
    this.#choices(target, place, cases);
    this.#open.delete($ref);
  }

  #inside(schema: Schema, place: string, cases: readonly string[]): void {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const there = `${place}/${escapePointer(name)}`;
      if (isObject(field)) this.visit(field, there, cases);
      else this.found.push({ place: there, cases, text: field === false ? 'absent' : 'any' });
    }
    const patterns = (schema.patternProperties ?? {}) as Readonly<Record<string, Schema>>;
    for (const [pattern, field] of Object.entries(patterns)) {
      this.visit(field, `${place}/<${pattern}>`, cases);
    }
    if (schema.items !== undefined) this.visit(schema.items, `${place}/*`, cases);
    if (schema.contentSchema !== undefined) this.visit(schema.contentSchema, `${place}/{}`, cases);
    const { additionalProperties: others } = schema;
    if (isObject(others)) this.visit(others, `${place}/<other>`, cases);
  }

  #choices(schema: Schema, place: string, cases: readonly string[]): void {
    const { field, next = [] } = selectionOf(this.#document, schema) ?? {};
    const fields = field === undefined ? [] : [field, ...next];
    const variants = (schema.oneOf ?? []).map(
      (one, index) => variantOf(this.#document, one, fields) ?? `oneOf ${index + 1}`,
    );
    if (variants.length > 0)
      this.variants.push(variants.map((name) => [...cases, name].join(', ')));
    for (const [index, one] of (schema.oneOf ?? []).entries()) {
      this.visit(one, place, [...cases, variants[index] ?? '']);
    }
    for (const [index, one] of (schema.anyOf ?? []).entries()) {
      this.visit(one, place, [...cases, `anyOf ${index + 1}`]);
    }
    for (const one of schema.allOf ?? []) this.visit(one, place, cases);
    if (isObject(schema.not)) this.visit(schema.not as Schema, place, [...cases, 'not']);
    for (const [field, one] of Object.entries(schema.dependentSchemas ?? {})) {
      this.visit(one, place, [...cases, `with ${field}`]);
    }
    if (schema.if === undefined) return;
    const when = conditionOf(schema.if);
    if (schema.then !== undefined) this.visit(schema.then, place, [...cases, `if ${when}`]);
    if (schema.else !== undefined) this.visit(schema.else, place, [...cases, `unless ${when}`]);
  }
}

/** What a schema says of a single value. */
function limitsOf(schema: Schema): readonly string[] {
  const types = [schema.type ?? []].flat();
  const values = schema.enum === undefined ? [] : [`one of ${JSON.stringify(schema.enum)}`];
  const limits = LIMITS.filter((keyword) => schema[keyword] !== undefined).map(
    (keyword) => `${keyword} ${JSON.stringify(schema[keyword])}`,
  );
  const closed = schema.additionalProperties === false ? ['no other fields'] : [];
  // A keyword that nobody thought of is a rule as well.
  const unknown = Object.keys(schema)
    .filter((key) => !STRUCTURE.has(key) && !key.startsWith('x-'))
    .filter((key) => !(LIMITS as readonly string[]).includes(key))
    .map((key) => `${key} ${JSON.stringify(schema[key])}`);
  return [
    ...(types.length > 0 ? [types.join(' or ')] : []),
    ...values,
    ...limits,
    ...closed,
    ...unknown,
  ];
}

/** The values that select a variant, of each field that selects one. */
function variantOf(
  document: OpenApiDocument,
  one: Schema,
  fields: readonly string[],
): string | undefined {
  const { properties = {} } = resolveSchema(document, one);
  const values = fields.flatMap((field) => {
    const { enum: several, const: only } = resolveSchema(document, properties[field] ?? {});
    const listed = several ?? (only === undefined ? [] : [only]);
    return listed.length === 0 ? [] : [listed.join('/')];
  });
  return values.length === 0 ? undefined : values.join(' ');
}

/** A condition in words: which fields have which values, are there, or are not. */
function conditionOf(condition: Schema): string {
  const parts = Object.entries(condition.properties ?? {}).map(([name, field]) => {
    if ((field as unknown) === false) return `no ${name}`;
    const values = field.enum ?? (field.const === undefined ? [] : [field.const]);
    if (values.length > 0) return `${name} is ${values.join('/')}`;
    const inner = conditionOf(field);
    return inner === '' ? name : `${name}: ${inner}`;
  });
  const named = new Set(Object.keys(condition.properties ?? {}));
  const present = (condition.required ?? []).filter((name) => !named.has(name));
  const negated = isObject(condition.not) ? [`not (${conditionOf(condition.not as Schema)})`] : [];
  return [...parts, ...present, ...negated].join(' and ');
}
