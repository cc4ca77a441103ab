import type { SecurityErrorCode } from '@alipayhk-openapi/middleware';

/**
 * The gateway code for each failure of the protocol layer. The layer's own codes for keys that the
 * sandbox holds itself, and for encryption that it does not do, come out as an unknown exception.
 */
export const gatewayCodes: Readonly<Record<SecurityErrorCode, string>> = {
  SIGNATURE_MISSING: 'INVALID_SIGNATURE',
  SIGNATURE_MALFORMED: 'INVALID_SIGNATURE',
  SIGNATURE_INVALID: 'INVALID_SIGNATURE',
  ALGORITHM_UNSUPPORTED: 'INVALID_SIGNATURE',
  KEY_UNKNOWN: 'KEY_NOT_FOUND',
  CLIENT_ID_MISMATCH: 'INVALID_CLIENT',
  TIME_MISSING: 'PARAM_ILLEGAL',
  MESSAGE_TOO_OLD: 'PARAM_ILLEGAL',
  DECRYPTION_FAILED: 'PARAM_ILLEGAL',
  KEY_INVALID: 'UNKNOWN_EXCEPTION',
  ENCRYPTION_NOT_CONFIGURED: 'UNKNOWN_EXCEPTION',
  ENCRYPTION_FAILED: 'UNKNOWN_EXCEPTION',
};
