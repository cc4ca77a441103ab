import { createPublicKey, type KeyObject } from 'node:crypto';
import { CommandError } from '../exit-codes.ts';

export const KEY_TARGETS = ['pkcs8', 'spki', 'jwk', 'base64'] as const;
export type KeyTarget = (typeof KEY_TARGETS)[number];

const toPem = (key: KeyObject, type: 'pkcs8' | 'spki'): string =>
  key.export({ type, format: 'pem' }).toString();

/** Writes a key in another form. `base64` is the DER without PEM lines, what AlipayHK calls "Java". */
const CONVERTERS: Record<KeyTarget, (key: KeyObject) => string> = {
  pkcs8(key) {
    if (key.type !== 'private') {
      throw new CommandError('A public key has no PKCS#8 form: use --to spki.');
    }
    return toPem(key, 'pkcs8');
  },
  spki: (key) => toPem(key.type === 'private' ? createPublicKey(key) : key, 'spki'),
  jwk: (key) => `${JSON.stringify(key.export({ format: 'jwk' }), null, 2)}\n`,
  base64(key) {
    const type = key.type === 'private' ? 'pkcs8' : 'spki';
    return `${key.export({ type, format: 'der' }).toString('base64')}\n`;
  },
};

export function convertKey(key: KeyObject, target: KeyTarget): string {
  return CONVERTERS[target](key);
}
