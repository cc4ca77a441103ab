// Generated from spec/ by `pnpm generate`. Do not edit.

import type { CallMetadata, CallResultCode } from './support/operation-metadata.ts';
import type { OperationMethods } from './methods.ts';

/** What a client needs to know about each operation. */
export const calls: Readonly<Record<keyof OperationMethods, CallMetadata>> = {
  createTemplate: {
    path: '/api/open/alipay/v1/ipass/template/manage/createTemplate',
    requestId: 'hex',
    repeat: {
      harmless: 'never',
    },
    successIds: ['/templateCode'],
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      PASS_TEMPLATE_BTN_URL_ILLEGAL: {
        meaning: "The button's URL is malformed.",
        action: 'Correct `button.btnUrl`.',
      },
      PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
        meaning: "The image's URL is malformed.",
        action: 'Correct `imageUrl`.',
      },
      PASS_TEMPLATE_NAME_ILLEGAL: {
        meaning: 'The name is malformed.',
        action: 'Correct `name` in `localeInfo`.',
      },
      PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
        meaning: 'The description is malformed.',
        action: 'Correct `description` in `localeInfo`.',
      },
      PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
        meaning: 'The brand name is malformed.',
        action: 'Correct `brandName` in `localeInfo`.',
      },
      PASS_TEMPLATE_SHOP_ILLEGAL: {
        meaning: 'A shop is malformed.',
        action: 'Correct `shops` in `localeInfo`.',
      },
      PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
        meaning: 'The label of a custom tab is malformed.',
        action: 'Correct `label` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
        meaning: 'The value of a custom tab is malformed.',
        action: 'Correct `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
        meaning: 'The start date lies in the past.',
        action: 'Send a later `startDate`.',
      },
      PASS_TEMPLATE_START_TIME_EXCEED: {
        meaning: 'The start date lies outside the allowed range.',
        action: 'Send an earlier `startDate`; the range is not documented.',
      },
      PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
        meaning: 'The time from start date to end date is not allowed.',
        action: 'Check that `endDate` is not before `startDate`.',
      },
      PASS_TEMPLATE_END_TIME_EXCEED: {
        meaning: 'The end date lies outside the allowed range.',
        action: 'Send an earlier `endDate`; the range is not documented.',
      },
      PASS_TEMPLATE_IMAGE_INVALID: {
        meaning: 'The content review rejected the image.',
        action: 'Replace the image behind `imageUrl`.',
      },
      PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
        meaning: 'The content review rejected the URL of a custom tab.',
        action: 'Replace `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_BTN_URL_INVALID: {
        meaning: "The content review rejected the button's URL.",
        action: 'Replace `button.btnUrl`.',
      },
      PASS_TEMPLATE_CONTENT_INVALID: {
        meaning: 'The content review rejected a text.',
        action: 'Replace the text in `localeInfo`.',
      },
    },
  },
  updateTemplate: {
    path: '/api/open/alipay/v1/ipass/template/manage/updateTemplate',
    repeat: {
      harmless: 'always',
    },
    inquiry: {
      operationId: 'queryTemplate',
      note: 'Query with the same `merchantId` and `templateCode`, and compare the fields.',
    },
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      PASS_TEMPLATE_BTN_URL_ILLEGAL: {
        meaning: "The button's URL is malformed.",
        action: 'Correct `button.btnUrl`.',
      },
      PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
        meaning: "The image's URL is malformed.",
        action: 'Correct `imageUrl`.',
      },
      PASS_TEMPLATE_NAME_ILLEGAL: {
        meaning: 'The name is malformed.',
        action: 'Correct `name` in `localeInfo`.',
      },
      PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
        meaning: 'The description is malformed.',
        action: 'Correct `description` in `localeInfo`.',
      },
      PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
        meaning: 'The brand name is malformed.',
        action: 'Correct `brandName` in `localeInfo`.',
      },
      PASS_TEMPLATE_SHOP_ILLEGAL: {
        meaning: 'A shop is malformed.',
        action: 'Correct `shops` in `localeInfo`.',
      },
      PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
        meaning: 'The label of a custom tab is malformed.',
        action: 'Correct `label` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
        meaning: 'The value of a custom tab is malformed.',
        action: 'Correct `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
        meaning: 'The start date lies in the past.',
        action: 'Send a later `startDate`.',
      },
      PASS_TEMPLATE_START_TIME_EXCEED: {
        meaning: 'The start date lies outside the allowed range.',
        action: 'Send an earlier `startDate`; the range is not documented.',
      },
      PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
        meaning: 'The time from start date to end date is not allowed.',
        action: 'Check that `endDate` is not before `startDate`.',
      },
      PASS_TEMPLATE_END_TIME_EXCEED: {
        meaning: 'The end date lies outside the allowed range.',
        action: 'Send an earlier `endDate`; the range is not documented.',
      },
      PASS_TEMPLATE_IMAGE_INVALID: {
        meaning: 'The content review rejected the image.',
        action: 'Replace the image behind `imageUrl`.',
      },
      PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
        meaning: 'The content review rejected the URL of a custom tab.',
        action: 'Replace `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_BTN_URL_INVALID: {
        meaning: "The content review rejected the button's URL.",
        action: 'Replace `button.btnUrl`.',
      },
      PASS_TEMPLATE_CONTENT_INVALID: {
        meaning: 'The content review rejected a text.',
        action: 'Replace the text in `localeInfo`.',
      },
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
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      PASS_TEMPLATE_BTN_URL_ILLEGAL: {
        meaning: "The button's URL is malformed.",
        action: 'Correct `button.btnUrl`.',
      },
      PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
        meaning: "The image's URL is malformed.",
        action: 'Correct `imageUrl`.',
      },
      PASS_TEMPLATE_NAME_ILLEGAL: {
        meaning: 'The name is malformed.',
        action: 'Correct `name` in `localeInfo`.',
      },
      PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
        meaning: 'The description is malformed.',
        action: 'Correct `description` in `localeInfo`.',
      },
      PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
        meaning: 'The brand name is malformed.',
        action: 'Correct `brandName` in `localeInfo`.',
      },
      PASS_TEMPLATE_SHOP_ILLEGAL: {
        meaning: 'A shop is malformed.',
        action: 'Correct `shops` in `localeInfo`.',
      },
      PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
        meaning: 'The label of a custom tab is malformed.',
        action: 'Correct `label` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
        meaning: 'The value of a custom tab is malformed.',
        action: 'Correct `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
        meaning: 'The start date lies in the past.',
        action: 'Send a later `startDate`.',
      },
      PASS_TEMPLATE_START_TIME_EXCEED: {
        meaning: 'The start date lies outside the allowed range.',
        action: 'Send an earlier `startDate`; the range is not documented.',
      },
      PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
        meaning: 'The time from start date to end date is not allowed.',
        action: 'Check that `endDate` is not before `startDate`.',
      },
      PASS_TEMPLATE_END_TIME_EXCEED: {
        meaning: 'The end date lies outside the allowed range.',
        action: 'Send an earlier `endDate`; the range is not documented.',
      },
      PASS_TEMPLATE_IMAGE_INVALID: {
        meaning: 'The content review rejected the image.',
        action: 'Replace the image behind `imageUrl`.',
      },
      PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
        meaning: 'The content review rejected the URL of a custom tab.',
        action: 'Replace `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_BTN_URL_INVALID: {
        meaning: "The content review rejected the button's URL.",
        action: 'Replace `button.btnUrl`.',
      },
      PASS_TEMPLATE_CONTENT_INVALID: {
        meaning: 'The content review rejected a text.',
        action: 'Replace the text in `localeInfo`.',
      },
      PASS_TEMPLATE_HAS_NOT_EXIT: {
        meaning: 'The template does not exist.',
        action: 'Check `templateCode` and its merchant.',
      },
      PASS_TEMPLATE_STATUS_ILLEGAL: {
        meaning: 'This status cannot be set.',
        action: 'Send `valid`, `closed` or `paused`.',
      },
      STATE_MACHINE_ILLEGAL: {
        meaning: 'The template cannot move from its status to the new one.',
        action: 'Query the template and send a status that it can move to.',
      },
    },
  },
  queryTemplate: {
    path: '/api/open/alipay/v1/ipass/template/manage/detail',
    repeat: {
      harmless: 'always',
    },
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
    },
  },
  createPass: {
    path: '/api/open/alipay/v1/ipass/pass/manage/createPass',
    repeat: {
      harmless: 'always',
      alreadyDoneCode: 'PASS_HAS_EXIT',
    },
    sensitiveRequest: ['/codeInfo/$codemsg$', '/codeInfo/$codevalue$', '/openId', '/userId'],
    successIds: ['/passId'],
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      USER_NOT_EXSITS: {
        meaning: 'The user does not exist.',
        action: 'Check `openId` or `userId`, and that the user authorised your mini program.',
      },
      SYSTEM_ERROR: {
        status: 'U',
        retry: 'repeat',
        meaning: 'The platform met an internal error, so the outcome is unknown.',
        action: 'Repeat the same request.',
      },
      PASS_HAS_EXIT: {
        meaning: 'A pass with this `merchantId`, `templateCode` and `bizSerialId` exists already.',
        action: 'Do not send it again; a new pass needs a new `bizSerialId`.',
      },
      PASS_TEMPLATE_HAS_NOT_EXIT: {
        meaning: 'The template does not exist.',
        action: 'Check `templateCode` and its merchant.',
      },
      PASS_TYPE_NOT_MATCH: {
        meaning: "The type is not the template's.",
        action: "Send the template's `type`.",
      },
      PASS_PRODUCT_TYPE_NOT_MATCH: {
        meaning: "The product is not the template's.",
        action: "Send the template's `product`.",
      },
      PASS_IS_NULL: {
        meaning: 'The pass is missing; no more is documented.',
        action: "Compare the body with the operation's schema, then ask AlipayHK's support with the `Tracer-Id`.",
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
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      USER_NOT_EXSITS: {
        meaning: 'The user does not exist.',
        action: 'Check `openId` or `userId`, and that the user authorised your mini program.',
      },
      SYSTEM_ERROR: {
        status: 'U',
        retry: 'repeat',
        meaning: 'The platform met an internal error, so the outcome is unknown.',
        action: 'Repeat the same request.',
      },
      PASS_HAS_NOT_EXIST: {
        meaning: 'The pass does not exist.',
        action: 'Check `passId`, and that the user owns the pass.',
      },
      PASS_USED_OCCUPIED: {
        meaning: 'The pass was used or closed already.',
        action: 'Do not send the change again.',
      },
      PASS_UPDATE_FAIL: {
        meaning: 'Only active passes can be updated.',
        action: 'Do not send the change again.',
      },
    },
  },
  synchronizeContent: {
    path: '/api/open/alipay/v1/content/synchronize',
    requestId: 'hex',
    repeat: {
      harmless: 'always',
    },
    embeddedJson: ['/contentInfo'],
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      CONTENT_RISKY: {
        meaning: 'The content review rejected the content.',
        action: 'Replace the content.',
      },
      UNKNOWN_EXCEPTION: {
        status: 'U',
        retry: 'repeat',
        meaning: 'The platform met an unknown exception. The page prints the status `F` and asks to retry; that the outcome is unknown is inferred.',
        action: 'Repeat the same request.',
      },
      PASS_TEMPLATE_BTN_URL_ILLEGAL: {
        meaning: "The button's URL is malformed.",
        action: 'Correct `button.btnUrl`.',
      },
      PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
        meaning: "The image's URL is malformed.",
        action: 'Correct `imageUrl`.',
      },
      PASS_TEMPLATE_NAME_ILLEGAL: {
        meaning: 'The name is malformed.',
        action: 'Correct `name` in `localeInfo`.',
      },
      PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
        meaning: 'The description is malformed.',
        action: 'Correct `description` in `localeInfo`.',
      },
      PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
        meaning: 'The brand name is malformed.',
        action: 'Correct `brandName` in `localeInfo`.',
      },
      PASS_TEMPLATE_SHOP_ILLEGAL: {
        meaning: 'A shop is malformed.',
        action: 'Correct `shops` in `localeInfo`.',
      },
      PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
        meaning: 'The label of a custom tab is malformed.',
        action: 'Correct `label` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
        meaning: 'The value of a custom tab is malformed.',
        action: 'Correct `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
        meaning: 'The start date lies in the past.',
        action: 'Send a later `startDate`.',
      },
      PASS_TEMPLATE_START_TIME_EXCEED: {
        meaning: 'The start date lies outside the allowed range.',
        action: 'Send an earlier `startDate`; the range is not documented.',
      },
      PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
        meaning: 'The time from start date to end date is not allowed.',
        action: 'Check that `endDate` is not before `startDate`.',
      },
      PASS_TEMPLATE_END_TIME_EXCEED: {
        meaning: 'The end date lies outside the allowed range.',
        action: 'Send an earlier `endDate`; the range is not documented.',
      },
      PASS_TEMPLATE_IMAGE_INVALID: {
        meaning: 'The content review rejected the image.',
        action: 'Replace the image behind `imageUrl`.',
      },
      PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
        meaning: 'The content review rejected the URL of a custom tab.',
        action: 'Replace `value` in `localeInfo.*.customTabs`.',
      },
      PASS_TEMPLATE_BTN_URL_INVALID: {
        meaning: "The content review rejected the button's URL.",
        action: 'Replace `button.btnUrl`.',
      },
      PASS_TEMPLATE_CONTENT_INVALID: {
        meaning: 'The content review rejected a text.',
        action: 'Replace the text in `localeInfo`.',
      },
    },
  },
  sendPerformanceNotification: {
    path: '/api/open/alipay/intl/promotion/order/contractCardSync',
    requestId: 'uuid',
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
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
      ORDER_NOT_FOUND: {
        meaning: 'A notification with this `merchantBizNo` does not exist.',
        action: 'Check the number, or send the command `SEND`.',
      },
      ORDER_STATUS_INVALID: {
        meaning: 'The order status does not belong to the scenario.',
        action: 'Send an `orderStatus` of this `productTemplateCode`.',
      },
      UNKNOWN_EXCEPTION: {
        status: 'U',
        retry: 'repeat',
        meaning: 'The platform met an unknown exception. The page prints the status `F` and asks to check with support; that the outcome is unknown is inferred.',
        action: "Repeat the same request, which is harmless here (inferred), then ask AlipayHK's support.",
      },
      UN_SUPPORT_BUSINESS: {
        meaning: 'A notification with this `merchantBizNo` exists already, or the service is not available.',
        action: "Send the command `UPDATE` if it exists, or ask AlipayHK's support to enable the scenario.",
      },
    },
  },
  synchronizeOrder: {
    path: '/api/open/alipay/v1/merchant/order/sync',
    requestId: 'hex',
    repeat: {
      harmless: 'never',
    },
    resultCodes: {
      SUCCESS: {
        status: 'S',
        meaning: 'The request was executed.',
      },
      PARAM_ILLEGAL: {
        meaning: 'A parameter is missing or invalid.',
        action: "Compare the body with the operation's schema.",
      },
    },
  },
};

