/** What an operation came to, before it is put into an envelope. */
export interface Outcome {
  readonly code: string;
  /** Why, with a pointer to the field where there is one; left out for success. */
  readonly reason?: string;
  /** The business fields of the answer. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** An outcome that is none of success. */
export interface Refusal extends Outcome {
  readonly reason: string;
}

/** The request was carried out. */
export function success(fields: Readonly<Record<string, unknown>> = {}): Outcome {
  return {
    code: 'SUCCESS',
    fields,
  };
}

/** The request was refused with a code of the operation's catalogue. */
export function refuse(code: string, reason: string): Refusal {
  return { code, reason };
}
