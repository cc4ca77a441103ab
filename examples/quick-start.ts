import { AlipayHKError, createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';

const client = createAlipayHKClient(fromEnvironment(process.env));
// contentInfo travels as JSON text; the client writes that, and the request id.
const content = { contentId: 'C1', contentType: 'SKU', contentInfo: { spuId: '72032179' } };
try {
  const answer = await client.synchronizeContent({ ...content, contentStatus: 1 });
  console.log(answer.result.resultCode, answer.requestId, answer.tracerId);
} catch (error) {
  if (!(error instanceof AlipayHKError)) throw error;
  // 'failed': nothing happened. 'unknown': inquire before you act again.
  console.error(error.outcome, error.code, error.message);
  process.exitCode = 1;
}
