import { SecurityError } from './errors.ts';

/** The one answer to whatever is wrong with something encrypted. */
export function decryptionFailed(): SecurityError {
  return new SecurityError('DECRYPTION_FAILED', 'The body cannot be decrypted.');
}

export function invalidKey(why: string): SecurityError {
  return new SecurityError('KEY_INVALID', `Unusable key: ${why}.`);
}
