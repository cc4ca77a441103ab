import {
  type ValidatedOperationId,
  validateRequest,
  validateResponse,
} from '@alipayhk-openapi/spec/validators';
import {
  validateRequest as validateCreateTemplate,
  validateResponse as validateCreateTemplateAnswer,
} from '@alipayhk-openapi/spec/validators/createTemplate';
import { describe, expect, it } from 'vitest';
import { published, requestExample } from './examples.ts';

type Json = Record<string, unknown>;

const operationIds = published.map(({ operationId }) => operationId as ValidatedOperationId);

interface Refusal {
  readonly what: string;
  readonly operationId: ValidatedOperationId;
  readonly example: string;
  readonly change: (body: Json) => void;
  readonly pointer: string;
  readonly keyword: string;
}

const UPDATE = { operationId: 'updateTemplate', example: 'giftCard' } as const;
const GIFT_CARD = { operationId: 'createTemplate', example: 'giftCard' } as const;
const NOTIFICATION = {
  operationId: 'sendPerformanceNotification',
  example: 'paymentOrder',
} as const;

/** Steps down into a body. */
function at(body: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>((node, step) => node[step] as Json, body);
}

function without(field: string): (body: Json) => void {
  return (body) => {
    delete body[field];
  };
}

function withValues(values: Json): (body: Json) => void {
  return (body) => {
    Object.assign(body, values);
  };
}

/** Changes the texts of a notification in one language. */
function withBusinessInfo(locale: string, change: (info: Json) => unknown): (body: Json) => void {
  return (body) => {
    const texts = at(body, 'syncDataInfo', 'languageBusinessInfo');
    const info = JSON.parse(texts[locale] as string) as Json;
    texts[locale] = change(info);
  };
}

const ZH = '/syncDataInfo/languageBusinessInfo/zh_HK';

