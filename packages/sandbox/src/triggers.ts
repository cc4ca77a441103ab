/**
 * The words and limits by which the sandbox can be made to answer what real input does not bring
 * about, and those that AlipayHK has but does not publish. Documented in
 * `docs/sandbox-result-codes.md`.
 */

/** A text or an address that contains this fails the content review; where it stands decides the code. */
export const SENSITIVE = 'sandbox-sensitive';

/** A template with this in one of its texts is created or updated as `frozen`: content review goes on. */
export const REVIEW = 'sandbox-review';

/** A top-level text field that is `sandbox:<RESULT_CODE>` gets that result code. */
export const RESULT_PREFIX = 'sandbox:';

/** The request header that does the same for any request. */
export const RESULT_HEADER = 'X-Sandbox-Result';

/** The request header that plays a fault. */
export const FAULT_HEADER = 'X-Sandbox-Fault';

const DAY = 86_400_000;

/** How far in the past a new start date may lie: the time that a request may be on its way. */
export const START_GRACE = 60_000;

/** How far ahead a template may start. AlipayHK's range is not public; this one is the sandbox's. */
export const START_AHEAD: number = 3_650 * DAY;

/** How far ahead a template may end. AlipayHK's range is not public; this one is the sandbox's. */
export const END_AHEAD: number = 7_300 * DAY;
