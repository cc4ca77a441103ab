import { createMessageSecurity } from './message-security.ts';
import type { MessageSecurity, MessageSecurityOptions, OpenRequestOptions } from './types.ts';

/** The options of `createMessageSecurity`, or what it made, with those of `openRequest`. */
export type ReceiveOptions = (MessageSecurityOptions | { readonly security: MessageSecurity }) &
  OpenRequestOptions;

const SECURITIES = new WeakMap<object, MessageSecurity>();

/** What is left for `createMessageSecurity` of options that say how to open, too. */
function withoutOpening(options: object): MessageSecurityOptions {
  if ('platformPublicKey' in options) {
    throw new TypeError('Give the key as peerPublicKey, in place of platformPublicKey.');
  }
  const {
    security: _security,
    uri: _uri,
    signal: _signal,
    utf8: _utf8,
    maxBytes: _maxBytes,
    signAnswer: _signAnswer,
    onError: _onError,
    ...own
  } = options as MessageSecurityOptions & Record<string, unknown>;
  return own;
}

/** What receives with these options; made once for each object of them. */
export function securityOf(options: ReceiveOptions): MessageSecurity {
  const { security: given } = Object(options) as { security?: MessageSecurity };
  if (given?.parts) return given;
  if (given) throw new TypeError('Give security what createMessageSecurity returned.');
  const known = SECURITIES.get(options);
  if (known) return known;
  const own = options as MessageSecurityOptions;
  const made = createMessageSecurity(Object(own) === own ? withoutOpening(own) : own);
  SECURITIES.set(options, made);
  return made;
}
