import { envelopes, withoutNulls } from '@alipayhk-openapi/spec/calls';

/** The result object of an answer, whatever its envelope and its message key were called. */
export interface Result<Code extends string = string> {
  /** What happened, `SUCCESS` for example. */
  readonly resultCode: Code;
  /** `S` success, `F` failed, `U` unknown; other values have not been seen on this platform. */
  readonly resultStatus: 'S' | 'F' | 'U' | (string & {});
  /** The platform's own words, empty if it gave none. */
  readonly resultMessage: string;
}

/** An answer taken apart: the result, and the business fields that stood beside it. */
export interface Answer {
  readonly result: Result;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A result object as it came. */
interface WrittenResult {
  readonly resultStatus?: unknown;
}

/**
 * Reads `result` or `resultInfo` with `resultMessage` or `resultMsg`: pages and gateways disagree
 * on both. Returns undefined for a body that is not an answer of this platform, and for one whose
 * two envelopes contradict each other. A field that is null counts as absent.
 */
export function readAnswer(body: unknown): Answer | undefined {
  const fields: Record<string, unknown> = { ...Object(body) };
  const results = envelopes.flatMap((name) => fields[name] ?? []) as readonly WrittenResult[];
  for (const name of envelopes) delete fields[name];
  const { resultCode, resultStatus, resultMessage, resultMsg } = Object(results[0]);
  if (typeof resultCode !== 'string' || typeof resultStatus !== 'string') return undefined;
  if (results.some((other) => other.resultStatus !== resultStatus)) return undefined;
  const words: unknown = resultMessage ?? resultMsg ?? '';
  const message = typeof words === 'string' ? words : JSON.stringify(words);
  return {
    result: { resultCode, resultStatus, resultMessage: message },
    fields: withoutNulls(fields),
  };
}

/** The names of the result object. */
export type ResultKey = (typeof envelopes)[number];

/** `Data`, known to be a success: its result object says `S`. */
export type SuccessOf<Data> = Data extends unknown
  ? { [Key in keyof Data]: Key extends ResultKey ? Data[Key] & { resultStatus: 'S' } : Data[Key] }
  : never;

/**
 * True if an answer of the `./http` client says that the call was carried out, in either envelope. A
 * nested discriminant does not narrow the object around it; this guard does.
 *
 * @param data - `data` of an answer of the `./http` client.
 * @returns true if its result says `S`.
 * @example
 * const { data } = await http.POST(path, { body });
 * if (isSuccess(data)) console.log(data.templateCode);
 */
export function isSuccess<Data>(data: Data): data is Data & SuccessOf<NonNullable<Data>> {
  return readAnswer(data)?.result.resultStatus === 'S';
}

/** An answer as it came, after it was verified. */
export interface VerifiedAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Headers of the answer; of them the signature covers only its own. */
  readonly headers: { get(name: string): string | null };
  /** The body, decrypted; whole numbers beyond 2^53 are exact here. */
  readonly text: string;
}
