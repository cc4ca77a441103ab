import { SecurityError } from './errors.ts';

/** The one answer to whatever is wrong with something encrypted. */
export const decryptionFailed = (): SecurityError =>
  new SecurityError('DECRYPTION_FAILED', 'The body cannot be decrypted.');

export const invalidKey = (why: string): SecurityError =>
  new SecurityError('KEY_INVALID', `Unusable key: ${why}.`);