const refusals: readonly Refusal[] = [
  {
    what: 'a coupon without stock',
    ...GIFT_CARD,
    change: without('stock'),
    pointer: '/stock',
    keyword: 'required',
  },
  {
    what: 'a movie ticket without detailLink',
    operationId: 'createTemplate',
    example: 'movieTicket',
    change: without('detailLink'),
    pointer: '/detailLink',
    keyword: 'required',
  },
  {
    what: 'an admission ticket without passExtInfo',
    operationId: 'createTemplate',
    example: 'admissionTicket',
    change: without('passExtInfo'),
    pointer: '/passExtInfo',
    keyword: 'required',
  },
  {
    what: 'an order page link outside the app',
    ...GIFT_CARD,
    change: withValues({ orderPageLink: 'https://merchant.example/' }),
    pointer: '/orderPageLink',
    keyword: 'pattern',
  },
  {
    what: 'three categories',
    ...GIFT_CARD,
    change: withValues({ categories: ['Food', 'Games', 'Others'] }),
    pointer: '/categories',
    keyword: 'maxItems',
  },
  {
    what: 'a category of cards that does not exist',
    ...GIFT_CARD,
    change: withValues({ categories: ['Food', 'Foods'] }),
    pointer: '/categories/1',
    keyword: 'enum',
  },
  {
    what: 'a request ID of 33 characters',
    ...GIFT_CARD,
    change: withValues({ requestId: 'a'.repeat(33) }),
    pointer: '/requestId',
    keyword: 'maxLength',
  },
  {
    what: 'a stock of 0',
    ...GIFT_CARD,
    change: withValues({ stock: 0 }),
    pointer: '/stock',
    keyword: 'minimum',
  },
  {
    what: 'a stock of 1.5',
    ...GIFT_CARD,
    change: withValues({ stock: 1.5 }),
    pointer: '/stock',
    keyword: 'type',
  },
  {
    what: 'a price above the limit',
    ...GIFT_CARD,
    change: withValues({ currentAmountCent: 100_000_001 }),
    pointer: '/currentAmountCent',
    keyword: 'maximum',
  },
  {
    what: 'a custom button without a URL',
    ...GIFT_CARD,
    change: (body) => delete at(body, 'button').btnUrl,
    pointer: '/button/btnUrl',
    keyword: 'required',
  },
  {
    what: 'a button with the URL type that only a sample shows',
    ...GIFT_CARD,
    change: withValues({ button: { btnType: 'usage', urlType: 'CODE_PAY_URL' } }),
    pointer: '/button/urlType',
    keyword: 'discriminator',
  },
  {
    what: 'a card without texts',
    ...GIFT_CARD,
    change: withValues({ localeInfo: {} }),
    pointer: '/localeInfo/zh_HK',
    keyword: 'required',
  },
  {
    what: 'a card without shops',
    ...GIFT_CARD,
    change: (body) => delete at(body, 'localeInfo', 'en_US').shops,
    pointer: '/localeInfo/en_US/shops',
    keyword: 'required',
  },
  {
    what: 'a displayed code without a standard',
    ...GIFT_CARD,
    change: withValues({ codeStandard: '' }),
    pointer: '/codeStandard',
    keyword: 'minLength',
  },
  {
    what: 'a template without a product',
    ...GIFT_CARD,
    change: without('product'),
    pointer: '/product',
    keyword: 'required',
  },
  {
    what: 'a product that does not exist',
    ...GIFT_CARD,
    change: withValues({ product: 'VOUCHER' }),
    pointer: '/product',
    keyword: 'discriminator',
  },
  {
    what: 'a product of another type',
    ...GIFT_CARD,
    change: withValues({ type: 'TICKET' }),
    pointer: '/type',
    keyword: 'const',
  },
  {
    what: 'an English name of 51 characters in an update',
    ...UPDATE,
    change: (body) => Object.assign(at(body, 'localeInfo', 'en_US'), { name: 'n'.repeat(51) }),
    pointer: '/localeInfo/en_US/name',
    keyword: 'maxLength',
  },
  {
    what: 'a Chinese name of 26 characters in an update',
    ...UPDATE,
    change: (body) => Object.assign(at(body, 'localeInfo', 'zh_HK'), { name: '名'.repeat(26) }),
    pointer: '/localeInfo/zh_HK/name',
    keyword: 'maxLength',
  },
  {
    what: '31 associated merchants',
    ...UPDATE,
    change: withValues({ bizMids: Array.from({ length: 31 }, (_, index) => `${index}`) }),
    pointer: '/bizMids',
    keyword: 'maxItems',
  },
  {
    what: 'an update without exposure',
    ...UPDATE,
    change: without('exposure'),
    pointer: '/exposure',
    keyword: 'required',
  },
  {
    what: 'a notification to nobody',
    ...NOTIFICATION,
    change: (body) => {
      delete body.userId;
      delete body.openId;
    },
    pointer: '/openId',
    keyword: 'required',
  },
  {
    what: 'the order status of another scenario',
    ...NOTIFICATION,
    change: withValues({ orderStatus: 'AWAIT_SCREENING' }),
    pointer: '/orderStatus',
    keyword: 'enum',
  },
  {
    what: 'texts without a field that the status requires',
    ...NOTIFICATION,
    change: withBusinessInfo('zh_HK', ({ bill_name: _, ...rest }) => JSON.stringify(rest)),
    pointer: `${ZH}/bill_name`,
    keyword: 'required',
  },
  {
    what: 'texts that are not JSON',
    ...NOTIFICATION,
    change: withBusinessInfo('zh_HK', () => '{bill_name'),
    pointer: ZH,
    keyword: 'contentSchema',
  },
  {
    what: 'texts that are no string',
    ...NOTIFICATION,
    change: withBusinessInfo('zh_HK', (info) => info),
    pointer: ZH,
    keyword: 'type',
  },
  {
    what: 'a wrong type inside the texts',
    operationId: 'sendPerformanceNotification',
    example: 'movieTicket',
    change: withBusinessInfo('zh_HK', (info) => JSON.stringify({ ...info, seat_num: ['E7', 8] })),
    pointer: `${ZH}/seat_num/1`,
    keyword: 'type',
  },
  {
    what: 'a content status of 2',
    operationId: 'synchronizeContent',
    example: 'movie',
    change: withValues({ contentStatus: 2 }),
    pointer: '/contentStatus',
    keyword: 'enum',
  },
  {
    what: 'content that is not JSON',
    operationId: 'synchronizeContent',
    example: 'movie',
    change: withValues({ contentInfo: 'film' }),
    pointer: '/contentInfo',
    keyword: 'contentSchema',
  },
  {
    what: 'an unknown status of a template',
    operationId: 'updateTemplateStatus',
    example: 'pause',
    change: withValues({ status: 'frozen' }),
    pointer: '/status',
    keyword: 'enum',
  },
];

