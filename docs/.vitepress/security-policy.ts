import { createHash } from 'node:crypto';

/** What a page may load. Try-it speaks with sandboxes on this machine and with nobody else. */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:json|ld\+json)")[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Puts a content security policy into a page: scripts of the site, and the inline ones that the page has
 * now, by their hashes. No `eval`, no script from elsewhere.
 *
 * @param html - a whole page with a `<head>`.
 * @returns the page with the policy as the first thing that its head says.
 */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => hashOf(script ?? ''));
  const scripts = ["script-src 'self'", ...new Set(hashes)].join(' ');
  const policy = [...DIRECTIVES, scripts].join('; ');
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<head>/, () => `<head>${tag}`);
}
