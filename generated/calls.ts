// Generated from spec/ by `pnpm generate`. Do not edit.

import type { CallMetadata, CallResultCode } from '../packages/spec/src/operation-metadata.ts';
import type { OperationMethods } from './methods.ts';

/** What a client needs to know about each operation. */
export const calls: Readonly<Record<keyof OperationMethods, CallMetadata>> = {
  createTemplate: {
    path: '/api/open/alipay/v1/ipass/template/manage/createTemplate',
    requestId: {
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    },
    repeat: {
      harmless: 'never',
    },
  },
  updateTemplate: {
    path: '/api/open/alipay/v1/ipass/template/manage/updateTemplate',
    repeat: {
      harmless: 'always',
    },
    inquiry: {
      operationId: 'queryTemplate',
      note: 'Query with the same `merchantId` and `templateCode` and compare the fields.',
    },
  },
  updateTemplateStatus: {
    path: '/api/open/alipay/v1/ipass/template/manage/switchStatus',
    repeat: {
      harmless: 'always',
      alreadyDoneCode: 'STATE_MACHINE_ILLEGAL',
    },
    inquiry: {
      operationId: 'queryTemplate',
      note: 'Query with the `merchantAccountId` as `merchantId` and the same `templateCode`, and compare `status`.',
    },
  },
  queryTemplate: {
    path: '/api/open/alipay/v1/ipass/template/manage/detail',
    repeat: {
      harmless: 'always',
    },
  },
  createPass: {
    path: '/api/open/alipay/v1/ipass/pass/manage/createPass',
    repeat: {
      harmless: 'always',
      alreadyDoneCode: 'PASS_HAS_EXIT',
    },
    sensitiveRequest: ['/codeInfo/$codemsg$', '/codeInfo/$codevalue$', '/openId', '/userId'],
    resultCodes: {
      PASS_TEMPLATE_HAS_NOT_EXIT: {
        meaning: 'The template does not exist. The platform spells the code this way.',
        action: 'Check `templateCode` and `merchantId` with `queryTemplate`.',
      },
    },
  },
  updatePass: {
    path: '/api/open/alipay/v1/ipass/pass/manage/updatePass',
    repeat: {
      harmless: 'always',
      alreadyDoneCode: 'PASS_USED_OCCUPIED',
      alreadyDoneWhen: {
        pointer: '/status',
        values: ['USED', 'CLOSED', 'REFUND'],
      },
    },
    sensitiveRequest: ['/openId', '/passVerifyCode', '/userId', '/verifyCode'],
  },
  synchronizeContent: {
    path: '/api/open/alipay/v1/content/synchronize',
    requestId: {
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    },
    repeat: {
      harmless: 'always',
    },
    embeddedJson: ['/contentInfo'],
    resultCodes: {
      UNKNOWN_EXCEPTION: {
        status: 'U',
        retry: 'repeat',
        meaning: 'The platform met an unknown exception, so the outcome is unknown. The page prints the status `F` and the advice to retry.',
        action: 'Repeat the same request.',
      },
    },
  },
  sendPerformanceNotification: {
    path: '/api/open/alipay/intl/promotion/order/contractCardSync',
    requestId: {
      pointer: '/requestId',
      form: 'uuid',
      maxLength: 36,
    },
    repeat: {
      harmless: 'always',
      alreadyDoneCode: 'UN_SUPPORT_BUSINESS',
      alreadyDoneWhen: {
        pointer: '/command',
        values: ['SEND'],
      },
    },
    sensitiveRequest: ['/openId', '/userId'],
    embeddedJson: ['/syncDataInfo/languageBusinessInfo/en_US', '/syncDataInfo/languageBusinessInfo/zh_HK'],
    resultCodes: {
      UNKNOWN_EXCEPTION: {
        status: 'U',
        retry: 'repeat',
        meaning: 'The platform met an unknown exception, so the outcome is unknown. The page prints the status `F`.',
        action: "Repeat the same message; if that does not help, ask AlipayHK's support with the `Tracer-Id`.",
      },
    },
  },
  synchronizeOrder: {
    path: '/api/open/alipay/v1/merchant/order/sync',
    requestId: {
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    },
    repeat: {
      harmless: 'never',
    },
  },
};

