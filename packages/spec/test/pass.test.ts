import { operations } from '@alipayhk-openapi/spec/operations';
import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import type { RequestBody } from '../src/types.ts';
import { requestExample } from './examples.ts';
import { withField } from './with-field.ts';

/** The pointers of the errors of an example with one field changed; none if it is accepted. */
function refused(
  operationId: 'createPass' | 'updatePass',
  example: string,
  pointer: string,
  value?: unknown,
): readonly string[] {
  const body = withField(requestExample(operationId, example), pointer, value);
  return validateRequest(operationId, body).errors.map((error) => error.pointer);
}

describe('a new pass', () => {
  it.each([
    ...['merchantId', 'templateCode', 'bizSerialId', 'bizSerialType', 'startDate', 'endDate'],
    ...['bizCreate', 'type', 'product', 'codeInfo', 'dataInfo'],
  ])('requires %s of an admission ticket', (field) => {
    expect(refused('createPass', 'admissionTicket', `/${field}`)).toEqual([`/${field}`]);
  });

  it('names the user by openId or by userId', () => {
    expect(refused('createPass', 'giftCard', '/userId')).toEqual(['/openId', '/userId']);
  });

  it.each([
    ['/merchantId', 64],
    ['/userId', 32],
    ['/templateCode', 32],
    ['/bizSerialId', 128],
  ])('limits %s to %i characters', (pointer, limit) => {
    expect(refused('createPass', 'giftCard', pointer, '1'.repeat(limit))).toEqual([]);
    expect(refused('createPass', 'giftCard', pointer, '1'.repeat(limit + 1))).toEqual([pointer]);
  });

  it('takes milliseconds, no formatted dates', () => {
    expect(refused('createPass', 'giftCard', '/startDate', '2020-09-01 00:00:00')).toEqual([
      '/startDate',
    ]);
  });

  it('has a product of its type', () => {
    expect(refused('createPass', 'giftCard', '/product', 'PASS')).toEqual(['/product']);
    expect(refused('createPass', 'admissionTicket', '/product', 'GIFT_CARD')).toEqual(['/product']);
    expect(refused('createPass', 'giftCard', '/type', 'VOUCHER')).toEqual(['/type']);
    expect(refused('createPass', 'giftCard', '/product')).toEqual(['/product']);
    expect(refused('createPass', 'memberCard', '/product', 'ANY_PRODUCT')).toEqual([]);
    expect(refused('createPass', 'memberCard', '/product', '1'.repeat(33))).toEqual(['/product']);
  });

  it.each([
    ['admissionTicket', ['address', 'availableTimes', 'startTime', 'endTime']],
    [
      'movieTicket',
      [
        ...['availableTimes', 'cinemaName', 'address', 'startTime', 'endTime', 'movieAttributes'],
        ...['cinemaHouse', 'movieSeats'],
      ],
    ],
    ['busTicket', ['from', 'fromAddress', 'to', 'toAddress', 'startTime', 'endTime']],
    ['shipTicket', ['from', 'fromAddress', 'to', 'toAddress', 'startTime', 'endTime']],
    ['airTicket', []],
    ['trainTicket', []],
  ])('requires the texts of %s in both languages', (example, texts) => {
    const keys = texts.flatMap((text) => [`$${text}_zh_HK$`, `$${text}_en_US$`]);
    expect([...refused('createPass', example, '/dataInfo', {})].sort()).toEqual(
      keys.map((key) => `/dataInfo/${key}`).sort(),
    );
  });

  it('does not enforce the documented lengths of the texts, which were exceeded in practice', () => {
    const address = 'x'.repeat(97);
    expect(refused('createPass', 'admissionTicket', '/dataInfo/$address_en_US$', address)).toEqual(
      [],
    );
  });

  it('takes null for a missing price or logo, as a public integration sent it', () => {
    expect(refused('createPass', 'admissionTicket', '/dataInfo/$price_en_US$', null)).toEqual([]);
    expect(
      refused('createPass', 'admissionTicket', '/dataInfo/$platformLogo_zh_HK$', null),
    ).toEqual([]);
  });

  it('types the texts by the product', () => {
    const ticket = {
      merchantId: '2160120041113167',
      userId: '2160220041113167',
      templateCode: '82022031000135000000000000624234',
      bizSerialId: '20240524000001-1',
      bizSerialType: 'OUT_PLAT_FORM',
      startDate: 1716516000000,
      endDate: 1716552000000,
      bizCreate: 1716331341000,
      type: 'TICKET',
      codeInfo: {},
    } as const;
    const bodies: readonly RequestBody<'createPass'>[] = [
      { ...ticket, product: 'TRAIN_TICKET' },
      // @ts-expect-error an admission ticket needs its texts
      { ...ticket, product: 'PASS' },
      // @ts-expect-error GIFT_CARD is no product of a ticket
      { ...ticket, product: 'GIFT_CARD' },
    ];
    expect(bodies).toHaveLength(3);
  });
});

