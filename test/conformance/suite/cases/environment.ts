import { assert, equal } from '../assert.ts';
import { cases } from '../registry.ts';

/** Read through a record, so that the type checker needs no types of any runtime. */
const globals = globalThis as unknown as Record<string, unknown>;
const { subtle } = crypto;
const publicExponent = new Uint8Array([1, 0, 1]);

/** What the runtimes lack is why the package does it by itself; what they get, it may use one day. */
export const environment = [
  ...cases('subtle-aes-ecb', {
    'imports a key for AES-ECB': () =>
      subtle.importKey('raw', new Uint8Array(32), { name: 'AES-ECB' }, false, ['encrypt']),
  }),
  ...cases('subtle-rsaes', {
    'generates a key for RSAES-PKCS1-v1_5': () =>
      subtle.generateKey(
        { name: 'RSAES-PKCS1-v1_5', modulusLength: 2048, publicExponent, hash: 'SHA-256' },
        false,
        ['encrypt', 'decrypt'],
      ),
  }),
  ...cases('subtle-p224', {
    'generates a key on P-224': () =>
      subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-224' }, false, ['sign', 'verify']),
  }),
  ...cases('subtle-pkcs1', {
    'knows the key format': () =>
      subtle.importKey(
        'pkcs1' as never,
        new Uint8Array(16),
        { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
        false,
        ['sign'],
      ),
  }),
  ...cases('global-buffer', {
    'makes a Buffer': () => {
      const { from } = globals.Buffer as { from(text: string): Uint8Array };
      equal(from('a').length, 1);
    },
  }),
  ...cases('global-process', {
    'reads the environment': () => {
      const { env } = globals.process as { env: object };
      equal(typeof env, 'object');
    },
  }),
  ...cases('from-base64', {
    'decodes base64': () => {
      const { fromBase64 } = Uint8Array as unknown as { fromBase64(text: string): Uint8Array };
      equal(fromBase64.call(Uint8Array, '/w=='), new Uint8Array([255]));
    },
  }),
  ...cases('abort-any', {
    'follows one of two signals': () => {
      const controller = new AbortController();
      const signal = AbortSignal.any([controller.signal, new AbortController().signal]);
      controller.abort();
      assert(signal.aborted, 'the signal is not aborted');
    },
  }),
  ...cases('clone-key', {
    'clones a key': async () => {
      const algorithm = { name: 'AES-CBC', length: 256 };
      structuredClone(await subtle.generateKey(algorithm, false, ['encrypt']));
    },
  }),
  ...cases('eval', {
    'makes a function': () => {
      equal(new Function('return 1')(), 1);
    },
  }),
];
