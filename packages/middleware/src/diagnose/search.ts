import { type Bytes, concat, toBase64, toHex, utf8 } from '../bytes.ts';
import type { CryptoProvider } from '../types.ts';
import { bodyVariants } from './body-variants.ts';
import {
  clientIdVariants,
  type DigestForm,
  type Draft,
  layoutVariants,
  timeVariants,
  uriVariants,
} from './content-variants.ts';
import type { Variant } from './json-forms.ts';
import type { MistakeCode } from './mistakes.ts';

/** The parts of signed content, and what else is known of the message. */
export interface Parts {
  readonly method: string;
  readonly uri: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Bytes;
  readonly url: string | undefined;
  readonly plaintext: Bytes | undefined;
  readonly knownUris: readonly string[];
  readonly knownClientIds: readonly string[];
}

export interface Found {
  readonly mistakes: readonly MistakeCode[];
  readonly content: Bytes;
}

type Change = Variant<Partial<Draft>>;

/**
 * The work that a search may cost, in bytes; hashing as little as nothing costs as much as
 * `OVERHEAD` bytes. It is counted and not timed, so that the same message gets the same verdict
 * everywhere; it takes about a second of one processor.
 */
const MAX_WORK = 600_000_000;
const OVERHEAD = 16_000;

const DIGEST_FORMS: Readonly<Record<DigestForm, (digest: Bytes) => Bytes>> = {
  raw: (digest) => digest,
  hex: (digest) => utf8(toHex(digest)),
  'upper-case hex': (digest) => utf8(toHex(digest).toUpperCase()),
  base64: (digest) => utf8(toBase64(digest)),
};

function write(draft: Draft): Bytes {
  const { method, afterMethod, uri, lineBreak, clientId, separator, time, body } = draft;
  if (draft.compose) return draft.compose(draft);
  const head = method + afterMethod + uri + lineBreak + clientId + separator + time + separator;
  return concat(utf8(head), body);
}

function changes<T>(
  variants: Iterable<Variant<T>>,
  toChange: (value: T) => Partial<Draft>,
): readonly Change[] {
  return Array.from(variants, ([mistake, value]) => [mistake, toChange(value)]);
}

/** Every two changes of different groups, the likelier ones first: by the sum of their ranks. */
function* pairs(groups: readonly (readonly Change[])[]): Generator<readonly [Change, Change]> {
  const longest = Math.max(...groups.map(({ length }) => length));
  for (let sum = 0; sum < 2 * longest; sum++) {
    for (const [at, group] of groups.entries()) {
      for (const other of groups.slice(at + 1)) {
        for (let rank = Math.max(0, sum - other.length + 1); rank <= sum; rank++) {
          const first = group[rank];
          const second = other[sum - rank];
          if (!first) break;
          if (second) yield [first, second];
        }
      }
    }
  }
}

function* attempts(groups: readonly (readonly Change[])[]): Generator<readonly Change[]> {
  yield [];
  for (const change of groups.flat()) yield [change];
  yield* pairs(groups);
}

/** The digest of what was signed. */
interface Sought {
  /** As WebCrypto names it. */
  readonly hash: string;
  readonly digest: Uint8Array;
  readonly crypto: CryptoProvider;
}

/** Looks for the content that has this digest: the right one, one mistake, two mistakes. */
export async function findContent(
  parts: Parts,
  { hash, digest, crypto: { subtle } }: Sought,
): Promise<Found | undefined> {
  const { method, uri, clientId, time, body } = parts;
  const right: Draft = {
    method,
    afterMethod: ' ',
    uri,
    lineBreak: '\n',
    clientId,
    separator: '.',
    time,
    body,
  };
  const groups = [
    changes(layoutVariants(right), (value) => value),
    changes(uriVariants(uri, parts.url, parts.knownUris), (value) => ({ uri: value })),
    changes(clientIdVariants(clientId, parts.knownClientIds), (value) => ({ clientId: value })),
    changes(timeVariants(time), (value) => ({ time: value })),
    changes(bodyVariants(body, parts.plaintext), (value) => ({ body: value })),
  ];
  const wanted = toHex(digest);
  const digestOf = async (content: Bytes): Promise<Bytes> =>
    new Uint8Array(await subtle.digest(hash, content));

  let work = 0;
  for (const made of attempts(groups)) {
    const draft: Draft = Object.assign({}, right, ...made.map(([, change]) => change));
    let content = write(draft);
    work += content.length + OVERHEAD;
    if (work > MAX_WORK) return undefined;
    if (draft.digestAs) content = DIGEST_FORMS[draft.digestAs](await digestOf(content));
    if (toHex(await digestOf(content)) === wanted) {
      return { mistakes: made.map(([mistake]) => mistake), content };
    }
  }
  return undefined;
}
