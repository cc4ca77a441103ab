/** One reason why a body does not match its schema. */
export interface ValidationError {
  /**
   * JSON pointer to the very field. For a missing field it ends in that field's name; inside embedded JSON it goes on
   * into the embedded document.
   */
  readonly pointer: string;
  /** What is wrong, in English. */
  readonly message: string;
  /** The keyword of the schema that the value violates, for example `required` or `maxLength`. */
  readonly keyword: string;
}

/** The outcome of a validation. */
export type ValidationResult =
  | { readonly valid: true; readonly errors: readonly [] }
  | { readonly valid: false; readonly errors: readonly ValidationError[] };

/** An error as the precompiled code reports it. */
interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: {
    readonly missingProperty?: unknown;
    readonly tag?: unknown;
    readonly tagValue?: unknown;
    readonly allowedValues?: unknown;
  };
}

/** A function of the precompiled code. It leaves its errors on itself, as ajv's standalone code does. */
export interface CompiledValidator {
  (body: unknown): boolean;
  errors?: readonly RawError[] | null;
}

const VALID: ValidationResult = { valid: true, errors: [] };

/** Keywords that only say that one of several schemas did not match; the errors of those schemas stand beside them. */
const SUMMARIES: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'allOf']);

/** Runs precompiled code and puts its errors into the public form. */
export function toResult(validate: CompiledValidator, body: unknown): ValidationResult {
  if (validate(body)) return VALID;
  const unique = new Map<string, ValidationError>();
  for (const raw of validate.errors ?? []) {
    if (SUMMARIES.has(raw.keyword)) continue;
    const error = toError(raw);
    unique.set(`${error.pointer} ${error.message}`, error);
  }
  return { valid: false, errors: [...unique.values()] };
}

function toError({ instancePath, keyword, message, params }: RawError): ValidationError {
  if (keyword === 'required') {
    return { pointer: child(instancePath, params.missingProperty), message, keyword };
  }
  if (keyword === 'discriminator') {
    const pointer = child(instancePath, params.tag);
    return params.tagValue === undefined
      ? {
          pointer,
          message: `must have required property '${params.tag}'`,
          keyword: 'required',
        }
      : { pointer, message: 'must be one of the documented values', keyword };
  }
  if (keyword === 'enum') {
    return {
      pointer: instancePath,
      message: `${message}: ${String(params.allowedValues)}`,
      keyword,
    };
  }
  return { pointer: instancePath, message, keyword };
}

function child(pointer: string, property: unknown): string {
  return `${pointer}/${String(property).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
