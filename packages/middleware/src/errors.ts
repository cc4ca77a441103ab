const SECURITY_ERROR_CODES = [
  'SIGNATURE_MISSING',
  'SIGNATURE_MALFORMED',
  'SIGNATURE_INVALID',
  'KEY_INVALID',
  'KEY_UNKNOWN',
  'ALGORITHM_UNSUPPORTED',
  'CLIENT_ID_MISMATCH',
  'TIME_MISSING',
  'TIME_MALFORMED',
  'MESSAGE_TOO_OLD',
  'URI_MALFORMED',
  'BODY_TOO_LARGE',
  'BODY_UNUSABLE',
  'ENCRYPTION_NOT_CONFIGURED',
  'ENCRYPTION_FAILED',
  'DECRYPTION_FAILED',
] as const;

/**
 * Why a message or a key was refused. Closed: a new code is a major release.
 *
 * | code | meaning |
 * |---|---|
 * | `SIGNATURE_MISSING` | no `Signature` header where one is required |
 * | `SIGNATURE_MALFORMED` | a protocol header that cannot be read, or that is there twice |
 * | `SIGNATURE_INVALID` | the signature does not belong to this message and this key |
 * | `KEY_INVALID` | a configured key cannot be used, or a signer or verifier of your own failed |
 * | `KEY_UNKNOWN` | no key is configured for the `keyVersion` of the message |
 * | `ALGORITHM_UNSUPPORTED` | the header names an algorithm that is not configured, or the runtime has no WebCrypto |
 * | `CLIENT_ID_MISMATCH` | the message is meant for another client |
 * | `TIME_MISSING` | no `Request-Time` or `Response-Time` header beside the signature |
 * | `TIME_MALFORMED` | a `Request-Time` or `Response-Time` that is no time |
 * | `MESSAGE_TOO_OLD` | outside `maxAge` |
 * | `URI_MALFORMED` | a URL that is not in its normal form, so that two readers may read it in two ways |
 * | `BODY_TOO_LARGE` | more bytes than `maxBodyBytes` |
 * | `BODY_UNUSABLE` | a body that was read or parsed before, or none; or an authentic one that is not UTF-8 or not JSON |
 * | `ENCRYPTION_NOT_CONFIGURED` | encryption is needed, but no cipher suite or no key for it is configured |
 * | `ENCRYPTION_FAILED` | the body could not be encrypted |
 * | `DECRYPTION_FAILED` | the body could not be decrypted; by intention without any detail |
 */
export type SecurityErrorCode = (typeof SECURITY_ERROR_CODES)[number];

/**
 * Every failure of this package. `code` is for programs, `message` says what to do; neither
 * ever holds a key, a token or a plaintext.
 *
 * @example
 * try {
 *   await security.openResponse(response, { request });
 * } catch (error) {
 *   if (error instanceof SecurityError && error.code === 'SIGNATURE_INVALID') alert(error.message);
 * }
 */
export class SecurityError extends Error {
  /** Always `SecurityError`. */
  declare readonly name: 'SecurityError';
  /** Why it was refused. */
  declare readonly code: SecurityErrorCode;

  /**
   * @param code - why it was refused.
   * @param message - what to do; never a secret.
   * @param options - `cause`, where there is one.
   */
  constructor(code: SecurityErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SecurityError';
    this.code = code;
  }
}

/**
 * Tells whether something that was thrown is a {@link SecurityError}, whichever copy of this package made
 * it. A name alone is not enough: browsers have an error of the same name.
 *
 * @param error - whatever was thrown.
 * @returns true if its name is `SecurityError` and its code is one of the closed union.
 * @example
 * if (isSecurityError(error) && error.code === 'SIGNATURE_INVALID') alert(error.message);
 */
export function isSecurityError(error: unknown): error is SecurityError {
  try {
    const { name, code } = Object(error) as { name?: unknown; code?: unknown };
    return name === 'SecurityError' && SECURITY_ERROR_CODES.includes(code as SecurityErrorCode);
  } catch {
    return false;
  }
}
