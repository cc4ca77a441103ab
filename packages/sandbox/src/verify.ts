import {
  contentToSign,
  type MessageSecurity,
  parseTime,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { durationInWords } from './duration.ts';
import type { Outcome } from './outcome.ts';
import type { Admitted } from './passage.ts';
import { refuseInsecure } from './refusals.ts';

/** From this difference on, a remark says that the caller's clock and the sandbox's disagree. */
const REMARKABLE_SKEW = 300_000;

/** What a good signature says. */
export const VERIFIED = 'The signature covers exactly this content and belongs to the client.';

/** A header that `admit` looked for already. */
const header = ({ request }: Admitted, name: 'client-id' | 'request-time'): string =>
  request.headers.get(name) as string;

/** The text that the signature of this request has to cover. */
const expectedContent = (passage: Admitted): string =>
  new TextDecoder().decode(
    contentToSign({
      method: passage.request.method,
      uri: passage.uri,
      clientId: header(passage, 'client-id'),
      time: header(passage, 'request-time'),
      body: passage.body,
    }),
  );

const noteSkew = (passage: Admitted): void => {
  const sent = parseTime(header(passage, 'request-time')) as number;
  const skew = passage.arrivedAt.getTime() - sent;
  if (Math.abs(skew) > REMARKABLE_SKEW) {
    const direction = skew > 0 ? 'behind' : 'ahead of';
    passage.notes.push(`Request-Time is ${durationInWords(skew)} ${direction} the sandbox clock.`);
  }
};

/**
 * Verifies a request and decrypts it.
 *
 * @returns its plain body, or the refusal with its gateway code.
 */
export async function verify(
  passage: Admitted,
  security: MessageSecurity,
  maxAge: number | undefined,
): Promise<{ readonly plain: Uint8Array } | { readonly refusal: Outcome }> {
  const { request, body } = passage;
  const { method, headers } = request;
  const contentToSign = expectedContent(passage);
  try {
    const opened = await security.openRequest(
      new Request(request.url, { method, headers, body }),
      maxAge === undefined ? {} : { maxAge },
    );
    passage.verification = {
      verdict: 'verified',
      reason: VERIFIED,
      contentToSign,
    };
    noteSkew(passage);
    const plain = new Uint8Array(await opened.arrayBuffer());
    if (headers.has('encrypt')) passage.decrypted = plain;
    return { plain };
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    const { code } = error;
    const refusal = refuseInsecure(error);
    // What can't be decrypted was verified before.
    const verdict = code === 'DECRYPTION_FAILED' ? 'verified' : 'refused';
    passage.verification = { verdict, code, reason: refusal.reason, contentToSign };
    return { refusal };
  }
}
