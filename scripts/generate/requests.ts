import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  present,
  referredName,
  requestSchema,
  resolveSchema,
  type Schema,
  schemaName,
  stepsOf,
} from '../lib/openapi.ts';
import { selectionOf } from './choices.ts';
import { hiddenFields, unevenEnums } from './fields.ts';
import { proseOf, withLimits } from './prose.ts';
import {
  alternativesOf,
  COMPLETED,
  EMPTY_SHAPE,
  mergeShapes,
  narrowed,
  type Shape,
  shapeOf,
} from './shapes.ts';
import { comment, HEADER, propertyName, quote } from './source.ts';

const NO_DISCRIMINANT = `/**
 * A string that nobody can write. In a union with literals it keeps TypeScript from choosing between the variants of a
 * request by the absence of the field, so that editors go on completing all of them.
 */
type NoDiscriminant = string & { readonly __noDiscriminant: never };
`;

/**
 * `generated/requests.ts`: the request bodies as callers write them, one named interface for each variant. Compared
 * with what travels, a JSON document inside a string may be given as the document, the request id may be left out,
 * lists may be read-only, and an optional field may be \`undefined\`.
 */
export function generateRequests(document: OpenApiDocument): string {
  const writer = new RequestWriter(document);
  const requests = operationsOf(document).map((described) => writer.request(described));
  const parts = [HEADER, NO_DISCRIMINANT, ...writer.declarations.values(), ...requests];
  return parts.filter((part) => part !== '').join('\n');
}

/** What is in a field that has no schema of its own. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  languageBusinessInfo: 'Languages',
  syncDataInfo: 'Data',
};

/** The name of the interface of a schema: what it describes, not where it is used. */
const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^Create(\w+)Template$/, '$1Template'],
  [/^CreatePass(?!Base|ExtInfo|Request)(\w+)$/, '$1Pass'],
  [/^UpdatePass(Status|Data)$/, 'Pass$1Update'],
  [/^PerformanceNotification(?!Base|Request)(\w+)$/, '$1Notification'],
  [/^SyncDataInfo(\w+)$/, '$1Data'],
  [/^(Complete)?BusinessInfo(\w+)$/, '$1$2Texts'],
];

function interfaceName(schema: string): string {
  const rule = NAMES.find(([pattern]) => pattern.test(schema));
  return rule === undefined
    ? schema
    : schema.replace(rule[0], (...found: string[]) =>
        rule[1].replace(/\$(\d)/g, (_, index: string) => found[Number(index)] ?? ''),
      );
}

const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => {
      const rest = word.slice(1);
      return (
        word.slice(0, 1).toUpperCase() + (rest === rest.toUpperCase() ? rest.toLowerCase() : rest)
      );
    })
    .join('');

/** The steps of a JSON pointer, each to a field that the client fills in. */
type Filled = readonly (readonly string[])[];

/** Whether a field is required, and which fields of it the client fills in: the field itself, by no step. */
interface Need {
  readonly required: boolean;
  readonly filled?: Filled;
}

/** What of the filled fields is in this one. */
function filledIn(filled: Filled, field: string): Filled {
  return filled.filter(([first]) => first === field).map(([, ...rest]) => rest);
}

/** The first example of a value, where it is a plain one. */
function exampleOf({ examples }: Schema): readonly string[] {
  const [first] = (examples ?? []) as readonly unknown[];
  return ['string', 'number', 'boolean'].includes(typeof first) ? [`@example ${quote(first)}`] : [];
}

