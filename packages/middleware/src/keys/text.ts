import { type Bytes, fromBase64, toBytes } from '../bytes.ts';
import { invalidKey } from '../failures.ts';
import { SEQUENCE } from './der.ts';
import { isJwk } from './forms.ts';
import { HAS_PASSPHRASE, noKeyText } from './refusals.ts';

export type KeyType = 'private' | 'public';

interface PemBlock {
  readonly label: string;
  readonly body: string;
}

/** The whole blocks of a PEM text, whatever stands around them. */
function pemBlocks(text: string): readonly PemBlock[] {
  const parts = text.split('-----');
  return parts.flatMap((part, at) => {
    const isBlock = part.startsWith('BEGIN ') && parts[at + 2]?.startsWith('END ');
    return isBlock ? [{ label: part.slice('BEGIN '.length), body: parts[at + 1] ?? '' }] : [];
  });
}

const FITTING_LABEL: Readonly<Record<KeyType, RegExp>> = {
  private: /PRIVATE KEY$/,
  public: /PUBLIC KEY$|CERTIFICATE$/,
};

/** The block that can hold the key that is wanted; else the first one. */
function pemBody(text: string, wanted: KeyType): string | undefined {
  const blocks = pemBlocks(text);
  const block = blocks.find(({ label }) => FITTING_LABEL[wanted].test(label)) ?? blocks[0];
  if (!block || /OPENSSH/.test(block.label)) return undefined;
  if (/ENCRYPTED/.test(block.label + block.body)) throw invalidKey(HAS_PASSPHRASE);
  return block.body;
}

/** Takes off what cannot be seen: NUL, zero-width characters, byte order marks, also misread ones. */
const visible = (text: string): string => text.replace(/^(ÿþ|þÿ|ï»¿|\ufffd{1,2})|[\0\p{Cf}]/gu, '');

/** Takes off what serialisers and shells add: quotes, and escapes up to a few levels deep. */
const unescaped = (text: string): string =>
  text
    .replace(/(?:\\{1,8}u00|%)([\da-f]{2})/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\{1,8}[nrt]/g, '\n')
    .replace(/[\\"'`\u2018-\u201f]/g, '');

/** The object of a JSON text, which may be quoted and escaped once more. */
function jsonObject(text: string): unknown {
  if (!/^[\s"'`]*\{/.test(text)) return undefined;
  const object = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const form of [object, object.replace(/\\{1,8}"/g, '"')]) {
    try {
      return JSON.parse(form);
    } catch {
      // Perhaps the other form.
    }
  }
  return undefined;
}

function inText(text: string, wanted: KeyType): Bytes | JsonWebKey | undefined {
  const shown = visible(text);
  const jwk = jsonObject(shown);
  if (isJwk(jwk)) return jwk;
  const plain = unescaped(shown);
  const bytes = fromBase64(pemBody(plain, wanted) ?? plain);
  return bytes?.length ? inBytes(bytes, wanted) : undefined;
}

function inBytes(bytes: Bytes, wanted: KeyType): Bytes | JsonWebKey | undefined {
  return bytes[0] === SEQUENCE ? bytes : inText(textOf(bytes), wanted);
}

/** The text that bytes are. UTF-16 of ASCII differs from UTF-8 by nothing but 00, FE and FF. */
const textOf = (bytes: Bytes): string =>
  new TextDecoder().decode(bytes.filter((byte) => byte > 0 && byte < 0xfe));

/**
 * The DER bytes or the JWK in a text (PEM, base64, JSON) or in bytes (DER or any such text), as
 * environments hand keys on: in base64 once more, quoted, escaped, as UTF-16.
 *
 * @throws SecurityError `KEY_INVALID`, which says what it is instead.
 */
export function readKeyText(key: string | Uint8Array, wanted: KeyType): Bytes | JsonWebKey {
  const found = typeof key === 'string' ? inText(key, wanted) : inBytes(toBytes(key), wanted);
  if (found) return found;
  throw noKeyText(visible(typeof key === 'string' ? key : textOf(toBytes(key))));
}
