// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ResultCodeMetadata,
  TypedOperationMetadata,
  TypedWebhookMetadata,
} from './support/operation-metadata.ts';

const sharedCodes1: Readonly<
  Record<
    | 'SUCCESS'
    | 'PARAM_ILLEGAL',
    ResultCodeMetadata
  >
> = {
  SUCCESS: {
    confidence: 'source',
    status: 'S',
    message: 'Success',
    meaning: 'The request was executed.',
    action: '',
    retry: 'never',
  },
  PARAM_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Request is invalid, usually missing parameters.',
    meaning: 'A parameter is missing or invalid.',
    action: "Compare the body with the operation's schema.",
    retry: 'never',
  },
};

const sharedCodes2: Readonly<
  Record<
    | 'PASS_TEMPLATE_BTN_URL_ILLEGAL'
    | 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL'
    | 'PASS_TEMPLATE_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_DESCRIPTION_ILLEGAL'
    | 'PASS_TEMPLATE_BRAND_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_SHOP_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_LABEL_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_VALUE_ILLEGAL'
    | 'PASS_TEMPLATE_START_TIME_LESS_CURRENT'
    | 'PASS_TEMPLATE_START_TIME_EXCEED'
    | 'PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL'
    | 'PASS_TEMPLATE_END_TIME_EXCEED'
    | 'PASS_TEMPLATE_IMAGE_INVALID'
    | 'PASS_TEMPLATE_CUSTOMTAB_URL_INVALID'
    | 'PASS_TEMPLATE_BTN_URL_INVALID'
    | 'PASS_TEMPLATE_CONTENT_INVALID',
    ResultCodeMetadata
  >
> = {
  PASS_TEMPLATE_BTN_URL_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template button URL is invalid.',
    meaning: "The button's URL is malformed.",
    action: 'Correct `button.btnUrl`.',
    retry: 'never',
    malformed: ['/button/btnUrl'],
  },
  PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template image URL is invalid.',
    meaning: "The image's URL is malformed.",
    action: 'Correct `imageUrl`.',
    retry: 'never',
    malformed: ['/imageUrl', '/merchantLogo'],
  },
  PASS_TEMPLATE_NAME_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template name format illegally.',
    meaning: 'The name is malformed.',
    action: 'Correct `name` in `localeInfo`.',
    retry: 'never',
    malformed: ['/localeInfo/*/name'],
  },
  PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template description format illegally',
    meaning: 'The description is malformed.',
    action: 'Correct `description` in `localeInfo`.',
    retry: 'never',
    malformed: ['/localeInfo/*/description'],
  },
  PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template brand name format illegally.',
    meaning: 'The brand name is malformed.',
    action: 'Correct `brandName` in `localeInfo`.',
    retry: 'never',
    malformed: ['/localeInfo/*/brandName'],
  },
  PASS_TEMPLATE_SHOP_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template shops format illegally.',
    meaning: 'A shop is malformed.',
    action: 'Correct `shops` in `localeInfo`.',
    retry: 'never',
    malformed: ['/localeInfo/*/shops'],
  },
  PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template custom label format illegally.',
    meaning: 'The label of a custom tab is malformed.',
    action: 'Correct `label` in `localeInfo.*.customTabs`.',
    retry: 'never',
    malformed: ['/localeInfo/*/customTabs/*/label'],
  },
  PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'Template custom value format illegally.',
    meaning: 'The value of a custom tab is malformed.',
    action: 'Correct `value` in `localeInfo.*.customTabs`.',
    retry: 'never',
    malformed: ['/localeInfo/*/customTabs/*/value'],
  },
  PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
    confidence: 'source',
    status: 'F',
    message: 'Template start date is less than the current timestamp.',
    meaning: 'The start date lies in the past.',
    action: 'Send a later `startDate`.',
    retry: 'never',
  },
  PASS_TEMPLATE_START_TIME_EXCEED: {
    confidence: 'source',
    status: 'F',
    message: 'The start time of gift card template exceeds the allowable range.',
    meaning: 'The start date lies outside the allowed range.',
    action: 'Send an earlier `startDate`; the range is not documented.',
    retry: 'never',
  },
  PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
    confidence: 'source',
    status: 'F',
    message: 'The start and end time interval of gift card template is illegal.',
    meaning: 'The time from start date to end date is not allowed.',
    action: 'Check that `endDate` is not before `startDate`.',
    retry: 'never',
  },
  PASS_TEMPLATE_END_TIME_EXCEED: {
    confidence: 'source',
    status: 'F',
    message: 'The end time of gift card template exceeds the allowable range.',
    meaning: 'The end date lies outside the allowed range.',
    action: 'Send an earlier `endDate`; the range is not documented.',
    retry: 'never',
  },
  PASS_TEMPLATE_IMAGE_INVALID: {
    confidence: 'source',
    status: 'F',
    message: 'The picture of the gift card template contains sensitive content.',
    meaning: 'The content review rejected the image.',
    action: 'Replace the image behind `imageUrl`.',
    retry: 'never',
    reviewed: ['/imageUrl', '/merchantLogo'],
  },
  PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
    confidence: 'source',
    status: 'F',
    message: 'The custom url of the gift card template contains sensitive content.',
    meaning: 'The content review rejected the URL of a custom tab.',
    action: 'Replace `value` in `localeInfo.*.customTabs`.',
    retry: 'never',
    reviewed: ['/localeInfo/*/customTabs/*/value'],
  },
  PASS_TEMPLATE_BTN_URL_INVALID: {
    confidence: 'source',
    status: 'F',
    message: 'The button url of the gift card template contains sensitive content.',
    meaning: "The content review rejected the button's URL.",
    action: 'Replace `button.btnUrl`.',
    retry: 'never',
    reviewed: ['/button/btnUrl'],
  },
  PASS_TEMPLATE_CONTENT_INVALID: {
    confidence: 'source',
    status: 'F',
    message: 'The gift card template text contains sensitive content.',
    meaning: 'The content review rejected a text.',
    action: 'Replace the text in `localeInfo`.',
    retry: 'never',
    reviewed: ['/localeInfo/*/name', '/localeInfo/*/subName', '/localeInfo/*/description', '/localeInfo/*/brandName', '/localeInfo/*/shops', '/localeInfo/*/customTabs/*/label'],
  },
};

