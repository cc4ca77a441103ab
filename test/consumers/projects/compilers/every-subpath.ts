import { AlipayHKError, createAlipayHKClient } from '@alipayhk-openapi/client';
import { diagnoseSignature } from '@alipayhk-openapi/client/diagnose';
import { ecc224Signer } from '@alipayhk-openapi/client/ecc224';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { otelHooks } from '@alipayhk-openapi/client/otel';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { receiveNotification } from '@alipayhk-openapi/client/webhook';
import { createMessageSecurity, SecurityError } from '@alipayhk-openapi/middleware';
import { rsaAes as sameSuite } from '@alipayhk-openapi/middleware/rsa-aes';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { operations } from '@alipayhk-openapi/spec/operations';
import type { paths, RequestBody } from '@alipayhk-openapi/spec/types';
import { validateRequest } from '@alipayhk-openapi/spec/validators';

const body: RequestBody<'queryTemplate'> = { merchantId: 'M', templateCode: 'T' };
export type Path = keyof paths;

export async function code(): Promise<string> {
  const client = createAlipayHKClient({ ...fromEnvironment({}), cipherSuite: rsaAes() });
  const answer = await client.queryTemplate(body);
  return answer.result.resultCode;
}

// A typed package refuses what is not there; an untyped one would let it through.
// @ts-expect-error
createAlipayHKClient({ noSuchOption: true });
// @ts-expect-error
validateRequest('noSuchOperation', {});

export const all = [
  AlipayHKError,
  SecurityError,
  createMessageSecurity,
  createSandbox,
  diagnoseSignature,
  ecc224Signer,
  operations,
  otelHooks,
  receiveNotification,
  sameSuite,
];
