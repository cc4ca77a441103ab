import { type Bytes, fromBase64, utf8Text } from '../bytes.ts';
import type { MistakeCode } from './mistakes.ts';

export interface SignatureReading {
  readonly signature: Bytes;
  readonly mistakes: readonly MistakeCode[];
}

/** The value of one key of the header, nothing decoded. */
export function rawValue(header: string, key: string): string | undefined {
  for (const part of header.split(',')) {
    const [name = ''] = part.split('=', 1);
    if (name.trim().toLowerCase() === key) return part.slice(name.length + 1).trim();
  }
  return undefined;
}

interface Text {
  readonly text: string;
  readonly mistakes: readonly MistakeCode[];
}

/** The text of the signature in a header of any form. */
function valueIn(header: string): Text {
  const value = rawValue(header, 'signature');
  if (value !== undefined) return { text: value, mistakes: [] };
  const loose = /signature["\s]{0,9}[=:]\s{0,9}([^,;}]+)/i.exec(header)?.[1] ?? header;
  return { text: loose.trim(), mistakes: ['signature-header-form'] };
}

function unquoted({ text, mistakes }: Text): Text {
  const inner = /^["']+([^"']*)["']*$/.exec(text)?.[1];
  if (inner === undefined) return { text, mistakes };
  return { text: inner, mistakes: [...mistakes, 'signature-quoted'] };
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function spelling(value: string, once: string): readonly MistakeCode[] {
  if (/[-_]/.test(once)) return ['signature-base64url'];
  if (!value.includes('%') && /[+/=]/.test(value)) return ['signature-not-percent-encoded'];
  return [];
}

const HEX = /^([\da-f]{2}){100,}$/i;

function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** What a Signature header can mean, the right reading first, with the mistakes of its spelling. */
export function readings(header: string): readonly SignatureReading[] {
  const { text: value, mistakes: before } = unquoted(valueIn(header));
  const found: SignatureReading[] = [];
  const add = (signature: Bytes | undefined, ...mistakes: readonly MistakeCode[]): void => {
    if (signature?.length) found.push({ signature, mistakes: [...before, ...mistakes] });
  };
  const once = percentDecoded(value);
  const twice = percentDecoded(once);
  const bytes = fromBase64(once.replace(/\s+/g, ''));
  add(bytes, ...spelling(value, once));
  if (/\s/.test(once)) add(fromBase64(once.replace(/ /g, '+')), 'signature-plus-as-space');
  if (twice !== once) {
    add(fromBase64(twice), 'signature-percent-encoded-twice');
    const spaced = fromBase64(twice.replace(/ /g, '+'));
    add(spaced, 'signature-percent-encoded-twice', 'signature-plus-as-space');
  }
  if (HEX.test(once)) add(fromHex(once), 'signature-hex');
  const inner = bytes && utf8Text(bytes)?.trim();
  if (!inner) return found;
  add(fromBase64(percentDecoded(inner)), 'signature-base64-twice');
  if (HEX.test(inner)) add(fromHex(inner), 'signature-hex');
  return found;
}
