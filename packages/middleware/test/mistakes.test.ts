import {
  createMessageSecurity,
  isSecurityError,
  type MessageSecurityOptions,
  SecurityError,
  secureFetch,
  securityMiddleware,
} from '@alipayhk-openapi/middleware';
import { notificationListener } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, refused, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { platform } = parties({}, keys);
const OPTIONS: MessageSecurityOptions = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  now: () => NOW,
};
const make = (options: object) => createMessageSecurity({ ...OPTIONS, ...options } as never);

/** What is refused when it is made, and the sentence that its author reads. */
const makers: Record<string, [make: () => unknown, reads: string]> = {
  'no options': [
    () => createMessageSecurity(undefined as never),
    'createMessageSecurity: Give an object with options: this is undefined.',
  ],
  'a text for options': [
    () => createMessageSecurity('pem' as never),
    'createMessageSecurity: Give an object with options: this is a text.',
  ],
  'an adapter without options': [
    () => secureFetch(undefined as never),
    'createMessageSecurity: Give an object with options: this is undefined.',
  ],
  'a middleware without options': [
    () => securityMiddleware(null as never),
    'createMessageSecurity: Give an object with options: this is null.',
  ],
  'no client id': [
    () => make({ clientId: undefined }),
    'createMessageSecurity: Give clientId visible ASCII without blanks or quotes; it is undefined.',
  ],
  'a client id with its line break': [
    () => make({ clientId: 'C\n' }),
    'createMessageSecurity: Give clientId visible ASCII without blanks or quotes; it is a text.',
  ],
  'an agent token with its line break': [
    () => make({ agentToken: 'tok\n' }),
    'createMessageSecurity: Give agentToken visible ASCII on one line; it is a text.',
  ],
  'a name with a slip': [
    () => make({ encyption: 'always' }),
    'createMessageSecurity: Take out encyption: there is no such option.',
  ],
  'a name that every object has': [
    () => make({ toString: 'x' }),
    'createMessageSecurity: Take out toString: there is no such option.',
  ],
  'a word with a slip': [
    () => make({ encryption: 'on' }),
    "createMessageSecurity: Give encryption 'never', 'always' or a function; it is a text.",
  ],
  'a policy with a capital': [
    () => make({ unsignedResponses: 'Reject' }),
    "createMessageSecurity: Give unsignedResponses 'accept-failures' or 'reject'; it is a text.",
  ],
  'an age that is no number': [
    () => make({ maxAge: Number.NaN }),
    'createMessageSecurity: Give maxAge a number of milliseconds; it is NaN.',
  ],
  'a limit as text': [
    () => make({ maxBodyBytes: '1MB' }),
    'createMessageSecurity: Give maxBodyBytes a number of bytes, or { request, response }; it is a text.',
  ],
  'a suite by its name': [
    () => make({ cipherSuite: 'RSA_AES' }),
    'createMessageSecurity: Give cipherSuite a suite such as rsaAes(); it is a text.',
  ],
  'a clock that stands': [
    () => make({ now: NOW }),
    `createMessageSecurity: Give now a function; it is ${NOW}.`,
  ],
  'a zone by its name': [
    () => make({ timeZone: 'Asia/Hong_Kong' }),
    'timeZone must be an offset like "+08:00"',
  ],
  'a size of key in bytes': [() => rsaAes({ keyBits: 32 as never }), 'keyBits must be 256 or 128'],
  'an option of rsaAes with a slip': [
    () => rsaAes({ keySize: 256 } as never),
    'rsaAes: Take out keySize: there is no such option.',
  ],
  'a listener without a handler': [
    () => notificationListener(OPTIONS, undefined as never),
    'notificationListener: Give a handler as the second argument: a function.',
  ],
  'security that is none': [
    () => notificationListener({ security: {} } as never, () => {}),
    'Give security what createMessageSecurity returned.',
  ],
  'a listener without options': [
    () => notificationListener(undefined as never, () => {}),
    'createMessageSecurity: Give an object with options: this is undefined.',
  ],
  'a listener whose option has a slip': [
    () => notificationListener({ ...OPTIONS, onErorr: () => {} } as never, () => {}),
    'createMessageSecurity: Take out onErorr: there is no such option.',
  ],
};

describe('refused when it is made:', () => {
  for (const [name, [run, reads]] of Object.entries(makers)) {
    it(`${name}: ${reads}`, () => {
      expect(run).toThrow(new TypeError(reads));
    });
  }
});

const sealed = await platform.parts.sealRequest({ method: 'POST', url: URL_OF_CALL, body: '{}' });
const { method, url, headers } = sealed;

