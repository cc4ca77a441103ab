// Copied from scripts/generate/support by `pnpm generate`. Do not edit.
/**
 * How sure a statement of the specification is. `source`: one of the five source documents says it;
 * `documented`: another public page of AlipayHK says it; `observed`: seen in a public integration;
 * `inferred`: reasoned, see `spec/DECISIONS.md`.
 */
export type Confidence = 'source' | 'documented' | 'observed' | 'inferred';

/** `S` success, `F` failed, `U` unknown. */
export type ResultStatus = 'S' | 'F' | 'U';

/**
 * What to do after a result code. `never`: the same request will fail again; `repeat`: the same
 * request may succeed later; `inquire`: the outcome is unknown, ask before repeating.
 */
export type RetryAdvice = 'never' | 'repeat' | 'inquire';

/** One entry of a result code catalogue (`x-result-codes`, `x-gateway-result-codes`). */
export interface ResultCodeMetadata {
  /** The status that the code comes with. */
  readonly status: ResultStatus;
  /** The status that the page prints, where `status` departs from it (which is inferred then). */
  readonly printedStatus?: ResultStatus;
  /** The text of the page's column `Message`, character for character; missing where no source document has the code. */
  readonly message?: string;
  /** What happened, in our own words. */
  readonly meaning: string;
  /** What the caller does about it, one sentence; empty for success. */
  readonly action: string;
  /** What to do after it. */
  readonly retry: RetryAdvice;
  /** The fields (JSON pointers, `*` for any key or index) that get this code if they are malformed. */
  readonly malformed?: readonly string[];
  /** The fields that get this code if the content review rejects them. */
  readonly reviewed?: readonly string[];
  /** The platform did not accept the request at all (signature, client, key), so nothing happened. */
  readonly notAccepted?: true;
  /** How sure the entry is. */
  readonly confidence: Confidence;
}

/** How an operation behaves when the same request is sent again (`x-repeat`). */
export interface RepeatMetadata {
  /**
   * `always`: a repeat is harmless; `never`: it may act twice; otherwise harmless only if the field
   * at `pointer` has one of `values`.
   */
  readonly harmless:
    | 'always'
    | 'never'
    | { readonly pointer: string; readonly values: readonly string[] };
  /** Fields (JSON pointers) by which the platform recognises a repeat. */
  readonly idempotencyKeys: readonly string[];
  /** The code that a repeat of a call that was already executed gets. */
  readonly alreadyDoneCode?: string;
  /** `alreadyDoneCode` counts only if this field of the request has one of these values. */
  readonly alreadyDoneWhen?: { readonly pointer: string; readonly values: readonly string[] };
}

/** The ways in which dates are written (`x-date`); `EEE` is the weekday in words. */
export const DATE_FORMS = [
  'milliseconds',
  'ISO 8601',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd',
  'yyyy-MM',
  'yyyy/MM/dd (EEE)',
] as const;

/** How one date is written. */
export type DateForm = (typeof DATE_FORMS)[number];

/** The dates of a request, which an example has to move before it can be sent (`x-dates`, `x-date`). */
export interface DatesMetadata {
  /** The date that moves to the present; without it the earliest one does. */
  readonly anchor?: string;
  /** By how many minutes the anchor lies ahead of the present; 0 without it. */
  readonly aheadMinutes?: number;
  /** Every date, by JSON pointer; `*` stands for any key or index, and embedded JSON continues the pointer. */
  readonly fields: readonly { readonly pointer: string; readonly form: DateForm }[];
}