/** The result codes that the gateway may answer to any operation; what `calls[...].resultCodes` says counts more. */
export const gatewayResultCodes: Readonly<Record<string, CallResultCode>> = {
  SUCCESS: {
    status: 'S',
    meaning: 'The request was executed.',
  },
  PROCESS_FAIL: {
    meaning: 'The request was refused for a business reason.',
    action: "Ask AlipayHK's support with the `Tracer-Id`.",
  },
  PARAM_ILLEGAL: {
    meaning: 'A parameter is missing or invalid.',
    action: "Compare the body with the operation's schema.",
  },
  KEY_NOT_FOUND: {
    notAccepted: true,
    meaning: 'No key is registered for this client and key version.',
    action: 'Register the public key with AlipayHK, or correct `keyVersion`.',
  },
  ACCESS_DENIED: {
    notAccepted: true,
    meaning: 'The client is not allowed to call this API.',
    action: "Ask AlipayHK's support for the permission.",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: 'U',
    retry: 'repeat',
    meaning: 'Too many requests arrived.',
    action: 'Repeat the same request after growing delays.',
  },
  INVALID_API: {
    notAccepted: true,
    meaning: 'The path belongs to no API.',
    action: 'Check the path and the host.',
  },
  INVALID_CLIENT: {
    notAccepted: true,
    meaning: 'The `Client-Id` is unknown.',
    action: 'Check the host: testing and production have their own `Client-Id`.',
  },
  INVALID_SIGNATURE: {
    notAccepted: true,
    meaning: 'The signature does not match the request.',
    action: 'Check the signed bytes, and that AlipayHK has the public key of your private key.',
  },
  SIGNATURE_INVALID: {
    notAccepted: true,
    meaning: 'The signature does not match the request.',
    action: 'Check the signed bytes, and that AlipayHK has the public key of your private key.',
  },
  METHOD_NOT_SUPPORTED: {
    notAccepted: true,
    meaning: 'The HTTP method is not supported.',
    action: 'Send `POST`.',
  },
  MEDIA_TYPE_NOT_ACCEPTABLE: {
    notAccepted: true,
    meaning: 'The media type is not supported.',
    action: 'Send `Content-Type: application/json; charset=UTF-8`.',
  },
  UNKNOWN_EXCEPTION: {
    status: 'U',
    retry: 'inquire',
    meaning: 'The platform met an unknown exception, so the outcome is unknown.',
    action: 'Inquire the outcome, or repeat the same request where that is harmless.',
  },
  SYSTEM_ERROR: {
    status: 'U',
    retry: 'repeat',
    meaning: 'The platform met an internal error, so the outcome is unknown.',
    action: 'Repeat the same request where that is harmless.',
  },
};

/** The names under which answers have their result object. */
export const envelopes = ['result', 'resultInfo'] as const;

/** Base URL of the platform. */
export const productionServer: string = 'https://open.alipay.hk';

/** Base URLs of the testing environment. */
export const testingServers: readonly string[] = ['https://business.dl.alipaydev.com', 'https://open-id-pre.alipay.com'];
