import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from './language-service.ts';

const IMPORTS = `
import type { OperationId, RequestBody, ResultCode, WireRequestBody } from '@alipayhk-openapi/spec';
import type { paths } from '@alipayhk-openapi/spec/types';
`;

const BASE = `
  requestId: '1', merchantId: '2160120041113167', startDate: 1, endDate: 2, codeType: 'none', codeStandard: '',
  imageUrl: 'https://merchant.example/i.png', merchantLogo: 'https://merchant.example/l.png',
  button: { btnType: 'none', urlType: 'CODE_PAY_BTN' },
`;
const CARD = `${BASE}
  type: 'COUPON', product: 'GIFT_CARD', categories: ['Food'], exposure: 'exposed', orderPageLink: 'alipayhk://x',
  localeInfo: { en_US: { name: 'n', description: 'd', brandName: 'b', shops: 's' } },
`;
const TICKET = `${BASE}
  type: 'TICKET', categories: ['0002'],
  localeInfo: { zh_HK: { name: 'n', description: 'd', brandName: 'b' } },
`;
const NOTIFICATION = `
  requestId: 'd1c221e1-5993-4162-bdbf-f06f33389472', merchantBizNo: '1', bizDate: 1, command: 'SEND', userId: '2160',
  productTemplateCode: 'MOVIE_TICKET_DEFAULT',
`;

const body = (operationId: string, fields: string): string =>
  `${IMPORTS}\nconst body: RequestBody<'${operationId}'> = {${fields}};`;

let editor: Editor;

beforeAll(() => {
  editor = openEditor();
  // The first question makes the service read the libraries.
  editor.errors(IMPORTS);
});

describe('bodies that compile', () => {
  it.each([
    ['a gift card', body('createTemplate', `${CARD} stock: 1`)],
    [
      'a transport ticket with its required fields alone',
      body('createTemplate', `${TICKET} product: 'BUS_TICKET'`),
    ],
    [
      'a movie ticket',
      body(
        'createTemplate',
        `${TICKET} product: 'MOVIE', orderPageLink: 'alipayhk://x', detailLink: 'alipayhk://y', exposure: 'hidden', passExtInfo: {}`,
      ),
    ],
    [
      'a notification with its texts as an object',
      body(
        'sendPerformanceNotification',
        `${NOTIFICATION} orderStatus: 'CLOSED', syncDataInfo: { languageBusinessInfo: { en_US: { movie_name: 'The Long Ferry' } } }`,
      ),
    ],
    [
      'a notification with its texts as a string',
      body(
        'sendPerformanceNotification',
        `${NOTIFICATION} orderStatus: 'CLOSED', syncDataInfo: { languageBusinessInfo: { en_US: '{}' } }`,
      ),
    ],
    [
      'content as an object',
      body(
        'synchronizeContent',
        `contentId: '1', contentType: 'MOVIE', contentInfo: { a: 1 }, contentStatus: 1`,
      ),
    ],
    [
      'a result code of the operation',
      `${IMPORTS} const code: ResultCode<'updateTemplateStatus'> = 'STATE_MACHINE_ILLEGAL';`,
    ],
    [
      'a call that passes no protocol header',
      `${IMPORTS} type Parameters = paths['/api/open/alipay/v1/content/synchronize']['post']['parameters'];
       const parameters: Parameters = {}; const none: undefined = parameters.header;`,
    ],
  ])('%s', (_what, source) => {
    expect(editor.errors(source)).toEqual([]);
  });
});

describe('bodies that do not compile', () => {
  it.each([
    [
      'a misspelt exposure',
      body('createTemplate', `${CARD} stock: 1`.replace('exposed', 'expose')),
      'expose',
    ],
    [
      'a coupon without exposure',
      body('createTemplate', `${CARD} stock: 1`.replace("exposure: 'exposed',", '')),
      'exposure',
    ],
    ['a coupon without stock', body('createTemplate', CARD), 'stock'],
    [
      'a product of another type',
      body('createTemplate', `${CARD} stock: 1`.replace('GIFT_CARD', 'PASS')),
      'PASS',
    ],
    [
      'a movie ticket without detailLink',
      body(
        'createTemplate',
        `${TICKET} product: 'MOVIE', orderPageLink: 'alipayhk://x', exposure: 'hidden', passExtInfo: {}`,
      ),
      'detailLink',
    ],
    [
      'a custom button without a URL',
      body('createTemplate', `${CARD} stock: 1`.replace('CODE_PAY_BTN', 'CUSTOM_BTN')),
      'btnUrl',
    ],
    [
      'an order status of another scenario',
      body(
        'sendPerformanceNotification',
        `${NOTIFICATION} orderStatus: 'WAIT_PAY', syncDataInfo: { languageBusinessInfo: { en_US: '{}' } }`,
      ),
      'WAIT_PAY',
    ],
    [
      'a notification to nobody',
      body(
        'sendPerformanceNotification',
        `${NOTIFICATION} orderStatus: 'CLOSED', syncDataInfo: { languageBusinessInfo: { en_US: '{}' } }`.replace(
          "userId: '2160',",
          '',
        ),
      ),
      'openId',
    ],
    [
      'an object where the wire has a string',
      `${IMPORTS} const wire: WireRequestBody<'synchronizeContent'> = { contentId: '1', contentType: 'MOVIE', contentInfo: { a: 1 }, contentStatus: 1 };`,
      'string',
    ],
    [
      'a status that cannot be set',
      body('updateTemplateStatus', `merchantAccountId: '1', templateCode: '2', status: 'frozen'`),
      'frozen',
    ],
    [
      'an unknown operation',
      `${IMPORTS} const id: OperationId = 'deleteTemplate';`,
      'deleteTemplate',
    ],
    [
      'a result code of another operation',
      `${IMPORTS} const code: ResultCode<'createTemplate'> = 'STATE_MACHINE_ILLEGAL';`,
      'STATE_MACHINE_ILLEGAL',
    ],
  ])('%s', (_what, source, mentioned) => {
    expect(editor.errors(source).join('\n')).toContain(mentioned);
  });
});

