import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  AlipayHKError,
  createAlipayHKClient,
  type FetchLike,
  logHooks,
} from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { createHttpClient } from '@alipayhk-openapi/client/http';
import { notificationListener } from '@alipayhk-openapi/client/node';
import { otelHooks } from '@alipayhk-openapi/client/otel';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { acknowledge } from '@alipayhk-openapi/client/webhook';
import { gatewayResultCodes, operations } from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';
import { clientOptions, clientWith, errorOf } from './support/client.ts';
import {
  forged,
  merchant,
  platformFetch,
  type Reply,
  resultBody,
  signed,
  stranger,
  unsigned,
} from './support/platform.ts';

/** What a merchant's engineer does wrong, and the sentence that this engineer reads. */
type Sentence = string | RegExp;

/** Options of a client: refused when it is made. */
const options: Record<string, [given: object, reads: string]> = {
  'a name with a slip': [
    { maxRetrys: 1 },
    'Take out maxRetrys: there is no such option. Did you mean maxRetries?',
  ],
  "the middleware's name": [
    { peerPublicKey: 'x' },
    'Take out peerPublicKey: there is no such option. The option is platformPublicKey.',
  ],
  'no number of repeats': [
    { maxRetries: Number.NaN },
    'Give maxRetries a whole number from 0 on; it is NaN.',
  ],
  'repeats as text': [
    { maxRetries: '3' },
    'Give maxRetries a whole number from 0 on; it is a text.',
  ],
  'a time-out in the past': [
    { timeout: -1 },
    'Give timeout a number of milliseconds above 0; it is -1.',
  ],
  'a time-out that is no number': [
    { attemptTimeout: Number.NaN },
    'Give attemptTimeout a number of milliseconds above 0; it is NaN.',
  ],
  'a host without https://': [
    { baseUrl: 'localhost:4010' },
    'Give baseUrl a URL that starts with https:// (or http:// for a sandbox); it is a text.',
  ],
  'a host alone': [
    { baseUrl: 'open.example' },
    'Give baseUrl an absolute URL such as https://host; it is a text.',
  ],
  'a password in the address': [
    { baseUrl: 'https://user:hunter2@host.test' },
    'Give baseUrl a URL without user name and password; it is a text.',
  ],
  'a query in the address': [
    { baseUrl: 'https://host.test?k=secret' },
    'Give baseUrl a URL without ? and #: the paths are put behind it; it is a text.',
  ],
  'a fragment in the address': [
    { baseUrl: new URL('https://host.test/#a') },
    'Give baseUrl a URL without ? and #: the paths are put behind it; it is of type object.',
  ],
  'a client id in quotes': [
    { clientId: '"4Q5Y8W0WSG45P907917"' },
    'Give clientId visible ASCII without blanks or quotes; it is a text.',
  ],
  'a variable that is not set': [
    { platformPublicKey: undefined },
    'Give platformPublicKey a key; it is undefined.',
  ],
  'a slip with one slash': [
    { baseUrl: 'https:/host.test' },
    'Give baseUrl in its normal form: is https://host.test/ meant?',
  ],
  'a back slash in the address': [
    { baseUrl: 'https://host.test\\api' },
    'Give baseUrl in its normal form: is https://host.test/api meant?',
  ],
  'dots in the address, written as %2e': [
    { baseUrl: 'https://host.test/a/%2e%2e/x' },
    'Give baseUrl in its normal form: is https://host.test/x meant?',
  ],
  'two slashes in the address': [
    { baseUrl: 'https://host.test//api' },
    'Give baseUrl in its normal form: is https://host.test/api meant?',
  ],
  'a blank before the address': [
    { baseUrl: ' https://host.test' },
    'Give baseUrl in its normal form: is https://host.test/ meant?',
  ],
  'null for hooks': [
    { hooks: null },
    'Give hooks an object with hooks, or a list of them; it is null.',
  ],
  'a WebCrypto without its half': [
    { crypto: {} },
    'Give crypto a WebCrypto object such as globalThis.crypto; it is of type object.',
  ],
  'a hook that is no function': [
    { hooks: { onError: 'log' } },
    'Give hooks a function as onError; it is of type object.',
  ],
  'a hook with a slip': [
    { hooks: [{}, { onErorr: () => {} }] },
    'Take out onErorr: there is no such hook. Did you mean onError?',
  ],
  'bodies as text': [
    { hooks: { bodies: 'yes' } },
    'Give hooks true or false as bodies; it is of type object.',
  ],
  'an agent token with its line break': [
    { agentToken: 'tok\n' },
    'Give agentToken visible ASCII on one line; it is a text.',
  ],
  'an agent token that is a number': [
    { agentToken: 5 },
    'Give agentToken visible ASCII on one line; it is 5.',
  ],
  'an age that is no number': [
    { maxAge: Number.NaN },
    'Give maxAge a number of milliseconds above 0; it is NaN.',
  ],
  'encryption as an object': [
    { encryption: { mode: 'always' } },
    "Give encryption 'never', 'always' or a function; it is of type object.",
  ],
  'a limit with a slip': [
    { maxBodyBytes: { response: '1MB' } },
    'Give maxBodyBytes a number of bytes, or { request, response }; it is of type object.',
  ],
  'rsaAes without its brackets': [
    { cipherSuite: () => ({}) },
    'Give cipherSuite a suite such as rsaAes(); it is of type function.',
  ],
  'a version with a blank': [
    { keyVersion: 'key 2' },
    'Give keyVersion a number or a short name; it is a text.',
  ],
  'something that is no fetch': [{ fetch: {} }, 'Give fetch a function; it is of type object.'],
  'a misspelt word': [
    { encryption: 'allways' },
    "Give encryption 'never', 'always' or a function; it is a text.",
  ],
  'the name of the module of validators': [
    { validate: '@alipayhk-openapi/spec/validators' },
    'Give validate the module @alipayhk-openapi/spec/validators; it is a text.',
  ],
};

