/**
 * Whether a host name can only mean the machine that calls. Any other name may lead here, too: a web
 * site can point its own name to 127.0.0.1 (DNS rebinding).
 *
 * @param hostname - as in a URL, an IPv6 address with or without its brackets.
 * @returns true for 127.0.0.0/8, ::1 and localhost with its subdomains.
 * @example
 * namesThisMachine('localhost'); // true
 * namesThisMachine('127.0.0.1.merchant.example'); // false
 */
export function namesThisMachine(hostname: string): boolean {
  return /^(127(\.\d{1,3}){3}|\[?::1\]?|([a-z0-9-]+\.)*localhost)$/.test(hostname);
}
