// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Operations } from './operations.ts';
import type * as requests from './requests.ts';
import type { components } from './types.ts';

/**
 * What each operation takes and answers. In a `request` the fields that carry a JSON document inside a string may be
 * given as that document, and the request id may be left out; `wireRequest` and `response` are what travels; `successId`
 * names the fields that a success carries.
 */
export interface OperationMethods {
  /**
   * Create template.
   *
   * Creates the template of a redeemable card or of a ticket. Passes are issued from it later with `createPass`.
   *
   * The field `product` selects the variant, and each variant has required fields of its own. A gift card has the type
   * `COUPON` and needs `stock`, `orderPageLink` and `exposure`. An admission ticket (`PASS`) or a movie ticket (`MOVIE`)
   * needs `orderPageLink`, `detailLink`, `exposure` and `passExtInfo`. The four transport tickets need none of these.
   *
   * No page says what a second request with the same `requestId` does, so a repeat may create a second template. As
   * long as the `templateCode` is not known nothing can be queried either. After an unclear answer, ask AlipayHK's
   * support, with the `requestId` and the `Tracer-Id`, before trying again.
   *
   * Request:
   * - `requestId` (required): A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
   * - `merchantId` (required): The merchant ID that AlipayHK issued. At most 64 characters.
   * - `startDate` (required): The time from which the template is active, in milliseconds since the epoch.
   * - `endDate` (required): The time at which the template expires, in milliseconds since the epoch.
   * - `codeType` (required): The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
   * - `codeStandard` (required): The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code.
   * - `imageUrl` (required): The URL of a square image of 350 x 350 pixels and less than 100 KB. At most 512 characters.
   * - `button` (required): The button on a card or ticket.
   * - `merchantLogo` (required): The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
   * - `currentAmountCent` (optional): The selling price in cents, 0 to 100000000.
   * - `originalAmountCent` (optional): The original price in cents, 0 to 100000000.
   * - `currencyCode` (optional): A currency as its code of three letters in ISO 4217. At most 3 characters.
   * - `type` (required): The type of the template, `COUPON` for redeemable cards. The type of the template, `TICKET` for tickets.
   * - `product` (required): The product, `GIFT_CARD` for coupons, gift cards and membership cards alike. The product, `PASS` for an admission ticket or `MOVIE` for a movie ticket. The product, named after the means of transport. One of `GIFT_CARD`, `PASS`, `MOVIE`, `AIR_TICKET`, `TRAIN_TICKET`, `BUS_TICKET`, `SHIP_TICKET`.
   * - `stock` (required in some variants): The quantity in stock, 1 to 1000000.
   * - `orderPageLink` (required in some variants): A link to the page where the product is shown and bought, at most 512 characters.
   * - `detailLink` (required in some variants): A link to the page that describes the product, at most 512 characters.
   * - `exposure` (required in some variants): Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`).
   * - `categories` (required): The categories under which AlipayHK lists the card, two at most. The categories under which AlipayHK lists the ticket, two at most, each as the code of the deepest level that fits. At most 2 items.
   * - `bizMids` (optional): The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too.
   * - `localeInfo` (required): The texts of a new card, for each language that it is shown in; at least one of the two. The texts of a new ticket, for each language that it is shown in; at least one of the two.
   * - `passExtInfo` (required in some variants): More about a card. More about an admission or movie ticket.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `PASS_TEMPLATE_BTN_URL_ILLEGAL` (F): The button's URL is malformed.
   * - `PASS_TEMPLATE_IMAGE_URL_ILLEGAL` (F): The image's URL is malformed.
   * - `PASS_TEMPLATE_NAME_ILLEGAL` (F): The name is malformed.
   * - `PASS_TEMPLATE_DESCRIPTION_ILLEGAL` (F): The description is malformed.
   * - `PASS_TEMPLATE_BRAND_NAME_ILLEGAL` (F): The brand name is malformed.
   * - `PASS_TEMPLATE_SHOP_ILLEGAL` (F): A shop is malformed.
   * - `PASS_TEMPLATE_TAG_LABEL_ILLEGAL` (F): The label of a custom tab is malformed.
   * - `PASS_TEMPLATE_TAG_VALUE_ILLEGAL` (F): The value of a custom tab is malformed.
   * - `PASS_TEMPLATE_START_TIME_LESS_CURRENT` (F): The start date lies in the past.
   * - `PASS_TEMPLATE_START_TIME_EXCEED` (F): The start date lies outside the allowed range.
   * - `PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL` (F): The time from start date to end date is not allowed.
   * - `PASS_TEMPLATE_END_TIME_EXCEED` (F): The end date lies outside the allowed range.
   * - `PASS_TEMPLATE_IMAGE_INVALID` (F): The content review rejected the image.
   * - `PASS_TEMPLATE_CUSTOMTAB_URL_INVALID` (F): The content review rejected the URL of a custom tab.
   * - `PASS_TEMPLATE_BTN_URL_INVALID` (F): The content review rejected the button's URL.
   * - `PASS_TEMPLATE_CONTENT_INVALID` (F): The content review rejected a text.
   *
   * Page: `operations/createTemplate.html` of the documentation site, with samples and a form to try it.
   */
  createTemplate: {
    request: requests.CreateTemplateRequest;
    wireRequest: components['schemas']['CreateTemplateRequest'];
    response: components['schemas']['CreateTemplateResponse'];
    resultCode: keyof Operations['createTemplate']['resultCodes'];
    successId: 'templateCode';
  };

