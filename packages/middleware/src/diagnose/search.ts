import { concat, utf8 } from '../bytes.ts';
import type { CryptoProvider } from '../types.ts';
import { bodyVariants, type Variant } from './body-variants.ts';
import {
  clientIdVariants,
  type Layout,
  layoutVariants,
  timeVariants,
  uriVariants,
} from './content-variants.ts';
import type { MistakeCode } from './mistakes.ts';

/** The parts of signed content, and what else is known of the message. */
export interface Parts {
  readonly method: string;
  readonly uri: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Uint8Array;
  readonly url: string | undefined;
  readonly plaintext: Uint8Array | undefined;
  readonly knownUris: readonly string[];
  readonly knownClientIds: readonly string[];
}

export interface Found {
  readonly mistakes: readonly MistakeCode[];
  readonly content: Uint8Array;
}

interface Draft extends Omit<Layout, 'method'> {
  readonly method: string;
  readonly uri: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Uint8Array;
}

type Change = readonly [mistake: MistakeCode, change: Partial<Draft>];

// Two mistakes at once are tried too; with more than this the hashing would take seconds.
const MAX_BODY_FOR_PAIRS = 32_768;

const write = ({ method, afterMethod, uri, lineBreak, clientId, separator, time, body }: Draft) =>
  concat(
    utf8(method + afterMethod + uri + lineBreak + clientId + separator + time + separator),
    body,
  );

const changes = <T>(
  variants: Iterable<Variant<T>>,
  toChange: (value: T) => Partial<Draft>,
): readonly Change[] => Array.from(variants, ([mistake, value]) => [mistake, toChange(value)]);

/** Looks for the content that has this digest: the right one, one mistake, two mistakes. */
export async function findContent(
  parts: Parts,
  hash: string,
  digest: Uint8Array,
  { subtle }: CryptoProvider,
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
  const fits = async (content: Uint8Array): Promise<boolean> => {
    const actual = new Uint8Array(await subtle.digest(hash, content as BufferSource));
    return actual.every((byte, at) => byte === digest[at]);
  };
  const attempt = async (...made: readonly Change[]): Promise<Found | undefined> => {
    const content = write(Object.assign({}, right, ...made.map(([, change]) => change)));
    return (await fits(content))
      ? { mistakes: made.map(([mistake]) => mistake), content }
      : undefined;
  };

  const groups: readonly (readonly Change[])[] = [
    changes(uriVariants(uri, parts.url, parts.knownUris), (value) => ({ uri: value })),
    changes(layoutVariants(right), (value) => value),
    changes(clientIdVariants(clientId, parts.knownClientIds), (value) => ({ clientId: value })),
    changes(timeVariants(time), (value) => ({ time: value })),
    changes(bodyVariants(body, parts.plaintext), (value) => ({ body: value })),
  ];
  const none = await attempt();
  if (none) return none;
  for (const change of groups.flat()) {
    const found = await attempt(change);
    if (found) return found;
  }
  if (body.length > MAX_BODY_FOR_PAIRS) return undefined;
  for (const [at, group] of groups.entries()) {
    for (const other of groups.slice(at + 1)) {
      for (const first of group) {
        for (const second of other) {
          const found = await attempt(first, second);
          if (found) return found;
        }
      }
    }
  }
  return undefined;
}
