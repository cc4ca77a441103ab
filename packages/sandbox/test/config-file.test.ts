import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { readConfigFile } from '../src/node.ts';
import { createMerchant } from './support/merchant.ts';

const { publicKey } = createMerchant();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'));
  await writeFile(join(folder, 'a.pem'), publicKey);
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (text: string) => {
  const path = join(folder, 'sandbox.json');
  await writeFile(path, text);
  return readConfigFile(path);
};

describe('a configuration file', () => {
  it('gives the options of a sandbox, with paths relative to it', async () => {
    const options = await read(
      JSON.stringify({
        port: 4_011,
        data: 'state.json',
        allowOrigin: ['http://localhost:5173'],
        clients: [
          { clientId: 'A', publicKeyFile: { 1: 'a.pem', 2: 'a.pem' }, merchantIds: ['M'] },
          { clientId: 'B', publicKeyFile: 'a.pem', notifyUrl: 'https://b.example/notify' },
          { clientId: 'C', publicKey },
          { clientId: 'D' },
        ],
      }),
    );
    expect(options).toMatchObject({
      port: 4_011,
      data: join(folder, 'state.json'),
      clients: [
        { clientId: 'A', publicKey: { 1: publicKey, 2: publicKey }, merchantIds: ['M'] },
        { clientId: 'B', publicKey },
        { clientId: 'C', publicKey },
        { clientId: 'D' },
      ],
    });
    const sandbox = await createSandbox(options);
    expect(sandbox.clientIds).toEqual(['A', 'B', 'C', 'D']);
    expect(sandbox.connection('C')).not.toHaveProperty('privateKey');
    expect(sandbox.connection('D')).toHaveProperty('privateKey');
  });

  it('may be empty', async () => {
    expect(await read('{}')).toEqual({});
  });

  it.each([
    ['secret', 'is no JSON.'],
    ['[]', 'is no JSON object.'],
    ['{"ports":1}', 'there is no setting "ports". There are port, host, data'],
    ['{"__proto__":1}', 'there is no setting "__proto__"'],
    ['{"port":"4010"}', 'give port a whole number.'],
    ['{"clients":{}}', 'give clients a list of objects.'],
    ['{"clients":[{"clientID":"A"}]}', 'clients/0: there is no setting "clientID"'],
    ['{"clients":[{"clientId":"A","publicKeyFile":"none.pem"}]}', 'none.pem can not be read'],
    ['{"clients":[{"clientId":"A","publicKey":"a","publicKeyFile":"a.pem"}]}', 'not both'],
    ['{"clients":[{"clientId":"A","publicKey":{"1":2}}]}', 'from keyVersion to text'],
    ['{"seed":[]}', 'give seed an object.'],
    ['{"allowOrigin":"http://a.example"}', 'a list of texts'],
  ])('%s is refused with what to do', async (text, why) => {
    await expect(read(text)).rejects.toThrow(why);
    await expect(read(text)).rejects.not.toThrow('secret');
  });

  it('has to be there', async () => {
    await expect(readConfigFile(join(folder, 'none.json'))).rejects.toThrow('(ENOENT)');
  });
});
