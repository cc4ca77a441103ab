import {
  contentToSign,
  formatEncryptHeader,
  formatSignatureHeader,
  parseEncryptHeader,
  parseSignatureHeader,
} from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { refused } from './support/parties.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (value: Uint8Array) => new TextDecoder().decode(value);
const MALFORMED = 'SIGNATURE_MALFORMED';

describe('contentToSign', () => {
  const parts = { uri: '/a?b=c', clientId: 'C', time: 'T' };

  it('has one blank, one line feed, two dots and nothing at the end', () => {
    expect(text(contentToSign({ ...parts, method: 'PUT', body: '{"港":"🎫"}' }))).toBe(
      'PUT /a?b=c\nC.T.{"港":"🎫"}',
    );
    expect(text(contentToSign({ ...parts, body: '' }))).toBe('POST /a?b=c\nC.T.');
  });

  it('takes bytes as they are, well-formed UTF-8 or not', () => {
    const content = contentToSign({ ...parts, body: bytes(0xff, 0, 0x0a) });
    expect(content).toEqual(bytes(...new TextEncoder().encode('POST /a?b=c\nC.T.'), 0xff, 0, 0x0a));
  });
});

describe('the Signature header', () => {
  const signature = bytes(0xfb, 0xff, 0xbf, 0x01);

  it('is written without blanks, percent-encoded, keyVersion only if given', () => {
    expect(formatSignatureHeader({ algorithm: 'RSA256', keyVersion: 1, signature })).toBe(
      'algorithm=RSA256,keyVersion=1,signature=%2B%2F%2B%2FAQ%3D%3D',
    );
    expect(formatSignatureHeader({ algorithm: 'RSA256', keyVersion: 0, signature })).toContain(
      'keyVersion=0,',
    );
    expect(formatSignatureHeader({ algorithm: 'RSA256', signature })).not.toContain('keyVersion');
  });

  it.each([
    ['as written', 'algorithm=RSA256,keyVersion=1,signature=%2B%2F%2B%2FAQ%3D%3D'],
    ['blanks after commas', 'algorithm=RSA256, keyVersion=1, signature=%2B%2F%2B%2FAQ%3D%3D'],
    ['any order and case', ' SIGNATURE=%2b%2f%2b%2fAQ%3d%3d , KeyVersion = 1 ,Algorithm= rsa256'],
    ['raw base64', 'algorithm=RSA256,keyVersion=1,signature=+/+/AQ=='],
    ['URL-safe base64', 'algorithm=RSA256,keyVersion=1,signature=-_-_AQ'],
    ['missing padding', 'algorithm=RSA256,keyVersion=1,signature=%2B%2F%2B%2FAQ'],
    [
      'half percent-encoded: plus is no blank',
      'algorithm=RSA256,keyVersion=1,signature=+%2F+%2FAQ==',
    ],
    ['wrapped at blanks', 'algorithm=RSA256,keyVersion=1,signature=%2B%2F \t%2B% 2FAQ%3D%3D'],
    ['unknown keys', 'algorithm=RSA256,keyVersion=1,extra=1,signature=+/+/AQ=='],
  ])('is read: %s', (_, header) => {
    expect(parseSignatureHeader(header)).toEqual({
      algorithm: 'RSA256',
      keyVersion: '1',
      signature,
    });
  });

  it('is read without keyVersion, and with names it does not know', () => {
    expect(parseSignatureHeader('algorithm=SHA256withRSA,signature=AQ==')).toEqual({
      algorithm: 'sha256withrsa',
      signature: bytes(1),
    });
    expect(parseSignatureHeader('algorithm=Foo-1,signature=AQ==').algorithm).toBe('Foo-1');
  });

  it('reads the wrapped sample of the platform’s pages ("Create Template", General Headers)', () => {
    const header =
      'algorithm=RSA256,keyVersion=1,signature=KEhXthj4bJ801Hqw8kaLvEKc0Rii8KsNUazw7kZgjxyGSPuOZ48058UVJkUkR21iD9JkHBGR rWiHPae8ZRPuBagh2H3qu7fxY5GxVDWayJUhUYkr9m%2FOW4UQVmXaQ9yn%2Fw2dCtzwAW0htPHYrKMyrT pMk%2BfDDmRflA%2FAMJhQ71yeyhufIA2PCJV8%2FCMOa46303A0WHhH0YPJ9%2FI0UeLVMWlJ1XcBo3Jr bRFvcowQwt0lP1XkoPmSLGpBevDE8%2FQ9WnxjPNDfrHnKgV2fp0hpMKVXNM%2BrLHNyMv3MkHg9iTMOD% 2FFYDAwSd%2B6%2FEOFo9UbdlKcmodJwjKlQoxZZIzmF8w%3D%3D';
    expect(parseSignatureHeader(header).signature).toHaveLength(256);
  });

  it.each([
    ['', 'empty'],
    ['RSA256', 'no pairs'],
    ['algorithm=RSA256', 'no signature'],
    ['signature=AQ==', 'no algorithm'],
    ['algorithm=RSA256,signature=', 'an empty value'],
    ['algorithm=,signature=AQ==', 'an empty algorithm'],
    ['algorithm=RSA256,keyVersion= ,signature=AQ==', 'an empty key version'],
    ['algorithm=RSA256,signature=AQ==,', 'a trailing comma'],
    ['algorithm=RSA256,signature=AQ==,signature=AQ==', 'a signature twice'],
    ['algorithm=RSA256,Algorithm=RSA256,signature=AQ==', 'an algorithm twice'],
    ['algorithm=RSA256,signature=AQ==,=x', 'a nameless value'],
    ['algorithm=RSA256,signature=%', 'a bare percent sign'],
    ['algorithm=RSA256,signature=%C3%28', 'broken UTF-8 behind percent signs'],
    ['algorithm=RSA256,signature=%252B', 'two rounds of percent-encoding'],
    ['algorithm=RSA256,signature=A', 'one digit of base64'],
    ['algorithm=RSA256,signature=A=Q=', 'padding in the middle'],
    ['algorithm=RSA256,signature====', 'padding alone'],
    ['algorithm=RSA256,signature=AQ*=', 'a foreign character'],
    ['algorithm=RSA256,keyVersion=1;2,signature=AQ==', 'an odd key version'],
    ['algorithm=RSA\u0000256,signature=AQ==', 'a control character'],
    [`algorithm=RSA256,signature=${'A'.repeat(9000)}`, 'more than 8192 characters'],
    [`${'a=b,'.repeat(20)}algorithm=RSA256,signature=AQ==`, 'too many parts'],
  ])('is refused: %s (%s)', async (header) => {
    await refused(() => parseSignatureHeader(header), 'SIGNATURE_MALFORMED');
  });

  it.each([
    { algorithm: 'RSA,256', signature },
    { algorithm: '', signature },
    { algorithm: 'RSA256', keyVersion: '1,signature=x', signature },
    { algorithm: 'RSA256', keyVersion: '', signature },
    { algorithm: 'RSA256', signature: bytes() },
  ])('is not written from %j', async (header) => {
    await refused(() => formatSignatureHeader(header), 'SIGNATURE_MALFORMED');
  });
});

