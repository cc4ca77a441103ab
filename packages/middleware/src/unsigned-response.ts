import { utf8Text } from './bytes.ts';

type Json = Record<string, unknown> | null | undefined;

/**
 * Whether a body without a signature may be handed on: only if every result in it, in either
 * envelope, is a failure (F) or an unknown outcome (U). The platform answers so when it could not
 * verify the request. A success without a signature is never believed.
 */
export function isUnsignedFailure(body: Uint8Array): boolean {
  try {
    const json = JSON.parse(utf8Text(body) ?? '') as Json;
    const results = [json?.result, json?.resultInfo].filter((r) => r !== undefined) as Json[];
    return (
      results.length > 0 && results.every((r) => r?.resultStatus === 'F' || r?.resultStatus === 'U')
    );
  } catch {
    return false;
  }
}
