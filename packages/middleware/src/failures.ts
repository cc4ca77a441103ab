import { SecurityError } from './errors.ts';

/** The one answer to whatever is wrong with something encrypted. */
export function decryptionFailed(): SecurityError {
  return new SecurityError('DECRYPTION_FAILED', 'The body cannot be decrypted.');
}

export function invalidKey(why: string): SecurityError {
  return new SecurityError('KEY_INVALID', `Unusable key: ${why}.`);
}

/** For environments that hide what every runtime has: jsdom, and pages that are not served securely. */
export function missingInRuntime(name: string): SecurityError {
  return new SecurityError(
    'ALGORITHM_UNSUPPORTED',
    `Set testEnvironment to "node" if this is Jest, or use https if this is a page: ${name} is missing here.`,
  );
}
