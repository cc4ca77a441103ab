import { createMessageSecurity, importPrivateKey } from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { interleave, median, type Variant } from '../../../scripts/bench/interleave.ts';
import { type Figure, figure, ratios } from './figure.ts';
import { BASE_URL, BYTES, CLIENT_ID, merchant, TEXT } from './subjects.ts';

// What is measured in units of one bare `subtle.sign`. Nothing is promised in them: processors differ in
// how fast they sign, and all else takes as long as before.

const KILOBYTES_10 = new TextEncoder().encode(JSON.stringify({ text: '港'.repeat(3408) }));

export const FLOOR = 'Without this package: reading and making anew';

/** What whoever signs must do to a request, besides: the body is read but once. */
export async function remadeRequest(request: Request): Promise<Request> {
  return new Request(request, { body: await request.arrayBuffer() });
}

const bareSign = async (): Promise<() => Promise<unknown>> => {
  const key = await importPrivateKey(merchant.privateKey);
  return () => crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, BYTES);
};

/** Microseconds of one bare `subtle.sign`. */
export async function signatureTime(repetitions: number): Promise<number> {
  const run = await bareSign();
  const { sign } = await interleave([{ name: 'sign', count: 150, run }], repetitions, 'wall');
  return median(sign!);
}

export async function sealingRates(repetitions: number): Promise<readonly Figure[]> {
  const sign = await bareSign();
  const { sealRequest, parts } = createMessageSecurity({
    clientId: CLIENT_ID,
    privateKey: merchant.privateKey,
  });
  const url = `${BASE_URL}/api/open/v1/bench/call`;
  // Making them is the caller's affair, and no part of sealing.
  let requests: Request[] = [];
  const prepare = (count: number) => {
    requests = Array.from(
      { length: count },
      () => new Request(url, { method: 'POST', body: TEXT }),
    );
  };
  const subjects: Readonly<Record<string, Pick<Variant, 'prepare' | 'run'>>> = {
    sign: { run: sign },
    seal: { prepare, run: () => sealRequest(requests.pop()!) },
    sealParts: { run: () => parts.sealRequest({ url, method: 'POST', body: BYTES }) },
    remake: {
      prepare,
      async run() {
        const remade = await remadeRequest(requests.pop()!);
        await sign();
        return remade;
      },
    },
  };
  const times = await interleave(
    [1, 16].flatMap((inFlight) =>
      Object.entries(subjects).map(([name, subject]) => ({
        name: `${name} ${inFlight}`,
        count: inFlight === 1 ? 150 : 300,
        inFlight,
        ...subject,
      })),
    ),
    repetitions,
    'wall',
  );
  return [1, 16].flatMap((inFlight) => {
    const rate = (name: string) =>
      ratios(times[`sign ${inFlight}`]!, times[`${name} ${inFlight}`]!);
    const note = `${inFlight} in flight`;
    return [
      figure('Rate of `sealRequest` beside bare sign', rate('seal'), { note }),
      figure('The same of `parts.sealRequest`', rate('sealParts'), { note }),
      figure(`${FLOOR} the request and signing`, rate('remake'), { note }),
    ];
  });
}

const encrypted = () => rsaAes().encrypt(KILOBYTES_10, merchant.publicKey);

/** Encrypting a body, and decrypting it with `./node`. */
export async function bodies(repetitions: number): Promise<readonly Figure[]> {
  const suite = rsaAes();
  const { body, symmetricKey } = await encrypted();
  const native = rsaPrivateOperation(merchant.privateKey);
  const times = await interleave(
    [
      { name: 'sign', count: 150, run: await bareSign() },
      { name: 'encrypt', count: 150, run: () => suite.encrypt(KILOBYTES_10, merchant.publicKey) },
      { name: 'decrypt', count: 150, run: () => suite.decrypt(body, symmetricKey, native) },
    ],
    repetitions,
    'cpu',
  );
  const cost = (name: keyof typeof times) => ratios(times[name], times.sign);
  return [
    figure('Encrypting 10 kB', cost('encrypt')),
    figure('Decrypting 10 kB with `./node`', cost('decrypt')),
  ];
}

export async function portableDecryption(repetitions: number): Promise<Figure> {
  const suite = rsaAes();
  const { body, symmetricKey } = await encrypted();
  const { sign, decrypt } = await interleave(
    [
      { name: 'sign', count: 150, run: await bareSign() },
      {
        name: 'decrypt',
        count: 10,
        run: () => suite.decrypt(body, symmetricKey, merchant.privateKey),
      },
    ],
    repetitions,
    'cpu',
  );
  return figure('Decrypting 10 kB portably', ratios(decrypt, sign));
}