  /**
   * Update template.
   *
   * Replaces the content of a template, of a card as well as of a ticket. Type, product, display code and stock can't be
   * changed. The whole content is sent again, so a repeat sets the same values and is harmless (inferred).
   *
   * The page of this operation is written for cards. It requires `orderPageLink`, `exposure` and `categories` always,
   * and its limits of the texts are enforced here, while `shops`, which tickets don't have, may be left out.
   *
   * Request:
   * - `templateCode` (required): The template to update, at most 64 characters as the page of this operation says; every known code has 32.
   * - `merchantId` (required): The merchant ID that AlipayHK issued. At most 64 characters.
   * - `startDate` (required): The time from which the template is active, in milliseconds since the epoch.
   * - `endDate` (required): The time at which the template expires, in milliseconds since the epoch.
   * - `imageUrl` (required): The URL of a square image of 350 x 350 pixels and less than 100 KB. At most 512 characters.
   * - `button` (required): The button on a card or ticket.
   * - `localeInfo` (required): The texts of a card or ticket, for each language that it is shown in; at least one of the two.
   * - `merchantLogo` (required): The URL of the merchant's logo, an image of less than 100 KB. At most 256 characters.
   * - `currentAmountCent` (optional): The selling price in cents, 0 to 100000000.
   * - `originalAmountCent` (optional): The original price in cents, 0 to 100000000.
   * - `currencyCode` (optional): A currency as its code of three letters in ISO 4217. At most 3 characters.
   * - `orderPageLink` (required): A link to the page where the product is shown and bought, at most 512 characters.
   * - `detailLink` (optional): A link to the page that describes the product. At most 512 characters.
   * - `categories` (required): The categories under which AlipayHK lists the card or ticket, two at most. At most 2 items.
   * - `bizMids` (optional): The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too.
   * - `exposure` (required): Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`).
   * - `passExtInfo` (optional): More about a card or an admission or movie ticket.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `PASS_TEMPLATE_BTN_URL_ILLEGAL` (F): The button's URL is malformed.
   * - `PASS_TEMPLATE_IMAGE_URL_ILLEGAL` (F): The image's URL is malformed.
   * - `PASS_TEMPLATE_NAME_ILLEGAL` (F): The name is malformed.
   * - `PASS_TEMPLATE_DESCRIPTION_ILLEGAL` (F): The description is malformed.
   * - `PASS_TEMPLATE_BRAND_NAME_ILLEGAL` (F): The brand name is malformed.
   * - `PASS_TEMPLATE_SHOP_ILLEGAL` (F): A shop is malformed.
   * - `PASS_TEMPLATE_TAG_LABEL_ILLEGAL` (F): The label of a custom tab is malformed.
   * - `PASS_TEMPLATE_TAG_VALUE_ILLEGAL` (F): The value of a custom tab is malformed.
   * - `PASS_TEMPLATE_START_TIME_LESS_CURRENT` (F): The start date lies in the past.
   * - `PASS_TEMPLATE_START_TIME_EXCEED` (F): The start date lies outside the allowed range.
   * - `PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL` (F): The time from start date to end date is not allowed.
   * - `PASS_TEMPLATE_END_TIME_EXCEED` (F): The end date lies outside the allowed range.
   * - `PASS_TEMPLATE_IMAGE_INVALID` (F): The content review rejected the image.
   * - `PASS_TEMPLATE_CUSTOMTAB_URL_INVALID` (F): The content review rejected the URL of a custom tab.
   * - `PASS_TEMPLATE_BTN_URL_INVALID` (F): The content review rejected the button's URL.
   * - `PASS_TEMPLATE_CONTENT_INVALID` (F): The content review rejected a text.
   *
   * Page: `operations/updateTemplate.html` of the documentation site, with samples and a form to try it.
   */
  updateTemplate: {
    request: requests.UpdateTemplateRequest;
    wireRequest: components['schemas']['UpdateTemplateRequest'];
    response: components['schemas']['UpdateTemplateResponse'];
    resultCode: keyof Operations['updateTemplate']['resultCodes'];
    successId: never;
  };

