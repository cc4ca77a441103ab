/** `deno run --allow-env --allow-net examples/deno.ts`: sends a performance notification. */
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';

// Deno's own types declare this; the line is here for editors that don't know them.
declare const Deno: { env: { toObject(): Record<string, string> }; args: string[] };

const client = createAlipayHKClient(fromEnvironment(Deno.env.toObject()));
const [merchantBizNo = crypto.randomUUID()] = Deno.args;
const link = 'alipayhk://platformapi/startapp?appId=2160003634300010';

const { result, requestId } = await client.sendPerformanceNotification({
  command: 'SEND',
  productTemplateCode: 'PAYMENT_ORDER_DEFAULT',
  orderStatus: 'WAIT_PAY',
  merchantBizNo,
  bizDate: Date.now(),
  userId: '2160220041113167',
  syncDataInfo: {
    amount: 10_000,
    languageBusinessInfo: {
      zh_HK: {
        action_url: link,
        bill_amount: '10000',
        bill_amount_currency: 'HKD',
        bill_desc: '電費',
        bill_due_time: '2030-05-31',
        bill_icon_url: 'https://merchant.example/icon/electricity.png',
        bill_name: '電費單',
        order_url: link,
      },
    },
  },
});
console.log(result.resultCode, { merchantBizNo, requestId });