/** The result codes of all operations and of the gateway; `calls[...].resultCodes` goes before. */
export const resultCodes: Readonly<Record<string, CallResultCode>> = {
  SUCCESS: {
    status: 'S',
    meaning: 'The request was executed.',
  },
  PROCESS_FAIL: {
    meaning: 'The request was refused for a business reason.',
    action: "Do not repeat the request; ask AlipayHK's support with the `Tracer-Id`.",
  },
  PARAM_ILLEGAL: {
    meaning: 'The request is invalid, usually because a parameter is missing.',
    action: 'Compare the body with the schema of this operation, then send a corrected request.',
  },
  KEY_NOT_FOUND: {
    notAccepted: true,
    meaning: 'No key is registered for this client and key version.',
    action: 'Register the public key with AlipayHK, or correct `keyVersion` in the `Signature` and `Encrypt` headers.',
  },
  ACCESS_DENIED: {
    notAccepted: true,
    meaning: 'The client is not allowed to call this API.',
    action: 'Ask AlipayHK to grant the permission to the `Client-Id`.',
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: 'U',
    retry: 'repeat',
    meaning: 'Too many requests arrived in a short time.',
    action: 'Wait with growing delays, then repeat the same request.',
  },
  INVALID_API: {
    notAccepted: true,
    meaning: 'The path belongs to no API.',
    action: 'Compare the path and the host with this specification.',
  },
  INVALID_CLIENT: {
    notAccepted: true,
    meaning: 'The `Client-Id` is unknown.',
    action: 'Check that the `Client-Id` belongs to this environment; testing and production have their own.',
  },
  INVALID_SIGNATURE: {
    notAccepted: true,
    meaning: 'The signature does not match the request.',
    action: 'Compare the content to be signed byte by byte, and check that AlipayHK holds the public key of the private key in use.',
  },
  SIGNATURE_INVALID: {
    notAccepted: true,
    meaning: 'The signature does not match the request; this spelling is known from sibling products of the same gateway.',
    action: 'Compare the content to be signed byte by byte, and check that AlipayHK holds the public key of the private key in use.',
  },
  METHOD_NOT_SUPPORTED: {
    notAccepted: true,
    meaning: 'The HTTP method is not supported.',
    action: 'Send the request with POST.',
  },
  MEDIA_TYPE_NOT_ACCEPTABLE: {
    notAccepted: true,
    meaning: 'The media type of the request is not accepted.',
    action: 'Send `Content-Type: application/json; charset=UTF-8`.',
  },
  UNKNOWN_EXCEPTION: {
    status: 'U',
    retry: 'inquire',
    meaning: 'The gateway met an unknown exception, so the outcome is unknown.',
    action: 'Inquire the outcome, or repeat the same request where a repeat is harmless.',
  },
  SYSTEM_ERROR: {
    status: 'U',
    retry: 'repeat',
    meaning: 'The platform met an internal error, so the outcome is taken as unknown.',
    action: 'Repeat the same request to reach the final state.',
  },
  PASS_TEMPLATE_BTN_URL_ILLEGAL: {
    meaning: "The URL of the template's button is malformed.",
    action: 'Correct `button.btnUrl`.',
  },
  PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
    meaning: 'The image URL of the template is malformed.',
    action: 'Correct `imageUrl`.',
  },
  PASS_TEMPLATE_NAME_ILLEGAL: {
    meaning: "The format of the template's name is not allowed.",
    action: 'Correct `name` in `localeInfo`.',
  },
  PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
    meaning: "The format of the template's description is not allowed.",
    action: 'Correct `description` in `localeInfo`.',
  },
  PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
    meaning: "The format of the template's brand name is not allowed.",
    action: 'Correct `brandName` in `localeInfo`.',
  },
  PASS_TEMPLATE_SHOP_ILLEGAL: {
    meaning: "The format of the template's shops is not allowed.",
    action: 'Correct `shops` in `localeInfo`.',
  },
  PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
    meaning: "The format of a custom tab's label is not allowed.",
    action: 'Correct `label` in `localeInfo.*.customTabs`.',
  },
  PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
    meaning: "The format of a custom tab's value is not allowed.",
    action: 'Correct `value` in `localeInfo.*.customTabs`.',
  },
  PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
    meaning: 'The start date lies in the past.',
    action: 'Send a `startDate` that is not before the current time.',
  },
  PASS_TEMPLATE_START_TIME_EXCEED: {
    meaning: 'The start date lies outside the range that the platform allows.',
    action: 'Send an earlier `startDate`; the range is not documented.',
  },
  PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
    meaning: 'The interval between start date and end date is not allowed.',
    action: 'Check that `endDate` is not before `startDate`.',
  },
  PASS_TEMPLATE_END_TIME_EXCEED: {
    meaning: 'The end date lies outside the range that the platform allows.',
    action: 'Send an earlier `endDate`; the range is not documented.',
  },
  PASS_TEMPLATE_IMAGE_INVALID: {
    meaning: 'The content review found sensitive content in the image.',
    action: 'Replace the image behind `imageUrl`.',
  },
  PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
    meaning: 'The content review found sensitive content behind the URL of a custom tab.',
    action: 'Replace `value` in `localeInfo.*.customTabs`.',
  },
  PASS_TEMPLATE_BTN_URL_INVALID: {
    meaning: 'The content review found sensitive content behind the URL of the button.',
    action: 'Replace `button.btnUrl`.',
  },
  PASS_TEMPLATE_CONTENT_INVALID: {
    meaning: 'The content review found sensitive content in a text.',
    action: 'Reword the texts in `localeInfo`.',
  },
  PASS_TEMPLATE_HAS_NOT_EXIT: {
    meaning: "The template does not exist. The spelling is the platform's.",
    action: 'Check `templateCode` and the merchant that it belongs to.',
  },
  PASS_TEMPLATE_STATUS_ILLEGAL: {
    meaning: 'The status is not one that can be set.',
    action: 'Send `valid`, `closed` or `paused`.',
  },
  STATE_MACHINE_ILLEGAL: {
    meaning: "The template can't move from its present status to the one asked for.",
    action: 'Query the template and choose a move that its present status allows.',
  },
  USER_NOT_EXSITS: {
    meaning: 'The user is unknown. The platform spells the code this way.',
    action: "Check `openId` or `userId`, and that the user authorised the merchant's mini program.",
  },
  PASS_HAS_EXIT: {
    meaning: 'A pass with this `merchantId`, `templateCode` and `bizSerialId` exists already. The platform spells the code this way.',
    action: 'Do not issue the pass again; a new pass needs a new `bizSerialId`.',
  },
  PASS_TYPE_NOT_MATCH: {
    meaning: 'The type of the pass is not that of its template.',
    action: 'Send the `type` of the template.',
  },
  PASS_PRODUCT_TYPE_NOT_MATCH: {
    meaning: 'The product of the pass is not that of its template.',
    action: 'Send the `product` of the template.',
  },
  PASS_IS_NULL: {
    meaning: 'The pass is missing; more than the name of the code is not known.',
    action: "Compare the body with the schema of this operation, then ask AlipayHK's support with the `Tracer-Id`.",
  },
  PASS_HAS_NOT_EXIST: {
    meaning: 'The pass does not exist.',
    action: 'Check `passId`, and that the user is the one who owns the pass.',
  },
  PASS_USED_OCCUPIED: {
    meaning: 'The pass has been used or closed already.',
    action: 'Do not send the change again.',
  },
  PASS_UPDATE_FAIL: {
    meaning: 'The pass is not active, so it cannot be updated.',
    action: 'Do not send the change again; only active passes can be updated.',
  },
  CONTENT_RISKY: {
    meaning: 'The content review rejected the content.',
    action: 'Change the content before sending it again; a repeat of the same content fails again.',
  },
  ORDER_NOT_FOUND: {
    meaning: 'No notification with this `merchantBizNo` exists.',
    action: 'Check the number, or create the notification with the command `SEND`.',
  },
  ORDER_STATUS_INVALID: {
    meaning: 'The order status does not belong to the scenario.',
    action: 'Choose one of the statuses that `orderStatus` lists for this `productTemplateCode`.',
  },
  UN_SUPPORT_BUSINESS: {
    meaning: 'A valid notification with this `merchantBizNo` exists already, or the service is not available.',
    action: "Use the command `UPDATE` for an existing notification; otherwise ask AlipayHK's support to enable the scenario.",
  },
};

/** Base URLs of the platform. */
export const servers: { readonly production: string; readonly testing: readonly string[] } = {
  production: 'https://open.alipay.hk',
  testing: ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'],
};