  /**
   * Update template status.
   *
   * Makes a template valid, pauses it, or closes it for good. The documented moves are listed below. `frozen` is an
   * internal status that the platform's content review sets; `expired` follows from the end date.
   *
   * A repeat sets the same status again. If the first attempt was executed, the second one is no documented move any
   * more and presumably gets `STATE_MACHINE_ILLEGAL` (inferred).
   *
   * Request:
   * - `merchantAccountId` (required): The merchant ID that AlipayHK issued.
   * - `merchantId` (optional): The merchant ID under the name that older pages give it. At most 64 characters.
   * - `templateCode` (required): The ID of the template that AlipayHK issued, at most 32 characters.
   * - `status` (required): The new status, `valid`, `closed` (permanently unavailable) or `paused` (temporarily unavailable).
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `PASS_TEMPLATE_BTN_URL_ILLEGAL` (F): The button's URL is malformed.
   * - `PASS_TEMPLATE_IMAGE_URL_ILLEGAL` (F): The image's URL is malformed.
   * - `PASS_TEMPLATE_NAME_ILLEGAL` (F): The name is malformed.
   * - `PASS_TEMPLATE_DESCRIPTION_ILLEGAL` (F): The description is malformed.
   * - `PASS_TEMPLATE_BRAND_NAME_ILLEGAL` (F): The brand name is malformed.
   * - `PASS_TEMPLATE_SHOP_ILLEGAL` (F): A shop is malformed.
   * - `PASS_TEMPLATE_TAG_LABEL_ILLEGAL` (F): The label of a custom tab is malformed.
   * - `PASS_TEMPLATE_TAG_VALUE_ILLEGAL` (F): The value of a custom tab is malformed.
   * - `PASS_TEMPLATE_START_TIME_LESS_CURRENT` (F): The start date lies in the past.
   * - `PASS_TEMPLATE_START_TIME_EXCEED` (F): The start date lies outside the allowed range.
   * - `PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL` (F): The time from start date to end date is not allowed.
   * - `PASS_TEMPLATE_END_TIME_EXCEED` (F): The end date lies outside the allowed range.
   * - `PASS_TEMPLATE_IMAGE_INVALID` (F): The content review rejected the image.
   * - `PASS_TEMPLATE_CUSTOMTAB_URL_INVALID` (F): The content review rejected the URL of a custom tab.
   * - `PASS_TEMPLATE_BTN_URL_INVALID` (F): The content review rejected the button's URL.
   * - `PASS_TEMPLATE_CONTENT_INVALID` (F): The content review rejected a text.
   * - `PASS_TEMPLATE_HAS_NOT_EXIT` (F): The template does not exist.
   * - `PASS_TEMPLATE_STATUS_ILLEGAL` (F): This status cannot be set.
   * - `STATE_MACHINE_ILLEGAL` (F): The template cannot move from its status to the new one.
   *
   * Page: `operations/updateTemplateStatus.html` of the documentation site, with samples and a form to try it.
   */
  updateTemplateStatus: {
    request: requests.UpdateTemplateStatusRequest;
    wireRequest: components['schemas']['UpdateTemplateStatusRequest'];
    response: components['schemas']['UpdateTemplateStatusResponse'];
    resultCode: keyof Operations['updateTemplateStatus']['resultCodes'];
    successId: never;
  };