describe('validateRequest', () => {
  it.each(refusals)(
    'refuses $what, at the very field',
    ({ operationId, example, change, pointer, keyword }) => {
      const body = requestExample(operationId, example);
      change(body);
      const { valid, errors } = validateRequest(operationId, body);
      expect(valid).toBe(false);
      expect(errors).toContainEqual({ pointer, keyword, message: expect.any(String) });
    },
  );

  it('reports the errors of the selected variant alone', () => {
    const body = requestExample('createTemplate', 'giftCard');
    delete body.stock;
    expect(validateRequest('createTemplate', body).errors).toEqual([
      { pointer: '/stock', message: 'is required', keyword: 'required' },
    ]);
  });

  it('says what is missing of an empty body, each field once', () => {
    const pointers = validateRequest('updateTemplateStatus', {}).errors.map(
      ({ pointer }) => pointer,
    );
    expect(pointers).toEqual(['/merchantAccountId', '/templateCode', '/status']);
  });

  it.each([null, [], 'text', 42, undefined])('refuses %j as a body of any operation', (body) => {
    for (const operationId of operationIds) {
      const errors = [{ pointer: '', message: 'must be of type object', keyword: 'type' }];
      expect(validateRequest(operationId, body).errors, operationId).toEqual(errors);
      expect(validateResponse(operationId, body).valid, operationId).toBe(false);
    }
  });

  it.each([null, [], 'text', 42])('refuses %j as a button', (button) => {
    const body = { ...requestExample('createTemplate', 'giftCard'), button };
    expect(validateRequest('createTemplate', body).errors).toEqual([
      { pointer: '/button', message: 'must be of type object', keyword: 'type' },
    ]);
  });

  it('checks the known fields of a card and of a ticket in the passExtInfo of an update', () => {
    const pointersOf = (passExtInfo: Json): readonly string[] => {
      const body = { ...requestExample('updateTemplate', 'giftCard'), passExtInfo };
      return validateRequest('updateTemplate', body).errors.map(({ pointer }) => pointer);
    };
    expect(pointersOf({ availableStoreIds: ['1'], tags: ['HOT'], further: 1 })).toEqual([]);
    expect(pointersOf({ availableStoreIds: '1' })).toEqual(['/passExtInfo/availableStoreIds']);
    expect(pointersOf({ tags: 'HOT' })).toEqual(['/passExtInfo/tags']);
  });

  it('says nothing about an empty codeStandard as long as the codeType is missing', () => {
    const body = requestExample('createTemplate', 'giftCard');
    body.codeStandard = '';
    delete body.codeType;
    expect(validateRequest('createTemplate', body).errors).toEqual([
      { pointer: '/codeType', message: 'is required', keyword: 'required' },
    ]);
  });

  it('accepts names at their limits, counted in characters and not in UTF-16 units', () => {
    const body = requestExample('updateTemplate', 'giftCard');
    Object.assign(at(body, 'localeInfo', 'en_US'), { name: '🎫'.repeat(50) });
    Object.assign(at(body, 'localeInfo', 'zh_HK'), { name: '🎫'.repeat(25) });
    expect(validateRequest('updateTemplate', body)).toEqual({ valid: true, errors: [] });
  });

  it('enforces no limit of texts on new tickets', () => {
    const body = requestExample('createTemplate', 'admissionTicket');
    Object.assign(at(body, 'localeInfo', 'zh_HK'), { name: '名'.repeat(69) });
    expect(validateRequest('createTemplate', body).valid).toBe(true);
  });

  it('accepts the request ID of a notification, a UUID of 36 characters', () => {
    const body = requestExample('sendPerformanceNotification', 'paymentOrder');
    expect(body.requestId).toHaveLength(36);
    expect(validateRequest('sendPerformanceNotification', body).valid).toBe(true);
  });

  it('asks for no texts once a notification is closed', () => {
    const body = requestExample('sendPerformanceNotification', 'paymentOrderClosed');
    at(body, 'syncDataInfo').languageBusinessInfo = { en_US: '{}' };
    expect(validateRequest('sendPerformanceNotification', body).valid).toBe(true);
  });

  it('accepts the deprecated merchantId beside merchantAccountId', () => {
    const body = {
      ...requestExample('updateTemplateStatus', 'pause'),
      merchantId: '2160120041113167',
    };
    expect(validateRequest('updateTemplateStatus', body).valid).toBe(true);
  });

  it('puts no value of the body into a message', () => {
    const body = {
      ...requestExample('createTemplate', 'giftCard'),
      merchantId: 'secret'.repeat(20),
    };
    const [error] = validateRequest('createTemplate', body).errors;
    expect(error).toEqual({
      pointer: '/merchantId',
      message: 'must have at most 64 characters',
      keyword: 'maxLength',
    });
  });

  it('does not fall for fields of the prototype', () => {
    expect(() => validateRequest('toString' as ValidatedOperationId, {})).toThrow(RangeError);
  });

  it('leaves the body as it is', () => {
    const body = requestExample('sendPerformanceNotification', 'movieTicket');
    const before = structuredClone(body);
    validateRequest('sendPerformanceNotification', body);
    expect(body).toEqual(before);
  });
});

