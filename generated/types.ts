// Generated from spec/ by `pnpm generate`. Do not edit.
/**
 * A string that nobody can write. In a union with literals it keeps TypeScript from choosing between the variants of a
 * request by the absence of the field, so that editors go on completing all of them.
 */
type NoDiscriminant = string & { readonly __noDiscriminant: never };

export interface paths {
    "/api/open/alipay/v1/ipass/template/manage/createTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create template
         *
         * Creates the template of a redeemable card or of a ticket. Passes are issued from it later with `createPass`.
         *
         *     The field `product` selects the variant, and each variant has required fields of its own. A gift card has the type
         *     `COUPON` and needs `stock`, `orderPageLink` and `exposure`. An admission ticket (`PASS`) or a movie ticket (`MOVIE`)
         *     needs `orderPageLink`, `detailLink`, `exposure` and `passExtInfo`. The four transport tickets need none of these.
         *
         *     No page says what a second request with the same `requestId` does, so a repeat may create a second template. As
         *     long as the `templateCode` is not known nothing can be queried either. After an unclear answer, ask AlipayHK's
         *     support, with the `requestId` and the `Tracer-Id`, before trying again.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/ipass/template/manage/updateTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update template
         *
         * Replaces the content of a template, of a card as well as of a ticket. Type, product, display code and stock can't be
         *     changed. The whole content is sent again, so a repeat sets the same values and is harmless (inferred).
         *
         *     The page of this operation is written for cards. It requires `orderPageLink`, `exposure` and `categories` always,
         *     and its limits of the texts are enforced here, while `shops`, which tickets don't have, may be left out.
         */
        post: operations["updateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/ipass/template/manage/switchStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update template status
         *
         * Makes a template valid, pauses it, or closes it for good. The documented moves are listed below. `frozen` is an
         *     internal status that the platform's content review sets; `expired` follows from the end date.
         *
         *     A repeat sets the same status again. If the first attempt was executed, the second one is no documented move any
         *     more and presumably gets `STATE_MACHINE_ILLEGAL` (inferred).
         */
        post: operations["updateTemplateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/ipass/template/manage/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query template
         *
         * Returns a template with its present status. This is also how to learn that the content review has frozen a template,
         *     since no notification about it is known.
         *
         *     The fields of the answer are known in part only, so all of them are optional and unknown ones may come along. No page
         *     lists result codes; the two that stand here are inferred from the sibling operations.
         */
        post: operations["queryTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/ipass/pass/manage/createPass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create pass
         *
         * Puts a ticket, a gift card or a member card that was made from a template into a user's wallet. The user has to
         *     authorise the merchant's mini program first, so that the merchant knows the `openId` or `userId`. Issue the pass after
         *     the payment succeeded.
         *
         *     `type` selects the kind of the pass, and for a ticket `product` selects the texts in `dataInfo`. What the pages could
         *     not tell is left open: the texts of flights, trains, gift cards and member cards, and further fields.
         *
         *     A pass is recognised by `merchantId`, `templateCode` and `bizSerialId`. A repeat does not issue a second pass and does
         *     not replay the first answer either; it fails with `PASS_HAS_EXIT`. After an unclear first attempt this code means that
         *     the pass may have been issued, and its `passId` is not told. No operation queries a pass.
         */
        post: operations["createPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/ipass/pass/manage/updatePass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update pass
         *
         * Ends a pass or changes its data. `status` selects which: `USED`, `CLOSED` and `REFUND` end the pass, `UPDATE` changes
         *     what `updateDetailType` names. Only an active pass can be updated.
         *
         *     A change of status is recognised by the user, `passId` and `status`. A repeat does not act twice; it fails with
         *     `PASS_USED_OCCUPIED`, which after an unclear first attempt means that the pass may have been ended by it. A repeated
         *     `UPDATE` writes the same data again. No operation queries a pass.
         */
        post: operations["updatePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/content/synchronize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize content
         *
         * Tells AlipayHK about a content that it is to show or to sell, such as a film or an article, and keeps it up to date.
         *     `contentStatus` puts the content on the list (`1`) or takes it off (`0`).
         *
         *     `contentInfo` is a JSON document inside a string. Its fields depend on `contentType` and stand on no public page.
         *
         *     AlipayHK turns a content of the type `MOVIE` into a template and answers with its code and status. The
         *     `PASS_TEMPLATE_*` codes concern this type only.
         *
         *     No page says what a repeat does. A content is identified by `contentId` and a message carries its whole present
         *     state, so a repeat is taken as harmless (inferred). The page prints `UNKNOWN_EXCEPTION` with the status `F` and the
         *     advice to retry; this specification takes the outcome for unknown (inferred).
         */
        post: operations["synchronizeContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/intl/promotion/order/contractCardSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send performance notification
         *
         * Shows the user the progress of an order in AlipayHK, or changes what is shown. AlipayHK configures the scenarios on
         *     its side before the first call.
         *
         *     `productTemplateCode` selects the scenario. The scenario decides which values `orderStatus` may have and which texts
         *     belong into `syncDataInfo.languageBusinessInfo`; the status decides which of these texts are required. A notification
         *     may begin with any status, and statuses may be skipped.
         *
         *     `merchantBizNo` names the notification. Send it with `SEND` first and with `UPDATE` from then on, always with the
         *     same number. `bizDate` keeps the messages in order: an older event does not overwrite a newer one.
         *
         *     A repeat of the same message is harmless. A `SEND` that was already executed is answered with `UN_SUPPORT_BUSINESS`,
         *     because the notification exists.
         */
        post: operations["sendPerformanceNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/alipay/v1/merchant/order/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize order
         *
         * Tells AlipayHK about the state of an order; AlipayHK then issues the ticket and drives the notification. It is the
         *     newer way for orders, in one call, of what `createPass` and `sendPerformanceNotification` do each for themselves.
         *     Another page describes the same path as a message from AlipayHK to merchants; this specification follows the pages of
         *     the order service, on which the merchant calls AlipayHK.
         *
         *     The scenarios and their statuses are documented. The names of the fields that carry them are not on the pages as
         *     read, so the body is open; ask AlipayHK for them. An order may begin with any status, and statuses may be skipped.
         *     Except in ride hailing, the pages say that an order never goes back.
         *
         *     | Scenario | Statuses | Known fields |
         *     |---|---|---|
         *     | Admission, movie and train tickets | `TICKETED` (the ticket is put into the wallet), `REFUNDED` (end), `USED` (end) | `tradeNo`, `amount`, `payAmount`, `extInfo` (required) |
         *     | Ride hailing | Those of `sendPerformanceNotification` without `CANCEL_WAIT_PAY` | `extInfo` (required) |
         *     | Queue up | `CALL_NUM` (queueing, sent again each time a number is called), `NUMBER_ARRIVED`, `NUMBER_PASSED` (both hidden after ten minutes), `CANCELLED` (from `CALL_NUM` only, hides), `FINISHED` (hides) | `shopInfo` (required), `extInfo` (required) |
         *     | Self pick | `PENDING`, `ORDER_TAKEN`, `TO_PICK_UP` (followed by `FINISHED`), `FINISHED` (end), `CLOSED` (end), `REFUNDED` (end, hidden after ten minutes) | `amount` (required), `discountAmount`, `actualAmount`, `tradeNo`, `itemOrderList` (required), `shopInfo` (required), `extInfo` (required) |
         *
         *     No page says what a repeat does, and the name of the result object could not be read either. A repeat is therefore
         *     not taken as harmless: it may issue a ticket twice. After an unclear answer, ask AlipayHK's support with the
         *     `requestId`.
         */
        post: operations["synchronizeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    orderNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive order notification
         *
         * AlipayHK tells the merchant how the payment of an add-on order ended. The merchant names the address of this endpoint
         *     when the order is created. One page speaks of the merchant informing AlipayHK; the payload and the page of the order
         *     creation show that AlipayHK calls the merchant.
         *
         *     Verify the signature over the bytes that arrived before reading the body. AlipayHK was seen to sign the path without
         *     its query, so treat query parameters as not authenticated. A message may arrive more than once; act on each
         *     `merchantTransId` once.
         *
         *     Acknowledge with HTTP 200 and the code `SUCCESS`. On any other answer expect the message again. No schedule is
         *     documented for this message; for another one AlipayHK documents seven repeats, after 2, 10 and 10 minutes and after 1,
         *     2, 6 and 15 hours. Whether the acknowledgement has to be signed is not documented.
         */
        post: operations["orderNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Merchant ID
         *
         * The merchant ID that AlipayHK issued.
         * @example 2160120041113167
         */
        MerchantId: string;
        /**
         * Time
         * Format: int64
         *
         * A time in milliseconds since 1970-01-01T00:00:00Z.
         * @example 1640970061000
         */
        Timestamp: number;
        /**
         * Image
         *
         * The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest.
         * @example https://merchant.example/voucher.png
         */
        ImageUrl: string;
        /**
         * Text of a button
         *
         * What the button says, `usage` for "use now", `payment` for the wallet's payment QR code; with `none` it is not shown.
         * @example payment
         * @enum {string}
         */
        ButtonType: "usage" | "payment" | "none";
        /**
         * Custom button
         *
         * A button that leads to a URL of the merchant's.
         */
        CustomButton: {
            /** What the button says, `usage` for "use now", `payment` for the wallet's payment QR code; with `none` it is not shown. */
            btnType: components["schemas"]["ButtonType"];
            /**
             * Where the button leads, `CUSTOM_BTN` for the URL in `btnUrl`.
             * @example CUSTOM_BTN
             * @enum {string}
             */
            urlType: "CUSTOM_BTN";
            /**
             * The URL that a custom button leads to, at most 512 characters.
             * @example https://merchant.example/use
             */
            btnUrl: string;
            /**
             * Whether the URL opens in a browser. Only merchants of Alipay+ take effect from it. The page prints "false - default true", so the default is unclear.
             * @example false
             */
            browserOpen?: boolean;
        };
        /**
         * Platform button
         *
         * A button that leads to a page of the wallet.
         */
        PlatformButton: {
            /** What the button says, `usage` for "use now", `payment` for the wallet's payment QR code; with `none` it is not shown. */
            btnType: components["schemas"]["ButtonType"];
            /**
             * Where the button leads, `CODE_PAY_BTN` for the page with the payment QR code and `SCAN_PAY_BTN` for the page that scans to pay.
             * @example CODE_PAY_BTN
             * @enum {string}
             */
            urlType: "CODE_PAY_BTN" | "SCAN_PAY_BTN";
            /**
             * A URL, which this kind of button does not use; merchants were seen to send an empty one. At most 512 characters.
             * @example https://merchant.example/use
             */
            btnUrl?: string;
            /**
             * Whether the URL opens in a browser. Only merchants of Alipay+ take effect from it. The page prints "false - default true", so the default is unclear.
             * @example false
             */
            browserOpen?: boolean;
        };
        /**
         * Button
         *
         * The button on a card or ticket. `urlType` selects where it leads.
         */
        Button: components["schemas"]["CustomButton"] | components["schemas"]["PlatformButton"];
        /**
         * Amount in cents
         *
         * An amount in cents, 0 to 100000000. 1000 means HKD 10.00.
         * @example 1000
         */
        AmountCent: number;
        /**
         * Currency
         *
         * A currency as its code of three letters in ISO 4217.
         * @example HKD
         */
        CurrencyCode: "HKD" | "CNY" | "USD" | "JPY" | (string & {});
        /**
         * Link into the app
         *
         * A link into the AlipayHK app, which starts with `alipayhk://`. The query of the page it leads to is percent-encoded inside it.
         * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056
         */
        AppLink: string;
        /**
         * Exposure
         *
         * Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out.
         * @example exposed
         * @enum {string}
         */
        Exposure: "exposed" | "hidden" | NoDiscriminant;
        /**
         * Category of a card
         *
         * A category label of a card.
         *
         *     | Code | Chinese | English |
         *     |---|---|---|
         *     | `Food` | 餐飲 | Food & Beverage |
         *     | `CoffeeAndTea` | 咖啡茶飲 | Coffee & Tea |
         *     | `Medical` | 醫療保健 | Medical |
         *     | `Cosmetics` | 美容化妝 | Cosmetics |
         *     | `Groceries` | 生活百貨 | Groceries |
         *     | `Ecommerce` | 網購 | Ecommerce |
         *     | `Electronics` | 電子產品 | Electronics |
         *     | `Games` | 遊戲娛樂 | Electronic Games |
         *     | `Clothing` | 服飾配件 | Clothing & Accessories |
         *     | `Jewellery` | 珠寶鐘錶 | Jewellery & Watches |
         *     | `Entertainment` | 休閒娛樂 | Entertainment |
         *     | `Education` | 教育 | Education |
         *     | `Transportation` | 交通出行 | Transportation |
         *     | `Others` | 其它 | Others |
         *
         *     The code is what is sent.
         * @example Medical
         * @enum {string}
         */
        CouponCategory: "Food" | "CoffeeAndTea" | "Medical" | "Cosmetics" | "Groceries" | "Ecommerce" | "Electronics" | "Games" | "Clothing" | "Jewellery" | "Entertainment" | "Education" | "Transportation" | "Others";
        /**
         * Associated merchants
         *
         * The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it.
         * @example [
         *       "2160124044445610",
         *       "2160124044445611"
         *     ]
         */
        BizMids: string[];
        /**
         * Custom tab
         *
         * A tab of the merchant's on a card or ticket.
         */
        CustomTab: {
            /**
             * The name of the tab, at most 20 characters.
             * @example DIY tag 1
             */
            label: string;
            /**
             * The kind of the tab, `url` for one that opens the URL in `value`.
             * @example url
             * @enum {string}
             */
            type: "url";
            /**
             * The URL that the tab opens, at most 512 characters.
             * @example https://merchant.example/terms
             */
            value: string;
        };
        /**
         * Texts of a new card
         *
         * The texts of a new card, for each language that it is shown in; at least one of the two.
         */
        GiftCardLocaleInfo: {
            /** The texts of a new card in traditional Chinese, where `shops` is required. */
            zh_HK: {
                /**
                 * The name of the card, at most 25 characters.
                 * @example 下午茶禮券
                 */
                name: string;
                /**
                 * A short description for public areas of the app, at most 400 characters.
                 * @example 兩位用下午茶
                 */
                subName?: string;
                /**
                 * The description of the card, at most 4000 characters. A public integration of 2024 sent `<br>` as line breaks.
                 * @example 憑券可享兩位用下午茶。
                 */
                description: string;
                /**
                 * The shops that redeem the card, at most 1000 characters.
                 * @example 中環及尖沙咀分店
                 */
                shops: string;
                /**
                 * The name of the brand, at most 32 characters.
                 * @example 海港茶室
                 */
                brandName: string;
                /** Tabs of the merchant's. No page states how many there may be. */
                customTabs?: components["schemas"]["CustomTab"][];
            };
            /** The texts of a new card in English, where `shops` is required. */
            en_US?: {
                /**
                 * The name of the card, at most 50 characters.
                 * @example Afternoon tea voucher
                 */
                name: string;
                /**
                 * A short description for public areas of the app, at most 400 characters.
                 * @example Afternoon tea for two
                 */
                subName?: string;
                /**
                 * The description of the card, at most 3000 characters. A public integration of 2024 sent `<br>` as line breaks.
                 * @example Redeem for an afternoon tea for two.
                 */
                description: string;
                /**
                 * The shops that redeem the card, at most 800 characters.
                 * @example Central and Tsim Sha Tsui
                 */
                shops: string;
                /**
                 * The name of the brand, at most 64 characters.
                 * @example Harbour Tea House
                 */
                brandName: string;
                /** Tabs of the merchant's. No page states how many there may be. */
                customTabs?: components["schemas"]["CustomTab"][];
            };
        } | {
            /** The texts of a new card in traditional Chinese, where `shops` is required. */
            zh_HK?: {
                /**
                 * The name of the card, at most 25 characters.
                 * @example 下午茶禮券
                 */
                name: string;
                /**
                 * A short description for public areas of the app, at most 400 characters.
                 * @example 兩位用下午茶
                 */
                subName?: string;
                /**
                 * The description of the card, at most 4000 characters. A public integration of 2024 sent `<br>` as line breaks.
                 * @example 憑券可享兩位用下午茶。
                 */
                description: string;
                /**
                 * The shops that redeem the card, at most 1000 characters.
                 * @example 中環及尖沙咀分店
                 */
                shops: string;
                /**
                 * The name of the brand, at most 32 characters.
                 * @example 海港茶室
                 */
                brandName: string;
                /** Tabs of the merchant's. No page states how many there may be. */
                customTabs?: components["schemas"]["CustomTab"][];
            };
            /** The texts of a new card in English, where `shops` is required. */
            en_US: {
                /**
                 * The name of the card, at most 50 characters.
                 * @example Afternoon tea voucher
                 */
                name: string;
                /**
                 * A short description for public areas of the app, at most 400 characters.
                 * @example Afternoon tea for two
                 */
                subName?: string;
                /**
                 * The description of the card, at most 3000 characters. A public integration of 2024 sent `<br>` as line breaks.
                 * @example Redeem for an afternoon tea for two.
                 */
                description: string;
                /**
                 * The shops that redeem the card, at most 800 characters.
                 * @example Central and Tsim Sha Tsui
                 */
                shops: string;
                /**
                 * The name of the brand, at most 64 characters.
                 * @example Harbour Tea House
                 */
                brandName: string;
                /** Tabs of the merchant's. No page states how many there may be. */
                customTabs?: components["schemas"]["CustomTab"][];
            };
        };
        /**
         * More about a card
         *
         * More about a card. Further fields may exist.
         */
        GiftCardExtInfo: {
            /**
             * The IDs of the stores that redeem the card.
             * @example [
             *       "storeid1",
             *       "storeid2"
             *     ]
             */
            availableStoreIds?: string[];
            /**
             * The IDs of the brands that redeem the card.
             * @example [
             *       "brandid1",
             *       "brandid2"
             *     ]
             */
            availableBrandIds?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Gift card
         *
         * A template of redeemable cards.
         */
        CreateGiftCardTemplate: {
            /**
             * A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
             * @example abcdefg135202000000000263818
             */
            requestId: string;
            /** The merchant ID that AlipayHK issued. At most 64 characters. */
            merchantId: components["schemas"]["MerchantId"];
            /** The time from which the template is active, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say. */
            endDate: components["schemas"]["Timestamp"];
            /**
             * The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
             * @example qrcode
             * @enum {string}
             */
            codeType: "barcode" | "qrcode" | "promocode" | "none";
            /**
             * The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code. The field is required even where no code is displayed; a public integration of 2024 sent an empty string with the code type `none`, so that is accepted there and only there.
             * @example QRCODE
             */
            codeStandard: ("CODE128" | "EAN-13" | "QRCODE") | "";
            /** The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters. */
            imageUrl: components["schemas"]["ImageUrl"];
            /** The button on a card or ticket. `urlType` selects where it leads. */
            button: components["schemas"]["Button"];
            /**
             * The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
             * @example https://merchant.example/logo.png
             */
            merchantLogo: string;
            /** The selling price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            currentAmountCent?: components["schemas"]["AmountCent"];
            /** The original price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            originalAmountCent?: components["schemas"]["AmountCent"];
            /** A currency as its code of three letters in ISO 4217. At most 3 characters. */
            currencyCode?: components["schemas"]["CurrencyCode"];
            /**
             * The type of the template, `COUPON` for redeemable cards.
             * @example COUPON
             * @enum {string}
             */
            type: "COUPON";
            /**
             * The product, `GIFT_CARD` for coupons, gift cards and membership cards alike. Documented on another page.
             * @example GIFT_CARD
             * @enum {string}
             */
            product: "GIFT_CARD";
            /**
             * The quantity in stock, 1 to 1000000.
             * @example 1000
             */
            stock: number;
            /** A link to the page where the product is shown and bought, at most 512 characters. It starts with `alipayhk://`. */
            orderPageLink: components["schemas"]["AppLink"];
            /** A link to the page that describes the product, at most 512 characters. It starts with `alipayhk://`. */
            detailLink?: components["schemas"]["AppLink"];
            /** Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out. */
            exposure: components["schemas"]["Exposure"];
            /**
             * The categories under which AlipayHK lists the card, two at most. At most 2 items.
             * @example [
             *       "Medical",
             *       "Cosmetics"
             *     ]
             */
            categories: components["schemas"]["CouponCategory"][];
            /** The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it. */
            bizMids?: components["schemas"]["BizMids"];
            /** The texts of a new card, for each language that it is shown in; at least one of the two. */
            localeInfo: components["schemas"]["GiftCardLocaleInfo"];
            /** More about a card. Further fields may exist. */
            passExtInfo?: components["schemas"]["GiftCardExtInfo"];
        };
        /**
         * Texts of a ticket in one language
         *
         * The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented.
         */
        TicketTexts: {
            /**
             * The name of the ticket.
             * @example Theme park day ticket
             */
            name: string;
            /**
             * A short description for public areas of the app.
             * @example Valid on any day
             */
            subName?: string;
            /**
             * The description of the ticket. A public integration of 2024 sent `<br>` as line breaks.
             * @example One visit on one day.<br>Children under three enter free of charge.
             */
            description: string;
            /**
             * The shops that accept the ticket. Tickets usually have none.
             * @example Main entrance
             */
            shops?: string;
            /**
             * The name of the brand.
             * @example Harbour Park
             */
            brandName: string;
            /** Tabs of the merchant's. No page states how many there may be. */
            customTabs?: components["schemas"]["CustomTab"][];
        };
        /**
         * Texts of a new ticket
         *
         * The texts of a new ticket, for each language that it is shown in; at least one of the two.
         */
        TicketLocaleInfo: {
            /** The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented. */
            zh_HK?: components["schemas"]["TicketTexts"];
            /** The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented. */
            en_US?: components["schemas"]["TicketTexts"];
        };
        /**
         * More about a ticket
         *
         * More about an admission or movie ticket. No page shows its fields; those below were sent by a public integration of 2024. All are optional, and further ones may exist. Observed in a public integration, not documented.
         */
        TicketExtInfo: {
            /**
             * Labels of the ticket.
             * @example [
             *       "HOT"
             *     ]
             */
            tags?: string[];
            /**
             * The country as a code of AlipayHK's region list, which is not public. The values seen follow the numeric codes of ISO 3166-1.
             * @example 156
             */
            country?: string;
            /**
             * The province as a code of AlipayHK's region list. The values seen were `810000` for Hong Kong and `820000` for Macao.
             * @example 810000
             */
            province?: string;
            /**
             * The city as a code of AlipayHK's region list.
             * @example 810000
             */
            city?: string;
            /** The district as a code of AlipayHK's region list. */
            district?: string | null;
            /** The business area, one level below the district, as a code of AlipayHK's region list. */
            businessArea?: string | null;
            /**
             * How many were sold.
             * @example 120
             */
            soldNum?: number;
            /**
             * How many users there are.
             * @example 100
             */
            userNum?: number;
            /**
             * The rating. It was sent as a number as well as a string.
             * @example 4.5
             */
            rating?: number | string;
            /**
             * How many ratings there are. It was sent as a number as well as a string.
             * @example 0
             */
            rateNum?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Admission or movie ticket
         *
         * A template of admission tickets or movie tickets.
         */
        CreateAdmissionTicketTemplate: {
            /**
             * A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
             * @example abcdefg135202000000000263818
             */
            requestId: string;
            /** The merchant ID that AlipayHK issued. At most 64 characters. */
            merchantId: components["schemas"]["MerchantId"];
            /** The time from which the template is active, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say. */
            endDate: components["schemas"]["Timestamp"];
            /**
             * The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
             * @example qrcode
             * @enum {string}
             */
            codeType: "barcode" | "qrcode" | "promocode" | "none";
            /**
             * The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code. The field is required even where no code is displayed; a public integration of 2024 sent an empty string with the code type `none`, so that is accepted there and only there.
             * @example QRCODE
             */
            codeStandard: ("CODE128" | "EAN-13" | "QRCODE") | "";
            /** The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters. */
            imageUrl: components["schemas"]["ImageUrl"];
            /** The button on a card or ticket. `urlType` selects where it leads. */
            button: components["schemas"]["Button"];
            /**
             * The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
             * @example https://merchant.example/logo.png
             */
            merchantLogo: string;
            /** The selling price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            currentAmountCent?: components["schemas"]["AmountCent"];
            /** The original price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            originalAmountCent?: components["schemas"]["AmountCent"];
            /** A currency as its code of three letters in ISO 4217. At most 3 characters. */
            currencyCode?: components["schemas"]["CurrencyCode"];
            /**
             * The quantity in stock, 1 to 1000000. Only cards need it.
             * @example 1000
             */
            stock?: number;
            /** A link to the page where the product is shown and bought, at most 512 characters. It starts with `alipayhk://`. */
            orderPageLink: components["schemas"]["AppLink"];
            /** A link to the page that describes the product, at most 512 characters. It starts with `alipayhk://`. */
            detailLink: components["schemas"]["AppLink"];
            /** Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out. */
            exposure: components["schemas"]["Exposure"];
            /**
             * The categories under which AlipayHK lists the ticket, two at most, each as the code of the deepest level that fits. The table of these codes is not public; a public integration of 2024 sent groups of four digits, one group per level.
             * @example [
             *       "0002000100020009"
             *     ]
             */
            categories: string[];
            /** The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it. */
            bizMids?: components["schemas"]["BizMids"];
            /** The texts of a new ticket, for each language that it is shown in; at least one of the two. */
            localeInfo: components["schemas"]["TicketLocaleInfo"];
            /** More about an admission or movie ticket. No page shows its fields; those below were sent by a public integration of 2024. All are optional, and further ones may exist. Observed in a public integration, not documented. */
            passExtInfo: components["schemas"]["TicketExtInfo"];
            /**
             * The type of the template, `TICKET` for tickets.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /**
             * The product, `PASS` for an admission ticket or `MOVIE` for a movie ticket.
             * @example PASS
             * @enum {string}
             */
            product: "PASS" | "MOVIE";
        };
        /**
         * Transport ticket
         *
         * A template of flight, train, bus or ship tickets.
         */
        CreateTransportTicketTemplate: {
            /**
             * A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
             * @example abcdefg135202000000000263818
             */
            requestId: string;
            /** The merchant ID that AlipayHK issued. At most 64 characters. */
            merchantId: components["schemas"]["MerchantId"];
            /** The time from which the template is active, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say. */
            endDate: components["schemas"]["Timestamp"];
            /**
             * The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
             * @example qrcode
             * @enum {string}
             */
            codeType: "barcode" | "qrcode" | "promocode" | "none";
            /**
             * The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code. The field is required even where no code is displayed; a public integration of 2024 sent an empty string with the code type `none`, so that is accepted there and only there.
             * @example QRCODE
             */
            codeStandard: ("CODE128" | "EAN-13" | "QRCODE") | "";
            /** The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters. */
            imageUrl: components["schemas"]["ImageUrl"];
            /** The button on a card or ticket. `urlType` selects where it leads. */
            button: components["schemas"]["Button"];
            /**
             * The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
             * @example https://merchant.example/logo.png
             */
            merchantLogo: string;
            /** The selling price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            currentAmountCent?: components["schemas"]["AmountCent"];
            /** The original price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            originalAmountCent?: components["schemas"]["AmountCent"];
            /** A currency as its code of three letters in ISO 4217. At most 3 characters. */
            currencyCode?: components["schemas"]["CurrencyCode"];
            /**
             * The quantity in stock, 1 to 1000000. Only cards need it.
             * @example 1000
             */
            stock?: number;
            /** A link to the page where the product is shown and bought, at most 512 characters. It starts with `alipayhk://`. */
            orderPageLink?: components["schemas"]["AppLink"];
            /** A link to the page that describes the product, at most 512 characters. It starts with `alipayhk://`. */
            detailLink?: components["schemas"]["AppLink"];
            /** Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out. */
            exposure?: components["schemas"]["Exposure"];
            /**
             * The categories under which AlipayHK lists the ticket, two at most, each as the code of the deepest level that fits. The table of these codes is not public; a public integration of 2024 sent groups of four digits, one group per level.
             * @example [
             *       "0002000100020009"
             *     ]
             */
            categories: string[];
            /** The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it. */
            bizMids?: components["schemas"]["BizMids"];
            /** The texts of a new ticket, for each language that it is shown in; at least one of the two. */
            localeInfo: components["schemas"]["TicketLocaleInfo"];
            /** More about an admission or movie ticket. No page shows its fields; those below were sent by a public integration of 2024. All are optional, and further ones may exist. Observed in a public integration, not documented. */
            passExtInfo?: components["schemas"]["TicketExtInfo"];
            /**
             * The type of the template, `TICKET` for tickets.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /**
             * The product, named after the means of transport. Documented on another page.
             * @example TRAIN_TICKET
             * @enum {string}
             */
            product: "AIR_TICKET" | "TRAIN_TICKET" | "BUS_TICKET" | "SHIP_TICKET";
        };
        /**
         * Create template request
         *
         * A template to create. `product` selects the variant.
         */
        CreateTemplateRequest: components["schemas"]["CreateGiftCardTemplate"] | components["schemas"]["CreateAdmissionTicketTemplate"] | components["schemas"]["CreateTransportTicketTemplate"];
        /**
         * Result
         *
         * The outcome of a request.
         */
        Result: {
            /**
             * The outcome as a code. Codes that no page lists do occur, so readers treat an unknown one by its `resultStatus`. At most 64 characters.
             * @example SUCCESS
             */
            resultCode: string;
            /**
             * The outcome in one letter, `S` for success, `F` for failure and `U` for an unknown outcome.
             * @example S
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /**
             * The outcome in words, meant for people. Programs use `resultCode`. At most 256 characters.
             * @example success
             */
            resultMessage?: string;
            /**
             * @deprecated
             *
             * Another name of `resultMessage`, printed in the field tables of older pages. Readers accept both. At most 256 characters.
             * @example SUCCESS
             */
            resultMsg?: string;
        };
        /**
         * Template code in an answer
         *
         * The ID of the template. Its length is 32 characters on most pages and up to 64 on others, so readers accept 64.
         * @example 82022031000135000000000000624234
         */
        ReturnedTemplateCode: string;
        /**
         * Status of a template
         *
         * The status of the template, `valid`, `paused` (temporarily unavailable), `frozen` (by the content review), `expired` (after the end date) or `closed` (for good). Readers accept others.
         * @example valid
         */
        TemplateStatus: "valid" | "paused" | "frozen" | "expired" | "closed" | (string & {});
        /**
         * Create template response
         *
         * The answer to the creation of a template.
         */
        CreateTemplateResponse: {
            /** The outcome of the request. */
            resultInfo?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `resultInfo`; since `result` occurs as well, readers accept either. */
            result?: components["schemas"]["Result"];
            /** The ID of the template. Its length is 32 characters on most pages and up to 64 on others, so readers accept 64. */
            templateCode?: components["schemas"]["ReturnedTemplateCode"];
            /** The status of the template, `valid`, `paused` (temporarily unavailable), `frozen` (by the content review), `expired` (after the end date) or `closed` (for good). Readers accept others. At most 32 characters. */
            status?: components["schemas"]["TemplateStatus"];
        };
        /**
         * Chinese texts of a card
         *
         * The texts of a card in traditional Chinese. The limits count characters (code points).
         */
        LocaleTextsZhHk: {
            /**
             * The name of the card, at most 25 characters.
             * @example 下午茶禮券
             */
            name: string;
            /**
             * A short description for public areas of the app, at most 400 characters.
             * @example 兩位用下午茶
             */
            subName?: string;
            /**
             * The description of the card, at most 4000 characters. A public integration of 2024 sent `<br>` as line breaks.
             * @example 憑券可享兩位用下午茶。
             */
            description: string;
            /**
             * The shops that redeem the card, at most 1000 characters.
             * @example 中環及尖沙咀分店
             */
            shops?: string;
            /**
             * The name of the brand, at most 32 characters.
             * @example 海港茶室
             */
            brandName: string;
            /** Tabs of the merchant's. No page states how many there may be. */
            customTabs?: components["schemas"]["CustomTab"][];
        };
        /**
         * English texts of a card
         *
         * The texts of a card in English. The limits count characters (code points).
         */
        LocaleTextsEnUs: {
            /**
             * The name of the card, at most 50 characters.
             * @example Afternoon tea voucher
             */
            name: string;
            /**
             * A short description for public areas of the app, at most 400 characters.
             * @example Afternoon tea for two
             */
            subName?: string;
            /**
             * The description of the card, at most 3000 characters. A public integration of 2024 sent `<br>` as line breaks.
             * @example Redeem for an afternoon tea for two.
             */
            description: string;
            /**
             * The shops that redeem the card, at most 800 characters.
             * @example Central and Tsim Sha Tsui
             */
            shops?: string;
            /**
             * The name of the brand, at most 64 characters.
             * @example Harbour Tea House
             */
            brandName: string;
            /** Tabs of the merchant's. No page states how many there may be. */
            customTabs?: components["schemas"]["CustomTab"][];
        };
        /**
         * New texts of a template
         *
         * The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not.
         */
        UpdateLocaleInfo: {
            /** The texts of a card in traditional Chinese. The limits count characters (code points). */
            zh_HK: components["schemas"]["LocaleTextsZhHk"];
            /** The texts of a card in English. The limits count characters (code points). */
            en_US?: components["schemas"]["LocaleTextsEnUs"];
        } | {
            /** The texts of a card in traditional Chinese. The limits count characters (code points). */
            zh_HK?: components["schemas"]["LocaleTextsZhHk"];
            /** The texts of a card in English. The limits count characters (code points). */
            en_US: components["schemas"]["LocaleTextsEnUs"];
        };
        /**
         * More about a card or ticket
         *
         * More about a card or an admission or movie ticket. Each kind has fields of its own; all are optional. Observed in a public integration, not documented.
         */
        PassExtInfo: {
            /**
             * The IDs of the stores that redeem the card.
             * @example [
             *       "storeid1",
             *       "storeid2"
             *     ]
             */
            availableStoreIds?: string[];
            /**
             * The IDs of the brands that redeem the card.
             * @example [
             *       "brandid1",
             *       "brandid2"
             *     ]
             */
            availableBrandIds?: string[];
            /**
             * Labels of the ticket.
             * @example [
             *       "HOT"
             *     ]
             */
            tags?: string[];
            /**
             * The country as a code of AlipayHK's region list, which is not public. The values seen follow the numeric codes of ISO 3166-1.
             * @example 156
             */
            country?: string;
            /**
             * The province as a code of AlipayHK's region list. The values seen were `810000` for Hong Kong and `820000` for Macao.
             * @example 810000
             */
            province?: string;
            /**
             * The city as a code of AlipayHK's region list.
             * @example 810000
             */
            city?: string;
            /** The district as a code of AlipayHK's region list. */
            district?: string | null;
            /** The business area, one level below the district, as a code of AlipayHK's region list. */
            businessArea?: string | null;
            /**
             * How many were sold.
             * @example 120
             */
            soldNum?: number;
            /**
             * How many users there are.
             * @example 100
             */
            userNum?: number;
            /**
             * The rating. It was sent as a number as well as a string.
             * @example 4.5
             */
            rating?: number | string;
            /**
             * How many ratings there are. It was sent as a number as well as a string.
             * @example 0
             */
            rateNum?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Update template request
         *
         * The new content of a template.
         */
        UpdateTemplateRequest: {
            /**
             * The template to update, at most 64 characters as the page of this operation says; every known code has 32.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /** The merchant ID that AlipayHK issued. At most 64 characters. */
            merchantId: components["schemas"]["MerchantId"];
            /** The time from which the template is active, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say. */
            endDate: components["schemas"]["Timestamp"];
            /** The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters. */
            imageUrl: components["schemas"]["ImageUrl"];
            /** The button on a card or ticket. `urlType` selects where it leads. */
            button: components["schemas"]["Button"];
            /** The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not. */
            localeInfo: components["schemas"]["UpdateLocaleInfo"];
            /**
             * The URL of the merchant's logo, an image of less than 100 KB. Its limit is 256 characters here, but 512 in `createTemplate`.
             * @example https://merchant.example/logo.png
             */
            merchantLogo: string;
            /** The selling price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            currentAmountCent?: components["schemas"]["AmountCent"];
            /** The original price in cents, 0 to 100000000. 1000 means HKD 10.00. */
            originalAmountCent?: components["schemas"]["AmountCent"];
            /** A currency as its code of three letters in ISO 4217. At most 3 characters. */
            currencyCode?: components["schemas"]["CurrencyCode"];
            /**
             * A link to the page where the product is shown and bought, at most 512 characters. The page of this operation lost the rule about its scheme; its sample starts with `alipayhk://`, as `createTemplate` requires.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056
             */
            orderPageLink: string;
            /** A link to the page that describes the product. The page of this operation does not list it; a public integration of 2024 sent it for tickets. Observed in a public integration, not documented. At most 512 characters. */
            detailLink?: components["schemas"]["AppLink"];
            /**
             * The categories under which AlipayHK lists the card or ticket, two at most. A card has the labels of `createTemplate`, a ticket has codes of a table that is not public. The page of this operation lists the labels of cards only. Without `product` the schema cannot tell cards and tickets apart, so it takes both. At most 2 items.
             * @example [
             *       "Medical",
             *       "Food"
             *     ]
             */
            categories: ("Food" | "CoffeeAndTea" | "Medical" | "Cosmetics" | "Groceries" | "Ecommerce" | "Electronics" | "Games" | "Clothing" | "Jewellery" | "Entertainment" | "Education" | "Transportation" | "Others" | (string & {}))[];
            /** The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it. */
            bizMids?: components["schemas"]["BizMids"];
            /** Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out. */
            exposure: components["schemas"]["Exposure"];
            /** More about a card or an admission or movie ticket. Each kind has fields of its own; all are optional. Observed in a public integration, not documented. */
            passExtInfo?: components["schemas"]["PassExtInfo"];
        };
        /**
         * Update template response
         *
         * The answer to an update of a template.
         */
        UpdateTemplateResponse: {
            /** The outcome of the request. */
            resultInfo?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `resultInfo`; since `result` occurs as well, readers accept either. */
            result?: components["schemas"]["Result"];
            /** The ID of the template. Its length is 32 characters on most pages and up to 64 on others, so readers accept 64. */
            templateCode?: components["schemas"]["ReturnedTemplateCode"];
            /** The status of the template, `valid`, `paused` (temporarily unavailable), `frozen` (by the content review), `expired` (after the end date) or `closed` (for good). Readers accept others. At most 32 characters. */
            status?: components["schemas"]["TemplateStatus"];
        };
        /**
         * Template code
         *
         * The ID of the template that AlipayHK issued, at most 32 characters.
         * @example 82022031000135000000000000624234
         */
        TemplateCode: string;
        /**
         * Update template status request
         *
         * A template and its new status.
         */
        UpdateTemplateStatusRequest: {
            /**
             * The merchant ID that AlipayHK issued.
             * @example 2160120041113167
             */
            merchantAccountId: string;
            /**
             * @deprecated
             *
             * The merchant ID under the name that older pages give it. Use `merchantAccountId`. At most 64 characters.
             */
            merchantId?: components["schemas"]["MerchantId"];
            /** The ID of the template that AlipayHK issued, at most 32 characters. */
            templateCode: components["schemas"]["TemplateCode"];
            /**
             * The new status, `valid`, `closed` (permanently unavailable) or `paused` (temporarily unavailable).
             * @example paused
             * @enum {string}
             */
            status: "valid" | "closed" | "paused";
        };
        /**
         * Update template status response
         *
         * The answer to a change of a template's status.
         */
        UpdateTemplateStatusResponse: {
            /** The outcome of the request. */
            resultInfo?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `resultInfo`; since `result` occurs as well, readers accept either. */
            result?: components["schemas"]["Result"];
            /** The status of the template, `valid`, `paused` (temporarily unavailable), `frozen` (by the content review), `expired` (after the end date) or `closed` (for good). Readers accept others. At most 32 characters. */
            status?: components["schemas"]["TemplateStatus"];
        };
        /**
         * Query template request
         *
         * The template to look up.
         */
        QueryTemplateRequest: {
            /** The merchant ID that AlipayHK issued. At most 64 characters. */
            merchantId: components["schemas"]["MerchantId"];
            /** The ID of the template that AlipayHK issued, at most 32 characters. */
            templateCode: components["schemas"]["TemplateCode"];
        };
        /**
         * Texts of a queried template
         *
         * The texts of a template in one language as the platform returns them.
         */
        LocaleTextsDetails: {
            /**
             * The name of the card or ticket.
             * @example Any template name
             */
            name?: string;
            /**
             * A short description for public areas of the app.
             * @example Afternoon tea for two
             */
            subName?: string;
            /**
             * The description of the card or ticket.
             * @example Redeem for an afternoon tea for two.
             */
            description?: string;
            /**
             * The shops that redeem the card.
             * @example Central and Tsim Sha Tsui
             */
            shops?: string;
            /**
             * The name of the brand.
             * @example Harbour Tea House
             */
            brandName?: string;
            /** Tabs of the merchant's. */
            customTabs?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Query template response
         *
         * A template with its present status. Its fields are known in part, from older pages and from a public integration of 2024. All of them are optional, limits are not enforced, and further fields may exist. Observed in a public integration, not documented.
         */
        QueryTemplateResponse: {
            /** The outcome of the request. */
            result?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `result`; since `resultInfo` occurs as well, readers accept either. */
            resultInfo?: components["schemas"]["Result"];
            /** The ID of the template. Its length is 32 characters on most pages and up to 64 on others, so readers accept 64. */
            templateCode?: components["schemas"]["ReturnedTemplateCode"];
            /** The time from which the template is active, in milliseconds since the epoch. */
            startDate?: components["schemas"]["Timestamp"];
            /** The time at which the template expires, in milliseconds since the epoch. */
            endDate?: components["schemas"]["Timestamp"];
            /** The status of the template, `valid`, `paused` (temporarily unavailable), `frozen` (by the content review), `expired` (after the end date) or `closed` (for good). Readers accept others. At most 32 characters. */
            status?: components["schemas"]["TemplateStatus"];
            /**
             * The kind of code that a pass displays. At most 16 characters.
             * @example qrcode
             */
            codeType?: "barcode" | "qrcode" | "promocode" | "none" | (string & {});
            /**
             * The standard of the displayed code. At most 16 characters.
             * @example QRCODE
             */
            codeStandard?: "CODE128" | "EAN-13" | "QRCODE" | (string & {});
            /**
             * @deprecated
             *
             * Another spelling of `codeStandard`, printed by older pages. Readers accept both. At most 16 characters.
             * @example QRCODE
             */
            codeStandrad?: string;
            /**
             * The URL of the image. At most 512 characters.
             * @example https://merchant.example/voucher.png
             */
            imageUrl?: string;
            /** The button of a template as the platform returns it. */
            button?: {
                /**
                 * What the button says.
                 * @example payment
                 */
                btnType?: "usage" | "payment" | "none" | (string & {});
                /**
                 * Where the button leads.
                 * @example CUSTOM_BTN
                 */
                urlType?: "CODE_PAY_BTN" | "SCAN_PAY_BTN" | "CUSTOM_BTN" | (string & {});
                /**
                 * The URL that a custom button leads to.
                 * @example https://merchant.example/use
                 */
                btnUrl?: string;
                /**
                 * Whether the URL opens in a browser.
                 * @example false
                 */
                browserOpen?: boolean;
            } & {
                [key: string]: unknown;
            };
            /** The texts of a template as the platform returns them, by language. */
            localeInfo?: {
                /** The texts of a template in one language as the platform returns them. */
                zh_HK?: components["schemas"]["LocaleTextsDetails"];
                /** The texts of a template in one language as the platform returns them. */
                en_US?: components["schemas"]["LocaleTextsDetails"];
            } & {
                [key: string]: unknown;
            };
            /**
             * The URL of the merchant's logo. At most 512 characters.
             * @example https://merchant.example/logo.png
             */
            merchantLogo?: string;
            /**
             * The selling price in cents.
             * @example 1000
             */
            currentAmountCent?: number;
            /**
             * The original price in cents.
             * @example 1000
             */
            originalAmountCent?: number;
            /** The selling price under the name that an older page prints, as an object of unknown shape. Documented on another page. */
            currentAmount?: unknown;
            /** The original price under the name that an older page prints, as an object of unknown shape. Documented on another page. */
            originalAmount?: unknown;
            /**
             * The currency, usually as its code of three letters in ISO 4217. At most 16 characters.
             * @example HKD
             */
            currencyCode?: string;
            /**
             * The discount rate, 1 to 100. One page types it as a number, a public integration read a string. Documented on another page.
             * @example 10
             */
            discount?: number | string;
            /**
             * The quantity in stock.
             * @example 1000
             */
            stock?: number | string;
            /**
             * What is left of the stock.
             * @example 880
             */
            availableStock?: number | string;
            /**
             * A link to the page where the product is shown and bought. At most 512 characters.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010
             */
            orderPageLink?: string;
            /**
             * A link to the page that describes the product. At most 512 characters.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010
             */
            detailLink?: string;
            /**
             * The categories of the card or ticket.
             * @example [
             *       "Medical"
             *     ]
             */
            categories?: string[];
            /**
             * The IDs of associated merchants. A public integration read a string.
             * @example [
             *       "2160124044445610"
             *     ]
             */
            bizMids?: string[] | string;
            /**
             * Whether the card or ticket is shown in the places that AlipayHK has for it.
             * @example exposed
             */
            exposure?: "exposed" | "hidden" | (string & {});
            /** More about the card or ticket. */
            passExtInfo?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Further data of a new pass
         *
         * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
         */
        CreatePassExtInfo: {
            /** Was seen as `null` only; its meaning is not known. */
            billId?: string | null;
            /**
             * The merchant's own number of the order that the pass belongs to.
             * @example 20240524000001
             */
            merchantBillId?: string;
            /**
             * The page of that order in the merchant's mini program, an `alipayhk://` link.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Forder%2Fdetail&query=id%3D20240524000001
             */
            merchantBillDetail?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Code of a pass
         *
         * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
         */
        CodeInfo: {
            /**
             * The text of the code for people, printed next to it. It may equal the value.
             * @example 8250000000000000001
             */
            $codemsg$?: string;
            /**
             * The value that is encoded.
             * @example 8250000000000000001
             */
            $codevalue$?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Price of a ticket
         *
         * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
         */
        TicketPrice: ({
            /**
             * The price in cents. It was seen as a number and as a string of digits.
             * @example 10000
             */
            cent?: number | string;
            /**
             * The currency of the price.
             * @example HKD
             */
            currency?: string;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * New admission ticket
         *
         * A ticket that admits to a place or an event.
         */
        CreatePassAdmissionTicket: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example PASS
             * @enum {string}
             */
            product: "PASS";
            /** What the pass shows. The keys that the page marks as required are required here. Documented on another page. */
            dataInfo: {
                /**
                 * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
                 * @example 海港主題樂園
                 */
                $ticketName_zh_HK$?: string;
                /**
                 * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
                 * @example Harbour Park
                 */
                $ticketName_en_US$?: string;
                /**
                 * The address of the place in traditional Chinese. The page states 24 characters at most, which is not enforced.
                 * @example 九龍海旁道1號
                 */
                $address_zh_HK$: string;
                /**
                 * The address of the place in English. The page states 48 characters at most, which is not enforced.
                 * @example 1 Waterfront Road, Kowloon
                 */
                $address_en_US$: string;
                /**
                 * How many times the ticket admits, for the texts in traditional Chinese.
                 * @example 1
                 */
                $availableTimes_zh_HK$: number;
                /**
                 * How many times the ticket admits, for the texts in English.
                 * @example 1
                 */
                $availableTimes_en_US$: number;
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_zh_HK$?: components["schemas"]["TicketPrice"];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_en_US$?: components["schemas"]["TicketPrice"];
                /** When the event begins in milliseconds since the epoch, for the texts in traditional Chinese. */
                $startTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the event begins in milliseconds since the epoch, for the texts in English. */
                $startTime_en_US$: components["schemas"]["Timestamp"];
                /** When the event ends in milliseconds since the epoch, for the texts in traditional Chinese. */
                $endTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the event ends in milliseconds since the epoch, for the texts in English. */
                $endTime_en_US$: components["schemas"]["Timestamp"];
                /**
                 * The name of the platform that sold the ticket in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 海港票務
                 */
                $platformName_zh_HK$?: string;
                /**
                 * The name of the platform that sold the ticket in English. The page states 64 characters at most, which is not enforced.
                 * @example Harbour Tickets
                 */
                $platformName_en_US$?: string;
                /**
                 * The address of the logo of that platform, smaller than 100 KB, in traditional Chinese. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
                 * @example https://merchant.example/logo.png
                 */
                $platformLogo_zh_HK$?: string | null;
                /**
                 * The address of the logo of that platform, smaller than 100 KB, in English. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
                 * @example https://merchant.example/logo.png
                 */
                $platformLogo_en_US$?: string | null;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example PASS
             * @enum {string}
             */
            product: "PASS";
            /** What the pass shows. The keys that the page marks as required are required here. Documented on another page. */
            dataInfo: {
                /**
                 * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
                 * @example 海港主題樂園
                 */
                $ticketName_zh_HK$?: string;
                /**
                 * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
                 * @example Harbour Park
                 */
                $ticketName_en_US$?: string;
                /**
                 * The address of the place in traditional Chinese. The page states 24 characters at most, which is not enforced.
                 * @example 九龍海旁道1號
                 */
                $address_zh_HK$: string;
                /**
                 * The address of the place in English. The page states 48 characters at most, which is not enforced.
                 * @example 1 Waterfront Road, Kowloon
                 */
                $address_en_US$: string;
                /**
                 * How many times the ticket admits, for the texts in traditional Chinese.
                 * @example 1
                 */
                $availableTimes_zh_HK$: number;
                /**
                 * How many times the ticket admits, for the texts in English.
                 * @example 1
                 */
                $availableTimes_en_US$: number;
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_zh_HK$?: components["schemas"]["TicketPrice"];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_en_US$?: components["schemas"]["TicketPrice"];
                /** When the event begins in milliseconds since the epoch, for the texts in traditional Chinese. */
                $startTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the event begins in milliseconds since the epoch, for the texts in English. */
                $startTime_en_US$: components["schemas"]["Timestamp"];
                /** When the event ends in milliseconds since the epoch, for the texts in traditional Chinese. */
                $endTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the event ends in milliseconds since the epoch, for the texts in English. */
                $endTime_en_US$: components["schemas"]["Timestamp"];
                /**
                 * The name of the platform that sold the ticket in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 海港票務
                 */
                $platformName_zh_HK$?: string;
                /**
                 * The name of the platform that sold the ticket in English. The page states 64 characters at most, which is not enforced.
                 * @example Harbour Tickets
                 */
                $platformName_en_US$?: string;
                /**
                 * The address of the logo of that platform, smaller than 100 KB, in traditional Chinese. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
                 * @example https://merchant.example/logo.png
                 */
                $platformLogo_zh_HK$?: string | null;
                /**
                 * The address of the logo of that platform, smaller than 100 KB, in English. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
                 * @example https://merchant.example/logo.png
                 */
                $platformLogo_en_US$?: string | null;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        });
        /**
         * New movie ticket
         *
         * A ticket for a film.
         */
        CreatePassMovieTicket: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example MOVIE
             * @enum {string}
             */
            product: "MOVIE";
            /** What the pass shows. The keys that the page marks as required are required here. Documented on another page. */
            dataInfo: {
                /**
                 * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
                 * @example 渡輪長夜
                 */
                $ticketName_zh_HK$?: string;
                /**
                 * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
                 * @example The Long Ferry
                 */
                $ticketName_en_US$?: string;
                /**
                 * How many times the ticket admits, for the texts in traditional Chinese.
                 * @example 1
                 */
                $availableTimes_zh_HK$: number;
                /**
                 * How many times the ticket admits, for the texts in English.
                 * @example 1
                 */
                $availableTimes_en_US$: number;
                /**
                 * The name of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 海港戲院
                 */
                $cinemaName_zh_HK$: string;
                /**
                 * The name of the cinema in English. The page states 64 characters at most, which is not enforced.
                 * @example Harbour Cinema
                 */
                $cinemaName_en_US$: string;
                /**
                 * The address of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 九龍海旁道2號
                 */
                $address_zh_HK$: string;
                /**
                 * The address of the cinema in English. The page states 64 characters at most, which is not enforced.
                 * @example 2 Waterfront Road, Kowloon
                 */
                $address_en_US$: string;
                /** When the screening begins in milliseconds since the epoch, for the texts in traditional Chinese. */
                $startTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the screening begins in milliseconds since the epoch, for the texts in English. */
                $startTime_en_US$: components["schemas"]["Timestamp"];
                /** When the screening ends in milliseconds since the epoch, for the texts in traditional Chinese. */
                $endTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the screening ends in milliseconds since the epoch, for the texts in English. */
                $endTime_en_US$: components["schemas"]["Timestamp"];
                /**
                 * What kind of screening it is in traditional Chinese.
                 * @example [
                 *       "2D",
                 *       "粵語"
                 *     ]
                 */
                $movieAttributes_zh_HK$: string[];
                /**
                 * What kind of screening it is in English.
                 * @example [
                 *       "2D",
                 *       "Cantonese"
                 *     ]
                 */
                $movieAttributes_en_US$: string[];
                /**
                 * The house of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 3院
                 */
                $cinemaHouse_zh_HK$: string;
                /**
                 * The house of the cinema in English. The page states 64 characters at most, which is not enforced.
                 * @example House 3
                 */
                $cinemaHouse_en_US$: string;
                /**
                 * The seats in traditional Chinese.
                 * @example [
                 *       "E7",
                 *       "E8"
                 *     ]
                 */
                $movieSeats_zh_HK$: string[];
                /**
                 * The seats in English.
                 * @example [
                 *       "E7",
                 *       "E8"
                 *     ]
                 */
                $movieSeats_en_US$: string[];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_zh_HK$?: components["schemas"]["TicketPrice"];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_en_US$?: components["schemas"]["TicketPrice"];
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example MOVIE
             * @enum {string}
             */
            product: "MOVIE";
            /** What the pass shows. The keys that the page marks as required are required here. Documented on another page. */
            dataInfo: {
                /**
                 * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
                 * @example 渡輪長夜
                 */
                $ticketName_zh_HK$?: string;
                /**
                 * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
                 * @example The Long Ferry
                 */
                $ticketName_en_US$?: string;
                /**
                 * How many times the ticket admits, for the texts in traditional Chinese.
                 * @example 1
                 */
                $availableTimes_zh_HK$: number;
                /**
                 * How many times the ticket admits, for the texts in English.
                 * @example 1
                 */
                $availableTimes_en_US$: number;
                /**
                 * The name of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 海港戲院
                 */
                $cinemaName_zh_HK$: string;
                /**
                 * The name of the cinema in English. The page states 64 characters at most, which is not enforced.
                 * @example Harbour Cinema
                 */
                $cinemaName_en_US$: string;
                /**
                 * The address of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 九龍海旁道2號
                 */
                $address_zh_HK$: string;
                /**
                 * The address of the cinema in English. The page states 64 characters at most, which is not enforced.
                 * @example 2 Waterfront Road, Kowloon
                 */
                $address_en_US$: string;
                /** When the screening begins in milliseconds since the epoch, for the texts in traditional Chinese. */
                $startTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the screening begins in milliseconds since the epoch, for the texts in English. */
                $startTime_en_US$: components["schemas"]["Timestamp"];
                /** When the screening ends in milliseconds since the epoch, for the texts in traditional Chinese. */
                $endTime_zh_HK$: components["schemas"]["Timestamp"];
                /** When the screening ends in milliseconds since the epoch, for the texts in English. */
                $endTime_en_US$: components["schemas"]["Timestamp"];
                /**
                 * What kind of screening it is in traditional Chinese.
                 * @example [
                 *       "2D",
                 *       "粵語"
                 *     ]
                 */
                $movieAttributes_zh_HK$: string[];
                /**
                 * What kind of screening it is in English.
                 * @example [
                 *       "2D",
                 *       "Cantonese"
                 *     ]
                 */
                $movieAttributes_en_US$: string[];
                /**
                 * The house of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
                 * @example 3院
                 */
                $cinemaHouse_zh_HK$: string;
                /**
                 * The house of the cinema in English. The page states 64 characters at most, which is not enforced.
                 * @example House 3
                 */
                $cinemaHouse_en_US$: string;
                /**
                 * The seats in traditional Chinese.
                 * @example [
                 *       "E7",
                 *       "E8"
                 *     ]
                 */
                $movieSeats_zh_HK$: string[];
                /**
                 * The seats in English.
                 * @example [
                 *       "E7",
                 *       "E8"
                 *     ]
                 */
                $movieSeats_en_US$: string[];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_zh_HK$?: components["schemas"]["TicketPrice"];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_en_US$?: components["schemas"]["TicketPrice"];
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        });
        /**
         * New bus or ship ticket
         *
         * A ticket for a bus or a ship.
         */
        CreatePassBusOrShipTicket: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example SHIP_TICKET
             * @enum {string}
             */
            product: "BUS_TICKET" | "SHIP_TICKET";
            /** What the pass shows. The keys that the pages mark as required are required here. Documented on another page. */
            dataInfo: {
                /**
                 * The station of departure in traditional Chinese. The page states 24 characters at most, which is not enforced.
                 * @example 上環
                 */
                $from_zh_HK$: string;
                /**
                 * The station of departure in English. The page states 48 characters at most, which is not enforced.
                 * @example Sheung Wan
                 */
                $from_en_US$: string;
                /**
                 * The address of the station of departure in traditional Chinese. The page states 64 characters at most, which is not enforced.
                 * @example 干諾道中200號
                 */
                $fromAddress_zh_HK$: string;
                /**
                 * The address of the station of departure in English. The page states 128 characters at most, which is not enforced.
                 * @example 200 Connaught Road Central
                 */
                $fromAddress_en_US$: string;
                /**
                 * The station of arrival in traditional Chinese. The page states 24 characters at most, which is not enforced.
                 * @example 澳門外港
                 */
                $to_zh_HK$: string;
                /**
                 * The station of arrival in English. The page states 48 characters at most, which is not enforced.
                 * @example Macao Outer Harbour
                 */
                $to_en_US$: string;
                /**
                 * The address of the station of arrival in traditional Chinese. The page states 64 characters at most, which is not enforced.
                 * @example 澳門友誼大馬路
                 */
                $toAddress_zh_HK$: string;
                /**
                 * The address of the station of arrival in English. The page states 128 characters at most, which is not enforced.
                 * @example Avenida da Amizade, Macao
                 */
                $toAddress_en_US$: string;
                /**
                 * How many times the ticket admits, for the texts in traditional Chinese.
                 * @example 1
                 */
                $availableTimes_zh_HK$?: number;
                /**
                 * How many times the ticket admits, for the texts in English.
                 * @example 1
                 */
                $availableTimes_en_US$?: number;
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_zh_HK$?: components["schemas"]["TicketPrice"];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_en_US$?: components["schemas"]["TicketPrice"];
                /** The departure in milliseconds since the epoch, for the texts in traditional Chinese. */
                $startTime_zh_HK$: components["schemas"]["Timestamp"];
                /** The departure in milliseconds since the epoch, for the texts in English. */
                $startTime_en_US$: components["schemas"]["Timestamp"];
                /** The arrival in milliseconds since the epoch, for the texts in traditional Chinese. */
                $endTime_zh_HK$: components["schemas"]["Timestamp"];
                /** The arrival in milliseconds since the epoch, for the texts in English. */
                $endTime_en_US$: components["schemas"]["Timestamp"];
                /**
                 * The type of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
                 * @example 普通位
                 */
                $ticketType_zh_HK$?: string;
                /**
                 * The type of the ticket in English. The length stated for this language could not be read.
                 * @example Economy
                 */
                $ticketType_en_US$?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example SHIP_TICKET
             * @enum {string}
             */
            product: "BUS_TICKET" | "SHIP_TICKET";
            /** What the pass shows. The keys that the pages mark as required are required here. Documented on another page. */
            dataInfo: {
                /**
                 * The station of departure in traditional Chinese. The page states 24 characters at most, which is not enforced.
                 * @example 上環
                 */
                $from_zh_HK$: string;
                /**
                 * The station of departure in English. The page states 48 characters at most, which is not enforced.
                 * @example Sheung Wan
                 */
                $from_en_US$: string;
                /**
                 * The address of the station of departure in traditional Chinese. The page states 64 characters at most, which is not enforced.
                 * @example 干諾道中200號
                 */
                $fromAddress_zh_HK$: string;
                /**
                 * The address of the station of departure in English. The page states 128 characters at most, which is not enforced.
                 * @example 200 Connaught Road Central
                 */
                $fromAddress_en_US$: string;
                /**
                 * The station of arrival in traditional Chinese. The page states 24 characters at most, which is not enforced.
                 * @example 澳門外港
                 */
                $to_zh_HK$: string;
                /**
                 * The station of arrival in English. The page states 48 characters at most, which is not enforced.
                 * @example Macao Outer Harbour
                 */
                $to_en_US$: string;
                /**
                 * The address of the station of arrival in traditional Chinese. The page states 64 characters at most, which is not enforced.
                 * @example 澳門友誼大馬路
                 */
                $toAddress_zh_HK$: string;
                /**
                 * The address of the station of arrival in English. The page states 128 characters at most, which is not enforced.
                 * @example Avenida da Amizade, Macao
                 */
                $toAddress_en_US$: string;
                /**
                 * How many times the ticket admits, for the texts in traditional Chinese.
                 * @example 1
                 */
                $availableTimes_zh_HK$?: number;
                /**
                 * How many times the ticket admits, for the texts in English.
                 * @example 1
                 */
                $availableTimes_en_US$?: number;
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_zh_HK$?: components["schemas"]["TicketPrice"];
                /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
                $price_en_US$?: components["schemas"]["TicketPrice"];
                /** The departure in milliseconds since the epoch, for the texts in traditional Chinese. */
                $startTime_zh_HK$: components["schemas"]["Timestamp"];
                /** The departure in milliseconds since the epoch, for the texts in English. */
                $startTime_en_US$: components["schemas"]["Timestamp"];
                /** The arrival in milliseconds since the epoch, for the texts in traditional Chinese. */
                $endTime_zh_HK$: components["schemas"]["Timestamp"];
                /** The arrival in milliseconds since the epoch, for the texts in English. */
                $endTime_en_US$: components["schemas"]["Timestamp"];
                /**
                 * The type of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
                 * @example 普通位
                 */
                $ticketType_zh_HK$?: string;
                /**
                 * The type of the ticket in English. The length stated for this language could not be read.
                 * @example Economy
                 */
                $ticketType_en_US$?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        });
        /**
         * Texts of a pass
         *
         * What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page.
         */
        DataInfo: {
            [key: string]: unknown;
        };
        /**
         * New air or train ticket
         *
         * A ticket for a flight or a train. The pages with the keys of `dataInfo` could not be read, so none is required.
         */
        CreatePassAirOrTrainTicket: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example TRAIN_TICKET
             * @enum {string}
             */
            product: "AIR_TICKET" | "TRAIN_TICKET";
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example TICKET
             * @enum {string}
             */
            type: "TICKET";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo: components["schemas"]["CodeInfo"];
            /**
             * The product of the template.
             * @example TRAIN_TICKET
             * @enum {string}
             */
            product: "AIR_TICKET" | "TRAIN_TICKET";
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        });
        /**
         * New gift card
         *
         * A redeemable card, such as a gift card. The keys of its `dataInfo` stand on no page that could be read.
         */
        CreatePassCoupon: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example COUPON
             * @enum {string}
             */
            type: "COUPON";
            /**
             * The product of the template. There is only one for this kind.
             * @example GIFT_CARD
             * @enum {string}
             */
            product: "GIFT_CARD";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo?: components["schemas"]["CodeInfo"];
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example COUPON
             * @enum {string}
             */
            type: "COUPON";
            /**
             * The product of the template. There is only one for this kind.
             * @example GIFT_CARD
             * @enum {string}
             */
            product: "GIFT_CARD";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo?: components["schemas"]["CodeInfo"];
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        });
        /**
         * New member card
         *
         * A member card. The value of its `product`, a string of at most 32 characters, and the keys of `dataInfo` stand on no page that could be read.
         */
        CreatePassCard: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example CARD
             * @enum {string}
             */
            type: "CARD";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo?: components["schemas"]["CodeInfo"];
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template from which the pass is issued. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode: string;
            /**
             * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
             * @example 20240524000001-1
             */
            bizSerialId: string;
            /**
             * Where `bizSerialId` comes from. There is only one value.
             * @example OUT_PLAT_FORM
             * @enum {string}
             */
            bizSerialType: "OUT_PLAT_FORM";
            /** When the pass becomes valid, in milliseconds since the epoch. */
            startDate: components["schemas"]["Timestamp"];
            /** When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed. */
            endDate: components["schemas"]["Timestamp"];
            /** When the order or the card was created, in milliseconds since the epoch. */
            bizCreate: components["schemas"]["Timestamp"];
            /** Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented. */
            extInfo?: components["schemas"]["CreatePassExtInfo"];
            /** Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented. */
            publishScene?: string | null;
            /**
             * The kind of the pass.
             * @example CARD
             * @enum {string}
             */
            type: "CARD";
            /** The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page. */
            codeInfo?: components["schemas"]["CodeInfo"];
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        });
        /**
         * Create pass request
         *
         * One pass for one user. `type` selects the kind of the pass, and for a ticket `product` selects its texts.
         */
        CreatePassRequest: components["schemas"]["CreatePassAdmissionTicket"] | components["schemas"]["CreatePassMovieTicket"] | components["schemas"]["CreatePassBusOrShipTicket"] | components["schemas"]["CreatePassAirOrTrainTicket"] | components["schemas"]["CreatePassCoupon"] | components["schemas"]["CreatePassCard"];
        /**
         * Create pass response
         *
         * The result and the number of the pass.
         */
        CreatePassResponse: {
            /** The outcome of the request. */
            result?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `result`; since `resultInfo` occurs as well, readers accept either. */
            resultInfo?: components["schemas"]["Result"];
            /**
             * The number of the pass at AlipayHK, needed for every later `updatePass`. Keep it.
             * @example 2020091119027102160530200000039
             */
            passId?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * End of a pass
         *
         * Marks a pass as used, closed or refunded.
         */
        UpdatePassStatus: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 32 characters, one of them 64 in its text; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template of the pass. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode?: string;
            /**
             * The number of the pass that `createPass` returned. At most 32 characters.
             * @example 2020091119027102160530200000039
             */
            passId: string;
            /** When the change happened, in milliseconds since the epoch. It is required when the data of a ticket changes. One page prints a sample in seconds. */
            bizDate?: components["schemas"]["Timestamp"];
            /** The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The code with which a gift card was redeemed. At most 128 characters.
             * @example 8250000000000000001
             */
            passVerifyCode?: string;
            /**
             * The code with which the pass was redeemed, known from one sample only.
             * @example 8250000000000000001
             */
            verifyCode?: string;
            /**
             * The form of that code, known from one sample only.
             * @example qrcode
             */
            verifyType?: "qrcode" | (string & {});
            /**
             * What became of the pass. `USED`: the user redeemed it. `CLOSED`: it was withdrawn. `REFUND`: it was refunded, which not every page names. The wallet shows a closed and a refunded pass as deleted.
             * @example USED
             * @enum {string}
             */
            status: "USED" | "CLOSED" | "REFUND";
            /**
             * Has a meaning only when the data of a pass changes. At most 32 characters.
             * @example UPDATE_PASS
             */
            updateDetailType?: string;
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 32 characters, one of them 64 in its text; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template of the pass. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode?: string;
            /**
             * The number of the pass that `createPass` returned. At most 32 characters.
             * @example 2020091119027102160530200000039
             */
            passId: string;
            /** When the change happened, in milliseconds since the epoch. It is required when the data of a ticket changes. One page prints a sample in seconds. */
            bizDate?: components["schemas"]["Timestamp"];
            /** The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The code with which a gift card was redeemed. At most 128 characters.
             * @example 8250000000000000001
             */
            passVerifyCode?: string;
            /**
             * The code with which the pass was redeemed, known from one sample only.
             * @example 8250000000000000001
             */
            verifyCode?: string;
            /**
             * The form of that code, known from one sample only.
             * @example qrcode
             */
            verifyType?: "qrcode" | (string & {});
            /**
             * What became of the pass. `USED`: the user redeemed it. `CLOSED`: it was withdrawn. `REFUND`: it was refunded, which not every page names. The wallet shows a closed and a refunded pass as deleted.
             * @example USED
             * @enum {string}
             */
            status: "USED" | "CLOSED" | "REFUND";
            /**
             * Has a meaning only when the data of a pass changes. At most 32 characters.
             * @example UPDATE_PASS
             */
            updateDetailType?: string;
            /** What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page. */
            dataInfo?: components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        });
        /**
         * Texts of an admission ticket
         *
         * What the pass of the product `PASS` shows. Every key exists once per language. On the page the address, the available times, the start and the end are required in both languages. The lengths that the page states are given but not enforced, since a public integration of 2024 was seen to exceed them. Documented on another page.
         */
        AdmissionTicketDataInfo: {
            /**
             * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
             * @example 海港主題樂園
             */
            $ticketName_zh_HK$?: string;
            /**
             * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
             * @example Harbour Park
             */
            $ticketName_en_US$?: string;
            /**
             * The address of the place in traditional Chinese. The page states 24 characters at most, which is not enforced.
             * @example 九龍海旁道1號
             */
            $address_zh_HK$?: string;
            /**
             * The address of the place in English. The page states 48 characters at most, which is not enforced.
             * @example 1 Waterfront Road, Kowloon
             */
            $address_en_US$?: string;
            /**
             * How many times the ticket admits, for the texts in traditional Chinese.
             * @example 1
             */
            $availableTimes_zh_HK$?: number;
            /**
             * How many times the ticket admits, for the texts in English.
             * @example 1
             */
            $availableTimes_en_US$?: number;
            /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
            $price_zh_HK$?: components["schemas"]["TicketPrice"];
            /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
            $price_en_US$?: components["schemas"]["TicketPrice"];
            /** When the event begins in milliseconds since the epoch, for the texts in traditional Chinese. */
            $startTime_zh_HK$?: components["schemas"]["Timestamp"];
            /** When the event begins in milliseconds since the epoch, for the texts in English. */
            $startTime_en_US$?: components["schemas"]["Timestamp"];
            /** When the event ends in milliseconds since the epoch, for the texts in traditional Chinese. */
            $endTime_zh_HK$?: components["schemas"]["Timestamp"];
            /** When the event ends in milliseconds since the epoch, for the texts in English. */
            $endTime_en_US$?: components["schemas"]["Timestamp"];
            /**
             * The name of the platform that sold the ticket in traditional Chinese. The page states 32 characters at most, which is not enforced.
             * @example 海港票務
             */
            $platformName_zh_HK$?: string;
            /**
             * The name of the platform that sold the ticket in English. The page states 64 characters at most, which is not enforced.
             * @example Harbour Tickets
             */
            $platformName_en_US$?: string;
            /**
             * The address of the logo of that platform, smaller than 100 KB, in traditional Chinese. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
             * @example https://merchant.example/logo.png
             */
            $platformLogo_zh_HK$?: string | null;
            /**
             * The address of the logo of that platform, smaller than 100 KB, in English. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
             * @example https://merchant.example/logo.png
             */
            $platformLogo_en_US$?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Texts of a movie ticket pass
         *
         * What the pass of the product `MOVIE` shows. Every key exists once per language. The page could be read up to `$price_en_US$`, so that further keys may exist. The lengths that the page states are given but not enforced, since a public integration of 2024 was seen to exceed them. Documented on another page.
         */
        MovieTicketDataInfo: {
            /**
             * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
             * @example 渡輪長夜
             */
            $ticketName_zh_HK$?: string;
            /**
             * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
             * @example The Long Ferry
             */
            $ticketName_en_US$?: string;
            /**
             * How many times the ticket admits, for the texts in traditional Chinese.
             * @example 1
             */
            $availableTimes_zh_HK$?: number;
            /**
             * How many times the ticket admits, for the texts in English.
             * @example 1
             */
            $availableTimes_en_US$?: number;
            /**
             * The name of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
             * @example 海港戲院
             */
            $cinemaName_zh_HK$?: string;
            /**
             * The name of the cinema in English. The page states 64 characters at most, which is not enforced.
             * @example Harbour Cinema
             */
            $cinemaName_en_US$?: string;
            /**
             * The address of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
             * @example 九龍海旁道2號
             */
            $address_zh_HK$?: string;
            /**
             * The address of the cinema in English. The page states 64 characters at most, which is not enforced.
             * @example 2 Waterfront Road, Kowloon
             */
            $address_en_US$?: string;
            /** When the screening begins in milliseconds since the epoch, for the texts in traditional Chinese. */
            $startTime_zh_HK$?: components["schemas"]["Timestamp"];
            /** When the screening begins in milliseconds since the epoch, for the texts in English. */
            $startTime_en_US$?: components["schemas"]["Timestamp"];
            /** When the screening ends in milliseconds since the epoch, for the texts in traditional Chinese. */
            $endTime_zh_HK$?: components["schemas"]["Timestamp"];
            /** When the screening ends in milliseconds since the epoch, for the texts in English. */
            $endTime_en_US$?: components["schemas"]["Timestamp"];
            /**
             * What kind of screening it is in traditional Chinese.
             * @example [
             *       "2D",
             *       "粵語"
             *     ]
             */
            $movieAttributes_zh_HK$?: string[];
            /**
             * What kind of screening it is in English.
             * @example [
             *       "2D",
             *       "Cantonese"
             *     ]
             */
            $movieAttributes_en_US$?: string[];
            /**
             * The house of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
             * @example 3院
             */
            $cinemaHouse_zh_HK$?: string;
            /**
             * The house of the cinema in English. The page states 64 characters at most, which is not enforced.
             * @example House 3
             */
            $cinemaHouse_en_US$?: string;
            /**
             * The seats in traditional Chinese.
             * @example [
             *       "E7",
             *       "E8"
             *     ]
             */
            $movieSeats_zh_HK$?: string[];
            /**
             * The seats in English.
             * @example [
             *       "E7",
             *       "E8"
             *     ]
             */
            $movieSeats_en_US$?: string[];
            /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
            $price_zh_HK$?: components["schemas"]["TicketPrice"];
            /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
            $price_en_US$?: components["schemas"]["TicketPrice"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Texts of a bus or ship ticket
         *
         * What the pass of the products `BUS_TICKET` and `SHIP_TICKET` shows. Every key exists once per language. The pages could be read up to `$ticketType_en_US$`, so that further keys may exist. The lengths that the page states are given but not enforced, since a public integration of 2024 was seen to exceed them. Documented on another page.
         */
        TransportTicketDataInfo: {
            /**
             * The station of departure in traditional Chinese. The page states 24 characters at most, which is not enforced.
             * @example 上環
             */
            $from_zh_HK$?: string;
            /**
             * The station of departure in English. The page states 48 characters at most, which is not enforced.
             * @example Sheung Wan
             */
            $from_en_US$?: string;
            /**
             * The address of the station of departure in traditional Chinese. The page states 64 characters at most, which is not enforced.
             * @example 干諾道中200號
             */
            $fromAddress_zh_HK$?: string;
            /**
             * The address of the station of departure in English. The page states 128 characters at most, which is not enforced.
             * @example 200 Connaught Road Central
             */
            $fromAddress_en_US$?: string;
            /**
             * The station of arrival in traditional Chinese. The page states 24 characters at most, which is not enforced.
             * @example 澳門外港
             */
            $to_zh_HK$?: string;
            /**
             * The station of arrival in English. The page states 48 characters at most, which is not enforced.
             * @example Macao Outer Harbour
             */
            $to_en_US$?: string;
            /**
             * The address of the station of arrival in traditional Chinese. The page states 64 characters at most, which is not enforced.
             * @example 澳門友誼大馬路
             */
            $toAddress_zh_HK$?: string;
            /**
             * The address of the station of arrival in English. The page states 128 characters at most, which is not enforced.
             * @example Avenida da Amizade, Macao
             */
            $toAddress_en_US$?: string;
            /**
             * How many times the ticket admits, for the texts in traditional Chinese.
             * @example 1
             */
            $availableTimes_zh_HK$?: number;
            /**
             * How many times the ticket admits, for the texts in English.
             * @example 1
             */
            $availableTimes_en_US$?: number;
            /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
            $price_zh_HK$?: components["schemas"]["TicketPrice"];
            /** The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented. */
            $price_en_US$?: components["schemas"]["TicketPrice"];
            /** The departure in milliseconds since the epoch, for the texts in traditional Chinese. */
            $startTime_zh_HK$?: components["schemas"]["Timestamp"];
            /** The departure in milliseconds since the epoch, for the texts in English. */
            $startTime_en_US$?: components["schemas"]["Timestamp"];
            /** The arrival in milliseconds since the epoch, for the texts in traditional Chinese. */
            $endTime_zh_HK$?: components["schemas"]["Timestamp"];
            /** The arrival in milliseconds since the epoch, for the texts in English. */
            $endTime_en_US$?: components["schemas"]["Timestamp"];
            /**
             * The type of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
             * @example 普通位
             */
            $ticketType_zh_HK$?: string;
            /**
             * The type of the ticket in English. The length stated for this language could not be read.
             * @example Economy
             */
            $ticketType_en_US$?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Change of a pass's data
         *
         * Changes the texts or the validity of a pass. `updateDetailType` says what changes; for tickets `bizDate` is required as well.
         */
        UpdatePassData: ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId?: string;
            /** The merchant ID that AlipayHK provides. The pages state 32 characters, one of them 64 in its text; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template of the pass. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode?: string;
            /**
             * The number of the pass that `createPass` returned. At most 32 characters.
             * @example 2020091119027102160530200000039
             */
            passId: string;
            /** When the change happened, in milliseconds since the epoch. It is required when the data of a ticket changes. One page prints a sample in seconds. */
            bizDate?: components["schemas"]["Timestamp"];
            /** The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The code with which a gift card was redeemed. At most 128 characters.
             * @example 8250000000000000001
             */
            passVerifyCode?: string;
            /**
             * The code with which the pass was redeemed, known from one sample only.
             * @example 8250000000000000001
             */
            verifyCode?: string;
            /**
             * The form of that code, known from one sample only.
             * @example qrcode
             */
            verifyType?: "qrcode" | (string & {});
            /**
             * The data of the pass changes, its status does not.
             * @example UPDATE
             * @enum {string}
             */
            status: "UPDATE";
            /**
             * What changes. The six values with the name of a ticket belong to tickets, `UPDATE_TEMPLATE`, `UPDATE_DATA_INFO` and `UPDATE_VALIDITY` to gift cards. Member cards have further values, of which `UPDATE_LEVEL` could be read. At most 32 characters.
             * @example UPDATE_PASS
             */
            updateDetailType: "UPDATE_AIR_TICKET" | "UPDATE_TRAIN_TICKET" | "UPDATE_BUS_TICKET" | "UPDATE_SHIP_TICKET" | "UPDATE_MOVIE" | "UPDATE_PASS" | "UPDATE_TEMPLATE" | "UPDATE_DATA_INFO" | "UPDATE_VALIDITY" | "UPDATE_LEVEL" | (string & {});
            /** The new texts, with the keys of the product. None is required, since no page says whether all of them have to be sent again. */
            dataInfo?: components["schemas"]["AdmissionTicketDataInfo"] | components["schemas"]["MovieTicketDataInfo"] | components["schemas"]["TransportTicketDataInfo"] | components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        }) | ({
            /**
             * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
             * @example 2160220041113167
             */
            userId: string;
            /** The merchant ID that AlipayHK provides. The pages state 32 characters, one of them 64 in its text; the larger limit is enforced. */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * The template of the pass. At most 32 characters.
             * @example 82022031000135000000000000624234
             */
            templateCode?: string;
            /**
             * The number of the pass that `createPass` returned. At most 32 characters.
             * @example 2020091119027102160530200000039
             */
            passId: string;
            /** When the change happened, in milliseconds since the epoch. It is required when the data of a ticket changes. One page prints a sample in seconds. */
            bizDate?: components["schemas"]["Timestamp"];
            /** The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The code with which a gift card was redeemed. At most 128 characters.
             * @example 8250000000000000001
             */
            passVerifyCode?: string;
            /**
             * The code with which the pass was redeemed, known from one sample only.
             * @example 8250000000000000001
             */
            verifyCode?: string;
            /**
             * The form of that code, known from one sample only.
             * @example qrcode
             */
            verifyType?: "qrcode" | (string & {});
            /**
             * The data of the pass changes, its status does not.
             * @example UPDATE
             * @enum {string}
             */
            status: "UPDATE";
            /**
             * What changes. The six values with the name of a ticket belong to tickets, `UPDATE_TEMPLATE`, `UPDATE_DATA_INFO` and `UPDATE_VALIDITY` to gift cards. Member cards have further values, of which `UPDATE_LEVEL` could be read. At most 32 characters.
             * @example UPDATE_PASS
             */
            updateDetailType: "UPDATE_AIR_TICKET" | "UPDATE_TRAIN_TICKET" | "UPDATE_BUS_TICKET" | "UPDATE_SHIP_TICKET" | "UPDATE_MOVIE" | "UPDATE_PASS" | "UPDATE_TEMPLATE" | "UPDATE_DATA_INFO" | "UPDATE_VALIDITY" | "UPDATE_LEVEL" | (string & {});
            /** The new texts, with the keys of the product. None is required, since no page says whether all of them have to be sent again. */
            dataInfo?: components["schemas"]["AdmissionTicketDataInfo"] | components["schemas"]["MovieTicketDataInfo"] | components["schemas"]["TransportTicketDataInfo"] | components["schemas"]["DataInfo"];
        } & {
            [key: string]: unknown;
        });
        /**
         * Update pass request
         *
         * A change of one pass. `status` says whether the pass comes to its end or its data changes.
         */
        UpdatePassRequest: components["schemas"]["UpdatePassStatus"] | components["schemas"]["UpdatePassData"];
        /**
         * Update pass response
         *
         * The answer holds the result and nothing else that is known.
         */
        UpdatePassResponse: {
            /** The outcome of the request. */
            resultInfo?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `resultInfo`; since `result` occurs as well, readers accept either. */
            result?: components["schemas"]["Result"];
        };
        /**
         * Content
         *
         * One content, as JSON. No page shows a field for any type, so it is open; that it is an object is inferred. For `MOVIE` the answer returns a template, which suggests the display data of a template: names, texts, image, button and dates. Inferred, not documented.
         */
        ContentInfo: Record<string, never> | unknown[];
        /**
         * Synchronize content request
         *
         * One content, such as an article for sale or a film, as AlipayHK is to show it.
         */
        SynchronizeContentRequest: {
            /**
             * Identifies this request. The page of the present operation does not have it; the newer variants of the page require it, as a UUID of at most 32 characters. It is optional here, and sending it is safe under both readings. Documented on another page.
             * @example d1c221e159934162bdbff06f33389472
             */
            requestId?: string;
            /**
             * The merchant's own ID of the content, an unique reference. That another message with the same ID replaces the content is inferred; the same article at several prices needs several IDs.
             * @example 110123450002
             */
            contentId: string;
            /**
             * What kind of content it is. `MOVIE` and `SKU` are the values that a page names; further ones exist for e-commerce, catering, telecom, medical and redeemable cards, and their codes are not public.
             * @example MOVIE
             */
            contentType: "MOVIE" | "SKU" | (string & {});
            /** The content itself, as a JSON document inside a string. Which fields it has depends on `contentType` and stands on no public page; ask AlipayHK for the list. Decode it and validate it against `ContentInfo`; a validator of this document does not look inside. */
            contentInfo: string;
            /**
             * The status of the content: `0` is invalid, `1` is valid. Another page speaks of delisting and listing.
             * @example 1
             * @enum {integer}
             */
            contentStatus: 0 | 1;
        };
        /**
         * Synchronize content response
         *
         * The result, and for a content of the type `MOVIE` the template that AlipayHK made of it.
         */
        SynchronizeContentResponse: {
            /** The outcome of the request. */
            resultInfo?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `resultInfo`; since `result` occurs as well, readers accept either. */
            result?: components["schemas"]["Result"];
            /**
             * The ID of the content that was synchronized. It is present for `MOVIE` only. That the content becomes a template of this code is inferred from the name.
             * @example 82022031000135000000000000624234
             */
            templateCode?: string;
            /**
             * The status of the content that was synchronized. It is present for `MOVIE` only. `expired` is reached by itself after the end date; `frozen` is set by the content review.
             * @example valid
             */
            templateStatus?: "valid" | "paused" | "frozen" | "expired" | "closed" | (string & {});
        };
        /**
         * Texts of an air ticket
         *
         * The texts of an air ticket in one language. All except `action_url` are required unless the status is `CLOSED`. The page describes one more field, the address of the airline's logo (72 x 72 pixels), whose name is missing on the page as read; the object is open for it. Documented on another page.
         */
        BusinessInfoAirTicket: {
            /**
             * The page that the button of the notification opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Fcheckin%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The name of the airline.
             * @example Harbour Air
             */
            airline_name?: string;
            /**
             * By how many days the arrival is later than the departure, in words of the language (`+1天`, `+1Day`), counted in the time zone of the destination; an empty string for the same day.
             * @example +1Day
             */
            cross_day?: string;
            /**
             * How long the flight takes, in words of the language (`2小時30分`, `2h 30m`).
             * @example 2h 30m
             */
            duration?: string;
            /**
             * The arrival in the time zone of the destination, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-25 00:35:00
             */
            end_time?: string;
            /**
             * The number of the flight.
             * @example HB418
             */
            flight_no?: string;
            /**
             * The region of departure.
             * @example Hong Kong
             */
            from?: string;
            /**
             * The airport of departure.
             * @example Hong Kong International Airport
             */
            from_airport?: string;
            /**
             * The terminal of departure.
             * @example T1
             */
            from_terminal?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Forder%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The departure, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-24 21:05:00
             */
            start_time?: string;
            /**
             * The region of arrival.
             * @example Tokyo
             */
            to?: string;
            /**
             * The airport of arrival.
             * @example Narita International Airport
             */
            to_airport?: string;
            /**
             * The terminal of arrival.
             * @example T2
             */
            to_terminal?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Performance notification, air ticket
         *
         * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
         */
        PerformanceNotificationAirTicket: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example AIR_TICKET_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "AIR_TICKET_DEFAULT";
            /**
             * Where the flight stands. `NEAR_DEPART`: departure is close. `FLIGHT_CHANGE`: the flight changed. `FLIGHT_DELAYS`: the flight is late. `FLIGHT_CANCELLATION`: the flight is cancelled. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears 10 minutes after `FLIGHT_CANCELLATION`, at once with `CLOSED`.
             * @example NEAR_DEPART
             * @enum {string}
             */
            orderStatus: "NEAR_DEPART" | "FLIGHT_CHANGE" | "FLIGHT_DELAYS" | "FLIGHT_CANCELLATION" | "CLOSED";
            /** The data of an air ticket notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example AIR_TICKET_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "AIR_TICKET_DEFAULT";
            /**
             * Where the flight stands. `NEAR_DEPART`: departure is close. `FLIGHT_CHANGE`: the flight changed. `FLIGHT_DELAYS`: the flight is late. `FLIGHT_CANCELLATION`: the flight is cancelled. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears 10 minutes after `FLIGHT_CANCELLATION`, at once with `CLOSED`.
             * @example NEAR_DEPART
             * @enum {string}
             */
            orderStatus: "NEAR_DEPART" | "FLIGHT_CHANGE" | "FLIGHT_DELAYS" | "FLIGHT_CANCELLATION" | "CLOSED";
            /** The data of an air ticket notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Texts of a finance order
         *
         * The texts of a repayment in one language: those of a payment order and the month. All nine are required while the status is `WAIT_REPAY` or `OVERDUED`. Documented on another page.
         */
        BusinessInfoFinanceOrder: {
            /**
             * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
             * @example 10000
             */
            bill_amount?: string;
            /**
             * The currency of the bill.
             * @example HKD
             * @enum {string}
             */
            bill_amount_currency?: "HKD" | "CNY";
            /**
             * A short description of the bill.
             * @example Electricity, May 2024
             */
            bill_desc?: string;
            /**
             * The day on which the bill is due, as `yyyy-MM-dd`.
             * @example 2024-05-31
             */
            bill_due_time?: string;
            /**
             * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
             * @example https://merchant.example/icon/electricity.png
             */
            bill_icon_url?: string;
            /**
             * The name of the bill.
             * @example Electricity bill
             */
            bill_name?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The month that the bill is about, as `yyyy-MM`.
             * @example 2024-05
             */
            bill_month_time?: string;
        };
        /**
         * Performance notification, finance order
         *
         * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
         */
        PerformanceNotificationFinanceOrder: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example FINANCE_ORDER_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "FINANCE_ORDER_DEFAULT";
            /**
             * Where the repayment stands. `WAIT_REPAY`: it is to be paid. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example WAIT_REPAY
             * @enum {string}
             */
            orderStatus: "WAIT_REPAY" | "OVERDUED" | "CLOSED";
            /** The data of a finance order notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example FINANCE_ORDER_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "FINANCE_ORDER_DEFAULT";
            /**
             * Where the repayment stands. `WAIT_REPAY`: it is to be paid. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example WAIT_REPAY
             * @enum {string}
             */
            orderStatus: "WAIT_REPAY" | "OVERDUED" | "CLOSED";
            /** The data of a finance order notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Texts of a movie ticket
         *
         * The texts of a movie ticket in one language. All eleven are required while the status is `AWAIT_SCREENING`. Documented on another page.
         */
        BusinessInfoMovieTicket: {
            /**
             * The page that the button of the notification opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Fticket%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The house of the cinema in which the film is shown.
             * @example House 3
             */
            cinema_house?: string;
            /**
             * The name of the cinema.
             * @example Harbour Cinema
             */
            cinema_name?: string;
            /**
             * The address of the icon of the merchant, 72 x 72 pixels and smaller than 100 KB.
             * @example https://merchant.example/icon/cinema.png
             */
            merchant_icon_url?: string;
            /**
             * The name of the merchant.
             * @example Harbour Cinemas
             */
            merchant_name?: string;
            /**
             * The address of the poster, 90 x 135 pixels.
             * @example https://merchant.example/poster/4711.png
             */
            movie_image?: string;
            /**
             * The name of the film.
             * @example The Long Ferry
             */
            movie_name?: string;
            /**
             * The day of the screening, as `yyyy/MM/dd (Weekday)`.
             * @example 2024/05/24 (Fri)
             */
            movie_start_date?: string;
            /**
             * The time at which the screening begins. The page prints the form `mm:ss`, which must mean hours and minutes; the form is not enforced.
             * @example 19:30
             */
            movie_start_time?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Forder%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The seats.
             * @example [
             *       "E7",
             *       "E8"
             *     ]
             */
            seat_num?: string[];
        };
        /**
         * Performance notification, movie ticket
         *
         * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
         */
        PerformanceNotificationMovieTicket: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example MOVIE_TICKET_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "MOVIE_TICKET_DEFAULT";
            /**
             * Where the visit stands. `AWAIT_SCREENING`: the screening is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example AWAIT_SCREENING
             * @enum {string}
             */
            orderStatus: "AWAIT_SCREENING" | "CLOSED";
            /** The data of a movie ticket notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example MOVIE_TICKET_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "MOVIE_TICKET_DEFAULT";
            /**
             * Where the visit stands. `AWAIT_SCREENING`: the screening is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example AWAIT_SCREENING
             * @enum {string}
             */
            orderStatus: "AWAIT_SCREENING" | "CLOSED";
            /** The data of a movie ticket notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Texts of a payment order
         *
         * The texts of a payment order in one language. All eight are required unless the status is `CLOSED`. Documented on another page.
         */
        BusinessInfoPaymentOrder: {
            /**
             * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
             * @example 10000
             */
            bill_amount?: string;
            /**
             * The currency of the bill.
             * @example HKD
             * @enum {string}
             */
            bill_amount_currency?: "HKD" | "CNY";
            /**
             * A short description of the bill.
             * @example Electricity, May 2024
             */
            bill_desc?: string;
            /**
             * The day on which the bill is due, as `yyyy-MM-dd`.
             * @example 2024-05-31
             */
            bill_due_time?: string;
            /**
             * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
             * @example https://merchant.example/icon/electricity.png
             */
            bill_icon_url?: string;
            /**
             * The name of the bill.
             * @example Electricity bill
             */
            bill_name?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001
             */
            order_url?: string;
        };
        /**
         * Performance notification, payment order
         *
         * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
         */
        PerformanceNotificationPaymentOrder: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example PAYMENT_ORDER_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "PAYMENT_ORDER_DEFAULT";
            /**
             * Where the bill stands. `WAIT_PAY`: it is to be paid. `PAY_FAILED`: the automatic debit failed. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example WAIT_PAY
             * @enum {string}
             */
            orderStatus: "WAIT_PAY" | "PAY_FAILED" | "OVERDUED" | "CLOSED";
            /** The data of a payment order notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example PAYMENT_ORDER_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "PAYMENT_ORDER_DEFAULT";
            /**
             * Where the bill stands. `WAIT_PAY`: it is to be paid. `PAY_FAILED`: the automatic debit failed. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example WAIT_PAY
             * @enum {string}
             */
            orderStatus: "WAIT_PAY" | "PAY_FAILED" | "OVERDUED" | "CLOSED";
            /** The data of a payment order notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Texts of a ride
         *
         * The texts of a ride in one language. The list of fields, and which status requires which of them, could be read in part only; the object is open and nothing is required. Documented on another page.
         */
        BusinessInfoRideHailing: {
            /**
             * The page that the notification opens. The page of the scenario gives it as a list, the pages of all other scenarios as a string; both are accepted.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fride%2Findex%3Fid%3D20240524000001
             */
            action_url?: string | string[];
            /**
             * The colour of the car.
             * @example White
             */
            auto_color?: string;
            /**
             * The model of the car.
             * @example Saloon
             */
            auto_model?: string;
            /**
             * The minutes that the driver needs to reach the passenger. While the status is `ORDER_TAKEN`, the progress shown is the time since `service_start_time` divided by it.
             * @example 8
             */
            driver_board_duration?: string;
            /**
             * The estimated fare in cents.
             * @example [
             *       "8800"
             *     ]
             */
            estimated_cost?: string[];
            /**
             * How long the ride takes. The name is known from a formula only: while the status is `SERVING`, the progress shown is the time since `service_start_time` divided by it. Inferred, not documented.
             * @example 25
             */
            ride_dest_duration?: string | number;
            /**
             * The fare. The name is known only from the condition of `estimated_cost`. Inferred, not documented.
             * @example 9200
             */
            ride_price?: string | number;
            /**
             * When the driver or the ride set out. The name is known from formulas only, in which it is subtracted from the present time. Inferred, not documented.
             * @example 1716331341000
             */
            service_start_time?: string | number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Performance notification, ride hailing
         *
         * Follows a ride from the search for a driver to the payment. Which texts each status requires is not known in full, so that none is enforced.
         */
        PerformanceNotificationRideHailing: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example RIDE_HAILING_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "RIDE_HAILING_DEFAULT";
            /**
             * Where the ride stands. `PENDING`: a driver is being looked for. `BOOKED`: a car is booked in advance, and its driver has not set out yet. `ORDER_TAKEN`: a driver took the order. `TO_BOARD`: the passenger has to board. `SERVING`: the ride has begun. `WAIT_PAY`: the fare is to be paid. `FINISHED`: the ride is done or the user cancelled it. `TO_SEND`: another driver is being looked for. `CLOSED`: the driver cancelled. `CANCEL_WAIT_PAY`: the user cancelled and owes a fee. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `FINISHED`, 5 minutes after `CLOSED`, at once with `CANCEL_WAIT_PAY`.
             * @example PENDING
             * @enum {string}
             */
            orderStatus: "PENDING" | "BOOKED" | "ORDER_TAKEN" | "TO_BOARD" | "SERVING" | "WAIT_PAY" | "FINISHED" | "TO_SEND" | "CLOSED" | "CANCEL_WAIT_PAY";
            /** The data of a ride hailing notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example RIDE_HAILING_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "RIDE_HAILING_DEFAULT";
            /**
             * Where the ride stands. `PENDING`: a driver is being looked for. `BOOKED`: a car is booked in advance, and its driver has not set out yet. `ORDER_TAKEN`: a driver took the order. `TO_BOARD`: the passenger has to board. `SERVING`: the ride has begun. `WAIT_PAY`: the fare is to be paid. `FINISHED`: the ride is done or the user cancelled it. `TO_SEND`: another driver is being looked for. `CLOSED`: the driver cancelled. `CANCEL_WAIT_PAY`: the user cancelled and owes a fee. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `FINISHED`, 5 minutes after `CLOSED`, at once with `CANCEL_WAIT_PAY`.
             * @example PENDING
             * @enum {string}
             */
            orderStatus: "PENDING" | "BOOKED" | "ORDER_TAKEN" | "TO_BOARD" | "SERVING" | "WAIT_PAY" | "FINISHED" | "TO_SEND" | "CLOSED" | "CANCEL_WAIT_PAY";
            /** The data of a ride hailing notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Texts of a train ticket
         *
         * The texts of a train ticket in one language. All nine are required while the status is `AWAIT_SCREENING`. Documented on another page.
         */
        BusinessInfoTrainTicket: {
            /**
             * The gates at which the tickets are checked.
             * @example [
             *       "B12"
             *     ]
             */
            check_point?: string[];
            /**
             * The arrival, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-24 11:47:00
             */
            end_time?: string;
            /**
             * The station of departure.
             * @example Hong Kong West Kowloon
             */
            from?: string;
            /**
             * The page that a tap outside the buttons opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Forder%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The page on which the passenger returns or changes the ticket.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Fchange%3Fid%3D20240524000001
             */
            refund_or_change_url?: string;
            /**
             * The seats.
             * @example [
             *       "05-12A"
             *     ]
             */
            seat_num?: string[];
            /**
             * The number of the train.
             * @example G80
             */
            shift_number?: string;
            /**
             * The departure, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-24 09:05:00
             */
            start_time?: string;
            /**
             * The station of arrival.
             * @example Guangzhou South
             */
            to?: string;
        };
        /**
         * Performance notification, train ticket
         *
         * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
         */
        PerformanceNotificationTrainTicket: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example TRAIN_TICKET_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "TRAIN_TICKET_DEFAULT";
            /**
             * Where the journey stands. `AWAIT_SCREENING`: boarding is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example AWAIT_SCREENING
             * @enum {string}
             */
            orderStatus: "AWAIT_SCREENING" | "CLOSED";
            /** The data of a train ticket notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
            /** The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one. */
            bizDate: components["schemas"]["Timestamp"];
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /** The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created. */
            endDate?: components["schemas"]["Timestamp"];
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example TRAIN_TICKET_DEFAULT
             * @enum {string}
             */
            productTemplateCode: "TRAIN_TICKET_DEFAULT";
            /**
             * Where the journey stands. `AWAIT_SCREENING`: boarding is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
             * @example AWAIT_SCREENING
             * @enum {string}
             */
            orderStatus: "AWAIT_SCREENING" | "CLOSED";
            /** The data of a train ticket notification, with its texts per language. Documented on another page. */
            syncDataInfo: {
                /**
                 * Format: int64
                 *
                 * The total of the order in cents, so that 100 means HKD 1.00.
                 * @example 10000
                 */
                amount?: number;
                /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
                languageBusinessInfo?: {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    zh_HK: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    en_US?: string;
                } | {
                    /** The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    zh_HK?: string;
                    /** The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside. */
                    en_US: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Performance notification request
         *
         * A notification about the progress of an order. `productTemplateCode` selects the scenario; each scenario has its own order statuses and its own texts.
         */
        PerformanceNotificationRequest: components["schemas"]["PerformanceNotificationAirTicket"] | components["schemas"]["PerformanceNotificationFinanceOrder"] | components["schemas"]["PerformanceNotificationMovieTicket"] | components["schemas"]["PerformanceNotificationPaymentOrder"] | components["schemas"]["PerformanceNotificationRideHailing"] | components["schemas"]["PerformanceNotificationTrainTicket"];
        /**
         * Performance notification response
         *
         * The answer holds the result and nothing else.
         */
        PerformanceNotificationResponse: {
            /** The outcome of the request. */
            result?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `result`; since `resultInfo` occurs as well, readers accept either. */
            resultInfo?: components["schemas"]["Result"];
        };
        /**
         * Amount of an order
         *
         * An amount in cents with its currency.
         */
        OrderMoney: {
            /**
             * The amount in cents, written as a string. The length is stated on the page of self pick. At most 64 characters.
             * @example 10000
             */
            value: string;
            /**
             * The currency as a code of three letters by ISO 4217. At most 3 characters.
             * @example HKD
             */
            currency: string;
        };
        /**
         * Shop of an order
         *
         * The shop, which queue up and self pick require. It also has a link to the shop, whose name is missing on the pages as read.
         */
        OrderShopInfo: {
            /** Further data of the shop. */
            extInfo?: {
                /** The name and the address of the shop per language. The names of the fields inside are missing on the page as read. */
                multiLang?: {
                    /** The texts in traditional Chinese. */
                    zh_HK?: {
                        [key: string]: unknown;
                    };
                    /** The texts in English. */
                    en_US?: {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Synchronize order request
         *
         * The present state of an order. The pages could be read in part only: the fields below are the known ones, and the names of the fields that carry the scenario and the order status are not among them. The object is open for them.
         */
        SynchronizeOrderRequest: {
            /**
             * A UUID without hyphens that identifies this request. At most 32 characters.
             * @example d1c221e159934162bdbff06f33389472
             */
            requestId: string;
            /**
             * The merchant's own number of the order. All messages about one order carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * The merchant ID that AlipayHK provides, for an order that an agent sold. It stands on the page of add-on purchases only.
             * @example 2160120041113167
             */
            merchantId?: string;
            /**
             * The number of the payment at Alipay, for tickets and self pick.
             * @example 2024052222001400000000000042
             */
            tradeNo?: string;
            /** The total of the order, for tickets and self pick, which requires it. */
            amount?: components["schemas"]["OrderMoney"];
            /** What the user paid, for tickets. */
            payAmount?: components["schemas"]["OrderMoney"];
            /** The discount, for self pick. */
            discountAmount?: components["schemas"]["OrderMoney"];
            /** What the user paid, for self pick. */
            actualAmount?: components["schemas"]["OrderMoney"];
            /** The articles of a self pick order, which requires the list. The names of the children are not public. */
            itemOrderList?: {
                [key: string]: unknown;
            }[];
            /** The shop, which queue up and self pick require. It also has a link to the shop, whose name is missing on the pages as read. */
            shopInfo?: components["schemas"]["OrderShopInfo"];
            /** The data of the scenario. Tickets carry the merchant's order number, the link to the order, the code, the template, the times and the texts per language; queue up carries the number, the tables ahead and the waiting time in minutes. The names of these fields are missing on the pages as read. */
            extInfo: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Synchronize order response
         *
         * The result. Further fields may exist, since the page could be read in part only.
         */
        SynchronizeOrderResponse: {
            /** The outcome of the request. */
            result?: components["schemas"]["Result"];
            /** The outcome under its other name. The page of the operation calls it `result`; since `resultInfo` occurs as well, readers accept either. */
            resultInfo?: components["schemas"]["Result"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Amount of an add-on order
         *
         * An amount with its currency. The page of the order creation states that it is not in cents.
         */
        AddOnMoney: {
            /**
             * The amount in the unit of the currency, so that `100` means HKD 100.00.
             * @example 100
             */
            amount?: number;
            /**
             * The currency.
             * @example HKD
             */
            currency?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Further data of an add-on order
         *
         * Names the content that was bought, by the IDs of its synchronisation.
         */
        AddOnExtendInfo: {
            /**
             * The `contentId` that `synchronizeContent` sent.
             * @example 110123450002
             */
            contentId?: string;
            /**
             * The group of articles that the content belongs to; presumably a field of `contentInfo`.
             * @example 72032179
             */
            spuId?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Order notification
         *
         * The result of the payment of an add-on order. Which fields are required could not be read, so none is; what arrives is read tolerantly.
         */
        OrderNotificationRequest: {
            /**
             * Identifies this message. Only the newer variant of the page has it.
             * @example d1c221e159934162bdbff06f33389472
             */
            requestId?: string;
            /**
             * The number of the order at AlipayHK.
             * @example 2024052222001400000000000042
             */
            orderId?: string;
            /**
             * The merchant's own number of the order, a UUID, which the merchant returned when the order was created.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            merchantTransId?: string;
            /**
             * When the order was created, in ISO 8601.
             * @example 2024-05-22T06:40:00+08:00
             */
            createTime?: string;
            /**
             * When the order was paid, in ISO 8601.
             * @example 2024-05-22T06:42:21+08:00
             */
            paymentTime?: string;
            /**
             * The result. `SUCCESS`: the order is paid. `CLOSE`: the user did not pay, which an older variant of the page does not name.
             * @example SUCCESS
             */
            orderStatus?: "SUCCESS" | "CLOSE" | (string & {});
            /** What was ordered. */
            order?: {
                /** An amount with its currency. The page of the order creation states that it is not in cents. */
                orderAmount?: components["schemas"]["AddOnMoney"];
                /** The articles. */
                goodsList?: ({
                    /** An amount with its currency. The page of the order creation states that it is not in cents. */
                    price?: components["schemas"]["AddOnMoney"];
                    /**
                     * How many were ordered, written as a string.
                     * @example 1
                     */
                    quantity?: string;
                    /**
                     * The name of the article.
                     * @example Day ticket
                     */
                    title?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            /** Who ordered. */
            userInfo?: {
                /**
                 * The name with which the user logs in.
                 * @example 852-45****88
                 */
                loginId?: string;
                /**
                 * Identifies the AlipayHK user across merchants.
                 * @example 2160220041113167
                 */
                userId?: string;
            } & {
                [key: string]: unknown;
            };
            /** Further data, as a JSON document inside a string. Decode it and validate it against `AddOnExtendInfo`; a validator of this document does not look inside. */
            extendInfo?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Acknowledgement
         *
         * The merchant's answer.
         */
        OrderNotificationResponse: {
            /** The outcome of a request. */
            result: components["schemas"]["Result"];
        };
    };
    responses: {
        /** The gateway's edge or a proxy refused the request before an operation saw it. No page documents such an answer; it is not signed, and its body may be anything. Take the outcome of the call for unknown, since business failures come under HTTP 200. */
        RefusedByGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>403 Forbidden</title></head></html> */
                "text/html": string;
            };
        };
        /** The request did not reach the operation, or its answer got lost on the way. No page documents such an answer; it comes from the gateway's edge or from a proxy, it is not signed, and its body may be anything. The outcome of the call is unknown, since business failures come under HTTP 200. */
        TransportFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>503 Service Unavailable</title></head></html> */
                "text/html": string;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** The `Client-Id` of the request. If it is present it must equal the one that was sent. */
        "Client-Id": string;
        /** The platform's signature over the response, in the grammar of the request's header. It is missing where the platform could not verify the request; the protocol says what to do then. */
        Signature: string;
        /** The time of the response in ISO 8601 with a time zone offset. It is part of the content to be signed, character by character. It is missing where the signature is. */
        "Response-Time": string;
        /** Present if and only if the body of the response is encrypted, with a symmetric key of its own. */
        Encrypt: string;
        /** An ID with which AlipayHK's support finds the request. A public integration of 2024 reads it as `tracerId`; readers accept both names. */
        "Tracer-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemplateRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTemplateResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The new content of the template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTemplateRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    updateTemplateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template and its new status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTemplateStatusRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateStatusResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    queryTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template to look up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryTemplateRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryTemplateResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    createPass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pass to issue. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePassRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePassResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    updatePass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The change of the pass. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePassRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePassResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    synchronizeContent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content to synchronize. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynchronizeContentRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynchronizeContentResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    sendPerformanceNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notification to send or to update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformanceNotificationRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceNotificationResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    synchronizeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of the order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynchronizeOrderRequest"];
            };
        };
        responses: {
            /** The platform's answer. Business failures come under this status, too. */
            200: {
                headers: {
                    "Client-Id": components["headers"]["Client-Id"];
                    Signature: components["headers"]["Signature"];
                    "Response-Time": components["headers"]["Response-Time"];
                    Encrypt: components["headers"]["Encrypt"];
                    "Tracer-Id": components["headers"]["Tracer-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynchronizeOrderResponse"];
                };
            };
            "4XX": components["responses"]["RefusedByGateway"];
            "5XX": components["responses"]["TransportFailure"];
        };
    };
    orderNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result of the payment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNotificationRequest"];
            };
        };
        responses: {
            /** The merchant's acknowledgement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderNotificationResponse"];
                };
            };
        };
    };
}