  /**
   * Query template.
   *
   * Returns a template with its present status. This is also how to learn that the content review has frozen a template,
   * since no notification about it is known.
   *
   * The fields of the answer are known in part only, so all of them are optional and unknown ones may come along. No page
   * lists result codes; the two that stand here are inferred from the sibling operations.
   *
   * Request:
   * - `merchantId` (required): The merchant ID that AlipayHK issued. At most 64 characters.
   * - `templateCode` (required): The ID of the template that AlipayHK issued, at most 32 characters.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   *
   * Page: `operations/queryTemplate.html` of the documentation site, with samples and a form to try it.
   */
  queryTemplate: {
    request: requests.QueryTemplateRequest;
    wireRequest: components['schemas']['QueryTemplateRequest'];
    response: components['schemas']['QueryTemplateResponse'];
    resultCode: keyof Operations['queryTemplate']['resultCodes'];
    successId: never;
  };

  /**
   * Create pass.
   *
   * Puts a ticket, a gift card or a member card that was made from a template into a user's wallet. The user has to
   * authorise the merchant's mini program first, so that the merchant knows the `openId` or `userId`. Issue the pass after
   * the payment succeeded.
   *
   * `type` selects the kind of the pass, and for a ticket `product` selects the texts in `dataInfo`. What the pages could
   * not tell is left open: the texts of flights, trains, gift cards and member cards, and further fields.
   *
   * A pass is recognised by `merchantId`, `templateCode` and `bizSerialId`. A repeat does not issue a second pass and does
   * not replay the first answer either; it fails with `PASS_HAS_EXIT`. After an unclear first attempt this code means that
   * the pass may have been issued, and its `passId` is not told. No operation queries a pass.
   *
   * Request:
   * - `openId` (optional): Identifies the user towards this merchant. At most 32 characters.
   * - `userId` (optional): Identifies the user across merchants. At most 32 characters.
   * - `merchantId` (required): The merchant ID that AlipayHK provides. At most 64 characters.
   * - `templateCode` (required): The template from which the pass is issued. At most 32 characters.
   * - `bizSerialId` (required): The merchant's own number of this pass. At most 128 characters.
   * - `bizSerialType` (required): Where `bizSerialId` comes from. One of `OUT_PLAT_FORM`.
   * - `startDate` (required): When the pass becomes valid, in milliseconds since the epoch.
   * - `endDate` (required): When the pass expires, in milliseconds since the epoch.
   * - `bizCreate` (required): When the order or the card was created, in milliseconds since the epoch.
   * - `extInfo` (optional): Further data of a pass.
   * - `publishScene` (optional): Was seen as `null` only; its meaning is not known.
   * - `type` (required): The kind of the pass. One of `TICKET`, `COUPON`, `CARD`.
   * - `codeInfo` (required in some variants): The code that the pass shows.
   * - `product` (required in some variants): The product of the template. One of `PASS`, `MOVIE`, `BUS_TICKET`, `SHIP_TICKET`, `AIR_TICKET`, `TRAIN_TICKET`, `GIFT_CARD`.
   * - `dataInfo` (required in some variants): What the pass shows. What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `USER_NOT_EXSITS` (F): The user does not exist.
   * - `SYSTEM_ERROR` (U): The platform met an internal error, so the outcome is unknown.
   * - `PASS_HAS_EXIT` (F): A pass with this `merchantId`, `templateCode` and `bizSerialId` exists already.
   * - `PASS_TEMPLATE_HAS_NOT_EXIT` (F): The template does not exist.
   * - `PASS_TYPE_NOT_MATCH` (F): The type is not the template's.
   * - `PASS_PRODUCT_TYPE_NOT_MATCH` (F): The product is not the template's.
   * - `PASS_IS_NULL` (F): The pass is missing; no more is documented.
   *
   * Page: `operations/createPass.html` of the documentation site, with samples and a form to try it.
   */
  createPass: {
    request: requests.CreatePassRequest;
    wireRequest: components['schemas']['CreatePassRequest'];
    response: components['schemas']['CreatePassResponse'];
    resultCode: keyof Operations['createPass']['resultCodes'];
    successId: 'passId';
  };

