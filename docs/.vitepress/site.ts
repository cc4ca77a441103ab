/** Where the site will stand: `DOCS_BASE=/some/path/`, with a slash at both ends. */
export const BASE = process.env.DOCS_BASE ?? '/';

/**
 * The site's origin, `DOCS_ORIGIN=https://docs.example`. While it is empty, nothing that needs a
 * whole address is written: no sitemap, no canonical link, no picture for chats.
 */
export const ORIGIN = (process.env.DOCS_ORIGIN ?? '').replace(/\/$/, '');

/** The whole address of a page below the base, or undefined while the origin is not set. */
export function addressOf(path: string): string | undefined {
  return ORIGIN === '' ? undefined : `${ORIGIN}${BASE}${path}`;
}
