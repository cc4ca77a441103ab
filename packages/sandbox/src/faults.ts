/** What each kind of fault does, and whether the request is carried out all the same. */
const KINDS = {
  delay: 'answers late (1 s, or `delay` milliseconds)',
  'drop-before': 'breaks the connection before the request is carried out',
  'drop-after': 'carries the request out, then breaks the connection instead of answering',
  'http-500': 'answers HTTP 500 without carrying the request out',
  html: 'answers a web page under HTTP 200, as a captive proxy does, without carrying the request out',
  'tampered-body': 'carries the request out and changes the signed answer on its way',
  'tampered-signature': 'carries the request out and flips one bit of the signature of the answer',
  unsigned: 'carries the request out and answers without Signature and Response-Time',
  'wrong-key': 'carries the request out and signs the answer with a key that nobody registered',
  'stale-time': 'carries the request out and dates the (correctly signed) answer one day back',
  truncated: 'carries the request out and cuts the answer off in the middle',
  'unknown-result': 'carries the request out and answers that the outcome is unknown (status U)',
} as const;

/** The kinds of faults that the sandbox plays on demand. */
export type FaultKind = keyof typeof KINDS;

/** The kinds by name, with what each does in words; for documentation and user interfaces. */
export const faultKinds: Readonly<Record<FaultKind, string>> = KINDS;

/** A fault that waits for its requests. */
export interface Fault {
  /** What it does; `faultKinds` says each in words. */
  readonly kind: FaultKind;
  /** Only for this operation; for all if left out. */
  readonly operationId?: string | undefined;
  /** How many requests it hits; 1 if left out, `Infinity` for all. */
  readonly times?: number | undefined;
  /** How late the answer of kind `delay` comes, in milliseconds; 1000 if left out. */
  readonly delay?: number | undefined;
}

/** Faults by API. The request header `X-Sandbox-Fault: <kind>` does the same for one request. */
export interface SandboxFaults {
  /**
   * Plays a fault on the next request or requests.
   *
   * @throws TypeError if the kind is none of the known ones.
   * @example sandbox.faults.add({ operationId: 'createTemplate', kind: 'drop-after', times: 2 })
   */
  add(fault: Fault): void;
  /** The faults that are still waiting, with what is left of `times`. */
  list(): readonly Fault[];
  /** Forgets all waiting faults. */
  clear(): void;
}

export interface FaultQueue extends SandboxFaults {
  /** The fault for this request, and one hit less left of it. The first that fits wins. */
  take(operationId: string | undefined): Fault | undefined;
}

/** Longer than any client waits; an unbounded wait would hold a connection for nothing. */
const LONGEST_DELAY = 120_000;

function checkDelay(delay: number): number {
  if (delay >= 0 && delay <= LONGEST_DELAY) return delay;
  throw new RangeError(`Delay by 0 to ${LONGEST_DELAY} milliseconds, not ${delay}.`);
}

/** Enough for every test; what waits for ever waits as one fault with `times: Infinity`. */
const MOST_WAITING = 1_000;

const isFaultKind = (kind: string): kind is FaultKind => Object.hasOwn(KINDS, kind);

const describeKinds = (): string => Object.keys(KINDS).join(', ');

/**
 * Reads the header `X-Sandbox-Fault`: a kind, for `delay` with `;delay=<milliseconds>` if wanted.
 *
 * @throws TypeError if the kind is none of the known ones.
 */
export function parseFaultHeader(value: string): Fault {
  const [kind = '', ...parameters] = value.split(';').map((part) => part.trim());
  if (!isFaultKind(kind)) {
    throw new TypeError(
      `X-Sandbox-Fault: "${kind}" is no fault; the kinds are ${describeKinds()}.`,
    );
  }
  const delay = parameters.map((part) => /^delay=(\d{1,15})$/.exec(part)?.[1]).find(Boolean);
  return delay === undefined ? { kind } : { kind, delay: checkDelay(Number(delay)) };
}

/** Creates an empty queue of faults. */
export function createFaults(): FaultQueue {
  let waiting: Fault[] = [];
  return {
    add: (fault) => {
      if (!isFaultKind(fault.kind)) {
        throw new TypeError(
          `"${String(fault.kind)}" is no fault; the kinds are ${describeKinds()}.`,
        );
      }
      if (fault.delay !== undefined) checkDelay(fault.delay);
      if (waiting.length >= MOST_WAITING) {
        throw new RangeError(`${MOST_WAITING} faults are waiting already; clear them first.`);
      }
      waiting.push(fault);
    },
    list: () => [...waiting],
    clear: () => {
      waiting = [];
    },
    take: (operationId) => {
      const fault = waiting.find(
        (f) => f.operationId === undefined || f.operationId === operationId,
      );
      if (fault === undefined) return undefined;
      const times = (fault.times ?? 1) - 1;
      const left = times > 0 ? [{ ...fault, times }] : [];
      waiting = waiting.flatMap((other) => (other === fault ? left : [other]));
      return fault;
    },
  };
}
