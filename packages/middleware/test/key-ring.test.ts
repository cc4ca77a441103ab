import {
  createMessageSecurity,
  isAuthenticated,
  type MessageSecurityOptions,
  secureFetch,
  securityMiddleware,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, post, refused, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const old = rsaKeys();
const TEXT = '{"a":1}';
const REQUEST = { method: 'POST', url: URL_OF_CALL, body: TEXT };
const OPTIONS: MessageSecurityOptions = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  now: () => NOW,
};
const SIGNER = { algorithm: 'RSA256', sign: async () => new Uint8Array(256) };
const make = (options: object) =>
  createMessageSecurity({ ...OPTIONS, ...options } as MessageSecurityOptions);
const { platform } = parties({ cipherSuite: rsaAes() }, keys);

describe('ready', () => {
  const good = keys.platform.publicKey;
  it.each<[string, object, string]>([
    ['no own key', { privateKey: undefined }, 'privateKey: Give a key: it is undefined.'],
    ['an empty own key', { privateKey: '' }, 'privateKey: Give a key: it is an empty text.'],
    ['a bad own key', { privateKey: 'AAAA' }, 'privateKey: Unusable key'],
    [
      'a bad own key with its version',
      { privateKey: { keyVersion: 3, key: 'AAAA' } },
      'privateKey (keyVersion 3): Unusable key',
    ],
    [
      'no key of theirs',
      { peerPublicKey: undefined },
      'peerPublicKey: Give a key: it is undefined.',
    ],
    [
      'an empty key of theirs',
      { peerPublicKey: '' },
      'peerPublicKey: Give a key: it is an empty text.',
    ],
    ['a bad key of theirs', { peerPublicKey: 'AAAA' }, 'peerPublicKey: Unusable key'],
    [
      'their private key',
      { peerPublicKey: keys.platform.privateKey },
      'peerPublicKey: Unusable key',
    ],
    ['no versions', { peerPublicKey: {} }, 'peerPublicKey: Give a key: the record is empty.'],
    [
      'one bad version',
      { peerPublicKey: { 1: 'AAAA', 2: good } },
      'peerPublicKey (keyVersion 1): Unusable key',
    ],
    [
      'one version undefined',
      { peerPublicKey: { 1: good, 2: undefined } },
      'peerPublicKey (keyVersion 2): Give a key: it is undefined.',
    ],
    [
      'one version empty',
      { peerPublicKey: { 1: good, 2: '' } },
      'peerPublicKey (keyVersion 2): Give a key: it is an empty text.',
    ],
    [
      'a bad key to decrypt with',
      { encryption: 'always', cipherSuite: rsaAes(), decryptionKey: 'AAAA' },
      'decryptionKey: Unusable key',
    ],
    [
      'one bad version of it',
      {
        encryption: 'always',
        cipherSuite: rsaAes(),
        decryptionKey: { 1: keys.merchant.privateKey, 2: 'AAAA' },
      },
      'decryptionKey (keyVersion 2): Unusable key',
    ],
    [
      'a function that fails',
      { peerPublicKey: () => Promise.reject(new Error('down')) },
      'peerPublicKey: The function that loads it failed.',
    ],
    [
      'a function that knows a bad key',
      { privateKey: async () => 'AAAA' },
      'privateKey: Unusable key',
    ],
  ])('and the first sealing refuse %s, by the name of the option', async (_, options, message) => {
    for (const first of ['ready', 'seal'] as const) {
      const security = make(options);
      const start = () => (first === 'ready' ? security.ready() : security.sealRequest(post()));
      const error = await refused(start(), 'KEY_INVALID');
      expect(error.message.startsWith(message), error.message).toBe(true);
      expect(error.message).not.toContain('AAAA');
    }
  });

  it('uses the words of a package on top', async () => {
    const words = { peerPublicKey: 'platformPublicKey', packageName: '@own/package' };
    const security = createMessageSecurity({ ...OPTIONS, peerPublicKey: { 1: 'AAAA' } }, words);
    const error = await refused(security.ready(), 'KEY_INVALID');
    expect(error.message).toContain('platformPublicKey (keyVersion 1): ');
    const encrypting = createMessageSecurity({ ...OPTIONS, encryption: 'always' }, words);
    const missing = await refused(encrypting.ready(), 'ENCRYPTION_NOT_CONFIGURED');
    expect(missing.message).toContain('rsaAes() from "@own/package/rsa-aes"');
  });

  it('refuses encryption whose answer could not be decrypted', async () => {
    const suite = { cipherSuite: rsaAes(), privateKey: SIGNER };
    await refused(make({ ...suite, encryption: 'always' }).ready(), 'ENCRYPTION_NOT_CONFIGURED');
    await make(suite).ready();
    const sealing = make(suite).parts.sealRequest(REQUEST, { encrypt: true });
    await refused(sealing, 'ENCRYPTION_NOT_CONFIGURED');
  });

  it('checks signers, verifiers and operations for their shape only', async () => {
    const fail = () => Promise.reject(new Error('must not be called'));
    await make({
      privateKey: { algorithm: 'RSA256', sign: fail },
      peerPublicKey: { 1: { algorithm: 'RSA256', verify: fail } },
      decryptionKey: fail,
      cipherSuite: rsaAes(),
      encryption: 'always',
    }).ready();
  });

  it('keeps no failure', async () => {
    let calls = 0;
    const security = make({
      peerPublicKey: async () => {
        calls++;
        if (calls === 1) throw new Error('down');
        return keys.platform.publicKey;
      },
    });
    const error = await refused(security.ready(), 'KEY_INVALID');
    expect(error.cause).toEqual(new Error('down'));
    await security.ready();
    await security.ready();
    expect(calls).toBe(2);
  });

  it('is not started by the constructor, and not needed to receive', async () => {
    const verifying = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: 'never looked at',
      peerPublicKey: keys.merchant.publicKey,
    });
    const sealed = await make({}).sealRequest(post());
    expect(isAuthenticated(await verifying.openRequest(sealed))).toBe(true);
  });

  it('does not want what is not configured', async () => {
    await createMessageSecurity({ clientId: CLIENT_ID }).ready();
    const signing = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: keys.merchant.privateKey,
    });
    await signing.ready();
    expect((await signing.sealRequest(post())).headers.has('Signature')).toBe(true);
  });
});