class RequestWriter {
  /** Interfaces and aliases, by name. */
  readonly declarations = new Map<string, string>();
  readonly #document: OpenApiDocument;
  readonly #uneven: ReadonlySet<Schema>;
  readonly #hidden: ReadonlySet<Schema>;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#uneven = unevenEnums(document);
    this.#hidden = hiddenFields(document);
  }

  /** The alias of an operation's body, and the table of its variants where there are several. */
  request(described: DescribedOperation): string {
    const schema = requestSchema(described);
    const { operationId, 'x-request-id': requestId } = described.operation;
    const filled = requestId === undefined ? [] : [stepsOf(requestId.pointer)];
    const target = resolveSchema(this.#document, schema);
    const name = schemaName(schema.$ref ?? operationId);
    if (target.oneOf === undefined) {
      this.#object(name, shapeOf(this.#document, schema), filled);
      return '';
    }
    const { field, mapping } = present(
      selectionOf(this.#document, target),
      `a field that selects the variant of ${name}`,
    );
    const leaves = new Map(
      target.oneOf.map((one) => [referredName(one), this.#leaves(one, EMPTY_SHAPE, filled)]),
    );
    const members = Object.entries(mapping).map(
      ([value, refs]) =>
        `  /** With \`${value}\`. */\n  ${propertyName(value)}: ${refs.flatMap(($ref) => leaves.get(schemaName($ref)) ?? []).join(' | ')};\n`,
    );
    const table = `${name}By${pascal(field)}`;
    return [
      this.#alias(name, target.description, [...leaves.values()].flat().join(' | ')),
      `${comment([`The variants of {@link ${name}} by \`${field}\`.`])}export interface ${table} {\n${members.join('')}}\n`,
    ].join('\n');
  }

  /** A variant; where it chooses further, those that it chooses from. */
  #leaves(schema: Schema, common: Shape, filled: Filled): readonly string[] {
    const shape = mergeShapes(common, shapeOf(this.#document, schema));
    const { oneOf } = resolveSchema(this.#document, schema);
    if (oneOf !== undefined) return oneOf.flatMap((one) => this.#leaves(one, shape, filled));
    return this.#split(interfaceName(referredName(schema)), shape, filled);
  }

  /** An object, in two where a condition on one of its fields changes the types of others. */
  #split(name: string, shape: Shape, filled: Filled): readonly string[] {
    for (const { field, values, effect } of shape.conditions) {
      const all = resolveSchema(this.#document, shape.properties[field] ?? {}).enum ?? [];
      const met = all.filter((value) => values.includes(value));
      const rest = all.filter((value) => !values.includes(value));
      if (met.length === 0 || !this.#matters(shape, effect)) continue;
      const whole = narrowed(this.#document, shape, field, met, effect);
      if (rest.length === 0) return [this.#object(name, whole, filled)];
      const other = pascal(rest.join('_or_').toLowerCase()) + name;
      const loose = narrowed(this.#document, shape, field, rest, undefined);
      return [this.#object(name, whole, filled), this.#object(other, loose, filled)];
    }
    return [this.#object(name, shape, filled)];
  }

  /** True if the types say something else where the condition holds. */
  #matters({ required }: Shape, effect: Schema): boolean {
    const opensDocument = JSON.stringify(effect).includes('"contentSchema"');
    return opensDocument || (effect.required ?? []).some((name) => !required.has(name));
  }

  /** Declares the interface of an object, and returns its name. */
  #object(name: string, shape: Shape, filled: Filled = []): string {
    const { alternatives } = shape;
    const whole = alternatives.length === 0;
    const chosen = new Set(alternatives.flatMap(({ required }) => required));
    const fields = Object.entries(shape.properties).filter(
      ([field, schema]) => !(chosen.has(field) || this.#hidden.has(schema)),
    );
    const lines = fields.map(([field, schema]) =>
      this.#field(name, field, schema, {
        required: shape.required.has(field),
        filled: filledIn(filled, field),
      }),
    );
    const open = shape.open ? ['  [key: string]: unknown;\n'] : [];
    const header = `${this.#comment(shape.description)}export interface ${name}${whole ? '' : 'Fields'}`;
    this.#declare(
      whole ? name : `${name}Fields`,
      `${header} {\n${[...lines, ...open].join('')}}\n`,
    );
    if (!whole) this.#alternatives(name, shape);
    return name;
  }

  /**
   * "At least one of these fields" as a union that TypeScript can tell apart: one interface for each field, without
   * those that have been the choice of an interface before.
   */
  #alternatives(name: string, shape: Shape): void {
    const fields = shape.alternatives.flatMap(({ required }) => required).reverse();
    const members = fields.map((field, index) => {
      const member = `${name}With${pascal(field)}`;
      const lines = fields.map((other, position) =>
        position < index
          ? `  /** Another field is given in its place. */\n  ${propertyName(other)}?: undefined;\n`
          : this.#field(name, other, shape.properties[other] ?? {}, { required: other === field }),
      );
      const head = `${this.#comment(shape.description)}export interface ${member}`;
      this.#declare(member, `${head} extends ${name}Fields {\n${lines.join('')}}\n`);
      return member;
    });
    this.#declare(name, this.#alias(name, shape.description, members.join(' | ')));
  }

  #field(owner: string, name: string, schema: Schema, { required, filled = [] }: Need): string {
    const isFilled = filled.some((steps) => steps.length === 0);
    const target = resolveSchema(this.#document, schema);
    const described = { ...target, ...schema };
    const text = withLimits(described.description, target);
    const lines = [
      ...proseOf(text).split('\n'),
      ...(isFilled ? ['The client fills it in if it is left out.'] : []),
      ...exampleOf(described),
      ...(described.deprecated === true ? ['@deprecated'] : []),
    ].filter((line) => line !== '');
    const type = this.#type(owner + (FIELD_NAMES[name] ?? pascal(name)), schema, filled);
    const rest = required && !isFilled ? `: ${type}` : `?: ${type} | undefined`;
    return `${lines.length === 0 ? '' : comment(lines, '  ')}  ${propertyName(name)}${rest};\n`;
  }

  /** The type of a value; `name` is for an interface of its own, where it needs one. */
  #type(name: string, schema: Schema, filled: Filled = []): string {
    const {
      contentSchema,
      enum: values,
      const: only,
      oneOf,
      anyOf,
      items,
      type,
      allOf,
      $ref,
    } = schema;
    if (contentSchema !== undefined) return `${this.#type(name, contentSchema, filled)} | string`;
    if (schema['x-open-enum'] !== undefined) return this.#openEnum(schema);
    if (only !== undefined) return quote(only);
    if (type === 'string' && schema.maxLength === 0) return quote('');
    if (values !== undefined) return this.#enum(schema, values);
    if ($ref !== undefined) return this.#reference(schema, filled);
    const [first, second] = allOf ?? [];
    const isWrapped = schema.properties === undefined && schema.required === undefined;
    if (first !== undefined && second === undefined && isWrapped) {
      return this.#type(name, first, filled);
    }
    const choices = oneOf ?? (alternativesOf(schema).length === 0 ? anyOf : undefined);
    if (choices !== undefined) return this.#choices(name, choices);
    if (items !== undefined && !Array.isArray(type)) {
      const item = this.#type(`${name}Item`, items);
      return `readonly ${/[ |&]/.test(item) ? `(${item})` : item}[]`;
    }
    if (schema.properties !== undefined || allOf !== undefined) {
      const completed = schema[COMPLETED] as string | undefined;
      const own = completed === undefined ? name : `Complete${interfaceName(completed)}`;
      return this.#object(own, shapeOf(this.#document, schema), filled);
    }
    return [type]
      .flat()
      .map((each) => this.#primitive(each, schema))
      .join(' | ');
  }

  #choices(name: string, choices: readonly Schema[]): string {
    return choices
      .map((choice, index) =>
        this.#type(choice.$ref === undefined ? `${name}${index + 1}` : name, choice),
      )
      .join(' | ');
  }

  /** A named schema: its interface, or what it stands for where it is no object. */
  #reference(schema: Schema, filled: Filled): string {
    const target = resolveSchema(this.#document, schema);
    const name = interfaceName(referredName(schema));
    const shape = shapeOf(this.#document, target);
    if (target.oneOf !== undefined || Object.keys(shape.properties).length === 0) {
      return this.#type(name, target, filled);
    }
    const isNullable = [target.type].flat().includes('null');
    return this.#object(name, shape, filled) + (isNullable ? ' | null' : '');
  }

  #openEnum(schema: Schema): string {
    const isNullable = [schema.type].flat().includes('null');
    const known = (schema['x-open-enum'] ?? []).map(quote);
    return [...known, '(string & {})', ...(isNullable ? ['null'] : [])].join(' | ');
  }

  #enum(schema: Schema, values: readonly unknown[]): string {
    const quiet = this.#uneven.has(schema) ? ['NoDiscriminant'] : [];
    return [...values.map(quote), ...quiet].join(' | ');
  }

  #primitive(type: string | undefined, { additionalProperties }: Schema): string {
    if (type === 'integer' || type === 'number') return 'number';
    if (type === 'string' || type === 'boolean' || type === 'null') return type;
    if (type === 'array') return 'readonly unknown[]';
    const isTyped = typeof additionalProperties === 'object';
    const value = isTyped ? this.#type('Value', additionalProperties) : 'unknown';
    return type === 'object' ? `{ [key: string]: ${value} }` : 'unknown';
  }

  #alias(name: string, description: string | undefined, type: string): string {
    return `${this.#comment(description)}export type ${name} = ${type};\n`;
  }

  #comment(description: string | undefined): string {
    return description === undefined ? '' : comment(proseOf(description).split('\n'));
  }

  /** Two schemas that would get the same name must be the same. */
  #declare(name: string, text: string): void {
    const known = this.declarations.get(name);
    if (known !== undefined && known !== text) throw new Error(`Two types are called ${name}.`);
    this.declarations.set(name, text);
  }
}