describe('a change of a pass', () => {
  it.each(['merchantId', 'passId', 'status'])('requires %s', (field) => {
    expect(refused('updatePass', 'used', `/${field}`)).toEqual([`/${field}`]);
  });

  it('names the user by openId or by userId', () => {
    expect(refused('updatePass', 'used', '/userId')).toEqual(['/openId', '/userId']);
  });

  it('has one of the four statuses', () => {
    expect(refused('updatePass', 'used', '/status', 'ACTIVE')).toEqual(['/status']);
  });

  it('says what it updates, and when for a ticket', () => {
    expect(refused('updatePass', 'updateAdmissionTicket', '/updateDetailType')).toEqual([
      '/updateDetailType',
    ]);
    expect(refused('updatePass', 'updateAdmissionTicket', '/bizDate')).toEqual(['/bizDate']);
    expect(refused('updatePass', 'updateGiftCardValidity', '/bizDate')).toEqual([]);
    expect(refused('updatePass', 'updateAdmissionTicket', '/bizDate', '1716331341')).toEqual([
      '/bizDate',
    ]);
  });

  it('has texts of the product that it updates', () => {
    const time = '/dataInfo/$startTime_zh_HK$';
    expect(refused('updatePass', 'updateAdmissionTicket', time, '2024-05-24')).toEqual([time]);
    const movie = withField(
      requestExample('updatePass', 'updateAdmissionTicket'),
      '/updateDetailType',
      'UPDATE_MOVIE',
    );
    const seats = withField(movie, '/dataInfo/$movieSeats_en_US$', 'E7');
    expect(validateRequest('updatePass', seats).errors).toMatchObject([
      { pointer: '/dataInfo/$movieSeats_en_US$', keyword: 'type' },
    ]);
    expect(refused('updatePass', 'updateAdmissionTicket', '/dataInfo', {})).toEqual([]);
  });

  it('may name a kind of update that no page lists', () => {
    expect(
      refused('updatePass', 'updateGiftCardValidity', '/updateDetailType', 'UPDATE_X'),
    ).toEqual([]);
  });
});

describe('the answers', () => {
  it.each(['createPass', 'updatePass'] as const)('of %s may use either result name', (id) => {
    const result = { resultCode: 'SUCCESS', resultStatus: 'S' };
    expect(validateResponse(id, { result }).valid).toBe(true);
    expect(validateResponse(id, { resultInfo: result }).valid).toBe(true);
    expect(validateResponse(id, {}).valid).toBe(false);
  });
});

describe('repeating a call', () => {
  it('is harmless and recognised, by the documented keys', () => {
    expect(operations.createPass.repeat).toEqual({
      harmless: 'always',
      idempotencyKeys: ['/merchantId', '/templateCode', '/bizSerialId'],
      alreadyDoneCode: 'PASS_HAS_EXIT',
    });
    expect(operations.updatePass.repeat).toEqual({
      harmless: 'always',
      idempotencyKeys: ['/openId', '/userId', '/passId', '/status'],
      alreadyDoneCode: 'PASS_USED_OCCUPIED',
      alreadyDoneWhen: { pointer: '/status', values: ['USED', 'CLOSED', 'REFUND'] },
    });
  });

  it('follows SYSTEM_ERROR, whose outcome is unknown', () => {
    for (const { resultCodes } of [operations.createPass, operations.updatePass]) {
      expect(resultCodes.SYSTEM_ERROR).toMatchObject({ status: 'U', retry: 'repeat' });
    }
  });
});

describe('the sensitive fields', () => {
  it('are the ids of the user and the codes', () => {
    expect(operations.createPass.sensitive.request).toEqual([
      '/codeInfo/$codemsg$',
      '/codeInfo/$codevalue$',
      '/openId',
      '/userId',
    ]);
    expect(operations.updatePass.sensitive.request).toEqual([
      '/openId',
      '/passVerifyCode',
      '/userId',
      '/verifyCode',
    ]);
  });
});
