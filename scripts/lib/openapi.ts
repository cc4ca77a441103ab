import type {
  Confidence,
  DateForm,
  RepeatMetadata,
  ResultCodeMetadata,
} from '../generate/support/operation-metadata.ts';

/** The parts of a bundled OpenAPI document that programs of this project read. */
export interface OpenApiDocument {
  readonly servers: readonly Server[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly 'x-protocol-headers': readonly ProtocolHeader[];
  readonly 'x-gateway-result-codes': Readonly<Record<string, ResultCodeMetadata>>;
}

/** A header of the protocol, as a row of the pages' tables. */
export interface ProtocolHeader {
  readonly name: string;
  readonly direction: 'request' | 'answer' | 'both';
  readonly required: string;
  readonly signed: boolean;
  readonly description: string;
  readonly sample?: string;
}

export interface Server {
  readonly url: string;
  readonly 'x-environment': 'production' | 'testing';
}

export interface PathItem {
  readonly post: Operation;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly servers?: readonly Server[];
  readonly requestBody: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly 'x-confidence'?: Confidence;
  readonly 'x-envelope': string;
  readonly 'x-request-id'?: { pointer: string; form: 'hex' | 'uuid'; maxLength: number };
  readonly 'x-repeat': RepeatMetadata;
  readonly 'x-dates'?: { anchor: string; aheadMinutes: number };
  readonly 'x-delivery'?: { repeatMinutes: readonly number[]; confidence: Confidence };
  readonly 'x-fixed-fields'?: readonly string[];
  readonly 'x-pass-types'?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-moves'?: {
    pointer: string;
    moves: Readonly<Record<string, Readonly<Record<string, string>>>>;
    confidence: Confidence;
  };
  readonly 'x-inquiry'?: { operationId: string; note: string };
  readonly 'x-success-ids'?: readonly string[];
  readonly 'x-status-flow'?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-result-codes': Readonly<Record<string, ResultCodeMetadata>>;
}

type Content = Readonly<
  Record<string, { readonly schema: Schema; readonly examples?: Readonly<Record<string, Example>> }>
>;

export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly value?: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly contentSchema?: Schema;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly deprecated?: boolean;
  readonly 'x-date'?: DateForm;
  readonly 'x-disappears'?: Readonly<Record<string, number>>;
  readonly 'x-merchant'?: boolean;
  readonly 'x-sensitive'?: boolean;
  readonly 'x-open-enum'?: readonly string[];
  readonly 'x-selected-by'?: readonly string[];
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

export interface DescribedOperation {
  readonly kind: 'operation' | 'webhook';
  /** The path of an operation, the name of a webhook. */
  readonly path: string;
  readonly operation: Operation;
}

/** The named schemas, by name. */
export function schemasOf(document: OpenApiDocument): Readonly<Record<string, Schema>> {
  return document.components?.schemas ?? {};
}

export function operationsOf(document: OpenApiDocument): readonly DescribedOperation[] {
  return Object.entries(document.paths).map(([path, { post }]) => ({
    kind: 'operation',
    path,
    operation: post,
  }));
}

export function webhooksOf(document: OpenApiDocument): readonly DescribedOperation[] {
  return Object.entries(document.webhooks ?? {}).map(([path, { post }]) => ({
    kind: 'webhook',
    path,
    operation: post,
  }));
}

/** Any object of a document whose form is not known. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step of a JSON pointer, escaped. */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The steps of a JSON pointer (`#/a/b` or `/a/b`), unescaped; those of a reference may be percent-encoded. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapePointer);
}

function unescapePointer(step: string): string {
  return decoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The value at a JSON pointer, if there is one. */
export function valueAt(document: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((node, step) => {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    return (node as JsonObject)[step];
  }, document);
}

/** What a local reference (`#/...`) points to. */
export function resolveRef<T>(document: object, $ref: string): T {
  const found = valueAt(document, $ref);
  if (found === undefined) throw new Error(`${$ref} points nowhere.`);
  return found as T;
}

/** The node itself, or what it refers to. */
export function resolve<Node extends object>(document: object, node: Node): Node {
  const { $ref } = node as { $ref?: unknown };
  return typeof $ref === 'string' ? resolveRef<Node>(document, $ref) : node;
}

export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolveRef<Schema>(document, schema.$ref);
}

const JSON_MEDIA_TYPE = 'application/json';

export function requestSchema({ operation }: DescribedOperation): Schema {
  return present(operation.requestBody.content[JSON_MEDIA_TYPE]?.schema, 'a request in JSON');
}

export function responseSchema({ operation }: DescribedOperation): Schema {
  const { content } = operation.responses['200'] ?? {};
  return present(content?.[JSON_MEDIA_TYPE]?.schema, 'an answer in JSON');
}

/** What the rules of the specification promise; without it there is nothing to generate from. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The document lacks ${what}: run \`pnpm spec:lint\`.`);
  return value;
}

/** The name of the schema that a schema refers to. */
export function referredName({ $ref }: Schema): string {
  return schemaName(present($ref, 'the name of a schema that needs one'));
}

/** `#/components/schemas/Name` -> `Name`. */
export function schemaName($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}
