import { utf8Text } from './bytes.ts';

interface Result {
  readonly resultStatus?: unknown;
}

function isFailure(result: Result | null): boolean {
  return result?.resultStatus === 'F' || result?.resultStatus === 'U';
}

/**
 * Whether a body without a signature may be handed on: only if every result in it, in either
 * envelope, is a failure (F) or an unknown outcome (U). The platform answers so when it could not
 * verify the request. A success without a signature is never believed.
 */
export function isUnsignedFailure(body: Uint8Array): boolean {
  let envelopes: { readonly result?: Result | null; readonly resultInfo?: Result | null };
  try {
    envelopes = Object(JSON.parse(utf8Text(body) ?? ''));
  } catch {
    return false;
  }
  const results = [envelopes.result, envelopes.resultInfo].filter((result) => result !== undefined);
  return results.length > 0 && results.every(isFailure);
}
