import { createCipheriv, createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import document from '@alipayhk-openapi/spec/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readFolder } from '../generate/folder.ts';
import { root } from '../lib/root.ts';
import { publishedDocument } from '../samples/published.ts';

const protocol = document.info.description;
const sources = readFolder(`${root}/spec`);

describe('the description of the protocol', () => {
  const BODY =
    '{"merchantId":"2160120041113167","templateCode":"82022031000135000000000000624234"}';
  const contentOf = (body: string): string =>
    `POST /api/open/alipay/v1/ipass/template/manage/detail\n4Q5Y8W0WSG45P907917.2024-05-22T06:42:21+05:30.${body}`;
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('shows a content to be signed with its right length and digest', () => {
    const content = contentOf(BODY);
    expect(protocol).toContain(content);
    expect(protocol).toContain(`is ${Buffer.byteLength(content)} bytes long`);
    expect(protocol).toContain(sha256(content));
  });

  it('shows a rightly encrypted body, and the digest of the content that holds it', () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
    const cipher = createCipheriv('aes-256-ecb', key, null);
    const encrypted = Buffer.concat([cipher.update(BODY), cipher.final()]).toString('base64');
    expect(protocol).toContain(key.toString('hex'));
    expect(protocol).toContain(encrypted);
    expect(protocol).toContain(sha256(contentOf(encrypted)));
  });
});

describe('the specification', () => {
  it('has every extension that it registers', async () => {
    const register = sources.get('extensions.md') ?? '';
    // The published document has one more, which is made when the package is built.
    const registered = [
      ...register.matchAll(/^\| `(x-[\w-]+)` \|(?!.*published document only)/gm),
    ].map(([, key]) => key!);
    const yaml = [...sources].filter(([path]) => path.endsWith('.yaml')).map(([, text]) => text);
    const published = JSON.stringify(await publishedDocument());
    const isUsed = (key: string): boolean =>
      yaml.some((text) => text.includes(`${key}:`)) || published.includes(`"${key}":`);
    const unused = registered.filter((key) => !isUsed(key));
    expect(registered.length).toBeGreaterThan(5);
    expect(unused).toEqual([]);
  });

  it('uses every file that it consists of', () => {
    const texts = [...sources].filter(([path]) => /(?<!zh-HK)\.yaml$/.test(path));
    const referred = new Set(
      texts.flatMap(([path, text]) =>
        [...text.matchAll(/[\w./-]+\.yaml/g)].map(([reference]) =>
          new URL(reference, `file:///${path}`).pathname.slice(1),
        ),
      ),
    );
    const skeleton = readFileSync(`${root}/scripts/redocly/complete/skeleton.js`, 'utf8');
    for (const [path] of skeleton.matchAll(/[\w-]+\/\w+\.yaml/g))
      referred.add(`components/${path}`);
    const orphans = texts.map(([path]) => path).filter((path) => !referred.has(path));
    expect(orphans).toEqual(['openapi.yaml']);
  });

  it('needs no list of ignored findings', () => {
    expect(existsSync(`${root}/.redocly.lint-ignore.yaml`)).toBe(false);
    expect(readFileSync(`${root}/redocly.yaml`, 'utf8')).not.toMatch(/: (off|warn)$/m);
  });

  it('asks no caller for a signature', () => {
    expect(document.security).toEqual([{ ClientId: [], RequestTime: [], Signature: [] }]);
    expect(JSON.stringify(document)).not.toContain('"parameters":');
  });

  it('describes each protocol header with the sample of the pages', () => {
    for (const { name, sample } of document['x-protocol-headers']) {
      expect(protocol).toContain(`| \`${name}\` |`);
      expect(protocol).toContain(sample ?? '');
    }
  });

  it('gives no header a value that a tool would send', () => {
    for (const header of Object.values(document.components.headers)) {
      expect(header).not.toHaveProperty('example');
      expect(header).not.toHaveProperty('required');
    }
  });

  it('describes every header of an answer, and the signature in words, on every operation', () => {
    for (const { post } of Object.values(document.paths)) {
      expect(post.description).toContain('exact bytes of the body');
      expect(Object.keys(post.responses['200'].headers)).toEqual([
        'Client-Id',
        'Signature',
        'Response-Time',
        'Encrypt',
        'Tracer-Id',
      ]);
    }
  });

  it('shows the result codes of the gateway in its introduction', () => {
    for (const code of Object.keys(document['x-gateway-result-codes'])) {
      expect(document.info.description).toContain(`| \`${code}\` |`);
    }
    expect(document.info.description).not.toContain('{{');
  });
});