/** Everything that code needs to know about one operation; generated from `spec/`. */
export interface OperationMetadata {
  /** The id, which is the name of the method of the client. */
  readonly operationId: string;
  /** The HTTP method. */
  readonly method: 'POST';
  /** The path, below the base URL. */
  readonly path: string;
  /** What the operation does, in a few words. */
  readonly summary: string;
  /** The group that it belongs to. */
  readonly tag: string;
  /** How sure the description is as a whole. */
  readonly confidence: Confidence;
  /** Key of the result object in the response as its page prints it. Readers accept either. */
  readonly envelope: string;
  /** The form of the request id, where the operation has one (`x-request-id`). */
  readonly requestId?: {
    readonly pointer: string;
    readonly form: 'hex' | 'uuid';
    readonly maxLength: number;
  };
  /** What a second request does. */
  readonly repeat: RepeatMetadata;
  /** The operation that tells the outcome of this one, and where its request fields come from. */
  readonly inquiry?: { readonly operationId: string; readonly note: string };
  /** JSON pointers of fields that logs must not show; `*` stands for any key or index. */
  readonly sensitive: { readonly request: readonly string[]; readonly response: readonly string[] };
  /** JSON pointers of request fields that carry a JSON document inside a string; `*` as above. */
  readonly embeddedJson: readonly string[];
  /** JSON pointers of the fields that name the merchant for whom the caller speaks. */
  readonly merchant: readonly string[];
  /** JSON pointers of what the operation cannot change (`x-fixed-fields`). */
  readonly fixedFields?: readonly string[];
  /** The type of a template -> the types of the passes that it makes (`x-pass-types`). */
  readonly passTypes?: Readonly<Record<string, readonly string[]>>;
  /** How a field of the request moves the status of a template: its value -> status -> status (`x-moves`). */
  readonly moves?: {
    readonly pointer: string;
    readonly moves: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  /** The pauses in minutes before a message that was not acknowledged comes again (`x-delivery`). */
  readonly repeatMinutes?: readonly number[];
  /** After how many minutes a notification disappears, by the value that selects its variant and by its status. */
  readonly disappears?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * JSON pointers of the IDs that a success carries, because nothing can be done without them (inferred: the pages call
   * the fields optional).
   */
  readonly successIds: readonly string[];
  /** The dates of the request, where it has any. */
  readonly dates?: DatesMetadata;
  /** The field that selects the variant of a request, and the names of the variants that each value leaves. */
  readonly variants?: {
    readonly pointer: string;
    readonly mapping: Readonly<Record<string, readonly string[]>>;
  };
  /** The documented moves of a status (`x-status-flow`), from -> to. */
  readonly statusFlow?: Readonly<Record<string, readonly string[]>>;
  /** The documented result codes. */
  readonly resultCodes: Readonly<Record<string, ResultCodeMetadata>>;
  /** Base URLs of the testing environment that serve this operation. */
  readonly servers: { readonly production: string; readonly testing: readonly string[] };
}

/** `OperationMetadata` with its id, its path and its result codes as literal types. */
export interface TypedOperationMetadata<Id extends string, Path extends string, Code extends string>
  extends Omit<OperationMetadata, 'operationId' | 'path' | 'resultCodes'> {
  /** The id, as a literal type. */
  readonly operationId: Id;
  /** The path, as a literal type. */
  readonly path: Path;
  /** The documented result codes, by their names. */
  readonly resultCodes: Readonly<Record<Code, ResultCodeMetadata>>;
}

/** The same for a message that AlipayHK sends to the merchant. Its `path` is the name of the webhook. */
export type TypedWebhookMetadata<Id extends string, Code extends string> = Omit<
  TypedOperationMetadata<Id, Id, Code>,
  'servers' | 'inquiry'
>;

/** An entry of the result code catalogue, without what is the rule: `F` and `never`. */
export interface CallResultCode {
  /** `F` if it is left out. */
  readonly status?: ResultStatus;
  /** `never` if it is left out. */
  readonly retry?: RetryAdvice;
  /** The platform did not accept the request at all, so nothing happened. */
  readonly notAccepted?: true;
  /** What happened, in our own words. */
  readonly meaning: string;
  /** What the caller does about it. */
  readonly action?: string;
}

/** What a client needs to know about an operation at run time; empty lists are left out. */
export interface CallMetadata extends Pick<OperationMetadata, 'path' | 'inquiry'> {
  /** The form of the request id, where the operation has one. */
  readonly requestId?: NonNullable<OperationMetadata['requestId']>['form'];
  /** The names that lead to the request id, where it is not the field `requestId` of the body. */
  readonly requestIdPath?: readonly string[];
  /** What a second request does. */
  readonly repeat: Omit<RepeatMetadata, 'idempotencyKeys'>;
  /** JSON pointers of request fields that logs must not show. */
  readonly sensitiveRequest?: readonly string[];
  /** JSON pointers of response fields that logs must not show. */
  readonly sensitiveResponse?: readonly string[];
  /** JSON pointers of request fields that carry a JSON document inside a string. */
  readonly embeddedJson?: readonly string[];
  /** JSON pointers of the ids that a success carries. */
  readonly successIds?: readonly string[];
  /** The documented result codes. */
  readonly resultCodes: Readonly<Record<string, CallResultCode>>;
}