describe('an option', () => {
  for (const [name, [given, reads]] of Object.entries(options)) {
    it(`${name}: ${reads}`, () => {
      const make = () => createAlipayHKClient({ ...clientOptions(), ...given });
      expect(make).toThrow(new TypeError(`createAlipayHKClient: ${reads}`));
    });
  }
});

/** What else is refused when it is made. */
const makers: Record<string, [make: () => unknown, reads: string]> = {
  'no options at all': [
    () => createAlipayHKClient(undefined as never),
    'createAlipayHKClient: Give an object with options: this is undefined.',
  ],
  'other options with a slip': [
    () => createAlipayHKClient(clientOptions()).withOptions({ timeOut: 1 } as never),
    'withOptions: Take out timeOut: there is no such option. Did you mean timeout?',
  ],
  'other options that are none': [
    () => createAlipayHKClient(clientOptions()).withOptions('patient' as never),
    'withOptions: Give an object with options: this is a text.',
  ],
  'the other client with an option that only this one has': [
    () => createHttpClient({ clientId: 'C', maxRetries: 1 } as never),
    'createHttpClient: Take out maxRetries: there is no such option.',
  ],
  'a level of the log with a slip': [
    () => logHooks(console, { level: 'warning' as never }),
    "logHooks: Give level 'debug', 'info', 'warn' or 'error'; it is a text.",
  ],
  'the level of the log under another name': [
    () => logHooks(console, { levels: 'warn' } as never),
    'logHooks: Take out levels: there is no such option. Did you mean level?',
  ],
  'the level in place of the logger': [
    () => logHooks('debug' as never),
    'logHooks: Give a logger with debug, info, warn and error: console is one.',
  ],
  'no tracer': [
    () => otelHooks(undefined as never),
    'otelHooks: Give a tracer: trace.getTracer(name) of @opentelemetry/api.',
  ],
  'no environment': [
    () => fromEnvironment(undefined as never),
    'fromEnvironment: Give a record of variables, such as process.env.',
  ],
  'the name of the client for the key, where a notification is received': [
    () => notificationListener({ clientId: 'C', platformPublicKey: 'x' } as never, () => {}),
    'Give the key as peerPublicKey, in place of platformPublicKey.',
  ],
  'a slip in the form of an acknowledgement': [
    () => acknowledge('part' as never),
    "acknowledge: Give { request, security }, 'parts', or nothing.",
  ],
  'an option of rsaAes with a slip': [
    () => rsaAes({ keybits: 128 } as never),
    'rsaAes: Take out keybits: there is no such option.',
  ],
};