const sharedCodes3: Readonly<
  Record<
    | 'PASS_TEMPLATE_HAS_NOT_EXIT',
    ResultCodeMetadata
  >
> = {
  PASS_TEMPLATE_HAS_NOT_EXIT: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The template does not exist.',
    action: 'Check `templateCode` and its merchant.',
    retry: 'never',
  },
};

const sharedCodes4: Readonly<
  Record<
    | 'SUCCESS'
    | 'PARAM_ILLEGAL',
    ResultCodeMetadata
  >
> = {
  SUCCESS: {
    confidence: 'inferred',
    status: 'S',
    meaning: 'The request was executed.',
    action: '',
    retry: 'never',
  },
  PARAM_ILLEGAL: {
    confidence: 'inferred',
    status: 'F',
    meaning: 'A parameter is missing or invalid.',
    action: "Compare the body with the operation's schema.",
    retry: 'never',
  },
};

const sharedCodes5: Readonly<
  Record<
    | 'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'USER_NOT_EXSITS'
    | 'SYSTEM_ERROR',
    ResultCodeMetadata
  >
> = {
  SUCCESS: {
    confidence: 'documented',
    status: 'S',
    meaning: 'The request was executed.',
    action: '',
    retry: 'never',
  },
  PARAM_ILLEGAL: {
    confidence: 'documented',
    status: 'F',
    meaning: 'A parameter is missing or invalid.',
    action: "Compare the body with the operation's schema.",
    retry: 'never',
  },
  USER_NOT_EXSITS: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The user does not exist.',
    action: 'Check `openId` or `userId`, and that the user authorised your mini program.',
    retry: 'never',
  },
  SYSTEM_ERROR: {
    confidence: 'documented',
    status: 'U',
    meaning: 'The platform met an internal error, so the outcome is unknown.',
    action: 'Repeat the same request.',
    retry: 'repeat',
  },
};