describe('the limits of a header', () => {
  const FORM = 'must be algorithm=...,keyVersion=...,signature=<percent-encoded base64>.';
  const head = 'algorithm=RSA256,signature=';
  const ofLength = (length: number) => head + 'A'.repeat(length - head.length);

  it('are 8192 characters', async () => {
    const fits = `xx=1,${ofLength(8187)}`;
    expect(fits).toHaveLength(8192);
    expect(parseSignatureHeader(fits).signature).toHaveLength(((8187 - head.length) / 4) * 3);
    const error = await refused(() => parseSignatureHeader(`xxx=1,${ofLength(8187)}`), MALFORMED);
    expect(error.message).toBe(`Signature ${FORM}`);
  });

  it('are 16 parts', async () => {
    const extra = (count: number) => Array.from({ length: count }, (_, at) => `x${at}=1,`).join('');
    expect(parseSignatureHeader(`${extra(14)}${head}AQ==`).signature).toEqual(bytes(1));
    await refused(() => parseSignatureHeader(`${extra(15)}${head}AQ==`), MALFORMED);
    // Seventeen parts, of which the first sixteen would do.
    await refused(() => parseSignatureHeader(`${head}AQ==,${extra(14)}y=1,z=1`), MALFORMED);
  });

  it.each(['algorithm', 'keyVersion'])('are 64 characters of the %s', async (name) => {
    const header = (length: number) => {
      const token = 'v'.repeat(length);
      return name === 'algorithm'
        ? `algorithm=${token},signature=AQ==`
        : `${head}AQ==,keyVersion=${token}`;
    };
    expect(parseSignatureHeader(header(64)).signature).toEqual(bytes(1));
    await refused(() => parseSignatureHeader(header(65)), MALFORMED);
  });

  it('say how the header must look, written or read', async () => {
    const empty = { algorithm: 'RSA256', signature: bytes() };
    const written = await refused(() => formatSignatureHeader(empty), MALFORMED);
    expect(written.message).toBe(`Signature ${FORM}`);
    const key = { algorithm: 'RSA_AES', symmetricKey: bytes() };
    const encrypt = await refused(() => formatEncryptHeader(key), 'ENCRYPTION_FAILED');
    expect(encrypt.message).toBe(
      'Encrypt must be algorithm=...,keyVersion=...,symmetricKey=<percent-encoded base64>.',
    );
    const unreadable = await refused(() => parseEncryptHeader('x'), 'DECRYPTION_FAILED');
    expect(unreadable.message).toBe('The body cannot be decrypted.');
  });

  it.each(['RSA256', 'ECC224', 'RSA_AES', 'sha256withrsa'])(
    'do not depend on the case of the name %s, which comes out as it is known',
    (algorithm) => {
      for (const written of [algorithm.toUpperCase(), algorithm.toLowerCase()]) {
        const header = `algorithm=${written},signature=AQ==`;
        expect(parseSignatureHeader(header).algorithm).toBe(algorithm);
      }
    },
  );
});

describe('the Encrypt header', () => {
  const symmetricKey = bytes(0xfb, 0xff);

  it('goes round', () => {
    const header = formatEncryptHeader({ algorithm: 'RSA_AES', keyVersion: 2, symmetricKey });
    expect(header).toBe('algorithm=RSA_AES,keyVersion=2,symmetricKey=%2B%2F8%3D');
    expect(parseEncryptHeader(header)).toEqual({
      algorithm: 'RSA_AES',
      keyVersion: '2',
      symmetricKey,
    });
  });

  it('refuses with the codes of encryption', async () => {
    await refused(() => parseEncryptHeader('algorithm=RSA_AES'), 'DECRYPTION_FAILED');
    await refused(
      () => formatEncryptHeader({ algorithm: 'RSA_AES', symmetricKey: bytes() }),
      'ENCRYPTION_FAILED',
    );
  });
});