describe('refused when it is made:', () => {
  for (const [name, [make, reads]] of Object.entries(makers)) {
    it(`${name}: ${reads}`, () => {
      expect(make).toThrow(new TypeError(reads));
    });
  }
});

/** Keys: nothing is sent, and a template that would have been created twice is not. */
const keys: Record<string, [given: object, code: string, reads: Sentence]> = {
  'your own public key in the place of the platform’s': [
    { platformPublicKey: merchant.publicKey },
    'KEY_INVALID',
    "Give platformPublicKey the platform's key: this is your own public key. Nothing was sent.",
  ],
  'your own public key, where answers have to be small': [
    { platformPublicKey: merchant.publicKey, maxBodyBytes: { response: 1 } },
    'KEY_INVALID',
    "Give platformPublicKey the platform's key: this is your own public key. Nothing was sent.",
  ],
  'your own public key among the versions': [
    { platformPublicKey: { 1: stranger.publicKey, 2: merchant.publicKey } },
    'KEY_INVALID',
    "Give platformPublicKey (keyVersion 2) the platform's key: this is your own public key. Nothing was sent.",
  ],
  'a platform key with a slip': [
    { platformPublicKey: 'AAAA' },
    'KEY_INVALID',
    /^platformPublicKey: .+ Nothing was sent\.$/,
  ],
  'a private key as the platform’s': [
    { platformPublicKey: merchant.privateKey },
    'KEY_INVALID',
    /^platformPublicKey: .+ Nothing was sent\.$/,
  ],
  'no platform key in the record': [
    { platformPublicKey: {} },
    'KEY_INVALID',
    /^platformPublicKey: Give a key: the record is empty\. Nothing was sent\.$/,
  ],
  'one bad version of two': [
    { platformPublicKey: { 1: stranger.publicKey, 2: 'AAAA' } },
    'KEY_INVALID',
    /^platformPublicKey \(keyVersion 2\): .+ Nothing was sent\.$/,
  ],
  'a private key with a slip': [
    { privateKey: 'AAAA' },
    'KEY_INVALID',
    /^privateKey: .+ Nothing was sent\.$/,
  ],
  'encryption without a cipher suite': [
    { encryption: 'always' },
    'ENCRYPTION_NOT_CONFIGURED',
    /rsaAes\(\) from "?@alipayhk-openapi\/client\/rsa-aes"?.* Nothing was sent\.$/,
  ],
};

describe('a key', () => {
  for (const [name, [given, code, reads]] of Object.entries(keys)) {
    it(name, async () => {
      const { client, received } = clientWith([signed(resultBody('SUCCESS', 'S'))], given);
      const error = await errorOf(client.createTemplate({} as never));
      expect(error).toMatchObject({ code, outcome: 'failed' });
      const words = error.message.replace(`createTemplate: ${code}: `, '');
      if (typeof reads === 'string') expect(words).toBe(reads);
      else expect(words).toMatch(reads);
      expect(received).toHaveLength(0);
      await expect(client.ready()).rejects.toMatchObject({ code });
    });
  }
});

const query = { merchantId: '2160120041113167', templateCode: 'T1' };
type Call = (client: AlipayHKClient) => Promise<unknown>;
const ask: Call = (client) => client.queryTemplate(query);
const create: Call = (client) => client.createTemplate({ merchantId: '2160' } as never);

const html = unsigned('<!doctype html><title>Sign in</title>', {
  headers: { 'content-type': 'text/html' },
});
const said = (resultCode: string, resultStatus: string, resultMessage: string) => ({
  result: { resultCode, resultStatus, resultMessage },
});