describe('an adapter without a key of the other side', () => {
  it('refuses before it sends', async () => {
    const { peerPublicKey, ...options } = OPTIONS;
    let sent = 0;
    const fetch = secureFetch(options, async () => {
      sent++;
      return new Response();
    });
    await refused(fetch(URL_OF_CALL, { method: 'POST', body: TEXT }), 'KEY_INVALID');
    const { onRequest } = securityMiddleware(options);
    await refused(onRequest({ request: post() }), 'KEY_INVALID');
    expect(sent).toBe(0);
  });
});

describe('privateKey with its version', () => {
  it('goes before keyVersion', async () => {
    const privateKey = { keyVersion: 7, key: keys.merchant.privateKey };
    for (const given of [privateKey, async () => privateKey]) {
      const sealed = await make({ privateKey: given, keyVersion: 1 }).parts.sealRequest(REQUEST);
      expect(sealed.headers.Signature).toContain('keyVersion=7');
      expect((await platform.parts.openRequest(sealed)).clientId).toBe(CLIENT_ID);
    }
  });
});

describe('peerPublicKey as a function', () => {
  const versions: Record<string, string> = { 1: old.publicKey, 2: keys.merchant.publicKey };
  const platformWith = (now: () => number = () => NOW) => {
    const asked: (string | undefined)[] = [];
    const { parts } = createMessageSecurity({
      clientId: CLIENT_ID,
      now,
      peerPublicKey: async (keyVersion = '2') => {
        asked.push(keyVersion);
        return versions[keyVersion];
      },
    });
    return { parts, asked };
  };
  const sealedBy = (key: string, keyVersion: string) =>
    make({ privateKey: { key, keyVersion } }).parts.sealRequest(REQUEST);

  it('is asked once for each version', async () => {
    const { parts, asked } = platformWith();
    for (const [key, version] of [
      [old.privateKey, '1'],
      [keys.merchant.privateKey, '2'],
    ] as const) {
      for (let round = 0; round < 3; round++) {
        await parts.openRequest(await sealedBy(key, version));
      }
    }
    expect(asked).toEqual(['1', '2']);
  });

  it('is asked once a minute for a version that it does not know', async () => {
    let now = NOW;
    const { parts, asked } = platformWith(() => now);
    const sealed = await sealedBy(keys.merchant.privateKey, '3');
    for (const [wait, questions] of [
      [0, 1],
      [0, 1],
      [59_999, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      now += wait;
      await refused(parts.openRequest(sealed), 'KEY_UNKNOWN');
      expect(asked).toHaveLength(questions);
    }
  });

  it('that never answers one message does not hold up the next', async () => {
    let asked = 0;
    const { parts } = createMessageSecurity({
      clientId: CLIENT_ID,
      peerPublicKey: () => {
        asked++;
        // As the promise of a request that workerd has cancelled.
        return asked === 1
          ? new Promise<string>(() => {})
          : Promise.resolve(keys.merchant.publicKey);
      },
    });
    const sealed = await sealedBy(keys.merchant.privateKey, '1');
    void parts.openRequest(sealed);
    expect((await parts.openRequest(sealed)).clientId).toBe(CLIENT_ID);
  });
});

describe('a stranger who makes versions up', () => {
  const stranger = rsaKeys();
  const versions: Record<string, string> = {
    7: old.publicKey,
    'key-of-2026': keys.merchant.publicKey,
  };
  const sealedBy = (key: string | typeof SIGNER, keyVersion: string) =>
    make({ privateKey: { key, keyVersion } }).parts.sealRequest(REQUEST);
  /** Numbers that are usual and others, texts, and what has the shape of a real version. */
  const madeUp = Array.from({ length: 300 }, (_, at) => [`${at}`, `x${at}`, `key-of-${at}`])
    .flat()
    .filter((version) => !Object.hasOwn(versions, version));

  interface World {
    readonly open: (key: string | typeof SIGNER, keyVersion: string) => Promise<unknown>;
    readonly asked: (string | undefined)[];
    readonly clock: { now: number };
  }

  const world = (find: (version: string) => string | undefined): World => {
    const asked: (string | undefined)[] = [];
    const clock = { now: NOW };
    const { parts } = createMessageSecurity({
      clientId: CLIENT_ID,
      now: () => clock.now,
      peerPublicKey: async (keyVersion) => {
        asked.push(keyVersion);
        return find(keyVersion ?? 'key-of-2026');
      },
    });
    const open = async (key: string | typeof SIGNER, keyVersion: string): Promise<unknown> =>
      parts.openRequest(await sealedBy(key, keyVersion));
    return { open, asked, clock };
  };

  const flood = async ({ open }: World, atOnce: number): Promise<void> => {
    for (let at = 0; at < madeUp.length; at += atOnce) {
      const some = madeUp.slice(at, at + atOnce);
      const ends = await Promise.allSettled(some.map((version) => open(SIGNER, version)));
      expect(ends.map(({ status }) => status)).toEqual(some.map(() => 'rejected'));
    }
  };

  const loaders: [name: string, find: (version: string) => string | undefined][] = [
    ['knows none of them', (version) => versions[version]],
    [
      'fails for them',
      (version) => {
        if (Object.hasOwn(versions, version)) return versions[version];
        throw new Error('404');
      },
    ],
  ];
  for (const [name, find] of loaders) {
    for (const atOnce of [1, 100]) {
      it(`${atOnce} at once, locks out no version of ours, where the function ${name}`, async () => {
        const there = world(find);
        for (let minute = 0; minute < 3; minute += 1) {
          const before = there.asked.length;
          await flood(there, atOnce);
          // One for each number below 100, ten for all others, one for the newest key.
          expect(there.asked.length - before).toBeLessThanOrEqual(100 + 10 + 1);
          there.clock.now += 60_000;
        }
        await flood(there, atOnce);
        const before = there.asked.length;
        await there.open(old.privateKey, '7');
        await there.open(keys.merchant.privateKey, 'key-of-2026');
        await there.open(keys.merchant.privateKey, 'key-of-2026');
        expect(there.asked.length - before).toBeLessThanOrEqual(2);
        await refused(there.open(stranger.privateKey, 'key-of-2026') as never, 'SIGNATURE_INVALID');
      });
    }
  }

  it('does not disturb a version that was found before', async () => {
    const there = world((version) => versions[version]);
    await there.open(keys.merchant.privateKey, 'key-of-2026');
    await flood(there, 100);
    const before = there.asked.length;
    await there.open(keys.merchant.privateKey, 'key-of-2026');
    expect(there.asked.length).toBe(before);
  });
});

describe('own keys to decrypt with', () => {
  const encryptedFor = (publicKey: string, keyVersion?: string) =>
    createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: keys.platform.privateKey,
      peerPublicKey: keyVersion === undefined ? publicKey : { [keyVersion]: publicKey },
      cipherSuite: rsaAes(),
    }).parts.sealRequest(REQUEST, { encrypt: true });
  const both = { 1: old.privateKey, 2: keys.merchant.privateKey };

  it.each<[string, object]>([
    ['keys', both],
    ['operations', { 1: rsaPrivateOperation(old.privateKey), 2: keys.merchant.privateKey }],
  ])('are found by their version, or tried, in a record of %s', async (_, decryptionKey) => {
    const { parts } = make({ cipherSuite: rsaAes(), decryptionKey });
    for (const [publicKey, version] of [
      [old.publicKey, '1'],
      [keys.merchant.publicKey, '2'],
      [old.publicKey, undefined],
      [keys.merchant.publicKey, undefined],
      [old.publicKey, '9'],
    ] as const) {
      const opened = await parts.openRequest(await encryptedFor(publicKey, version));
      expect(new TextDecoder().decode(opened.body)).toBe(TEXT);
    }
  });

  it('are all tried, also after one has fitted, and fail in one way', async () => {
    const tried: unknown[] = [];
    const suite = rsaAes();
    const cipherSuite = {
      ...suite,
      decrypt: (...args: Parameters<typeof suite.decrypt>) => {
        tried.push(args[2]);
        return suite.decrypt(...args);
      },
    };
    const { parts } = make({ cipherSuite, decryptionKey: both });
    await parts.openRequest(await encryptedFor(old.publicKey));
    expect(tried).toEqual(Object.values(both));
    const stranger = await encryptedFor(rsaKeys().publicKey);
    const error = await refused(parts.openRequest(stranger), 'DECRYPTION_FAILED');
    expect(error.message).toBe('The body cannot be decrypted.');
    const wrongVersion = await encryptedFor(old.publicKey, '2');
    await refused(parts.openRequest(wrongVersion), 'DECRYPTION_FAILED');
  });

  it('come from a function that is privateKey, by the version that the message names', async () => {
    const asked: unknown[] = [];
    const { parts } = make({
      cipherSuite: rsaAes(),
      privateKey: async (keyVersion?: string) => {
        asked.push(keyVersion);
        return both[(keyVersion ?? '2') as unknown as 1];
      },
    });
    await parts.openRequest(await encryptedFor(old.publicKey, '1'));
    await parts.openRequest(await encryptedFor(keys.merchant.publicKey));
    expect(asked).toEqual(['1', undefined]);
  });
});
