// Checked by types.test.ts: must compile as it stands, so that every `@ts-expect-error` is one.
import type {
  AlipayHKClient,
  NotificationFor,
  OperationId,
  PassOf,
  RequestOf,
  ResultCodeOf,
  ResultError,
  TemplateOf,
  ValueOf,
} from '@alipayhk-openapi/client';
import { isResultError, isSuccess } from '@alipayhk-openapi/client';
import type { HttpClient } from '@alipayhk-openapi/client/http';

declare const client: AlipayHKClient;
declare const http: HttpClient;

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(value?: T): void => void value;

/** Every operation has a method, and there is little else. */
isTrue<Equal<Exclude<keyof AlipayHKClient, 'ready' | 'withOptions'>, OperationId>>();

const texts = {
  zh_HK: { name: '海港之夜', description: '憑票入場。', brandName: '海港戲院' },
};
const locale = { zh_HK: { ...texts.zh_HK, shops: '中環' } };
const common = {
  merchantId: '2160120041113167',
  startDate: 1735660800000,
  endDate: 1767196799000,
  imageUrl: 'https://merchant.example/i.png',
  merchantLogo: 'https://merchant.example/l.png',
} as const;
const button = { btnType: 'usage', urlType: 'SCAN_PAY_BTN' } as const;
const code = { codeType: 'qrcode', codeStandard: 'QRCODE' } as const;
const link = 'alipayhk://platformapi/startapp?appId=1';

export async function createTemplate(): Promise<void> {
  const value = await client.createTemplate({
    ...common,
    ...code,
    button,
    type: 'COUPON',
    product: 'GIFT_CARD',
    localeInfo: locale,
    categories: ['Food'],
    stock: 100,
    orderPageLink: link,
    exposure: 'exposed',
  });
  isTrue<Equal<typeof value.templateCode, string>>();
  isTrue<Equal<typeof value.requestId, string | undefined>>();

  const coupon = { ...common, ...code, button, localeInfo: locale, categories: ['Food' as const] };
  // @ts-expect-error a gift card needs stock, orderPageLink and exposure
  await client.createTemplate({ ...coupon, type: 'COUPON', product: 'GIFT_CARD' });
  const ticket = { ...common, ...code, button, type: 'TICKET', localeInfo: texts } as const;
  await client.createTemplate({ ...ticket, product: 'TRAIN_TICKET', categories: ['000200010003'] });
  // @ts-expect-error a movie ticket needs orderPageLink, detailLink, exposure and passExtInfo
  await client.createTemplate({ ...ticket, product: 'MOVIE', categories: ['000200010003'] });
  // @ts-expect-error no such product
  await client.createTemplate({ ...ticket, product: 'TRAM_TICKET', categories: ['000200010003'] });
  // @ts-expect-error times are numbers
  await client.createTemplate({ ...ticket, product: 'BUS_TICKET', categories: [], startDate: '1' });
}

export async function updateTemplate(): Promise<void> {
  const body = {
    ...common,
    button,
    templateCode: '82022031000135000000000000624234',
    localeInfo: texts,
    orderPageLink: link,
    categories: ['Food'],
    exposure: 'hidden',
  } satisfies RequestOf<'updateTemplate'>;
  const { status } = await client.updateTemplate(body);
  isTrue<typeof status extends string | undefined ? true : false>();
  const { templateCode: _, ...rest } = body;
  // @ts-expect-error templateCode is required
  await client.updateTemplate(rest);
  // @ts-expect-error no such exposure
  await client.updateTemplate({ ...body, exposure: 'everywhere' });
  // @ts-expect-error the type of a template can't be changed
  await client.updateTemplate({ ...body, type: 'COUPON' });
}

export async function updateTemplateStatus(): Promise<void> {
  const body = { merchantAccountId: '1', templateCode: 'T1' };
  await client.updateTemplateStatus({ ...body, status: 'paused' });
  // @ts-expect-error frozen is set by the platform alone
  await client.updateTemplateStatus({ ...body, status: 'frozen' });
  // @ts-expect-error status is required
  await client.updateTemplateStatus(body);
  // @ts-expect-error the operation has no request id
  await client.updateTemplateStatus({ ...body, status: 'paused', requestId: 'x' });
}

