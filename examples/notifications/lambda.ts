/** Receives notifications in AWS Lambda, behind an HTTP API (payload format 2.0). */
import { SecurityError } from '@alipayhk-openapi/client';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { type OrderNotification, options, remember } from './orders.ts';

/** The parts of an event that a notification needs. */
export interface HttpApiEvent {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
  readonly requestContext: { readonly http: { readonly method: string } };
}

export interface HttpApiResult {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * A stage other than `$default` is in `rawPath`. If AlipayHK knows the address through a custom domain
 * without it, give the registered path as `uri`.
 */
export async function handler(event: HttpApiEvent): Promise<HttpApiResult> {
  const { rawPath, rawQueryString, headers, body = '', isBase64Encoded, requestContext } = event;
  const request = {
    method: requestContext.http.method,
    url: rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`,
    headers,
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
  try {
    await remember(await receiveNotification<OrderNotification, typeof request>(request, options));
  } catch (error) {
    if (error instanceof SecurityError) return { statusCode: 401 };
    throw error;
  }
  const answer = acknowledge('parts');
  return {
    statusCode: answer.status,
    headers: answer.headers,
    body: new TextDecoder().decode(answer.body),
  };
}