describe('completion', () => {
  const coupon = [
    'Food',
    'CoffeeAndTea',
    'Medical',
    'Cosmetics',
    'Groceries',
    'Ecommerce',
    'Electronics',
    'Games',
    'Clothing',
    'Jewellery',
    'Entertainment',
    'Education',
    'Transportation',
    'Others',
  ];

  it.each<[string, string, readonly string[]]>([
    [
      'product',
      body('createTemplate', "product: '‸'"),
      ['GIFT_CARD', 'PASS', 'MOVIE', 'AIR_TICKET', 'TRAIN_TICKET', 'BUS_TICKET', 'SHIP_TICKET'],
    ],
    [
      'product of a ticket',
      body('createTemplate', "type: 'TICKET', product: '‸'"),
      ['PASS', 'MOVIE', 'AIR_TICKET', 'TRAIN_TICKET', 'BUS_TICKET', 'SHIP_TICKET'],
    ],
    ['type', body('createTemplate', "type: '‸'"), ['COUPON', 'TICKET']],
    [
      'codeType',
      body('createTemplate', "codeType: '‸'"),
      ['barcode', 'qrcode', 'promocode', 'none'],
    ],
    [
      'codeStandard',
      body('createTemplate', "codeStandard: '‸'"),
      ['CODE128', 'EAN-13', 'QRCODE', ''],
    ],
    ['exposure', body('updateTemplate', "exposure: '‸'"), ['exposed', 'hidden']],
    [
      'categories of a card',
      body('createTemplate', "product: 'GIFT_CARD', categories: ['‸']"),
      coupon,
    ],
    [
      'categories, which are open in an update',
      body('updateTemplate', "categories: ['‸']"),
      coupon,
    ],
    [
      'currencyCode, which is open',
      body('updateTemplate', "currencyCode: '‸'"),
      ['HKD', 'CNY', 'USD', 'JPY'],
    ],
    ['btnType', body('updateTemplate', "button: { btnType: '‸' }"), ['usage', 'payment', 'none']],
    [
      'urlType',
      body('updateTemplate', "button: { urlType: '‸' }"),
      ['CODE_PAY_BTN', 'SCAN_PAY_BTN', 'CUSTOM_BTN'],
    ],
    [
      'status of a template',
      body('updateTemplateStatus', "status: '‸'"),
      ['valid', 'closed', 'paused'],
    ],
    ['command', body('sendPerformanceNotification', "command: '‸'"), ['SEND', 'UPDATE']],
    [
      'orderStatus of a bill',
      body(
        'sendPerformanceNotification',
        "productTemplateCode: 'PAYMENT_ORDER_DEFAULT', orderStatus: '‸'",
      ),
      ['WAIT_PAY', 'PAY_FAILED', 'OVERDUED', 'CLOSED'],
    ],
    [
      'orderStatus of a flight',
      body(
        'sendPerformanceNotification',
        "productTemplateCode: 'AIR_TICKET_DEFAULT', orderStatus: '‸'",
      ),
      ['NEAR_DEPART', 'FLIGHT_CHANGE', 'FLIGHT_DELAYS', 'FLIGHT_CANCELLATION', 'CLOSED'],
    ],
    [
      'productTemplateCode',
      body('sendPerformanceNotification', "productTemplateCode: '‸'"),
      [
        'AIR_TICKET_DEFAULT',
        'FINANCE_ORDER_DEFAULT',
        'MOVIE_TICKET_DEFAULT',
        'PAYMENT_ORDER_DEFAULT',
        'RIDE_HAILING_DEFAULT',
        'TRAIN_TICKET_DEFAULT',
      ],
    ],
    ...Object.entries({
      FINANCE_ORDER: ['WAIT_REPAY', 'OVERDUED', 'CLOSED'],
      MOVIE_TICKET: ['AWAIT_SCREENING', 'CLOSED'],
      TRAIN_TICKET: ['AWAIT_SCREENING', 'CLOSED'],
      RIDE_HAILING: [
        'PENDING',
        'BOOKED',
        'ORDER_TAKEN',
        'TO_BOARD',
        'SERVING',
        'WAIT_PAY',
        'FINISHED',
        'TO_SEND',
        'CLOSED',
        'CANCEL_WAIT_PAY',
      ],
    }).map(([scenario, statuses]): [string, string, readonly string[]] => [
      `orderStatus of ${scenario}`,
      body(
        'sendPerformanceNotification',
        `productTemplateCode: '${scenario}_DEFAULT', orderStatus: '‸'`,
      ),
      statuses,
    ]),
    [
      'the currency of a bill, inside embedded JSON',
      body(
        'sendPerformanceNotification',
        "productTemplateCode: 'PAYMENT_ORDER_DEFAULT', orderStatus: 'WAIT_PAY', syncDataInfo: { languageBusinessInfo: { en_US: { bill_amount_currency: '‸' } } }",
      ),
      ['HKD', 'CNY'],
    ],
    [
      'contentType, which is open',
      body('synchronizeContent', "contentType: '‸'"),
      ['MOVIE', 'SKU'],
    ],
    ['type of a pass', body('createPass', "type: '‸'"), ['TICKET', 'COUPON', 'CARD']],
    [
      'product of a ticket in the wallet',
      body('createPass', "type: 'TICKET', product: '‸'"),
      ['PASS', 'MOVIE', 'AIR_TICKET', 'TRAIN_TICKET', 'BUS_TICKET', 'SHIP_TICKET'],
    ],
    [
      'updateDetailType, which is open',
      body('updatePass', "status: 'UPDATE', updateDetailType: '‸'"),
      [
        'UPDATE_AIR_TICKET',
        'UPDATE_TRAIN_TICKET',
        'UPDATE_BUS_TICKET',
        'UPDATE_SHIP_TICKET',
        'UPDATE_MOVIE',
        'UPDATE_PASS',
        'UPDATE_TEMPLATE',
        'UPDATE_DATA_INFO',
        'UPDATE_VALIDITY',
        'UPDATE_LEVEL',
      ],
    ],
    ['status of a pass', body('updatePass', "status: '‸'"), ['USED', 'CLOSED', 'REFUND', 'UPDATE']],
    [
      'operation ids',
      `${IMPORTS} const id: OperationId = '‸';`,
      [
        'createTemplate',
        'updateTemplate',
        'updateTemplateStatus',
        'queryTemplate',
        'createPass',
        'updatePass',
        'synchronizeContent',
        'sendPerformanceNotification',
        'synchronizeOrder',
      ],
    ],
  ])('offers every value of %s', (_what, source, values) => {
    expect([...editor.completions(source)].sort()).toEqual([...values].sort());
  });

  it.each([
    [
      'the texts of a notification inside embedded JSON',
      body(
        'sendPerformanceNotification',
        `${NOTIFICATION} orderStatus: 'AWAIT_SCREENING', syncDataInfo: { languageBusinessInfo: { en_US: { ‸ } } }`,
      ),
      ['movie_name', 'cinema_house', 'seat_num'],
    ],
    [
      'the fields of a gift card',
      body('createTemplate', "type: 'COUPON', product: 'GIFT_CARD', ‸"),
      ['stock', 'bizMids', 'exposure'],
    ],
  ])('offers %s', (_what, source, names) => {
    expect(editor.completions(source)).toEqual(expect.arrayContaining(names));
  });
});