/** Calls: the whole message. */
const calls: Record<string, [call: Call, reply: Reply, outcome: string, reads: string]> = {
  'a body that is no object': [
    (client) => client.queryTemplate('T1' as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: VALIDATION_FAILED: Not sent. Give the body as an object.',
  ],
  'an option of the call with a slip': [
    (client) => client.queryTemplate(query, { timeOut: 1 } as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Take out timeOut: there is no such option. Did you mean timeout? Nothing was sent.',
  ],
  'headers of the call as text': [
    (client) => client.queryTemplate(query, { headers: 'text' as never }),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Give headers a record from name to text; it is a text. Nothing was sent.',
  ],
  'headers of the call as Headers': [
    (client) => client.queryTemplate(query, { headers: new Headers({ a: 'b' }) as never }),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Give headers a record from name to text; it is of type object. Nothing was sent.',
  ],
  'null for options': [
    (client) => client.queryTemplate(query, null as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Give an object with options: this is null. Nothing was sent.',
  ],
  'a form for a body': [
    (client) => client.queryTemplate(new FormData() as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: VALIDATION_FAILED: Not sent. Give the body as a plain object: it is a FormData.',
  ],
  'a Map for a body': [
    (client) => client.queryTemplate(new Map([['merchantId', '1']]) as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: VALIDATION_FAILED: Not sent. Give the body as a plain object: it is a Map.',
  ],
  'a body that was not awaited': [
    (client) => client.queryTemplate(Promise.resolve(query) as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: VALIDATION_FAILED: Not sent. Give the body as a plain object: it is a Promise.',
  ],
  'a Buffer for a body': [
    (client) => client.queryTemplate(Buffer.from('{}') as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: VALIDATION_FAILED: Not sent. Give the body as a plain object: it is a Uint8Array.',
  ],
  'a Buffer inside a body': [
    (client) => client.queryTemplate({ ...query, templateCode: Buffer.from('T1') } as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: VALIDATION_FAILED: Not sent. Give templateCode as a plain object: it is a Uint8Array.',
  ],
  'a header of two lines': [
    (client) => client.queryTemplate(query, { headers: { 'X-Trace': 'a\nb' } }),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Give the header X-Trace one line of text. Nothing was sent.',
  ],
  'a list in place of options': [
    (client) => client.queryTemplate(query, [] as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Give an object with options: this is a list. Nothing was sent.',
  ],
  'a Map inside a body': [
    (client) =>
      client.synchronizeContent({ contentId: 'C1', contentInfo: { names: new Map() } } as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'synchronizeContent: VALIDATION_FAILED: Not sent. Give names as a plain object: it is a Map.',
  ],
  'a sum that is no number': [
    (client) => client.synchronizeOrder({ amount: Number('1,000') } as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'synchronizeOrder: VALIDATION_FAILED: Not sent. Give amount as a number: it is NaN.',
  ],
  'an idempotency key as an option': [
    (client) => client.queryTemplate(query, { idempotencyKey: 'x' } as never),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Take out idempotencyKey: there is no such option. Put requestId into the body. Nothing was sent.',
  ],
  'a header of the protocol': [
    (client) => client.queryTemplate(query, { headers: { 'client-id': 'x' } }),
    signed(resultBody('SUCCESS', 'S')),
    'failed',
    'queryTemplate: OPTIONS_INVALID: Take client-id out of headers: the client writes it itself. Nothing was sent.',
  ],
  'a field that the platform refuses': [
    create,
    signed(said('PARAM_ILLEGAL', 'F', 'A parameter is missing or invalid. /stock: is required.')),
    'failed',
    "createTemplate: PARAM_ILLEGAL: A parameter is missing or invalid. /stock: is required. Compare the body with the operation's schema.",
  ],
  'a code of tomorrow': [
    create,
    signed(said('NEW_CODE', 'F', 'The shop is closed')),
    'failed',
    'createTemplate: NEW_CODE: The shop is closed.',
  ],
  'a key that the console does not have': [
    create,
    unsigned(said('INVALID_SIGNATURE', 'F', 'The signature is invalid.')),
    'failed',
    `createTemplate: INVALID_SIGNATURE: The signature is invalid. ${gatewayResultCodes.INVALID_SIGNATURE.action}`,
  ],
  'a login page of the network': [
    ask,
    html,
    'unknown',
    "queryTemplate: INVALID_RESPONSE: The answer is an HTML page, not the platform's JSON: a proxy, a firewall or a login page answered for platform.test. Check baseUrl and the network. Ask again.",
  ],
  'an error page of a gateway': [
    create,
    unsigned('<html>502</html>', { status: 502 }),
    'unknown',
    "createTemplate: HTTP_ERROR: The answer has the HTTP status 502 and is an HTML page. It may have been executed. Ask the platform's support before sending it again.",
  ],
  'a platform key of somebody else': [
    create,
    forged(resultBody('SUCCESS', 'S')),
    'unknown',
    `createTemplate: SIGNATURE_INVALID: The signature of the answer does not fit platformPublicKey (checked: POST ${operations.createTemplate.path}, no keyVersion). Compare platformPublicKey with the platform's key in the console; \`alipayhk doctor\` finds why a signature does not fit. It may have been executed. Ask the platform's support before sending it again.`,
  ],
  'a success without its id': [
    create,
    signed(resultBody('SUCCESS', 'S')),
    'unknown',
    "createTemplate: INVALID_RESPONSE: The platform says that it was carried out, but no templateCode came. Do not send it again. It may have been executed. Ask the platform's support before sending it again.",
  ],
};

describe('a call', () => {
  for (const [name, [call, reply, outcome, reads]] of Object.entries(calls)) {
    it(`${name}: ${reads}`, async () => {
      const { client } = clientWith([reply], { maxRetries: 0 });
      const error = await errorOf(call(client));
      expect(error.outcome).toBe(outcome);
      expect(error.message).toBe(reads);
    });
  }
});

/** A `fetch` of the user's: what it throws proves nothing, for it may have sent the request. */
describe('a fetch of your own', () => {
  const cases: Record<string, [fetch: FetchLike, reads: Sentence]> = {
    'sends, and then throws ECONNREFUSED': [
      async (url, init) => {
        await platformFetch(signed(resultBody('SUCCESS', 'S'))).fetch(url, init);
        const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
        throw new TypeError('fetch failed', { cause });
      },
      "fetch says ECONNREFUSED of platform.test. If no connection came about: check baseUrl, and that the server runs. It may have been executed. Ask the platform's support before sending it again.",
    ],
    'is a mock without headers': [
      (async () => ({ ok: true, status: 200, json: async () => ({}) })) as never,
      /the option fetch must return a Response; what it returned has not headers with a get/,
    ],
    'returns nothing': [(async () => undefined) as never, /has not a status/],
  };
  for (const [name, [fetch, reads]] of Object.entries(cases)) {
    it(name, async () => {
      const { client } = clientWith([html], { fetch, maxRetries: 0 });
      const error = await errorOf(create(client));
      expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown' });
      const words = error.message.replace('createTemplate: NETWORK_ERROR: ', '');
      if (typeof reads === 'string') expect(words).toBe(reads);
      else expect(words).toMatch(reads);
    });
  }
});

describe('words from outside', () => {
  const hostile = '\u001b]0;PWNED\u0007\u001b[2J\r\nSUCCESS\u202e verified\u2028';

  it('are on one line, bounded, and steer no terminal', async () => {
    const reply = unsigned(
      said(`X${hostile}${'y'.repeat(1_000_000)}`, 'F', hostile.repeat(10_000)),
    );
    const { client } = clientWith([reply]);
    const error = await errorOf(ask(client));
    for (const text of [error.message, error.code])
      expect(text).toMatch(/^[\p{L}\p{N}\p{P}\p{S} ]+$/u);
    expect(error.code.length).toBeLessThanOrEqual(64);
    expect(error.message.length).toBeLessThan(1_000);
  });

  it('never show what the request had at its sensitive fields', async () => {
    const userId = '2160220041113167';
    const reply = signed(said('PARAM_ILLEGAL', 'F', `no user ${userId}, &#50;160220041113167`));
    const { client } = clientWith([reply]);
    const pass = { merchantId: '1', passId: 'P1', status: 'USED' } as const;
    const error = await errorOf(client.updatePass({ ...pass, userId }));
    expect(error.message).toContain('PARAM_ILLEGAL: no user [redacted], [redacted].');
    expect(JSON.stringify(error)).not.toContain(userId);
    const short = await errorOf(client.updatePass({ ...pass, userId: '216' }));
    expect(short.message).toContain('[withheld: ');
  });
});

describe('a client', () => {
  it('prints without a secret', async () => {
    const { inspect } = await import('node:util');
    const made: AlipayHKClientOptions = { ...clientOptions(), agentToken: 'agent-secret' };
    expect(inspect(createAlipayHKClient(made))).toBe(
      "AlipayHKClient { clientId: '4Q5Y8W0WSG45P907917', baseUrl: 'https://platform.test' }",
    );
  });

  it('has methods with their names', () => {
    const { client } = clientWith([html]);
    expect(client.createPass.name).toBe('createPass');
  });

  it('shares loaded keys with what is made of it', async () => {
    let signatures = 0;
    const { privateKey } = clientOptions();
    const success = signed(resultBody('SUCCESS', 'S'));
    const { fetch } = platformFetch(success);
    let loads = 0;
    const client = createAlipayHKClient({
      ...clientOptions(),
      privateKey: async () => {
        loads += 1;
        return privateKey as CryptoKey;
      },
      fetch,
    });
    await client.ready();
    const patient = client.withOptions({
      timeout: 120_000,
      hooks: { onRequest: () => (signatures += 1) },
    });
    await patient.queryTemplate(query);
    expect([loads, signatures]).toEqual([1, 1]);
    expect(() => client.withOptions({ timeout: 0 })).toThrow('Give timeout');
  });

  it('hands the verified answer over, out of sight of logs', async () => {
    const text = '{"id":9007199254740993,"result":{"resultCode":"SUCCESS","resultStatus":"S"}}';
    const { client } = clientWith([signed(text, { headers: { 'x-own': '1' } })]);
    const value = await client.queryTemplate(query);
    expect(value.answer).toMatchObject({ status: 200, text });
    expect(value.answer?.headers.get('x-own')).toBe('1');
    expect(JSON.stringify(value)).not.toContain('x-own');
    expect(Object.keys(value)).not.toContain('answer');
  });

  it('sends your headers and says what it is', async () => {
    const { client, received } = clientWith([signed(resultBody('SUCCESS', 'S'))]);
    await client.queryTemplate(query, { headers: { 'X-Sandbox-Fault': 'delay' } });
    const headers = received[0]?.request.headers;
    expect(headers?.get('x-sandbox-fault')).toBe('delay');
    expect(headers?.get('user-agent')).toMatch(/^alipayhk-openapi-client\/\d+\.\d+\.\d+/);
  });

  it('refuses an answer that is too old, if it is told to', async () => {
    const later = { now: () => Date.now() + 3_600_000 };
    const reply = signed(resultBody('SUCCESS', 'S'));
    const strict = clientWith([reply], { ...later, maxAge: 900_000 });
    expect(await errorOf(ask(strict.client))).toMatchObject({
      code: 'MESSAGE_TOO_OLD',
      outcome: 'unknown',
    });
    await expect(ask(clientWith([reply], later).client)).resolves.toBeDefined();
  });

  it('takes a stand-in verifier of a test that accepts everything', async () => {
    const platformPublicKey = { algorithm: 'RSA256', verify: async () => true };
    const { client } = clientWith([signed(resultBody('SUCCESS', 'S'))], { platformPublicKey });
    await expect(ask(client)).resolves.toBeDefined();
  });

  it('throws nothing but AlipayHKError', async () => {
    const { client } = clientWith([html]);
    for (const options of [
      null,
      1,
      [],
      { signal: {} },
      { timeout: 'x' },
      { headers: { a: 'b\nc' } },
    ]) {
      const error = await errorOf(client.queryTemplate(query, options as never));
      expect(error).toBeInstanceOf(AlipayHKError);
      expect(error).toMatchObject({ code: 'OPTIONS_INVALID', outcome: 'failed', attempts: 0 });
    }
  });
});
