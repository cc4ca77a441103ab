import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { type OperationMetadata, operations } from '@alipayhk-openapi/spec/operations';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import { exampleNamed, OPERATIONS } from '../foreign-tools/document.ts';
import { judgePlanted, LIMITS, limitOf } from '../foreign-tools/limits.ts';
import { KINDS, PLANTED, plant } from '../foreign-tools/planted.ts';
import { README, renderReadme } from '../foreign-tools/readme.ts';
import { root } from '../lib/root.ts';

describe('the planted faults', () => {
  it.each(PLANTED)(
    '$operationId $pointer ($kind) is refused by our validators, at its place',
    (fault) => {
      const operationId = fault.operationId as Parameters<typeof validateRequest>[0];
      const body = plant(exampleNamed(operationId, fault.example).value, fault);
      const places = validateRequest(operationId, body).errors.map(({ pointer }) => pointer);
      expect(places.some((place) => place.startsWith(fault.pointer))).toBe(true);
    },
  );

  it('cover every operation and every kind', () => {
    const planted = new Set(PLANTED.map(({ operationId }) => operationId));
    expect([...planted].sort()).toEqual(OPERATIONS.map(({ operationId }) => operationId).sort());
    expect([...new Set(PLANTED.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
  });

  it('are judged by the limits, in both directions', () => {
    const possible = new Set(PLANTED.filter((fault) => limitOf('prism', fault) === undefined));
    expect(judgePlanted('prism', possible)).toEqual([]);
    expect(judgePlanted('prism', new Set(PLANTED)).length).toBe(PLANTED.length - possible.size);
    expect(judgePlanted('prism', new Set()).length).toBe(possible.size);
  });

  it('have no limit that fits none of them', () => {
    for (const limit of LIMITS) {
      const used = limit.tools.every((tool) =>
        PLANTED.some((fault) => limitOf(tool, fault) === limit),
      );
      expect(used, limit.reason).toBe(true);
      for (const place of limit.only ?? []) {
        const fits = PLANTED.some(
          ({ operationId, pointer, kind }) =>
            `${operationId} ${pointer}` === place && kind === limit.kind,
        );
        expect(fits, place).toBe(true);
      }
    }
  });

  it('stand in the README as they are', async () => {
    expect(await readFile(README, 'utf8')).toBe(await renderReadme());
  });
});

/** What a script of a collection sees of the program that it runs in, and what it left behind. */
interface Sent {
  url: string;
  body: string;
  readonly headers: Record<string, string>;
}

type Host = (sent: Sent, settings: Record<string, string>) => Record<string, unknown>;

const HOSTS: Readonly<Record<string, Host>> = {
  Postman: (sent, settings) => ({
    pm: {
      environment: { get: (name: string) => settings[name] },
      variables: { replaceIn: (text: string) => text.replace('{{code}}', '8') },
      request: {
        url: {
          toString: () => sent.url,
          update(url: string) {
            sent.url = url;
          },
        },
        body: {
          get raw() {
            return sent.body;
          },
          set raw(text: string) {
            sent.body = text;
          },
        },
        headers: {
          upsert({ key, value }: { key: string; value: string }) {
            sent.headers[key] = value;
          },
        },
      },
    },
  }),
  Bruno: (sent, settings) => ({
    bru: {
      getEnvVar: (name: string) => settings[name],
      interpolate: (text: string) => text.replace('{{code}}', '8'),
    },
    req: {
      getUrl: () => sent.url,
      setUrl(url: string) {
        sent.url = url;
      },
      getBody: () => sent.body,
      setBody(text: string) {
        sent.body = text;
      },
      setHeader(name: string, value: string) {
        sent.headers[name] = value;
      },
    },
  }),
};

const CRYPTO_JS = {
  SHA256: (text: string) => ({ toString: () => createHash('sha256').update(text).digest('hex') }),
  enc: { Hex: undefined },
};

const BASE_URL = 'http://127.0.0.1:8443';
const CREATE = '/api/open/alipay/v1/ipass/template/manage/createTemplate';

describe.each(Object.entries(HOSTS))('the script that signs a collection, in %s', (_, host) => {
  const script = readFile(`${root}/examples/collections/sign-request.js`, 'utf8');
  const send = async (
    request: { url: string; body: string },
    settings: Record<string, string>,
  ): Promise<Sent> => {
    const sent: Sent = { ...request, headers: {} };
    const given = { baseUrl: `${BASE_URL}/`, clientId: 'C', ...settings };
    runInNewContext(await script, { require: () => CRYPTO_JS, Buffer, ...host(sent, given) });
    return sent;
  };

  it.each([
    ['pkcs8', 'pem', 2048],
    ['pkcs1', 'pem', 2048],
    ['pkcs8', 'pem', 1031],
  ] as const)(
    'makes signatures that OpenSSL verifies: %s, %s, %i bits',
    async (type, format, modulusLength) => {
      for (let round = 0; round < 2; round += 1) {
        const { privateKey, publicKey } = generateKeyPairSync('rsa', {
          modulusLength,
          privateKeyEncoding: { type, format },
          publicKeyEncoding: { type: 'spki', format: 'pem' },
        });
        const request = {
          url: 'https://open.alipay.hk/a/b?c=1',
          body: `{"名": "茶${round} {{code}}"}`,
        };
        const { url, body, headers } = await send(request, { privateKey });
        expect(url).toBe(`${BASE_URL}/a/b?c=1`);
        expect(body).toBe(`{"名": "茶${round} 8"}`);
        const [, signature = ''] =
          /^algorithm=RSA256,keyVersion=1,signature=(.+)$/.exec(headers.Signature ?? '') ?? [];
        const content = `POST /a/b?c=1\nC.${headers['Request-Time']}.${body}`;
        const bytes = Buffer.from(decodeURIComponent(signature), 'base64');
        expect(verify('sha256', Buffer.from(content), publicKey, bytes)).toBe(true);
      }
    },
  );

  it('takes a key in one line, and the version of the key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'der' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    });
    const settings = { privateKey: privateKey.toString('base64'), keyVersion: '3' };
    const { headers } = await send({ url: `${BASE_URL}/a`, body: '{}' }, settings);
    expect(headers.Signature).toMatch(/^algorithm=RSA256,keyVersion=3,signature=.+/);
  });

  it('moves the dates of a template and leaves every other character', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const before = Date.now();
    const text = '{ "endDate" : 3000,\n"name":"startDate: 1", "startDate": 1000 }';
    const { body } = await send({ url: `${BASE_URL}${CREATE}`, body: text }, { privateKey });
    const { startDate, endDate } = JSON.parse(body);
    expect(endDate - startDate).toBe(2000);
    expect(startDate).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(body).toBe(text.replace('1000', startDate).replace('3000', endDate));
    const other = await send({ url: `${BASE_URL}/other`, body: text }, { privateKey });
    expect(other.body).toBe(text);
  });
});

it('the script moves the dates that the specification names', async () => {
  const script = await readFile(`${root}/examples/collections/sign-request.js`, 'utf8');
  const [, table = ''] = /const DATES = (\{.*?\});/s.exec(script) ?? [];
  const described: Readonly<Record<string, OperationMetadata>> = { ...operations };
  const anchored = Object.values(described).flatMap(({ path, dates }) => {
    if (dates?.anchor === undefined) return [];
    const { anchor, fields } = dates;
    const names = [
      anchor,
      ...fields.map(({ pointer }) => pointer).filter((other) => other !== anchor),
    ];
    return [[path, names.map((pointer) => pointer.slice(1))]];
  });
  expect(runInNewContext(`(${table})`)).toEqual(Object.fromEntries(anchored));
});
