/** Path and query of an absolute URL, as they are on the wire: no host, no fragment. */
export function uriOf(url: string): string {
  const end = url.indexOf('#');
  const bare = end < 0 ? url : url.slice(0, end);
  const start = bare.indexOf('/', bare.indexOf('//') + 2);
  return start < 0 ? '/' : bare.slice(start);
}

/**
 * The forms in which the sender may have signed the URI. The platform was seen to sign the path
 * alone although the registered address has a query.
 */
export function uriCandidates(url: string): readonly string[] {
  const uri = uriOf(url);
  const query = uri.indexOf('?');
  return query < 0 ? [uri] : [uri, uri.slice(0, query)];
}
