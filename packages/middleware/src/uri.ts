import { SecurityError } from './errors.ts';

// Everything that a parser could read as the end of the authority, or leave out.
const ORIGIN = /^https?:\/\/[^\s/?#\\@]+$/i;

const NO_ADDRESS = 'Give url as an absolute http or https address.';

function malformed(message: string): SecurityError {
  return new SecurityError('URI_MALFORMED', message);
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw malformed(NO_ADDRESS);
  }
}

function hasUserInfo({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** Path, query and fragment as the platform's parser writes them. */
function targetOf({ href, origin }: URL): string {
  return href.slice(origin.length);
}

function withoutFragment(url: string): string {
  const [kept = ''] = url.split('#', 1);
  return kept;
}

/** Where a request of ours goes: its address in normal form, and the URI that is signed. */
export interface Destination {
  readonly url: string;
  /** Path, plus the query if there is one. */
  readonly uri: string;
}

/**
 * The normal form of an address to which a request is sent.
 *
 * @throws SecurityError `URI_MALFORMED`
 */
export function destination(address: string): Destination {
  const parsed = parse(address);
  // Not quoted: they are credentials.
  if (hasUserInfo(parsed)) throw malformed('Leave user name and password out of url.');
  if (!/^https?:$/.test(parsed.protocol)) throw malformed(NO_ADDRESS);
  return { url: withoutFragment(parsed.href), uri: withoutFragment(targetOf(parsed)) };
}

/**
 * Path and query of a request that was received. The platform's parser checks the URL and corrects
 * nothing: what it would change, a router in front of us may have read in another way.
 *
 * @param url - absolute, or from the first slash on.
 * @throws SecurityError `URI_MALFORMED`
 */
export function receivedUri(url: string): string {
  const base = url.startsWith('/') ? 'http://localhost' : '';
  const absolute = base + url;
  const parsed = parse(absolute);
  const target = targetOf(parsed);
  const origin = absolute.slice(0, absolute.length - target.length);
  const isUnchanged = !hasUserInfo(parsed) && absolute.endsWith(target) && ORIGIN.test(origin);
  if (isUnchanged && !target.startsWith('//') && !target.includes('#')) return target;
  throw malformed(
    'The URL of the request is not in its normal form, so that a router and this package may read it in two ways. Give the path and query that were signed as uri, if a proxy in front rewrites them.',
  );
}

/**
 * The forms in which the sender may have signed the URI. The platform was seen to sign the path
 * alone although the registered address has a query.
 */
export function uriCandidates(uri: string): readonly string[] {
  const [path = ''] = uri.split('?', 1);
  return path === uri ? [uri] : [uri, path];
}

/** The URIs that may have been signed: the one that is given, or those that the request may have. */
export function urisOf(
  uri: string | undefined,
  derived: () => readonly string[],
): readonly string[] {
  if (uri === undefined) return derived();
  if (typeof uri === 'string' && uri !== '') return [uri];
  throw malformed('Give uri as a text: a path and its query.');
}
