// Copied from scripts/generate/support by `pnpm generate`. Do not edit.
import { withoutNulls } from './without-nulls.ts';

/** One reason why a body does not match its schema. */
export interface ValidationError {
  /**
   * JSON pointer to the very field. For a missing field it ends in that field's name; inside embedded JSON it goes on
   * into the embedded document.
   */
  readonly pointer: string;
  /** What is wrong, in English; it never contains the value. */
  readonly message: string;
  /** The keyword of the schema that the value violates, for example `required` or `maxLength`. */
  readonly keyword: string;
}

/** The outcome of a validation. */
export type ValidationResult =
  | { readonly valid: true; readonly errors: readonly [] }
  | { readonly valid: false; readonly errors: readonly ValidationError[] };

type Params = Readonly<Record<string, unknown>>;

/** An error as the precompiled code reports it. */
interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Params;
}

/** A function of the precompiled code. It leaves its errors on itself, as ajv's standalone code does. */
export interface CompiledValidator {
  (body: unknown): boolean;
  errors?: readonly RawError[] | null;
}

const VALID: ValidationResult = { valid: true, errors: [] };

type Message = (params: Params) => string;

/** Keywords that only say that one of several schemas did not match; the errors of those schemas stand beside them. */
export const SUMMARIES: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf']);

const REQUIRED = 'is required';

/** What the keywords that the specification uses say when a value violates them. */
export const MESSAGES: Readonly<Record<string, Message>> = {
  required: () => REQUIRED,
  type: ({ type }) => `must be of type ${[type].flat().join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${JSON.stringify(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minLength: ({ limit }) => `must have at least ${limit} characters`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  additionalProperties: () => 'is not allowed',
  contentSchema: () => 'must hold a JSON document',
  discriminator: () => 'has a value that selects no variant',
};

/**
 * The same for what is read and not written: a field that is null counts as absent, since servers print null for a field
 * that is not there.
 */
export function toReadResult(validate: CompiledValidator, body: unknown): ValidationResult {
  return validate(body) ? VALID : toResult(validate, withoutNulls(body));
}

/** Runs precompiled code and puts its errors into the public form. */
export function toResult(validate: CompiledValidator, body: unknown): ValidationResult {
  if (validate(body)) return VALID;
  const unique = new Map<string, ValidationError>();
  for (const raw of validate.errors as readonly RawError[]) {
    if (SUMMARIES.has(raw.keyword)) continue;
    const error = toError(raw);
    unique.set(`${error.pointer} ${error.message}`, error);
  }
  return { valid: false, errors: [...unique.values()] };
}

function toError({ instancePath, keyword, params }: RawError): ValidationError {
  const { missingProperty, additionalProperty, tag, tagValue } = params;
  const property = missingProperty ?? additionalProperty ?? tag;
  const pointer = property === undefined ? instancePath : child(instancePath, String(property));
  if (tag !== undefined && tagValue === undefined) {
    return { pointer, message: REQUIRED, keyword: 'required' };
  }
  const message = (MESSAGES[keyword] as Message)(params);
  return { pointer, message, keyword };
}

function child(pointer: string, property: string): string {
  return `${pointer}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