export async function queryTemplate(): Promise<void> {
  const value = await client.queryTemplate({ merchantId: '1', templateCode: 'T1' });
  isTrue<Equal<typeof value.startDate, number | undefined>>();
  // @ts-expect-error both are required
  await client.queryTemplate({ merchantId: '1' });
  // @ts-expect-error ids are strings
  await client.queryTemplate({ merchantId: 1, templateCode: 'T1' });
}

export async function createPass(): Promise<void> {
  const body = {
    merchantId: '1',
    templateCode: 'T1',
    bizSerialId: 'S1',
    bizSerialType: 'OUT_PLAT_FORM',
    startDate: 1,
    endDate: 2,
    bizCreate: 1,
    type: 'COUPON',
    product: 'GIFT_CARD',
    codeInfo: { $codemsg$: '8250', $codevalue$: '8250' },
  } as const;
  const { passId } = await client.createPass({ ...body, userId: '2160' });
  isTrue<Equal<typeof passId, string>>();
  await client.createPass({ ...body, openId: 'o' });
  // @ts-expect-error userId or openId is required
  await client.createPass(body);
  // @ts-expect-error the only type of serial number
  await client.createPass({ ...body, userId: '2160', bizSerialType: 'OWN' });
}

export async function updatePass(): Promise<void> {
  const body = { merchantId: '1', userId: '2160', passId: 'P1' };
  await client.updatePass({ ...body, status: 'USED' });
  await client.updatePass({ ...body, status: 'UPDATE', updateDetailType: 'UPDATE_VALIDITY' });
  // @ts-expect-error UPDATE needs an updateDetailType
  await client.updatePass({ ...body, status: 'UPDATE' });
  // @ts-expect-error no such status
  await client.updatePass({ ...body, status: 'LOST' });
}

export async function synchronizeContent(): Promise<void> {
  const body = { contentId: 'C1', contentType: 'SKU', contentStatus: 1 } as const;
  await client.synchronizeContent({ ...body, contentInfo: { spuId: '1' } });
  const { templateStatus } = await client.synchronizeContent({ ...body, contentInfo: '{}' });
  isTrue<typeof templateStatus extends string | undefined ? true : false>();
  // @ts-expect-error contentInfo is required
  await client.synchronizeContent(body);
  // @ts-expect-error 0 or 1
  await client.synchronizeContent({ ...body, contentInfo: {}, contentStatus: 2 });
  // @ts-expect-error an object or its text
  await client.synchronizeContent({ ...body, contentInfo: 1 });
}

export async function sendPerformanceNotification(): Promise<void> {
  const body = {
    bizDate: 1632833743000,
    command: 'SEND',
    merchantBizNo: '20240524000001',
    userId: '2160',
  } as const;
  const order = { productTemplateCode: 'PAYMENT_ORDER_DEFAULT', orderStatus: 'WAIT_PAY' } as const;
  const bill = {
    action_url: link,
    bill_amount: '10000',
    bill_amount_currency: 'HKD',
    bill_desc: 'Electricity, May 2024',
    bill_due_time: '2024-05-31',
    bill_icon_url: 'https://merchant.example/i.png',
    bill_name: 'Electricity bill',
    order_url: link,
  } as const;
  const syncDataInfo = { languageBusinessInfo: { en_US: bill } };
  await client.sendPerformanceNotification({ ...body, ...order, syncDataInfo });
  await client.sendPerformanceNotification({
    ...body,
    ...order,
    syncDataInfo: { languageBusinessInfo: { zh_HK: '{}' } },
  });
  const nothing = { languageBusinessInfo: { zh_HK: {} } };
  await client.sendPerformanceNotification({
    ...body,
    ...order,
    orderStatus: 'CLOSED',
    syncDataInfo: nothing,
  });
  // @ts-expect-error eight texts are required unless the status is CLOSED
  await client.sendPerformanceNotification({ ...body, ...order, syncDataInfo: nothing });
  const { userId: _, ...nobody } = body;
  // @ts-expect-error userId or openId is required
  await client.sendPerformanceNotification({ ...nobody, ...order, syncDataInfo });
  // @ts-expect-error a status of another scenario
  await client.sendPerformanceNotification({
    ...body,
    ...order,
    orderStatus: 'NEAR_DEPART',
    syncDataInfo,
  });
  // @ts-expect-error no such command
  await client.sendPerformanceNotification({ ...body, ...order, command: 'DELETE', syncDataInfo });
  const wrong = { languageBusinessInfo: { en_US: { ...bill, bill_amount: 10000 } } };
  // @ts-expect-error amounts of bills are digits in a string
  await client.sendPerformanceNotification({ ...body, ...order, syncDataInfo: wrong });
}