  /**
   * Update pass.
   *
   * Ends a pass or changes its data. `status` selects which: `USED`, `CLOSED` and `REFUND` end the pass, `UPDATE` changes
   * what `updateDetailType` names. Only an active pass can be updated.
   *
   * A change of status is recognised by the user, `passId` and `status`. A repeat does not act twice; it fails with
   * `PASS_USED_OCCUPIED`, which after an unclear first attempt means that the pass may have been ended by it. A repeated
   * `UPDATE` writes the same data again. No operation queries a pass.
   *
   * Request:
   * - `openId` (optional): Identifies the user towards this merchant. At most 32 characters.
   * - `userId` (optional): Identifies the user across merchants. At most 32 characters.
   * - `merchantId` (required): The merchant ID that AlipayHK provides. At most 64 characters.
   * - `templateCode` (optional): The template of the pass. At most 32 characters.
   * - `passId` (required): The number of the pass that `createPass` returned. At most 32 characters.
   * - `bizDate` (optional): When the change happened, in milliseconds since the epoch.
   * - `endDate` (optional): The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`.
   * - `passVerifyCode` (optional): The code with which a gift card was redeemed. At most 128 characters.
   * - `verifyCode` (optional): The code with which the pass was redeemed, known from one sample only.
   * - `verifyType` (optional): The form of that code, known from one sample only.
   * - `status` (required): What became of the pass. The data of the pass changes, its status does not. One of `USED`, `CLOSED`, `REFUND`, `UPDATE`.
   * - `updateDetailType` (required in some variants): Has a meaning only when the data of a pass changes. What changes. At most 32 characters.
   * - `dataInfo` (optional): What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. The new texts, with the keys of the product.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `USER_NOT_EXSITS` (F): The user does not exist.
   * - `SYSTEM_ERROR` (U): The platform met an internal error, so the outcome is unknown.
   * - `PASS_HAS_NOT_EXIST` (F): The pass does not exist.
   * - `PASS_USED_OCCUPIED` (F): The pass was used or closed already.
   * - `PASS_UPDATE_FAIL` (F): Only active passes can be updated.
   *
   * Page: `operations/updatePass.html` of the documentation site, with samples and a form to try it.
   */
  updatePass: {
    request: requests.UpdatePassRequest;
    wireRequest: components['schemas']['UpdatePassRequest'];
    response: components['schemas']['UpdatePassResponse'];
    resultCode: keyof Operations['updatePass']['resultCodes'];
    successId: never;
  };

  /**
   * Synchronize content.
   *
   * Tells AlipayHK about a content that it is to show or to sell, such as a film or an article, and keeps it up to date.
   * `contentStatus` puts the content on the list (`1`) or takes it off (`0`).
   *
   * `contentInfo` is a JSON document inside a string. Its fields depend on `contentType` and stand on no public page.
   *
   * AlipayHK turns a content of the type `MOVIE` into a template and answers with its code and status. The
   * `PASS_TEMPLATE_*` codes concern this type only.
   *
   * No page says what a repeat does. A content is identified by `contentId` and a message carries its whole present
   * state, so a repeat is taken as harmless (inferred). The page prints `UNKNOWN_EXCEPTION` with the status `F` and the
   * advice to retry; this specification takes the outcome for unknown (inferred).
   *
   * Request:
   * - `requestId` (optional): Identifies this request. At most 32 characters.
   * - `contentId` (required): The merchant's own ID of the content, an unique reference.
   * - `contentType` (required): What kind of content it is.
   * - `contentInfo` (required): The content itself, as a JSON document inside a string.
   * - `contentStatus` (required): The status of the content: `0` is invalid, `1` is valid.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `CONTENT_RISKY` (F): The content review rejected the content.
   * - `UNKNOWN_EXCEPTION` (U): The platform met an unknown exception. The page prints the status `F` and asks to retry; that the outcome is unknown is inferred.
   * - `PASS_TEMPLATE_BTN_URL_ILLEGAL` (F): The button's URL is malformed.
   * - `PASS_TEMPLATE_IMAGE_URL_ILLEGAL` (F): The image's URL is malformed.
   * - `PASS_TEMPLATE_NAME_ILLEGAL` (F): The name is malformed.
   * - `PASS_TEMPLATE_DESCRIPTION_ILLEGAL` (F): The description is malformed.
   * - `PASS_TEMPLATE_BRAND_NAME_ILLEGAL` (F): The brand name is malformed.
   * - `PASS_TEMPLATE_SHOP_ILLEGAL` (F): A shop is malformed.
   * - `PASS_TEMPLATE_TAG_LABEL_ILLEGAL` (F): The label of a custom tab is malformed.
   * - `PASS_TEMPLATE_TAG_VALUE_ILLEGAL` (F): The value of a custom tab is malformed.
   * - `PASS_TEMPLATE_START_TIME_LESS_CURRENT` (F): The start date lies in the past.
   * - `PASS_TEMPLATE_START_TIME_EXCEED` (F): The start date lies outside the allowed range.
   * - `PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL` (F): The time from start date to end date is not allowed.
   * - `PASS_TEMPLATE_END_TIME_EXCEED` (F): The end date lies outside the allowed range.
   * - `PASS_TEMPLATE_IMAGE_INVALID` (F): The content review rejected the image.
   * - `PASS_TEMPLATE_CUSTOMTAB_URL_INVALID` (F): The content review rejected the URL of a custom tab.
   * - `PASS_TEMPLATE_BTN_URL_INVALID` (F): The content review rejected the button's URL.
   * - `PASS_TEMPLATE_CONTENT_INVALID` (F): The content review rejected a text.
   *
   * Page: `operations/synchronizeContent.html` of the documentation site, with samples and a form to try it.
   */
  synchronizeContent: {
    request: requests.SynchronizeContentRequest;
    wireRequest: components['schemas']['SynchronizeContentRequest'];
    response: components['schemas']['SynchronizeContentResponse'];
    resultCode: keyof Operations['synchronizeContent']['resultCodes'];
    successId: never;
  };

