import type { WireMessage } from '../exchanges.ts';
import { FAULT_HEADER, RESULT_HEADER } from '../triggers.ts';
import type { ExplainedHeader, HeaderPart } from './view.ts';

type Explanations = Readonly<Record<string, string>>;

/** Headers that are the sandbox's or HTTP's and so have no place in the specification. */
const OTHERS: Explanations = {
  'content-type':
    'The media type of the body. AlipayHK takes application/json; its charset is the one that was signed.',
  [FAULT_HEADER.toLowerCase()]: 'Asked the sandbox to play this fault. AlipayHK does not know it.',
  [RESULT_HEADER.toLowerCase()]:
    'Asked the sandbox for this result code. AlipayHK does not know it.',
};

const PART_NOTES: Explanations = {
  algorithm: 'How it was made.',
  keyversion: 'Which version of the key. Not covered by the signature.',
  signature: 'The signature: base64, percent-encoded.',
  symmetrickey: "The AES key, encrypted with the receiver's public key: base64, percent-encoded.",
};

const STRUCTURED: ReadonlySet<string> = new Set(['signature', 'encrypt']);

/** Whatever a caller calls its headers, `__proto__` included, only the entries themselves count. */
const entry = (explanations: Explanations, name: string): string | undefined =>
  Object.hasOwn(explanations, name) ? explanations[name] : undefined;

const displayName = (name: string): string =>
  name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Splits as the protocol does: at commas, then at the first equals sign. */
const partsOf = (value: string): readonly HeaderPart[] =>
  value.split(',', 16).map((part) => {
    const at = part.indexOf('=');
    const key = (at < 0 ? part : part.slice(0, at)).trim();
    return {
      key,
      value: at < 0 ? '' : part.slice(at + 1).trim(),
      note: entry(PART_NOTES, key.toLowerCase()) ?? 'The protocol does not know this key.',
    };
  });

const describe = (name: string, value: string, explanations: Explanations): ExplainedHeader => {
  const meaning = entry(explanations, name) ?? entry(OTHERS, name);
  return {
    name: displayName(name),
    value,
    ...(meaning !== undefined && { meaning }),
    ...(STRUCTURED.has(name) && { parts: partsOf(value) }),
  };
};

/** The headers of a message with what they mean: those of the protocol first. */
export function explainHeaders(
  { headers }: Pick<WireMessage, 'headers'>,
  explanations: Explanations,
): readonly ExplainedHeader[] {
  const order = [...Object.keys(explanations), ...Object.keys(OTHERS)];
  const known = order.filter((name) => headers[name] !== undefined);
  const rest = Object.keys(headers).filter((name) => !known.includes(name));
  return [...new Set(known), ...rest].map((name) =>
    describe(name, headers[name] as string, explanations),
  );
}
