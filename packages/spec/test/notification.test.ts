import { operations } from '@alipayhk-openapi/spec/operations';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import type { RequestBody } from '../src/types.ts';
import { requestExample } from './examples.ts';
import { withField } from './with-field.ts';

const ID = 'sendPerformanceNotification';
const TEXTS = '/syncDataInfo/languageBusinessInfo';

/** The pointers of the errors of an example with one field changed; none if it is accepted. */
function refused(example: string, pointer: string, value?: unknown): readonly string[] {
  const body = withField(requestExample(ID, example), pointer, value);
  return validateRequest(ID, body).errors.map((error) => error.pointer);
}

describe('a performance notification', () => {
  it('names the user by openId or by userId', () => {
    expect(refused('paymentOrder', '/userId')).toEqual(['/openId', '/userId']);
    expect(refused('paymentOrder', '/openId', 'fj398457jd8iue98d8w7w93j')).toEqual([]);
  });

  it('has a UUID as its request id, with hyphens or without', () => {
    const refusedId = (id: string): readonly string[] => refused('paymentOrder', '/requestId', id);
    expect(refusedId('d1c221e159934162bdbff06f33389472')).toEqual([]);
    expect(refusedId('d1c221e1-5993-4162-bdbf-f06f333894720')).toEqual(['/requestId']);
    expect(refusedId('abc')).toEqual(['/requestId']);
  });

  it.each(['bizDate', 'command', 'merchantBizNo', 'requestId', 'orderStatus', 'syncDataInfo'])(
    'requires %s',
    (field) => {
      expect(refused('paymentOrder', `/${field}`)).toEqual([`/${field}`]);
    },
  );

  it('requires a known template, and reports nothing else without one', () => {
    expect(refused('paymentOrder', '/productTemplateCode')).toEqual(['/productTemplateCode']);
    expect(refused('paymentOrder', '/productTemplateCode', 'BUS_TICKET_DEFAULT')).toEqual([
      '/productTemplateCode',
    ]);
  });

  it('takes whole numbers for its times', () => {
    expect(refused('paymentOrder', '/bizDate', '1716331341000')).toEqual(['/bizDate']);
    expect(refused('paymentOrder', '/endDate', 1.5)).toEqual(['/endDate']);
  });
});

describe('the order status', () => {
  const own = {
    airTicket: ['NEAR_DEPART', 'FLIGHT_CHANGE', 'FLIGHT_DELAYS', 'FLIGHT_CANCELLATION', 'CLOSED'],
    financeOrder: ['WAIT_REPAY', 'OVERDUED', 'CLOSED'],
    movieTicket: ['AWAIT_SCREENING', 'CLOSED'],
    paymentOrder: ['WAIT_PAY', 'PAY_FAILED', 'OVERDUED', 'CLOSED'],
    rideHailing: [
      ...['PENDING', 'BOOKED', 'ORDER_TAKEN', 'TO_BOARD', 'SERVING', 'WAIT_PAY', 'FINISHED'],
      ...['TO_SEND', 'CLOSED', 'CANCEL_WAIT_PAY'],
    ],
    trainTicket: ['AWAIT_SCREENING', 'CLOSED'],
  };
  const all = [...new Set(Object.values(own).flat())];

  it.each(Object.entries(own))('of %s is one of its scenario', (example, statuses) => {
    const accepted = all.filter((status) => refused(example, '/orderStatus', status).length === 0);
    expect(accepted.sort()).toEqual([...statuses].sort());
    const [foreign] = all.filter((status) => !statuses.includes(status));
    expect(refused(example, '/orderStatus', foreign)).toEqual(['/orderStatus']);
  });
});