/** The operations, by operationId. */
export interface Operations {
  /** Create template. */
  readonly createTemplate: TypedOperationMetadata<
    'createTemplate',
    '/api/open/alipay/v1/ipass/template/manage/createTemplate',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'PASS_TEMPLATE_BTN_URL_ILLEGAL'
    | 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL'
    | 'PASS_TEMPLATE_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_DESCRIPTION_ILLEGAL'
    | 'PASS_TEMPLATE_BRAND_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_SHOP_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_LABEL_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_VALUE_ILLEGAL'
    | 'PASS_TEMPLATE_START_TIME_LESS_CURRENT'
    | 'PASS_TEMPLATE_START_TIME_EXCEED'
    | 'PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL'
    | 'PASS_TEMPLATE_END_TIME_EXCEED'
    | 'PASS_TEMPLATE_IMAGE_INVALID'
    | 'PASS_TEMPLATE_CUSTOMTAB_URL_INVALID'
    | 'PASS_TEMPLATE_BTN_URL_INVALID'
    | 'PASS_TEMPLATE_CONTENT_INVALID'
  >;
  /** Update template. */
  readonly updateTemplate: TypedOperationMetadata<
    'updateTemplate',
    '/api/open/alipay/v1/ipass/template/manage/updateTemplate',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'PASS_TEMPLATE_BTN_URL_ILLEGAL'
    | 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL'
    | 'PASS_TEMPLATE_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_DESCRIPTION_ILLEGAL'
    | 'PASS_TEMPLATE_BRAND_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_SHOP_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_LABEL_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_VALUE_ILLEGAL'
    | 'PASS_TEMPLATE_START_TIME_LESS_CURRENT'
    | 'PASS_TEMPLATE_START_TIME_EXCEED'
    | 'PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL'
    | 'PASS_TEMPLATE_END_TIME_EXCEED'
    | 'PASS_TEMPLATE_IMAGE_INVALID'
    | 'PASS_TEMPLATE_CUSTOMTAB_URL_INVALID'
    | 'PASS_TEMPLATE_BTN_URL_INVALID'
    | 'PASS_TEMPLATE_CONTENT_INVALID'
  >;
  /** Update template status. */
  readonly updateTemplateStatus: TypedOperationMetadata<
    'updateTemplateStatus',
    '/api/open/alipay/v1/ipass/template/manage/switchStatus',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'PASS_TEMPLATE_BTN_URL_ILLEGAL'
    | 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL'
    | 'PASS_TEMPLATE_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_DESCRIPTION_ILLEGAL'
    | 'PASS_TEMPLATE_BRAND_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_SHOP_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_LABEL_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_VALUE_ILLEGAL'
    | 'PASS_TEMPLATE_START_TIME_LESS_CURRENT'
    | 'PASS_TEMPLATE_START_TIME_EXCEED'
    | 'PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL'
    | 'PASS_TEMPLATE_END_TIME_EXCEED'
    | 'PASS_TEMPLATE_IMAGE_INVALID'
    | 'PASS_TEMPLATE_CUSTOMTAB_URL_INVALID'
    | 'PASS_TEMPLATE_BTN_URL_INVALID'
    | 'PASS_TEMPLATE_CONTENT_INVALID'
    | 'PASS_TEMPLATE_HAS_NOT_EXIT'
    | 'PASS_TEMPLATE_STATUS_ILLEGAL'
    | 'STATE_MACHINE_ILLEGAL'
  >;
  /** Query template. */
  readonly queryTemplate: TypedOperationMetadata<
    'queryTemplate',
    '/api/open/alipay/v1/ipass/template/manage/detail',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
  >;
  /** Create pass. */
  readonly createPass: TypedOperationMetadata<
    'createPass',
    '/api/open/alipay/v1/ipass/pass/manage/createPass',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'USER_NOT_EXSITS'
    | 'SYSTEM_ERROR'
    | 'PASS_HAS_EXIT'
    | 'PASS_TEMPLATE_HAS_NOT_EXIT'
    | 'PASS_TYPE_NOT_MATCH'
    | 'PASS_PRODUCT_TYPE_NOT_MATCH'
    | 'PASS_IS_NULL'
  >;
  /** Update pass. */
  readonly updatePass: TypedOperationMetadata<
    'updatePass',
    '/api/open/alipay/v1/ipass/pass/manage/updatePass',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'USER_NOT_EXSITS'
    | 'SYSTEM_ERROR'
    | 'PASS_HAS_NOT_EXIST'
    | 'PASS_USED_OCCUPIED'
    | 'PASS_UPDATE_FAIL'
  >;
  /** Synchronize content. */
  readonly synchronizeContent: TypedOperationMetadata<
    'synchronizeContent',
    '/api/open/alipay/v1/content/synchronize',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'CONTENT_RISKY'
    | 'UNKNOWN_EXCEPTION'
    | 'PASS_TEMPLATE_BTN_URL_ILLEGAL'
    | 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL'
    | 'PASS_TEMPLATE_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_DESCRIPTION_ILLEGAL'
    | 'PASS_TEMPLATE_BRAND_NAME_ILLEGAL'
    | 'PASS_TEMPLATE_SHOP_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_LABEL_ILLEGAL'
    | 'PASS_TEMPLATE_TAG_VALUE_ILLEGAL'
    | 'PASS_TEMPLATE_START_TIME_LESS_CURRENT'
    | 'PASS_TEMPLATE_START_TIME_EXCEED'
    | 'PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL'
    | 'PASS_TEMPLATE_END_TIME_EXCEED'
    | 'PASS_TEMPLATE_IMAGE_INVALID'
    | 'PASS_TEMPLATE_CUSTOMTAB_URL_INVALID'
    | 'PASS_TEMPLATE_BTN_URL_INVALID'
    | 'PASS_TEMPLATE_CONTENT_INVALID'
  >;
  /** Send performance notification. */
  readonly sendPerformanceNotification: TypedOperationMetadata<
    'sendPerformanceNotification',
    '/api/open/alipay/intl/promotion/order/contractCardSync',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
    | 'ORDER_NOT_FOUND'
    | 'ORDER_STATUS_INVALID'
    | 'UNKNOWN_EXCEPTION'
    | 'UN_SUPPORT_BUSINESS'
  >;
  /** Synchronize order. */
  readonly synchronizeOrder: TypedOperationMetadata<
    'synchronizeOrder',
    '/api/open/alipay/v1/merchant/order/sync',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
  >;
}