  /**
   * Send performance notification.
   *
   * Shows the user the progress of an order in AlipayHK, or changes what is shown. AlipayHK configures the scenarios on
   * its side before the first call.
   *
   * `productTemplateCode` selects the scenario. The scenario decides which values `orderStatus` may have and which texts
   * belong into `syncDataInfo.languageBusinessInfo`; the status decides which of these texts are required. A notification
   * may begin with any status, and statuses may be skipped.
   *
   * `merchantBizNo` names the notification. Send it with `SEND` first and with `UPDATE` from then on, always with the
   * same number. `bizDate` keeps the messages in order: an older event does not overwrite a newer one.
   *
   * A repeat of the same message is harmless. A `SEND` that was already executed is answered with `UN_SUPPORT_BUSINESS`,
   * because the notification exists.
   *
   * Request:
   * - `openId` (optional): Identifies the AlipayHK user towards one merchant.
   * - `userId` (optional): Identifies the AlipayHK user across merchants.
   * - `bizDate` (required): The moment at which the reported event happened, in milliseconds since the epoch.
   * - `command` (required): What to do with the notification. One of `SEND`, `UPDATE`.
   * - `merchantBizNo` (required): The merchant's own number of the order.
   * - `requestId` (required): A UUID that identifies this request, at most 36 characters: with hyphens or without.
   * - `endDate` (optional): The moment at which the notification expires, in milliseconds since the epoch.
   * - `productTemplateCode` (required): The notification template that AlipayHK provides for this scenario. One of `AIR_TICKET_DEFAULT`, `FINANCE_ORDER_DEFAULT`, `MOVIE_TICKET_DEFAULT`, `PAYMENT_ORDER_DEFAULT`, `RIDE_HAILING_DEFAULT`, `TRAIN_TICKET_DEFAULT`.
   * - `orderStatus` (required): Differs between the variants. One of `NEAR_DEPART`, `FLIGHT_CHANGE`, `FLIGHT_DELAYS`, `FLIGHT_CANCELLATION`, `CLOSED`, `WAIT_REPAY`, `OVERDUED`, `AWAIT_SCREENING`, `WAIT_PAY`, `PAY_FAILED`, `PENDING`, `BOOKED`, `ORDER_TAKEN`, `TO_BOARD`, `SERVING`, `FINISHED`, `TO_SEND`, `CANCEL_WAIT_PAY`.
   * - `syncDataInfo` (required): Differs between the variants.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   * - `ORDER_NOT_FOUND` (F): A notification with this `merchantBizNo` does not exist.
   * - `ORDER_STATUS_INVALID` (F): The order status does not belong to the scenario.
   * - `UNKNOWN_EXCEPTION` (U): The platform met an unknown exception. The page prints the status `F` and asks to check with support; that the outcome is unknown is inferred.
   * - `UN_SUPPORT_BUSINESS` (F): A notification with this `merchantBizNo` exists already, or the service is not available.
   *
   * Page: `operations/sendPerformanceNotification.html` of the documentation site, with samples and a form to try it.
   */
  sendPerformanceNotification: {
    request: requests.PerformanceNotificationRequest;
    wireRequest: components['schemas']['PerformanceNotificationRequest'];
    response: components['schemas']['PerformanceNotificationResponse'];
    resultCode: keyof Operations['sendPerformanceNotification']['resultCodes'];
    successId: never;
  };