/** What is refused when a notification comes in: a change of the request or of how it is opened. */
const openings: Record<string, [change: object, options: object, code: string, reads: RegExp]> = {
  'headers as text': [
    { headers: 'Signature: x' },
    {},
    'SIGNATURE_MALFORMED',
    /^Give headers as Headers, entries or a record from name to text\.$/,
  ],
  'headers as a list of lines': [
    { headers: ['Signature', 'x'] },
    {},
    'SIGNATURE_MALFORMED',
    /^Give headers as Headers, entries or a record from name to text\.$/,
  ],
  'no headers': [
    { headers: null },
    {},
    'SIGNATURE_MALFORMED',
    /^Give headers as Headers, entries or a record from name to text\.$/,
  ],
  'a get that returns a list of two': [
    { headers: { get: (name: string) => [headers[name], headers[name]] } },
    {},
    'SIGNATURE_MALFORMED',
    /^Send the header Signature once: it is there twice\.$/,
  ],
  'a get that returns a promise': [
    { headers: { get: async (name: string) => headers[name] } },
    {},
    'SIGNATURE_MALFORMED',
    /^Give headers as Headers, entries or a record from name to text\.$/,
  ],
  'a header that is null': [
    { headers: { ...headers, Signature: null } },
    {},
    'SIGNATURE_MISSING',
    /^The message has no Signature\.$/,
  ],
  'a header that is an object': [
    { headers: { ...headers, Signature: {} } },
    {},
    'SIGNATURE_MALFORMED',
    /^Give headers as Headers, entries or a record from name to text\.$/,
  ],
  'a uri that is a number': [
    {},
    { uri: 5 },
    'URI_MALFORMED',
    /^Give uri as a text: a path and its query\.$/,
  ],
  'a uri that is null': [{}, { uri: null }, 'URI_MALFORMED', /^Give uri as a text/],
  'a uri that is empty': [{}, { uri: '' }, 'URI_MALFORMED', /^Give uri as a text/],
  'an age that is no number': [
    {},
    { maxAge: Number.NaN },
    'MESSAGE_TOO_OLD',
    /^Give maxAge a number of milliseconds\.$/,
  ],
  'a Proxy round bytes': [
    { body: new Proxy(new Uint8Array(2), {}) },
    {},
    'BODY_UNUSABLE',
    /^Pass the raw body/,
  ],
  'a number as body': [{ body: 5 }, {}, 'BODY_UNUSABLE', /^Pass the raw body/],
  'an iterator that fails': [
    {
      body: {
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('aborted')) }),
      },
    },
    {},
    'BODY_UNUSABLE',
    /^The body broke off\.$/,
  ],
  'a stream that breaks': [
    { body: new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }) },
    {},
    'BODY_UNUSABLE',
    /^The body broke off\.$/,
  ],
};

describe('refused when it is opened:', () => {
  for (const [name, [change, options, code, reads]] of Object.entries(openings)) {
    it(`${name}: ${reads.source}`, async () => {
      const request = { method, url, headers, body: sealed.body, ...change } as never;
      const opening = make({}).parts.openRequest(request, options);
      expect((await refused(opening, code as never)).message).toMatch(reads);
    });
  }

  it('a clock that shows no time', async () => {
    const security = make({ now: () => 'noon' });
    const sealing = security.parts.sealRequest({ method: 'POST', url: URL_OF_CALL, body: '' });
    const { message } = await refused(sealing, 'TIME_MALFORMED');
    expect(message).toBe('Let now return a time.');
  });

  it('a stream that breaks does not escape receiveNotification, and its error is the cause', async () => {
    const cause = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    const body = new ReadableStream({ start: (controller) => controller.error(cause) });
    const error = await refused(
      receiveNotification({ method, url, headers, body }, OPTIONS),
      'BODY_UNUSABLE',
    );
    expect(error.cause).toBe(cause);
  });

  it('but a caller who stops reading gets the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('shutting down');
    const body = new ReadableStream({ pull: () => controller.abort(reason) });
    const { signal } = controller;
    const opening = receiveNotification({ method, url, headers, body }, { ...OPTIONS, signal });
    await expect(opening).rejects.toBe(reason);
  });
});

describe('isSecurityError', () => {
  it('knows an error of another copy, and no other error of that name', () => {
    const named = (code: unknown) => Object.assign(new Error('x'), { name: 'SecurityError', code });
    expect(isSecurityError(new SecurityError('KEY_INVALID', 'x'))).toBe(true);
    expect(isSecurityError(named('KEY_INVALID'))).toBe(true);
    expect(isSecurityError(named('PASS_HAS_EXIT'))).toBe(false);
    expect(isSecurityError(new DOMException('x', 'SecurityError'))).toBe(false);
    expect(isSecurityError(Object.assign(new Error('x'), { code: 'KEY_INVALID' }))).toBe(false);
    expect(isSecurityError(undefined)).toBe(false);
    const prickly = new Proxy(
      {},
      {
        get: () => {
          throw new Error('do not touch');
        },
      },
    );
    expect(isSecurityError(prickly)).toBe(false);
  });
});
