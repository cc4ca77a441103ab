/** Path and query of an absolute URL, as they are on the wire: no host, no fragment. */
export function uriOf(url: string): string {
  return url.replace(/^[^/]+\/\/[^/]+|#.*$/g, '');
}

/**
 * The forms in which the sender may have signed the URI. The platform was seen to sign the path
 * alone although the registered address has a query.
 */
export function uriCandidates(url: string): Iterable<string> {
  const uri = uriOf(url);
  return new Set([uri, uri.replace(/\?.*/, '')]);
}
