// Checked by types.test.ts: each line with an error is one that people make, and its message is pinned there.
import type { AlipayHKClient, NotificationFor, PassOf, TemplateOf } from '@alipayhk-openapi/client';
import { isResultError } from '@alipayhk-openapi/client';

declare const client: AlipayHKClient;
declare const error: unknown;

const button = { btnType: 'usage', urlType: 'SCAN_PAY_BTN' } as const;
const texts = { zh_HK: { name: 'n', description: 'd', brandName: 'b', shops: 's' } };
const card = {
  merchantId: '2160',
  startDate: 1,
  endDate: 2,
  codeType: 'qrcode',
  codeStandard: 'QRCODE',
  imageUrl: 'https://m.example/i.png',
  merchantLogo: 'https://m.example/l.png',
  button,
  type: 'COUPON',
  product: 'GIFT_CARD',
  categories: ['Food'],
  localeInfo: texts,
  exposure: 'exposed',
  orderPageLink: 'alipayhk://x',
} as const;
const pass = {
  merchantId: '2160',
  templateCode: 'T1',
  bizSerialId: 'S1',
  bizSerialType: 'OUT_PLAT_FORM',
  startDate: 1,
  endDate: 2,
  type: 'COUPON',
  product: 'GIFT_CARD',
  codeInfo: {},
} as const;
const bill = {
  productTemplateCode: 'PAYMENT_ORDER_DEFAULT',
  orderStatus: 'WAIT_PAY',
  bizDate: 1,
  command: 'SEND',
  merchantBizNo: 'B1',
  userId: '2160',
} as const;
const { orderStatus: _, ...rest } = bill;
const words = { languageBusinessInfo: { zh_HK: '{}' } };

export async function mistakes(): Promise<void> {
  await client.createTemplate(card);
  await client.createTemplate({ ...card, stock: '5' });
  await client.createTemplate({ ...card, stock: 5, merchantID: '2160' });
  await client.createTemplate({ ...card, stock: 5, product: 'GIFTCARD' });
  await client.createTemplate({ ...card, stock: 5, exposure: 'expose' });
  await client.createPass({ ...pass, userId: '2160' });
  await client.createPass({ ...pass, bizCreate: 1 });
  await client.updatePass({ merchantId: '1', userId: '2', passId: '3', status: 'UPDATE' });
  await client.updateTemplateStatus({
    merchantAccountId: '1',
    templateCode: 'T',
    status: 'PAUSED',
  });
  await client.sendPerformanceNotification(bill);
  await client.sendPerformanceNotification({ ...bill, bizDate: new Date(), syncDataInfo: words });
  await client.sendPerformanceNotification({
    productTemplateCode: 'PAYMENT_ORDER_DEFAULT',
    orderStatus: 'NEAR_DEPART',
    bizDate: 1,
    command: 'SEND',
    merchantBizNo: 'B1',
    userId: '2160',
    syncDataInfo: words,
  });
  await client.sendPerformanceNotification({
    ...bill,
    syncDataInfo: { languageBusinessInfo: { zh_HK: {} } },
  });
  await client.sendPerformanceNotification({
    ...bill,
    syncDataInfo: { languageBusinessInfo: { 'zh-HK': {} } },
  });
  isResultError(error, 'createPass', 'PASS_HAS_EXIST');
}

/** Bodies that are made elsewhere, where literals would be widened. */
export function makePass(serial: string) {
  return { ...pass, bizSerialId: serial, userId: '2160' } satisfies PassOf<'COUPON'>;
}
export function makeTemplate() {
  return { ...card } satisfies TemplateOf<'GIFT_CARD'>;
}
export function makeReminder() {
  return { orderStatus: 'NEAR_DEPART', ...rest } satisfies NotificationFor<'PAYMENT_ORDER_DEFAULT'>;
}
export function makeBill() {
  return { ...bill } satisfies NotificationFor<'PAYMENT_ORDER_DEFAULT'>;
}