  /**
   * Synchronize order.
   *
   * Tells AlipayHK about the state of an order; AlipayHK then issues the ticket and drives the notification. It is the
   * newer way for orders, in one call, of what `createPass` and `sendPerformanceNotification` do each for themselves.
   * Another page describes the same path as a message from AlipayHK to merchants; this specification follows the pages of
   * the order service, on which the merchant calls AlipayHK.
   *
   * The scenarios and their statuses are documented. The names of the fields that carry them are not on the pages as
   * read, so the body is open; ask AlipayHK for them. An order may begin with any status, and statuses may be skipped.
   * Except in ride hailing, the pages say that an order never goes back.
   *
   * | Scenario | Statuses | Known fields |
   * |---|---|---|
   * | Admission, movie and train tickets | `TICKETED` (the ticket is put into the wallet), `REFUNDED` (end), `USED` (end) | `tradeNo`, `amount`, `payAmount`, `extInfo` (required) |
   * | Ride hailing | Those of `sendPerformanceNotification` without `CANCEL_WAIT_PAY` | `extInfo` (required) |
   * | Queue up | `CALL_NUM` (queueing, sent again each time a number is called), `NUMBER_ARRIVED`, `NUMBER_PASSED` (both hidden after ten minutes), `CANCELLED` (from `CALL_NUM` only, hides), `FINISHED` (hides) | `shopInfo` (required), `extInfo` (required) |
   * | Self pick | `PENDING`, `ORDER_TAKEN`, `TO_PICK_UP` (followed by `FINISHED`), `FINISHED` (end), `CLOSED` (end), `REFUNDED` (end, hidden after ten minutes) | `amount` (required), `discountAmount`, `actualAmount`, `tradeNo`, `itemOrderList` (required), `shopInfo` (required), `extInfo` (required) |
   *
   * No page says what a repeat does, and the name of the result object could not be read either. A repeat is therefore
   * not taken as harmless: it may issue a ticket twice. After an unclear answer, ask AlipayHK's support with the
   * `requestId`.
   *
   * Request:
   * - `requestId` (required): A UUID without hyphens that identifies this request. At most 32 characters.
   * - `merchantBizNo` (required): The merchant's own number of the order.
   * - `merchantId` (optional): The merchant ID that AlipayHK provides, for an order that an agent sold.
   * - `tradeNo` (optional): The number of the payment at Alipay, for tickets and self pick.
   * - `amount` (optional): The total of the order, for tickets and self pick, which requires it.
   * - `payAmount` (optional): What the user paid, for tickets.
   * - `discountAmount` (optional): The discount, for self pick.
   * - `actualAmount` (optional): What the user paid, for self pick.
   * - `itemOrderList` (optional): The articles of a self pick order, which requires the list.
   * - `shopInfo` (optional): The shop, which queue up and self pick require.
   * - `extInfo` (required): The data of the scenario.
   *
   * Result codes:
   * - `SUCCESS` (S): The request was executed.
   * - `PARAM_ILLEGAL` (F): A parameter is missing or invalid.
   *
   * Page: `operations/synchronizeOrder.html` of the documentation site, with samples and a form to try it.
   */
  synchronizeOrder: {
    request: requests.SynchronizeOrderRequest;
    wireRequest: components['schemas']['SynchronizeOrderRequest'];
    response: components['schemas']['SynchronizeOrderResponse'];
    resultCode: keyof Operations['synchronizeOrder']['resultCodes'];
    successId: never;
  };
}