describe('documentation', () => {
  const notification = (info: string): string =>
    body(
      'sendPerformanceNotification',
      `${NOTIFICATION} orderStatus: 'AWAIT_SCREENING', syncDataInfo: { languageBusinessInfo: { en_US: { ${info} } } }`,
    );

  it.each([
    [
      'a field',
      body('createTemplate', `${CARD} ‸`),
      'stock',
      'The quantity in stock, 1 to 1000000.',
    ],
    [
      'a field whose schema is shared',
      body('createTemplate', `${CARD} ‸`),
      'detailLink',
      'at most 512 characters',
    ],
    [
      'a limit that the text leaves out',
      body('queryTemplate', '‸'),
      'merchantId',
      'At most 64 characters.',
    ],
    ['a field inside embedded JSON', notification('‸'), 'seat_num', 'seat'],
  ])('comes with the completion of %s', (_what, source, name, text) => {
    expect(editor.documentation(source, name)).toContain(text);
  });

  it.each([
    ['a field', body('queryTemplate', `merchant‸Id: '1', templateCode: '2'`), 'AlipayHK issued'],
    [
      'an operation',
      `import type { OperationMethods } from '@alipayhk-openapi/spec';\ntype T = OperationMethods['create‸Template'];`,
      'Create template.',
    ],
  ])('is shown when hovering over %s', (_what, source, text) => {
    expect(editor.hover(source)).toContain(text);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const programs = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, program]) => program!);

  it.each(programs.map((program, index) => [index + 1, program]))(
    'has a program %i that compiles',
    (_index, program) => {
      expect(editor.errors(program as string)).toEqual([]);
    },
  );

  it('shows every subpath', () => {
    expect(programs).toHaveLength(5);
  });
});