describe('the texts', () => {
  it('are there in at least one of the two languages', () => {
    expect(refused('paymentOrder', `${TEXTS}/zh_HK`)).toEqual([]);
    expect(refused('paymentOrder', TEXTS, {})).toEqual([`${TEXTS}/zh_HK`, `${TEXTS}/en_US`]);
  });

  it('have no third language', () => {
    expect(refused('paymentOrder', `${TEXTS}/ja_JP`, '{}')).toEqual([`${TEXTS}/ja_JP`]);
  });

  it('are a JSON document inside a string', () => {
    expect(refused('paymentOrder', `${TEXTS}/en_US`, '{"bill_name":')).toEqual([`${TEXTS}/en_US`]);
    expect(refused('paymentOrder', `${TEXTS}/en_US`, { bill_name: 'Bill' })).toEqual([
      `${TEXTS}/en_US`,
    ]);
    expect(refused('paymentOrder', `${TEXTS}/en_US`, '[]')).toEqual([`${TEXTS}/en_US`]);
  });

  const bill = [
    ...['action_url', 'bill_amount', 'bill_amount_currency', 'bill_desc', 'bill_due_time'],
    ...['bill_icon_url', 'bill_name', 'order_url'],
  ];
  const required = {
    airTicket: [
      ...['airline_name', 'cross_day', 'duration', 'end_time', 'flight_no', 'from', 'from_airport'],
      ...['from_terminal', 'order_url', 'start_time', 'to', 'to_airport', 'to_terminal'],
    ],
    financeOrder: [...bill, 'bill_month_time'],
    movieTicket: [
      ...['action_url', 'cinema_house', 'cinema_name', 'merchant_icon_url', 'merchant_name'],
      ...['movie_image', 'movie_name', 'movie_start_date', 'movie_start_time', 'order_url'],
      'seat_num',
    ],
    paymentOrder: bill,
    rideHailing: [],
    trainTicket: [
      ...['check_point', 'end_time', 'from', 'order_url', 'refund_or_change_url', 'seat_num'],
      ...['shift_number', 'start_time', 'to'],
    ],
  };

  it.each(Object.entries(required))('of %s are complete', (example, fields) => {
    expect([...refused(example, `${TEXTS}/zh_HK`, '{}')].sort()).toEqual(
      fields.map((field) => `${TEXTS}/zh_HK/${field}`).sort(),
    );
    for (const field of fields) {
      expect(refused(example, `${TEXTS}/en_US/${field}`)).toEqual([`${TEXTS}/en_US/${field}`]);
    }
  });

  it.each(Object.keys(required).filter((example) => example !== 'rideHailing'))(
    'of %s are optional once it is closed',
    (example) => {
      const closed = withField(requestExample(ID, example), '/orderStatus', 'CLOSED');
      const empty = withField(closed, TEXTS, { zh_HK: '{}', en_US: '{}' });
      expect(validateRequest(ID, empty)).toEqual({ valid: true, errors: [] });
    },
  );

  it.each([
    ['paymentOrder', 'bill_amount', '100.00'],
    ['paymentOrder', 'bill_amount', 10000],
    ['paymentOrder', 'bill_amount_currency', 'USD'],
    ['paymentOrder', 'bill_due_time', '31/05/2024'],
    ['financeOrder', 'bill_month_time', '2024-05-31'],
    ['movieTicket', 'seat_num', 'E7'],
    ['trainTicket', 'start_time', '2024-05-24T09:05:00'],
    ['airTicket', 'end_time', '2024-05-25 00:35'],
    ['rideHailing', 'estimated_cost', '8800'],
  ])('of %s do not take %s = %j', (example, field, value) => {
    expect(refused(example, `${TEXTS}/en_US/${field}`, value)).toEqual([`${TEXTS}/en_US/${field}`]);
  });

  it('of a ride take one page or a list of pages', () => {
    expect(refused('rideHailing', `${TEXTS}/en_US/action_url`, 'alipayhk://a')).toEqual([]);
    expect(refused('rideHailing', `${TEXTS}/en_US/action_url`, ['alipayhk://a'])).toEqual([]);
  });

  it('of an air ticket may have the field whose name is not public', () => {
    expect(refused('airTicket', `${TEXTS}/en_US/a_field_that_no_page_names`, 'x')).toEqual([]);
  });
});

describe('the metadata of a notification', () => {
  const metadata = operations[ID];

  it('takes a repeat as harmless, and a refused SEND as a sign of an earlier attempt', () => {
    expect(metadata.repeat).toEqual({
      harmless: 'always',
      idempotencyKeys: ['/merchantBizNo'],
      alreadyDoneCode: 'UN_SUPPORT_BUSINESS',
      alreadyDoneWhen: { pointer: '/command', values: ['SEND'] },
    });
    expect(metadata.resultCodes.UNKNOWN_EXCEPTION).toMatchObject({ status: 'U', retry: 'repeat' });
  });

  it('knows the request id, the embedded JSON and the user', () => {
    expect(metadata.requestId).toEqual({ pointer: '/requestId', form: 'uuid', maxLength: 36 });
    expect(metadata.embeddedJson).toEqual([`${TEXTS}/en_US`, `${TEXTS}/zh_HK`]);
    expect(metadata.sensitive.request).toEqual(['/openId', '/userId']);
  });

  it('is tested on its own host', () => {
    expect(metadata.servers.testing).toEqual(['https://open-id-pre.alipay.com']);
  });
});

describe('the type of a notification', () => {
  const base = {
    requestId: 'd1c221e1-5993-4162-bdbf-f06f33389472',
    merchantBizNo: '20240524000001',
    bizDate: 1716331341000,
    command: 'SEND',
    productTemplateCode: 'PAYMENT_ORDER_DEFAULT',
  } as const;
  const texts = { languageBusinessInfo: { en_US: { bill_name: 'Electricity bill' } } };

  it('knows the statuses of the scenario, the user and the texts', () => {
    const bodies: readonly RequestBody<typeof ID>[] = [
      { ...base, userId: '2160220041113167', orderStatus: 'CLOSED', syncDataInfo: texts },
      { ...base, openId: 'fj398457jd8iue98d8w7w93j', orderStatus: 'CLOSED', syncDataInfo: texts },
      // @ts-expect-error the other texts are required unless the status is CLOSED
      { ...base, userId: '2160220041113167', orderStatus: 'WAIT_PAY', syncDataInfo: texts },
      // @ts-expect-error WAIT_REPAY is a status of another scenario
      { ...base, userId: '2160220041113167', orderStatus: 'WAIT_REPAY', syncDataInfo: texts },
      // @ts-expect-error one of openId and userId is required
      { ...base, orderStatus: 'CLOSED', syncDataInfo: texts },
      {
        ...base,
        userId: '2160220041113167',
        orderStatus: 'CLOSED',
        // @ts-expect-error at least one language is required
        syncDataInfo: { languageBusinessInfo: {} },
      },
    ];
    expect(bodies).toHaveLength(6);
  });
});