/** Everything that code needs to know about each operation. */
export const operations: Operations = {
  createTemplate: {
    operationId: 'createTemplate',
    method: 'POST',
    path: '/api/open/alipay/v1/ipass/template/manage/createTemplate',
    summary: 'Create template',
    tag: 'Templates',
    confidence: 'source',
    envelope: 'resultInfo',
    requestId: {
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    },
    repeat: {
      harmless: 'never',
      idempotencyKeys: [],
    },
    sensitive: {
      request: [],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantId'],
    successIds: ['/templateCode'],
    dates: {
      anchor: '/startDate',
      aheadMinutes: 60,
      fields: [{
        pointer: '/endDate',
        form: 'milliseconds',
      }, {
        pointer: '/startDate',
        form: 'milliseconds',
      }],
    },
    variants: {
      pointer: '/product',
      mapping: {
        GIFT_CARD: ['CreateGiftCardTemplate'],
        PASS: ['CreateAdmissionTicketTemplate'],
        MOVIE: ['CreateAdmissionTicketTemplate'],
        AIR_TICKET: ['CreateTransportTicketTemplate'],
        TRAIN_TICKET: ['CreateTransportTicketTemplate'],
        BUS_TICKET: ['CreateTransportTicketTemplate'],
        SHIP_TICKET: ['CreateTransportTicketTemplate'],
      },
    },
    resultCodes: {
      ...sharedCodes1,
      ...sharedCodes2,
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
    },
  },
  updateTemplate: {
    operationId: 'updateTemplate',
    method: 'POST',
    path: '/api/open/alipay/v1/ipass/template/manage/updateTemplate',
    summary: 'Update template',
    tag: 'Templates',
    confidence: 'source',
    envelope: 'resultInfo',
    repeat: {
      harmless: 'always',
      idempotencyKeys: [],
    },
    inquiry: {
      operationId: 'queryTemplate',
      note: 'Query with the same `merchantId` and `templateCode`, and compare the fields.',
    },
    sensitive: {
      request: [],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantId'],
    fixedFields: ['/type', '/product', '/codeType', '/codeStandard', '/stock'],
    successIds: [],
    dates: {
      anchor: '/startDate',
      aheadMinutes: 60,
      fields: [{
        pointer: '/endDate',
        form: 'milliseconds',
      }, {
        pointer: '/startDate',
        form: 'milliseconds',
      }],
    },
    resultCodes: {
      SUCCESS: {
        confidence: 'source',
        status: 'S',
        message: 'success',
        meaning: 'The request was executed.',
        action: '',
        retry: 'never',
      },
      PARAM_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'request parameter illegal',
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
        retry: 'never',
      },
      PASS_TEMPLATE_BTN_URL_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template button url format illegal',
        meaning: "The button's URL is malformed.",
        action: 'Correct `button.btnUrl`.',
        retry: 'never',
        malformed: ['/button/btnUrl'],
      },
      PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template image url format illegal',
        meaning: "The image's URL is malformed.",
        action: 'Correct `imageUrl`.',
        retry: 'never',
        malformed: ['/imageUrl', '/merchantLogo'],
      },
      PASS_TEMPLATE_NAME_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template name format illegal',
        meaning: 'The name is malformed.',
        action: 'Correct `name` in `localeInfo`.',
        retry: 'never',
        malformed: ['/localeInfo/*/name'],
      },
      PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template description format illegal',
        meaning: 'The description is malformed.',
        action: 'Correct `description` in `localeInfo`.',
        retry: 'never',
        malformed: ['/localeInfo/*/description'],
      },
      PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template brand name format illegal',
        meaning: 'The brand name is malformed.',
        action: 'Correct `brandName` in `localeInfo`.',
        retry: 'never',
        malformed: ['/localeInfo/*/brandName'],
      },
      PASS_TEMPLATE_SHOP_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template shops format illegal',
        meaning: 'A shop is malformed.',
        action: 'Correct `shops` in `localeInfo`.',
        retry: 'never',
        malformed: ['/localeInfo/*/shops'],
      },
      PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template custom label format illegal',
        meaning: 'The label of a custom tab is malformed.',
        action: 'Correct `label` in `localeInfo.*.customTabs`.',
        retry: 'never',
        malformed: ['/localeInfo/*/customTabs/*/label'],
      },
      PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'pass template custom value format illegal',
        meaning: 'The value of a custom tab is malformed.',
        action: 'Correct `value` in `localeInfo.*.customTabs`.',
        retry: 'never',
        malformed: ['/localeInfo/*/customTabs/*/value'],
      },
      PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
        confidence: 'source',
        status: 'F',
        message: 'pass template start date less than the current time',
        meaning: 'The start date lies in the past.',
        action: 'Send a later `startDate`.',
        retry: 'never',
      },
      PASS_TEMPLATE_START_TIME_EXCEED: {
        confidence: 'source',
        status: 'F',
        message: 'The start time of gift card template exceeds the allowable range',
        meaning: 'The start date lies outside the allowed range.',
        action: 'Send an earlier `startDate`; the range is not documented.',
        retry: 'never',
      },
      PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
        confidence: 'source',
        status: 'F',
        message: 'The start and end time interval of gift card template is illegal',
        meaning: 'The time from start date to end date is not allowed.',
        action: 'Check that `endDate` is not before `startDate`.',
        retry: 'never',
      },
      PASS_TEMPLATE_END_TIME_EXCEED: {
        confidence: 'source',
        status: 'F',
        message: 'The end time of gift card template exceeds the allowable range',
        meaning: 'The end date lies outside the allowed range.',
        action: 'Send an earlier `endDate`; the range is not documented.',
        retry: 'never',
      },
      PASS_TEMPLATE_IMAGE_INVALID: {
        confidence: 'source',
        status: 'F',
        message: 'The picture of the gift card template contains sensitive content',
        meaning: 'The content review rejected the image.',
        action: 'Replace the image behind `imageUrl`.',
        retry: 'never',
        reviewed: ['/imageUrl', '/merchantLogo'],
      },
      PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
        confidence: 'source',
        status: 'F',
        message: 'The custom url of the gift card template contains sensitive content',
        meaning: 'The content review rejected the URL of a custom tab.',
        action: 'Replace `value` in `localeInfo.*.customTabs`.',
        retry: 'never',
        reviewed: ['/localeInfo/*/customTabs/*/value'],
      },
      PASS_TEMPLATE_BTN_URL_INVALID: {
        confidence: 'source',
        status: 'F',
        message: 'The button url of the gift card template contains sensitive content',
        meaning: "The content review rejected the button's URL.",
        action: 'Replace `button.btnUrl`.',
        retry: 'never',
        reviewed: ['/button/btnUrl'],
      },
      PASS_TEMPLATE_CONTENT_INVALID: {
        confidence: 'source',
        status: 'F',
        message: 'The gift card template text contains sensitive content',
        meaning: 'The content review rejected a text.',
        action: 'Replace the text in `localeInfo`.',
        retry: 'never',
        reviewed: ['/localeInfo/*/name', '/localeInfo/*/subName', '/localeInfo/*/description', '/localeInfo/*/brandName', '/localeInfo/*/shops', '/localeInfo/*/customTabs/*/label'],
      },
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
    },
  },
  updateTemplateStatus: {
    operationId: 'updateTemplateStatus',
    method: 'POST',
    path: '/api/open/alipay/v1/ipass/template/manage/switchStatus',
    summary: 'Update template status',
    tag: 'Templates',
    confidence: 'source',
    envelope: 'resultInfo',
    repeat: {
      harmless: 'always',
      idempotencyKeys: ['/templateCode', '/status'],
      alreadyDoneCode: 'STATE_MACHINE_ILLEGAL',
    },
    inquiry: {
      operationId: 'queryTemplate',
      note: 'Query with the `merchantAccountId` as `merchantId` and the same `templateCode`, and compare `status`.',
    },
    sensitive: {
      request: [],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantAccountId', '/merchantId'],
    successIds: [],
    statusFlow: {
      frozen: ['valid'],
      valid: ['closed', 'paused'],
      paused: ['valid', 'closed'],
      closed: [],
    },
    resultCodes: {
      ...sharedCodes1,
      ...sharedCodes2,
      ...sharedCodes3,
      PASS_TEMPLATE_STATUS_ILLEGAL: {
        confidence: 'documented',
        status: 'F',
        meaning: 'This status cannot be set.',
        action: 'Send `valid`, `closed` or `paused`.',
        retry: 'never',
        malformed: ['/status'],
      },
      STATE_MACHINE_ILLEGAL: {
        confidence: 'documented',
        status: 'F',
        meaning: 'The template cannot move from its status to the new one.',
        action: 'Query the template and send a status that it can move to.',
        retry: 'never',
      },
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
    },
  },
  queryTemplate: {
    operationId: 'queryTemplate',
    method: 'POST',
    path: '/api/open/alipay/v1/ipass/template/manage/detail',
    summary: 'Query template',
    tag: 'Templates',
    confidence: 'documented',
    envelope: 'result',
    repeat: {
      harmless: 'always',
      idempotencyKeys: [],
    },
    sensitive: {
      request: [],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantId'],
    successIds: [],
    resultCodes: {
      ...sharedCodes4,
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
    },
  },
  createPass: {
    operationId: 'createPass',
    method: 'POST',
    path: '/api/open/alipay/v1/ipass/pass/manage/createPass',
    summary: 'Create pass',
    tag: 'Passes',
    confidence: 'documented',
    envelope: 'result',
    repeat: {
      harmless: 'always',
      idempotencyKeys: ['/merchantId', '/templateCode', '/bizSerialId'],
      alreadyDoneCode: 'PASS_HAS_EXIT',
    },
    sensitive: {
      request: ['/codeInfo/$codemsg$', '/codeInfo/$codevalue$', '/openId', '/userId'],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantId'],
    passTypes: {
      COUPON: ['COUPON', 'CARD'],
      TICKET: ['TICKET'],
    },
    successIds: ['/passId'],
    dates: {
      fields: [{
        pointer: '/bizCreate',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$endTime_en_US$',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$endTime_zh_HK$',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$startTime_en_US$',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$startTime_zh_HK$',
        form: 'milliseconds',
      }, {
        pointer: '/endDate',
        form: 'milliseconds',
      }, {
        pointer: '/startDate',
        form: 'milliseconds',
      }],
    },
    variants: {
      pointer: '/type',
      mapping: {
        TICKET: ['CreatePassAdmissionTicket', 'CreatePassMovieTicket', 'CreatePassBusOrShipTicket', 'CreatePassAirOrTrainTicket'],
        COUPON: ['CreatePassCoupon'],
        CARD: ['CreatePassCard'],
      },
    },
    resultCodes: {
      ...sharedCodes3,
      ...sharedCodes5,
      PASS_HAS_EXIT: {
        confidence: 'documented',
        status: 'F',
        meaning: 'A pass with this `merchantId`, `templateCode` and `bizSerialId` exists already.',
        action: 'Do not send it again; a new pass needs a new `bizSerialId`.',
        retry: 'never',
      },
      PASS_TYPE_NOT_MATCH: {
        confidence: 'documented',
        status: 'F',
        meaning: "The type is not the template's.",
        action: "Send the template's `type`.",
        retry: 'never',
      },
      PASS_PRODUCT_TYPE_NOT_MATCH: {
        confidence: 'documented',
        status: 'F',
        meaning: "The product is not the template's.",
        action: "Send the template's `product`.",
        retry: 'never',
      },
      PASS_IS_NULL: {
        confidence: 'documented',
        status: 'F',
        meaning: 'The pass is missing; no more is documented.',
        action: "Compare the body with the operation's schema, then ask AlipayHK's support with the `Tracer-Id`.",
        retry: 'never',
      },
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
    },
  },
  updatePass: {
    operationId: 'updatePass',
    method: 'POST',
    path: '/api/open/alipay/v1/ipass/pass/manage/updatePass',
    summary: 'Update pass',
    tag: 'Passes',
    confidence: 'documented',
    envelope: 'resultInfo',
    repeat: {
      harmless: 'always',
      idempotencyKeys: ['/openId', '/userId', '/passId', '/status'],
      alreadyDoneCode: 'PASS_USED_OCCUPIED',
      alreadyDoneWhen: {
        pointer: '/status',
        values: ['USED', 'CLOSED', 'REFUND'],
      },
    },
    sensitive: {
      request: ['/openId', '/passVerifyCode', '/userId', '/verifyCode'],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantId'],
    successIds: [],
    dates: {
      fields: [{
        pointer: '/bizDate',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$endTime_en_US$',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$endTime_zh_HK$',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$startTime_en_US$',
        form: 'milliseconds',
      }, {
        pointer: '/dataInfo/$startTime_zh_HK$',
        form: 'milliseconds',
      }, {
        pointer: '/endDate',
        form: 'milliseconds',
      }],
    },
    variants: {
      pointer: '/status',
      mapping: {
        USED: ['UpdatePassStatus'],
        CLOSED: ['UpdatePassStatus'],
        REFUND: ['UpdatePassStatus'],
        UPDATE: ['UpdatePassData'],
      },
    },
    resultCodes: {
      ...sharedCodes5,
      PASS_HAS_NOT_EXIST: {
        confidence: 'documented',
        status: 'F',
        meaning: 'The pass does not exist.',
        action: 'Check `passId`, and that the user owns the pass.',
        retry: 'never',
      },
      PASS_USED_OCCUPIED: {
        confidence: 'documented',
        status: 'F',
        meaning: 'The pass was used or closed already.',
        action: 'Do not send the change again.',
        retry: 'never',
      },
      PASS_UPDATE_FAIL: {
        confidence: 'documented',
        status: 'F',
        meaning: 'Only active passes can be updated.',
        action: 'Do not send the change again.',
        retry: 'never',
      },
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
    },
  },
  synchronizeContent: {
    operationId: 'synchronizeContent',
    method: 'POST',
    path: '/api/open/alipay/v1/content/synchronize',
    summary: 'Synchronize content',
    tag: 'Content',
    confidence: 'source',
    envelope: 'resultInfo',
    requestId: {
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    },
    repeat: {
      harmless: 'always',
      idempotencyKeys: ['/contentId'],
    },
    sensitive: {
      request: [],
      response: [],
    },
    embeddedJson: ['/contentInfo'],
    merchant: [],
    moves: {
      pointer: '/contentStatus',
      moves: {
        '0': {
          valid: 'paused',
        },
        '1': {
          paused: 'valid',
        },
      },
    },
    successIds: [],
    resultCodes: {
      ...sharedCodes1,
      ...sharedCodes2,
      CONTENT_RISKY: {
        confidence: 'source',
        status: 'F',
        message: 'Content passed is risky, no need to retry.',
        meaning: 'The content review rejected the content.',
        action: 'Replace the content.',
        retry: 'never',
      },
      UNKNOWN_EXCEPTION: {
        confidence: 'inferred',
        status: 'U',
        printedStatus: 'F',
        message: 'Unknown exception, please retry.',
        meaning: 'The platform met an unknown exception. The page prints the status `F` and asks to retry; that the outcome is unknown is inferred.',
        action: 'Repeat the same request.',
        retry: 'repeat',
      },
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://open-id-pre.alipay.com'],
    },
  },
  sendPerformanceNotification: {
    operationId: 'sendPerformanceNotification',
    method: 'POST',
    path: '/api/open/alipay/intl/promotion/order/contractCardSync',
    summary: 'Send performance notification',
    tag: 'Notifications',
    confidence: 'source',
    envelope: 'result',
    requestId: {
      pointer: '/requestId',
      form: 'uuid',
      maxLength: 36,
    },
    repeat: {
      harmless: 'always',
      idempotencyKeys: ['/merchantBizNo'],
      alreadyDoneCode: 'UN_SUPPORT_BUSINESS',
      alreadyDoneWhen: {
        pointer: '/command',
        values: ['SEND'],
      },
    },
    sensitive: {
      request: ['/openId', '/userId'],
      response: [],
    },
    embeddedJson: ['/syncDataInfo/languageBusinessInfo/en_US', '/syncDataInfo/languageBusinessInfo/zh_HK'],
    merchant: [],
    disappears: {
      AIR_TICKET_DEFAULT: {
        FLIGHT_CANCELLATION: 10,
        CLOSED: 0,
      },
      FINANCE_ORDER_DEFAULT: {
        CLOSED: 0,
      },
      MOVIE_TICKET_DEFAULT: {
        CLOSED: 0,
      },
      PAYMENT_ORDER_DEFAULT: {
        CLOSED: 0,
      },
      RIDE_HAILING_DEFAULT: {
        FINISHED: 0,
        CLOSED: 5,
        CANCEL_WAIT_PAY: 0,
      },
      TRAIN_TICKET_DEFAULT: {
        CLOSED: 0,
      },
    },
    successIds: [],
    dates: {
      fields: [{
        pointer: '/bizDate',
        form: 'milliseconds',
      }, {
        pointer: '/endDate',
        form: 'milliseconds',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/en_US/service_start_time',
        form: 'milliseconds',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/zh_HK/service_start_time',
        form: 'milliseconds',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/en_US/end_time',
        form: 'yyyy-MM-dd HH:mm:ss',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/en_US/start_time',
        form: 'yyyy-MM-dd HH:mm:ss',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/zh_HK/end_time',
        form: 'yyyy-MM-dd HH:mm:ss',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/zh_HK/start_time',
        form: 'yyyy-MM-dd HH:mm:ss',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/en_US/bill_due_time',
        form: 'yyyy-MM-dd',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/zh_HK/bill_due_time',
        form: 'yyyy-MM-dd',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/en_US/bill_month_time',
        form: 'yyyy-MM',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/zh_HK/bill_month_time',
        form: 'yyyy-MM',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/en_US/movie_start_date',
        form: 'yyyy/MM/dd (EEE)',
      }, {
        pointer: '/syncDataInfo/languageBusinessInfo/zh_HK/movie_start_date',
        form: 'yyyy/MM/dd (EEE)',
      }],
    },
    variants: {
      pointer: '/productTemplateCode',
      mapping: {
        AIR_TICKET_DEFAULT: ['PerformanceNotificationAirTicket'],
        FINANCE_ORDER_DEFAULT: ['PerformanceNotificationFinanceOrder'],
        MOVIE_TICKET_DEFAULT: ['PerformanceNotificationMovieTicket'],
        PAYMENT_ORDER_DEFAULT: ['PerformanceNotificationPaymentOrder'],
        RIDE_HAILING_DEFAULT: ['PerformanceNotificationRideHailing'],
        TRAIN_TICKET_DEFAULT: ['PerformanceNotificationTrainTicket'],
      },
    },
    resultCodes: {
      ...sharedCodes1,
      ORDER_NOT_FOUND: {
        confidence: 'source',
        status: 'F',
        message: 'The merchantBizNo is invalid.',
        meaning: 'A notification with this `merchantBizNo` does not exist.',
        action: 'Check the number, or send the command `SEND`.',
        retry: 'never',
      },
      ORDER_STATUS_INVALID: {
        confidence: 'source',
        status: 'F',
        message: 'Order status is invalid, please refer to the relevant business scenario.',
        meaning: 'The order status does not belong to the scenario.',
        action: 'Send an `orderStatus` of this `productTemplateCode`.',
        retry: 'never',
        malformed: ['/orderStatus'],
      },
      UNKNOWN_EXCEPTION: {
        confidence: 'inferred',
        status: 'U',
        printedStatus: 'F',
        message: 'Unknown exception, please check with support.',
        meaning: 'The platform met an unknown exception. The page prints the status `F` and asks to check with support; that the outcome is unknown is inferred.',
        action: "Repeat the same request, which is harmless here (inferred), then ask AlipayHK's support.",
        retry: 'repeat',
      },
      UN_SUPPORT_BUSINESS: {
        confidence: 'source',
        status: 'F',
        message: 'Service is not available, please check with support.',
        meaning: 'A notification with this `merchantBizNo` exists already, or the service is not available.',
        action: "Send the command `UPDATE` if it exists, or ask AlipayHK's support to enable the scenario.",
        retry: 'never',
      },
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://open-id-pre.alipay.com'],
    },
  },
  synchronizeOrder: {
    operationId: 'synchronizeOrder',
    method: 'POST',
    path: '/api/open/alipay/v1/merchant/order/sync',
    summary: 'Synchronize order',
    tag: 'Orders',
    confidence: 'documented',
    envelope: 'result',
    requestId: {
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    },
    repeat: {
      harmless: 'never',
      idempotencyKeys: [],
    },
    sensitive: {
      request: [],
      response: [],
    },
    embeddedJson: [],
    merchant: ['/merchantId'],
    successIds: [],
    resultCodes: {
      ...sharedCodes4,
    },
    servers: {
      production: 'https://open.alipay.hk',
      testing: ['https://open-id-pre.alipay.com'],
    },
  },
};

/** The messages that AlipayHK sends to the merchant, by operationId. Their `path` is the name of the webhook. */
export interface Webhooks {
  /** Receive order notification. */
  readonly orderNotification: TypedWebhookMetadata<
    'orderNotification',
    'SUCCESS'
    | 'PARAM_ILLEGAL'
  >;
}

/** Everything that code needs to know about each inbound message. */
export const webhooks: Webhooks = {
  orderNotification: {
    operationId: 'orderNotification',
    method: 'POST',
    path: 'orderNotification',
    summary: 'Receive order notification',
    tag: 'Orders',
    confidence: 'documented',
    envelope: 'result',
    repeat: {
      harmless: 'always',
      idempotencyKeys: ['/merchantTransId'],
    },
    sensitive: {
      request: ['/userInfo/loginId', '/userInfo/userId'],
      response: [],
    },
    embeddedJson: ['/extendInfo'],
    merchant: [],
    repeatMinutes: [2, 10, 10, 60, 120, 360, 900],
    successIds: [],
    dates: {
      fields: [{
        pointer: '/createTime',
        form: 'ISO 8601',
      }, {
        pointer: '/paymentTime',
        form: 'ISO 8601',
      }],
    },
    resultCodes: {
      SUCCESS: {
        confidence: 'inferred',
        status: 'S',
        meaning: 'The merchant has taken note of the result.',
        action: '',
        retry: 'never',
      },
      PARAM_ILLEGAL: {
        confidence: 'inferred',
        status: 'F',
        meaning: 'The merchant cannot read the message.',
        action: 'Expect the message again.',
        retry: 'repeat',
      },
    },
  },
};

/** The codes that the gateway itself may answer to any operation. */
export const gatewayResultCodes: Readonly<
  Record<
    | 'SUCCESS'
    | 'PROCESS_FAIL'
    | 'PARAM_ILLEGAL'
    | 'KEY_NOT_FOUND'
    | 'ACCESS_DENIED'
    | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
    | 'INVALID_API'
    | 'INVALID_CLIENT'
    | 'INVALID_SIGNATURE'
    | 'SIGNATURE_INVALID'
    | 'METHOD_NOT_SUPPORTED'
    | 'MEDIA_TYPE_NOT_ACCEPTABLE'
    | 'UNKNOWN_EXCEPTION'
    | 'SYSTEM_ERROR',
    ResultCodeMetadata
  >
> = {
  SUCCESS: {
    confidence: 'documented',
    status: 'S',
    meaning: 'The request was executed.',
    action: '',
    retry: 'never',
  },
  PROCESS_FAIL: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The request was refused for a business reason.',
    action: "Ask AlipayHK's support with the `Tracer-Id`.",
    retry: 'never',
  },
  PARAM_ILLEGAL: {
    confidence: 'documented',
    status: 'F',
    meaning: 'A parameter is missing or invalid.',
    action: "Compare the body with the operation's schema.",
    retry: 'never',
  },
  KEY_NOT_FOUND: {
    confidence: 'documented',
    status: 'F',
    meaning: 'No key is registered for this client and key version.',
    action: 'Register the public key with AlipayHK, or correct `keyVersion`.',
    retry: 'never',
    notAccepted: true,
  },
  ACCESS_DENIED: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The client is not allowed to call this API.',
    action: "Ask AlipayHK's support for the permission.",
    retry: 'never',
    notAccepted: true,
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    confidence: 'documented',
    status: 'U',
    meaning: 'Too many requests arrived.',
    action: 'Repeat the same request after growing delays.',
    retry: 'repeat',
  },
  INVALID_API: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The path belongs to no API.',
    action: 'Check the path and the host.',
    retry: 'never',
    notAccepted: true,
  },
  INVALID_CLIENT: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The `Client-Id` is unknown.',
    action: 'Check the host: testing and production have their own `Client-Id`.',
    retry: 'never',
    notAccepted: true,
  },
  INVALID_SIGNATURE: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The signature does not match the request.',
    action: 'Check the signed bytes, and that AlipayHK has the public key of your private key.',
    retry: 'never',
    notAccepted: true,
  },
  SIGNATURE_INVALID: {
    confidence: 'inferred',
    status: 'F',
    meaning: 'The signature does not match the request.',
    action: 'Check the signed bytes, and that AlipayHK has the public key of your private key.',
    retry: 'never',
    notAccepted: true,
  },
  METHOD_NOT_SUPPORTED: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The HTTP method is not supported.',
    action: 'Send `POST`.',
    retry: 'never',
    notAccepted: true,
  },
  MEDIA_TYPE_NOT_ACCEPTABLE: {
    confidence: 'documented',
    status: 'F',
    meaning: 'The media type is not supported.',
    action: 'Send `Content-Type: application/json; charset=UTF-8`.',
    retry: 'never',
    notAccepted: true,
  },
  UNKNOWN_EXCEPTION: {
    confidence: 'documented',
    status: 'U',
    meaning: 'The platform met an unknown exception, so the outcome is unknown.',
    action: 'Inquire the outcome, or repeat the same request where that is harmless.',
    retry: 'inquire',
  },
  SYSTEM_ERROR: {
    confidence: 'inferred',
    status: 'U',
    meaning: 'The platform met an internal error, so the outcome is unknown.',
    action: 'Repeat the same request where that is harmless.',
    retry: 'repeat',
  },
};

/** Base URLs of the platform; `operations[...].servers` says which testing hosts serve an operation. */
export const servers: { readonly production: string; readonly testing: readonly string[] } = {
  production: 'https://open.alipay.hk',
  testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
};
