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
  /** As it came. */
  readonly body: unknown;
  readonly result: Result;
  readonly fields: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const resultOf = (envelope: unknown): Result | undefined => {
  if (!isObject(envelope)) return undefined;
  const { resultCode, resultStatus, resultMessage, resultMsg } = envelope;
  if (typeof resultCode !== 'string' || typeof resultStatus !== 'string') return undefined;
  return { resultCode, resultStatus, resultMessage: text(resultMessage) || text(resultMsg) };
};

/**
 * Reads `result` or `resultInfo` with `resultMessage` or `resultMsg`: pages and gateways disagree
 * on both. Returns undefined for a body that isn't an answer of this platform, and for one whose
 * two envelopes contradict each other.
 */
export const readAnswer = (body: unknown): Answer | undefined => {
  if (!isObject(body)) return undefined;
  const { result, resultInfo, ...fields } = body;
  const one = resultOf(result);
  const other = resultOf(resultInfo);
  if (one && other && one.resultStatus !== other.resultStatus) return undefined;
  const found = one ?? other;
  return found && { body, result: found, fields };
};

type ResultKey = 'result' | 'resultInfo';

/** `Data`, known to be a success: its result object says `S`. */
export type SuccessOf<Data> = Data extends unknown
  ? { [Key in keyof Data]: Key extends ResultKey ? Data[Key] & { resultStatus: 'S' } : Data[Key] }
  : never;

/**
 * True if an answer of `client.http` says that the call was carried out, in either envelope. A
 * nested discriminant doesn't narrow the object around it; this guard does.
 *
 * @example
 * const { data } = await client.http.POST(path, { body });
 * if (isSuccess(data)) console.log(data.templateCode);
 */
export const isSuccess = <Data>(data: Data): data is Data & SuccessOf<NonNullable<Data>> =>
  readAnswer(data)?.result.resultStatus === 'S';
