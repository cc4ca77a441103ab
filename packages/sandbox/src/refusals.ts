import type { SecurityError, SecurityErrorCode } from '@alipayhk-openapi/middleware';
import { type Refusal, refuse } from './outcome.ts';

/** How the gateway answers a failure of the protocol layer. */
interface GatewayRefusal {
  readonly code: string;
  /** In the words of the platform's side; the layer's own words if left out. */
  readonly reason?: string;
}

/**
 * The gateway code for each failure of the protocol layer. The layer's own codes for keys that the
 * sandbox holds itself, and for encryption that it does not do, come out as an unknown exception.
 */
const REFUSALS: Readonly<Record<SecurityErrorCode, GatewayRefusal>> = {
  SIGNATURE_MISSING: { code: 'INVALID_SIGNATURE' },
  SIGNATURE_MALFORMED: { code: 'INVALID_SIGNATURE' },
  SIGNATURE_INVALID: {
    code: 'INVALID_SIGNATURE',
    reason:
      "It was made with another key than the client's, or over another body, path, Client-Id or Request-Time. Run: alipayhk doctor",
  },
  ALGORITHM_UNSUPPORTED: { code: 'INVALID_SIGNATURE' },
  KEY_UNKNOWN: {
    code: 'KEY_NOT_FOUND',
    reason: 'Register it with the sandbox, or correct keyVersion in the Signature header.',
  },
  CLIENT_ID_MISMATCH: { code: 'INVALID_CLIENT' },
  TIME_MISSING: { code: 'PARAM_ILLEGAL' },
  TIME_MALFORMED: { code: 'PARAM_ILLEGAL' },
  URI_MALFORMED: { code: 'PARAM_ILLEGAL' },
  BODY_TOO_LARGE: { code: 'PARAM_ILLEGAL' },
  BODY_UNUSABLE: { code: 'PARAM_ILLEGAL' },
  MESSAGE_TOO_OLD: { code: 'PARAM_ILLEGAL' },
  DECRYPTION_FAILED: { code: 'PARAM_ILLEGAL' },
  KEY_INVALID: { code: 'UNKNOWN_EXCEPTION' },
  ENCRYPTION_NOT_CONFIGURED: { code: 'UNKNOWN_EXCEPTION' },
  ENCRYPTION_FAILED: { code: 'UNKNOWN_EXCEPTION' },
};

/** The refusal of a signature whose mistake is known. */
export function refuseKnown(mistakes: readonly string[]): Refusal {
  return refuse(
    'INVALID_SIGNATURE',
    `Known cause: ${mistakes.join(', ')}. What to do about it says: alipayhk doctor`,
  );
}

/** The gateway's answer to a request that the protocol layer refused. */
export function refuseInsecure({ code, message }: SecurityError): Refusal {
  const refusal = REFUSALS[code];
  return refuse(refusal.code, refusal.reason ?? message);
}