export async function synchronizeOrder(): Promise<void> {
  const { requestId } = await client.synchronizeOrder({ merchantBizNo: 'B1', extInfo: {} });
  isTrue<Equal<typeof requestId, string | undefined>>();
  // @ts-expect-error merchantBizNo is required
  await client.synchronizeOrder({ extInfo: {} });
}

/** What may not be changed any more is taken, too. */
export async function readOnly(giftCard: TemplateOf<'GIFT_CARD'>): Promise<void> {
  const categories: readonly 'Food'[] = ['Food'];
  await client.createTemplate({ ...giftCard, categories });
  await client.createTemplate({ ...giftCard, categories: ['Food'] } as const);
  await client.createTemplate({ ...giftCard, requestId: undefined, stock: 1 });
}

export function helpers(error: unknown, movie: TemplateOf<'MOVIE'>): void {
  isTrue<Equal<(typeof movie)['product'], 'MOVIE'>>();
  isTrue<Equal<(typeof movie)['type'], 'TICKET'>>();
  const giftCard: TemplateOf<'GIFT_CARD'>['type'] = 'COUPON';
  void giftCard;
  // @ts-expect-error no such product
  const tram: TemplateOf<'TRAM_TICKET'>[] = [];

  const documented: ResultCodeOf<'createTemplate'> = 'PASS_TEMPLATE_NAME_ILLEGAL';
  const gateway: ResultCodeOf<'createTemplate'> = 'INVALID_SIGNATURE';
  // @ts-expect-error a code of another operation
  const foreign: ResultCodeOf<'createTemplate'> = 'PASS_HAS_EXIT';
  void [documented, gateway, foreign, tram];

  if (isResultError(error, 'createPass')) {
    isTrue<Equal<typeof error, ResultError<'createPass'>>>();
    if (error.code === 'PASS_HAS_EXIT') void error.meaning;
    if (error.code === 'A_CODE_OF_TOMORROW') void error.result.resultMessage;
  }
  if (isResultError(error, 'createPass', 'PASS_HAS_EXIT', 'PARAM_ILLEGAL')) {
    isTrue<Equal<typeof error.code, 'PASS_HAS_EXIT' | 'PARAM_ILLEGAL'>>();
  }
  // @ts-expect-error the code is PASS_HAS_EXIT
  isResultError(error, 'createPass', 'PASS_HAS_EXIST');
  const value: ValueOf<'createPass'> = {
    passId: 'P1',
    result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: '' },
  };
  void value.passId.length;
  const card: PassOf<'COUPON'>['type'] = 'COUPON';
  const late: NotificationFor<'FINANCE_ORDER_DEFAULT'>['orderStatus'] = 'OVERDUED';
  void [card, late];
}

export async function below(): Promise<void> {
  const { data } = await http.POST('/api/open/alipay/v1/ipass/template/manage/detail', {
    body: { merchantId: '1', templateCode: 'T1' },
  });
  if (isSuccess(data)) void data.templateCode?.length;
  // @ts-expect-error no such path
  await http.POST('/api/open/alipay/v1/ipass/template/manage/delete', { body: {} });
  await http.POST('/api/open/alipay/v1/ipass/template/manage/detail', {
    // @ts-expect-error both are required
    body: { merchantId: '1' },
  });
  // @ts-expect-error there is no GET
  await http.GET('/api/open/alipay/v1/ipass/template/manage/detail');
}
