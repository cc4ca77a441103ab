import { fromBase64 } from '../bytes.ts';
import type { MistakeCode } from './mistakes.ts';

export interface SignatureReading {
  readonly signature: Uint8Array;
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

const percentDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a signature value can mean, the right reading first, with the mistakes of its spelling. */
export function readings(value: string): readonly SignatureReading[] {
  const found: SignatureReading[] = [];
  const add = (base64: string, ...mistakes: MistakeCode[]): void => {
    const signature = fromBase64(base64);
    if (signature?.length) found.push({ signature, mistakes });
  };
  const once = percentDecode(value);
  const blanks = /\s/.test(once);
  const spelling: MistakeCode[] = /[-_]/.test(once)
    ? ['signature-base64url']
    : !value.includes('%') && /[+/=]/.test(value)
      ? ['signature-not-percent-encoded']
      : [];
  add(once.replace(/\s+/g, ''), ...spelling);
  if (blanks) add(once.replace(/ /g, '+'), 'signature-plus-as-space');
  if (once.includes('%')) {
    const twice = percentDecode(once);
    add(twice, 'signature-percent-encoded-twice');
    add(twice.replace(/ /g, '+'), 'signature-percent-encoded-twice', 'signature-plus-as-space');
  }
  return found;
}