describe('validateResponse', () => {
  const result = { resultCode: 'SUCCESS', resultStatus: 'S' };

  it.each(['result', 'resultInfo'])('accepts the result object under the name %s', (envelope) => {
    expect(validateResponse('createTemplate', { [envelope]: result }).valid).toBe(true);
    expect(validateResponse('queryTemplate', { [envelope]: result }).valid).toBe(true);
  });

  it('misses the result object under the name that the page of the operation prints', () => {
    expect(validateResponse('createTemplate', {}).errors).toEqual([
      { pointer: '/resultInfo', message: 'is required', keyword: 'required' },
    ]);
    expect(validateResponse('queryTemplate', {}).errors).toEqual([
      { pointer: '/result', message: 'is required', keyword: 'required' },
    ]);
  });

  it('accepts a result code that no page lists, and refuses a status that none knows', () => {
    const unknownCode = { resultInfo: { resultCode: 'SOMETHING_NEW', resultStatus: 'F' } };
    expect(validateResponse('createTemplate', unknownCode).valid).toBe(true);
    const unknownStatus = { resultInfo: { resultCode: 'SUCCESS', resultStatus: 'X' } };
    expect(validateResponse('createTemplate', unknownStatus).errors).toEqual([
      {
        pointer: '/resultInfo/resultStatus',
        message: 'must be one of ["S","F","U"]',
        keyword: 'enum',
      },
    ]);
  });
});

describe('the validators of one operation', () => {
  it('say the same as those of all', () => {
    const body = { ...requestExample('createTemplate', 'giftCard'), stock: 0 };
    expect(validateCreateTemplate(body)).toEqual(validateRequest('createTemplate', body));
    expect(validateCreateTemplateAnswer({})).toEqual(validateResponse('createTemplate', {}));
  });
});
