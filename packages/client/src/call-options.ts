/** Options of a single call; its limits replace the client's. */
export interface CallOptions {
  /** Aborts the call, during attempts and between them; once a request was out the outcome is unknown. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, all attempts and waits included. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt. */
  readonly attemptTimeout?: number | undefined;
  /** How often to repeat the call, where the specification says that a repeat is harmless. */
  readonly maxRetries?: number | undefined;
  /** Whether to encrypt the body of this call, whatever the client's `encryption` says. */
  readonly encrypt?: boolean | undefined;
  /** Further headers of this call; never those of the protocol. They are not signed. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
