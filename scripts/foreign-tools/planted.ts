/**
 * Bodies with one fault each, per operation and per kind of fault. A tool that validates should
 * refuse them; `expectations.ts` says which tool can.
 */
export const KINDS = [
  'missing',
  'wrong type',
  'too long',
  'pattern',
  'range',
  'enum',
  'other variant',
  'nested',
  'array limit',
  'conditional',
  'one of two',
  'embedded JSON',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Planted {
  readonly operationId: string;
  readonly kind: Kind;
  /** Name of the example that the fault is planted in, without the operation. */
  readonly example: string;
  /** JSON pointer of the field at fault. */
  readonly pointer: string;
  /** What the field becomes; absent where the field is taken out. */
  readonly value?: unknown;
}

type Row = readonly [kind: Kind, example: string, pointer: string, value?: unknown];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  createTemplate: [
    ['missing', 'giftCard', '/product'],
    ['missing', 'giftCard', '/stock'],
    ['missing', 'admissionTicket', '/exposure'],
    ['wrong type', 'giftCard', '/startDate', '1640970061000'],
    ['wrong type', 'giftCard', '/currentAmountCent', null],
    ['wrong type', 'giftCard', '/currentAmountCent', 0.5],
    ['wrong type', 'giftCard', '/stock', '5'],
    ['too long', 'giftCard', '/requestId', 'a'.repeat(33)],
    ['too long', 'giftCard', '/imageUrl', `https://merchant.example/${'a'.repeat(488)}`],
    ['pattern', 'giftCard', '/orderPageLink', 'https://merchant.example/order'],
    ['pattern', 'giftCard', '/currencyCode', 'hkd'],
    ['range', 'giftCard', '/stock', 0],
    ['range', 'giftCard', '/currentAmountCent', 100_000_001],
    ['enum', 'giftCard', '/product', 'FOO'],
    ['enum', 'giftCard', '/codeType', 'aztec'],
    ['other variant', 'giftCard', '/type', 'TICKET'],
    ['other variant', 'giftCard', '/button/urlType', 'OTHER_BTN'],
    ['nested', 'giftCard', '/button/btnUrl'],
    ['nested', 'giftCard', '/localeInfo/zh_HK/name', '茶'.repeat(26)],
    ['nested', 'giftCard', '/localeInfo/zh_HK/shops'],
    ['nested', 'giftCard', '/localeInfo/zh_HK/customTabs/0/type', 'text'],
    ['array limit', 'giftCard', '/categories', ['Food', 'Medical', 'Games']],
    ['array limit', 'giftCard', '/bizMids', Array.from({ length: 31 }, () => '1')],
    ['conditional', 'giftCard', '/codeStandard', ''],
    ['one of two', 'giftCard', '/localeInfo', {}],
  ],
  updateTemplate: [
    ['missing', 'giftCard', '/merchantId'],
    ['wrong type', 'giftCard', '/endDate', '1640970061000'],
    ['too long', 'giftCard', '/merchantLogo', `https://merchant.example/${'a'.repeat(232)}`],
    ['pattern', 'giftCard', '/currencyCode', 'HK1'],
    ['range', 'giftCard', '/originalAmountCent', -1],
    ['enum', 'giftCard', '/exposure', 'shown'],
    ['nested', 'giftCard', '/button/btnUrl'],
    ['array limit', 'giftCard', '/bizMids', Array.from({ length: 31 }, () => '1')],
    ['one of two', 'giftCard', '/localeInfo', {}],
  ],
  updateTemplateStatus: [
    ['missing', 'pause', '/merchantAccountId'],
    ['wrong type', 'pause', '/merchantAccountId', 2160120041113167],
    ['too long', 'pause', '/merchantId', '1'.repeat(65)],
    ['enum', 'pause', '/status', 'frozen'],
  ],
  queryTemplate: [
    ['missing', 'byTemplateCode', '/templateCode'],
    ['wrong type', 'byTemplateCode', '/merchantId', 1],
    ['too long', 'byTemplateCode', '/merchantId', '1'.repeat(65)],
  ],
  createPass: [
    ['missing', 'admissionTicket', '/bizSerialId'],
    ['missing', 'admissionTicket', '/type'],
    ['wrong type', 'admissionTicket', '/bizCreate', '1716331341000'],
    ['too long', 'admissionTicket', '/bizSerialId', 'a'.repeat(129)],
    ['enum', 'admissionTicket', '/bizSerialType', 'IN_PLAT_FORM'],
    ['enum', 'admissionTicket', '/type', 'VOUCHER'],
    ['enum', 'admissionTicket', '/product', 'FOO'],
    ['other variant', 'giftCard', '/product', 'MOVIE'],
    ['nested', 'admissionTicket', '/dataInfo/$startTime_zh_HK$'],
    ['nested', 'busTicket', '/dataInfo/$from_en_US$', 7],
    ['conditional', 'memberCard', '/product', 'a'.repeat(33)],
    ['one of two', 'admissionTicket', '/userId'],
  ],
  updatePass: [
    ['missing', 'used', '/passId'],
    ['wrong type', 'used', '/merchantId', 1],
    ['too long', 'used', '/passId', '1'.repeat(33)],
    ['enum', 'used', '/status', 'LOST'],
    ['other variant', 'updateAdmissionTicket', '/updateDetailType'],
    ['conditional', 'updateAdmissionTicket', '/bizDate'],
    ['conditional', 'updateAdmissionTicket', '/dataInfo/$startTime_zh_HK$', 'tomorrow'],
    ['one of two', 'used', '/userId'],
  ],
  synchronizeContent: [
    ['missing', 'sku', '/contentId'],
    ['wrong type', 'sku', '/contentInfo', {}],
    ['wrong type', 'sku', '/contentStatus', '1'],
    ['too long', 'sku', '/requestId', 'a'.repeat(33)],
    ['enum', 'sku', '/contentStatus', 2],
    ['embedded JSON', 'sku', '/contentInfo', '{'],
  ],
  sendPerformanceNotification: [
    ['missing', 'paymentOrder', '/merchantBizNo'],
    ['missing', 'paymentOrder', '/syncDataInfo'],
    ['wrong type', 'paymentOrder', '/bizDate', '1716331341000'],
    ['too long', 'paymentOrder', '/requestId', 'a'.repeat(40)],
    ['enum', 'paymentOrder', '/command', 'CANCEL'],
    ['enum', 'paymentOrder', '/productTemplateCode', 'FOO'],
    ['other variant', 'paymentOrder', '/orderStatus', 'NEAR_DEPART'],
    ['nested', 'paymentOrder', '/syncDataInfo/amount', '10000'],
    ['one of two', 'paymentOrder', '/userId'],
    ['one of two', 'paymentOrder', '/syncDataInfo/languageBusinessInfo', {}],
    ['embedded JSON', 'paymentOrder', '/syncDataInfo/languageBusinessInfo/en_US', 'nope'],
  ],
  synchronizeOrder: [
    ['missing', 'ticket', '/merchantBizNo'],
    ['wrong type', 'ticket', '/extInfo', '{}'],
    ['too long', 'ticket', '/requestId', 'a'.repeat(33)],
    ['nested', 'ticket', '/amount/currency', 'HK'],
    ['nested', 'ticket', '/payAmount/value'],
  ],
};

export const PLANTED: readonly Planted[] = Object.entries(ROWS).flatMap(([operationId, rows]) =>
  rows.map(([kind, example, pointer, ...value]) => ({
    operationId,
    kind,
    example,
    pointer,
    ...(value.length > 0 && { value: value[0] }),
  })),
);

/** The example with the fault in it; the example itself stays as it is. */
export function plant(example: unknown, { pointer, ...fault }: Planted): unknown {
  const body: unknown = structuredClone(example);
  const steps = pointer.slice(1).split('/');
  const last = steps.pop() ?? '';
  let place = body as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (place === undefined || !(last in place || 'value' in fault)) {
    throw new Error(`${fault.operationId}.${fault.example} has no ${pointer} to plant a fault in`);
  }
  if ('value' in fault) place[last] = fault.value;
  else delete place[last];
  return body;
}
