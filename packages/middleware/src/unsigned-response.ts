import { utf8Text } from './bytes.ts';

type Json = Record<string, { resultStatus?: unknown } | null | undefined>;

/**
 * Whether a body without a signature may be handed on: only if every result in it, in either
 * envelope, is a failure (F) or an unknown outcome (U). The platform answers so when it could not
 * verify the request. A success without a signature is never believed.
 */
export function isUnsignedFailure(body: Uint8Array): boolean {
  try {
    const json = Object(JSON.parse(utf8Text(body) ?? '')) as Json;
    const { result = json.resultInfo, resultInfo = result } = json;
    return [result, resultInfo].every((r) => r?.resultStatus === 'F' || r?.resultStatus === 'U');
  } catch {
    return false;
  }
}
