// Generated from spec/ by `pnpm generate`. Do not edit.

/**
 * A string that nobody can write. In a union with literals it keeps TypeScript from choosing between the variants of a
 * request by the absence of the field, so that editors go on completing all of them.
 */
type NoDiscriminant = string & { readonly __noDiscriminant: never };

/**
 * A button that leads to a URL of the merchant's.
 */
export interface CustomButton {
  /**
   * What the button says, `usage` for "use now", `payment` for the wallet's payment QR code; with `none` it is not shown.
   * @example 'payment'
   */
  btnType: 'usage' | 'payment' | 'none';
  /**
   * Where the button leads, `CUSTOM_BTN` for the URL in `btnUrl`.
   * @example 'CUSTOM_BTN'
   */
  urlType: 'CUSTOM_BTN';
  /**
   * The URL that a custom button leads to, at most 512 characters.
   * @example 'https://merchant.example/use'
   */
  btnUrl: string;
  /**
   * Whether the URL opens in a browser. Only merchants of Alipay+ take effect from it. The page prints "false - default true", so the default is unclear.
   * @example false
   */
  browserOpen?: boolean | undefined;
}

/**
 * A button that leads to a page of the wallet.
 */
export interface PlatformButton {
  /**
   * What the button says, `usage` for "use now", `payment` for the wallet's payment QR code; with `none` it is not shown.
   * @example 'payment'
   */
  btnType: 'usage' | 'payment' | 'none';
  /**
   * Where the button leads, `CODE_PAY_BTN` for the page with the payment QR code and `SCAN_PAY_BTN` for the page that scans to pay.
   * @example 'CODE_PAY_BTN'
   */
  urlType: 'CODE_PAY_BTN' | 'SCAN_PAY_BTN';
  /**
   * A URL, which this kind of button does not use; merchants were seen to send an empty one. At most 512 characters.
   * @example 'https://merchant.example/use'
   */
  btnUrl?: string | undefined;
  /**
   * Whether the URL opens in a browser. Only merchants of Alipay+ take effect from it. The page prints "false - default true", so the default is unclear.
   * @example false
   */
  browserOpen?: boolean | undefined;
}

/**
 * The texts of a new card, for each language that it is shown in; at least one of the two.
 */
export interface GiftCardLocaleInfoFields {
}

/**
 * A tab of the merchant's on a card or ticket.
 */
export interface CustomTab {
  /**
   * The name of the tab, at most 20 characters.
   * @example 'DIY tag 1'
   */
  label: string;
  /**
   * The kind of the tab, `url` for one that opens the URL in `value`.
   * @example 'url'
   */
  type: 'url';
  /**
   * The URL that the tab opens, at most 512 characters.
   * @example 'https://merchant.example/terms'
   */
  value: string;
}

/**
 * The texts of a new card in English, where `shops` is required.
 */
export interface GiftCardLocaleInfoEnUs {
  /**
   * The name of the card, at most 50 characters.
   * @example 'Afternoon tea voucher'
   */
  name: string;
  /**
   * A short description for public areas of the app, at most 400 characters.
   * @example 'Afternoon tea for two'
   */
  subName?: string | undefined;
  /**
   * The description of the card, at most 3000 characters. A public integration of 2024 sent `<br>` as line breaks.
   * @example 'Redeem for an afternoon tea for two.'
   */
  description: string;
  /**
   * The shops that redeem the card, at most 800 characters.
   * @example 'Central and Tsim Sha Tsui'
   */
  shops: string;
  /**
   * The name of the brand, at most 64 characters.
   * @example 'Harbour Tea House'
   */
  brandName: string;
  /**
   * Tabs of the merchant's. No page states how many there may be.
   */
  customTabs?: readonly CustomTab[] | undefined;
}

/**
 * The texts of a new card in traditional Chinese, where `shops` is required.
 */
export interface GiftCardLocaleInfoZhHk {
  /**
   * The name of the card, at most 25 characters.
   * @example '下午茶禮券'
   */
  name: string;
  /**
   * A short description for public areas of the app, at most 400 characters.
   * @example '兩位用下午茶'
   */
  subName?: string | undefined;
  /**
   * The description of the card, at most 4000 characters. A public integration of 2024 sent `<br>` as line breaks.
   * @example '憑券可享兩位用下午茶。'
   */
  description: string;
  /**
   * The shops that redeem the card, at most 1000 characters.
   * @example '中環及尖沙咀分店'
   */
  shops: string;
  /**
   * The name of the brand, at most 32 characters.
   * @example '海港茶室'
   */
  brandName: string;
  /**
   * Tabs of the merchant's. No page states how many there may be.
   */
  customTabs?: readonly CustomTab[] | undefined;
}

/**
 * The texts of a new card, for each language that it is shown in; at least one of the two.
 */
export interface GiftCardLocaleInfoWithEnUs extends GiftCardLocaleInfoFields {
  /**
   * The texts of a new card in English, where `shops` is required.
   */
  en_US: GiftCardLocaleInfoEnUs;
  /**
   * The texts of a new card in traditional Chinese, where `shops` is required.
   */
  zh_HK?: GiftCardLocaleInfoZhHk | undefined;
}

/**
 * The texts of a new card, for each language that it is shown in; at least one of the two.
 */
export interface GiftCardLocaleInfoWithZhHk extends GiftCardLocaleInfoFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts of a new card in traditional Chinese, where `shops` is required.
   */
  zh_HK: GiftCardLocaleInfoZhHk;
}

/**
 * The texts of a new card, for each language that it is shown in; at least one of the two.
 */
export type GiftCardLocaleInfo = GiftCardLocaleInfoWithEnUs | GiftCardLocaleInfoWithZhHk;

/**
 * More about a card. Further fields may exist.
 */
export interface GiftCardExtInfo {
  /**
   * The IDs of the stores that redeem the card.
   */
  availableStoreIds?: readonly string[] | undefined;
  /**
   * The IDs of the brands that redeem the card.
   */
  availableBrandIds?: readonly string[] | undefined;
  [key: string]: unknown;
}

/**
 * A template of redeemable cards.
 */
export interface GiftCardTemplate {
  /**
   * A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
   * The client fills it in if it is left out.
   * @example 'abcdefg135202000000000263818'
   */
  requestId?: string | undefined;
  /**
   * The merchant ID that AlipayHK issued. At most 64 characters.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The time from which the template is active, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
   * @example 'qrcode'
   */
  codeType: 'barcode' | 'qrcode' | 'promocode' | 'none';
  /**
   * The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code. The field is required even where no code is displayed; a public integration of 2024 sent an empty string with the code type `none`, so that is accepted there and only there.
   * @example 'QRCODE'
   */
  codeStandard: 'CODE128' | 'EAN-13' | 'QRCODE' | '';
  /**
   * The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters.
   * @example 'https://merchant.example/voucher.png'
   */
  imageUrl: string;
  /**
   * The button on a card or ticket. `urlType` selects where it leads.
   */
  button: CustomButton | PlatformButton;
  /**
   * The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
   * @example 'https://merchant.example/logo.png'
   */
  merchantLogo: string;
  /**
   * The selling price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  currentAmountCent?: number | undefined;
  /**
   * The original price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  originalAmountCent?: number | undefined;
  /**
   * A currency as its code of three letters in ISO 4217. At most 3 characters.
   * @example 'HKD'
   */
  currencyCode?: 'HKD' | 'CNY' | 'USD' | 'JPY' | (string & {}) | undefined;
  /**
   * The type of the template, `COUPON` for redeemable cards.
   * @example 'COUPON'
   */
  type: 'COUPON';
  /**
   * The product, `GIFT_CARD` for coupons, gift cards and membership cards alike. Documented on another page.
   * @example 'GIFT_CARD'
   */
  product: 'GIFT_CARD';
  /**
   * The quantity in stock, 1 to 1000000.
   * @example 1000
   */
  stock: number;
  /**
   * A link to the page where the product is shown and bought, at most 512 characters. It starts with `alipayhk://`.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  orderPageLink: string;
  /**
   * A link to the page that describes the product, at most 512 characters. It starts with `alipayhk://`.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  detailLink?: string | undefined;
  /**
   * Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out.
   * @example 'exposed'
   */
  exposure: 'exposed' | 'hidden' | NoDiscriminant;
  /**
   * The categories under which AlipayHK lists the card, two at most. At most 2 items.
   */
  categories: readonly ('Food' | 'CoffeeAndTea' | 'Medical' | 'Cosmetics' | 'Groceries' | 'Ecommerce' | 'Electronics' | 'Games' | 'Clothing' | 'Jewellery' | 'Entertainment' | 'Education' | 'Transportation' | 'Others')[];
  /**
   * The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it.
   */
  bizMids?: readonly string[] | undefined;
  /**
   * The texts of a new card, for each language that it is shown in; at least one of the two.
   */
  localeInfo: GiftCardLocaleInfo;
  /**
   * More about a card. Further fields may exist.
   */
  passExtInfo?: GiftCardExtInfo | undefined;
}

/**
 * The texts of a new ticket, for each language that it is shown in; at least one of the two.
 */
export interface TicketLocaleInfoFields {
}

/**
 * The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented.
 */
export interface TicketTexts {
  /**
   * The name of the ticket.
   * @example 'Theme park day ticket'
   */
  name: string;
  /**
   * A short description for public areas of the app.
   * @example 'Valid on any day'
   */
  subName?: string | undefined;
  /**
   * The description of the ticket. A public integration of 2024 sent `<br>` as line breaks.
   * @example 'One visit on one day.<br>Children under three enter free of charge.'
   */
  description: string;
  /**
   * The shops that accept the ticket. Tickets usually have none.
   * @example 'Main entrance'
   */
  shops?: string | undefined;
  /**
   * The name of the brand.
   * @example 'Harbour Park'
   */
  brandName: string;
  /**
   * Tabs of the merchant's. No page states how many there may be.
   */
  customTabs?: readonly CustomTab[] | undefined;
}

/**
 * The texts of a new ticket, for each language that it is shown in; at least one of the two.
 */
export interface TicketLocaleInfoWithEnUs extends TicketLocaleInfoFields {
  /**
   * The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented.
   */
  en_US: TicketTexts;
  /**
   * The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented.
   */
  zh_HK?: TicketTexts | undefined;
}

/**
 * The texts of a new ticket, for each language that it is shown in; at least one of the two.
 */
export interface TicketLocaleInfoWithZhHk extends TicketLocaleInfoFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts of a ticket in one language. Their limits are not public, and a public integration of 2024 sent more than a card's texts may have, so none is enforced. Observed in a public integration, not documented.
   */
  zh_HK: TicketTexts;
}

/**
 * The texts of a new ticket, for each language that it is shown in; at least one of the two.
 */
export type TicketLocaleInfo = TicketLocaleInfoWithEnUs | TicketLocaleInfoWithZhHk;

/**
 * More about an admission or movie ticket. No page shows its fields; those below were sent by a public integration of 2024. All are optional, and further ones may exist. Observed in a public integration, not documented.
 */
export interface TicketExtInfo {
  /**
   * Labels of the ticket.
   */
  tags?: readonly string[] | undefined;
  /**
   * The country as a code of AlipayHK's region list, which is not public. The values seen follow the numeric codes of ISO 3166-1.
   * @example '156'
   */
  country?: string | undefined;
  /**
   * The province as a code of AlipayHK's region list. The values seen were `810000` for Hong Kong and `820000` for Macao.
   * @example '810000'
   */
  province?: string | undefined;
  /**
   * The city as a code of AlipayHK's region list.
   * @example '810000'
   */
  city?: string | undefined;
  /**
   * The district as a code of AlipayHK's region list.
   */
  district?: string | null | undefined;
  /**
   * The business area, one level below the district, as a code of AlipayHK's region list.
   */
  businessArea?: string | null | undefined;
  /**
   * How many were sold.
   * @example 120
   */
  soldNum?: number | undefined;
  /**
   * How many users there are.
   * @example 100
   */
  userNum?: number | undefined;
  /**
   * The rating. It was sent as a number as well as a string.
   * @example 4.5
   */
  rating?: number | string | undefined;
  /**
   * How many ratings there are. It was sent as a number as well as a string.
   * @example 0
   */
  rateNum?: number | string | undefined;
  [key: string]: unknown;
}

/**
 * A template of admission tickets or movie tickets.
 */
export interface AdmissionTicketTemplate {
  /**
   * A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
   * The client fills it in if it is left out.
   * @example 'abcdefg135202000000000263818'
   */
  requestId?: string | undefined;
  /**
   * The merchant ID that AlipayHK issued. At most 64 characters.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The time from which the template is active, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
   * @example 'qrcode'
   */
  codeType: 'barcode' | 'qrcode' | 'promocode' | 'none';
  /**
   * The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code. The field is required even where no code is displayed; a public integration of 2024 sent an empty string with the code type `none`, so that is accepted there and only there.
   * @example 'QRCODE'
   */
  codeStandard: 'CODE128' | 'EAN-13' | 'QRCODE' | '';
  /**
   * The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters.
   * @example 'https://merchant.example/voucher.png'
   */
  imageUrl: string;
  /**
   * The button on a card or ticket. `urlType` selects where it leads.
   */
  button: CustomButton | PlatformButton;
  /**
   * The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
   * @example 'https://merchant.example/logo.png'
   */
  merchantLogo: string;
  /**
   * The selling price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  currentAmountCent?: number | undefined;
  /**
   * The original price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  originalAmountCent?: number | undefined;
  /**
   * A currency as its code of three letters in ISO 4217. At most 3 characters.
   * @example 'HKD'
   */
  currencyCode?: 'HKD' | 'CNY' | 'USD' | 'JPY' | (string & {}) | undefined;
  /**
   * The quantity in stock, 1 to 1000000. Only cards need it.
   * @example 1000
   */
  stock?: number | undefined;
  /**
   * A link to the page where the product is shown and bought, at most 512 characters. It starts with `alipayhk://`.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  orderPageLink: string;
  /**
   * A link to the page that describes the product, at most 512 characters. It starts with `alipayhk://`.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  detailLink: string;
  /**
   * Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out.
   * @example 'exposed'
   */
  exposure: 'exposed' | 'hidden' | NoDiscriminant;
  /**
   * The categories under which AlipayHK lists the ticket, two at most, each as the code of the deepest level that fits. The table of these codes is not public; a public integration of 2024 sent groups of four digits, one group per level.
   */
  categories: readonly string[];
  /**
   * The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it.
   */
  bizMids?: readonly string[] | undefined;
  /**
   * The texts of a new ticket, for each language that it is shown in; at least one of the two.
   */
  localeInfo: TicketLocaleInfo;
  /**
   * More about an admission or movie ticket. No page shows its fields; those below were sent by a public integration of 2024. All are optional, and further ones may exist. Observed in a public integration, not documented.
   */
  passExtInfo: TicketExtInfo;
  /**
   * The type of the template, `TICKET` for tickets.
   * @example 'TICKET'
   */
  type: 'TICKET';
  /**
   * The product, `PASS` for an admission ticket or `MOVIE` for a movie ticket.
   * @example 'PASS'
   */
  product: 'PASS' | 'MOVIE';
}

/**
 * A template of flight, train, bus or ship tickets.
 */
export interface TransportTicketTemplate {
  /**
   * A unique ID of this request, at most 32 characters, for example a UUID without its hyphens.
   * The client fills it in if it is left out.
   * @example 'abcdefg135202000000000263818'
   */
  requestId?: string | undefined;
  /**
   * The merchant ID that AlipayHK issued. At most 64 characters.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The time from which the template is active, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * The kind of code that a pass displays, `barcode` for a bar code, `qrcode` for a QR code, `promocode` for a promotion code and `none` for no code.
   * @example 'qrcode'
   */
  codeType: 'barcode' | 'qrcode' | 'promocode' | 'none';
  /**
   * The standard of the displayed code, `CODE128` for the linear bar code of ISO/IEC 15417:2007, `EAN-13` for a European Article Number and `QRCODE` for a QR code. The field is required even where no code is displayed; a public integration of 2024 sent an empty string with the code type `none`, so that is accepted there and only there.
   * @example 'QRCODE'
   */
  codeStandard: 'CODE128' | 'EAN-13' | 'QRCODE' | '';
  /**
   * The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters.
   * @example 'https://merchant.example/voucher.png'
   */
  imageUrl: string;
  /**
   * The button on a card or ticket. `urlType` selects where it leads.
   */
  button: CustomButton | PlatformButton;
  /**
   * The URL of the merchant's logo, an image of less than 100 KB. At most 512 characters.
   * @example 'https://merchant.example/logo.png'
   */
  merchantLogo: string;
  /**
   * The selling price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  currentAmountCent?: number | undefined;
  /**
   * The original price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  originalAmountCent?: number | undefined;
  /**
   * A currency as its code of three letters in ISO 4217. At most 3 characters.
   * @example 'HKD'
   */
  currencyCode?: 'HKD' | 'CNY' | 'USD' | 'JPY' | (string & {}) | undefined;
  /**
   * The quantity in stock, 1 to 1000000. Only cards need it.
   * @example 1000
   */
  stock?: number | undefined;
  /**
   * A link to the page where the product is shown and bought, at most 512 characters. It starts with `alipayhk://`.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  orderPageLink?: string | undefined;
  /**
   * A link to the page that describes the product, at most 512 characters. It starts with `alipayhk://`.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  detailLink?: string | undefined;
  /**
   * Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out.
   * @example 'exposed'
   */
  exposure?: 'exposed' | 'hidden' | NoDiscriminant | undefined;
  /**
   * The categories under which AlipayHK lists the ticket, two at most, each as the code of the deepest level that fits. The table of these codes is not public; a public integration of 2024 sent groups of four digits, one group per level.
   */
  categories: readonly string[];
  /**
   * The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it.
   */
  bizMids?: readonly string[] | undefined;
  /**
   * The texts of a new ticket, for each language that it is shown in; at least one of the two.
   */
  localeInfo: TicketLocaleInfo;
  /**
   * More about an admission or movie ticket. No page shows its fields; those below were sent by a public integration of 2024. All are optional, and further ones may exist. Observed in a public integration, not documented.
   */
  passExtInfo?: TicketExtInfo | undefined;
  /**
   * The type of the template, `TICKET` for tickets.
   * @example 'TICKET'
   */
  type: 'TICKET';
  /**
   * The product, named after the means of transport. Documented on another page.
   * @example 'TRAIN_TICKET'
   */
  product: 'AIR_TICKET' | 'TRAIN_TICKET' | 'BUS_TICKET' | 'SHIP_TICKET';
}

/**
 * The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not.
 */
export interface UpdateLocaleInfoFields {
}

/**
 * The texts of a card in English. The limits count characters (code points).
 */
export interface LocaleTextsEnUs {
  /**
   * The name of the card, at most 50 characters.
   * @example 'Afternoon tea voucher'
   */
  name: string;
  /**
   * A short description for public areas of the app, at most 400 characters.
   * @example 'Afternoon tea for two'
   */
  subName?: string | undefined;
  /**
   * The description of the card, at most 3000 characters. A public integration of 2024 sent `<br>` as line breaks.
   * @example 'Redeem for an afternoon tea for two.'
   */
  description: string;
  /**
   * The shops that redeem the card, at most 800 characters.
   * @example 'Central and Tsim Sha Tsui'
   */
  shops?: string | undefined;
  /**
   * The name of the brand, at most 64 characters.
   * @example 'Harbour Tea House'
   */
  brandName: string;
  /**
   * Tabs of the merchant's. No page states how many there may be.
   */
  customTabs?: readonly CustomTab[] | undefined;
}

/**
 * The texts of a card in traditional Chinese. The limits count characters (code points).
 */
export interface LocaleTextsZhHk {
  /**
   * The name of the card, at most 25 characters.
   * @example '下午茶禮券'
   */
  name: string;
  /**
   * A short description for public areas of the app, at most 400 characters.
   * @example '兩位用下午茶'
   */
  subName?: string | undefined;
  /**
   * The description of the card, at most 4000 characters. A public integration of 2024 sent `<br>` as line breaks.
   * @example '憑券可享兩位用下午茶。'
   */
  description: string;
  /**
   * The shops that redeem the card, at most 1000 characters.
   * @example '中環及尖沙咀分店'
   */
  shops?: string | undefined;
  /**
   * The name of the brand, at most 32 characters.
   * @example '海港茶室'
   */
  brandName: string;
  /**
   * Tabs of the merchant's. No page states how many there may be.
   */
  customTabs?: readonly CustomTab[] | undefined;
}

/**
 * The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not.
 */
export interface UpdateLocaleInfoWithEnUs extends UpdateLocaleInfoFields {
  /**
   * The texts of a card in English. The limits count characters (code points).
   */
  en_US: LocaleTextsEnUs;
  /**
   * The texts of a card in traditional Chinese. The limits count characters (code points).
   */
  zh_HK?: LocaleTextsZhHk | undefined;
}

/**
 * The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not.
 */
export interface UpdateLocaleInfoWithZhHk extends UpdateLocaleInfoFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts of a card in traditional Chinese. The limits count characters (code points).
   */
  zh_HK: LocaleTextsZhHk;
}

/**
 * The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not.
 */
export type UpdateLocaleInfo = UpdateLocaleInfoWithEnUs | UpdateLocaleInfoWithZhHk;

/**
 * More about a card or an admission or movie ticket. Each kind has fields of its own; all are optional. Observed in a public integration, not documented.
 */
export interface PassExtInfo {
  /**
   * The IDs of the stores that redeem the card.
   */
  availableStoreIds?: readonly string[] | undefined;
  /**
   * The IDs of the brands that redeem the card.
   */
  availableBrandIds?: readonly string[] | undefined;
  /**
   * Labels of the ticket.
   */
  tags?: readonly string[] | undefined;
  /**
   * The country as a code of AlipayHK's region list, which is not public. The values seen follow the numeric codes of ISO 3166-1.
   * @example '156'
   */
  country?: string | undefined;
  /**
   * The province as a code of AlipayHK's region list. The values seen were `810000` for Hong Kong and `820000` for Macao.
   * @example '810000'
   */
  province?: string | undefined;
  /**
   * The city as a code of AlipayHK's region list.
   * @example '810000'
   */
  city?: string | undefined;
  /**
   * The district as a code of AlipayHK's region list.
   */
  district?: string | null | undefined;
  /**
   * The business area, one level below the district, as a code of AlipayHK's region list.
   */
  businessArea?: string | null | undefined;
  /**
   * How many were sold.
   * @example 120
   */
  soldNum?: number | undefined;
  /**
   * How many users there are.
   * @example 100
   */
  userNum?: number | undefined;
  /**
   * The rating. It was sent as a number as well as a string.
   * @example 4.5
   */
  rating?: number | string | undefined;
  /**
   * How many ratings there are. It was sent as a number as well as a string.
   * @example 0
   */
  rateNum?: number | string | undefined;
  [key: string]: unknown;
}

/**
 * The new content of a template.
 */
export interface UpdateTemplateRequest {
  /**
   * The template to update, at most 64 characters as the page of this operation says; every known code has 32.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant ID that AlipayHK issued. At most 64 characters.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The time from which the template is active, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * The time at which the template expires, in milliseconds since the epoch. It may equal the start and must not lie before it, which JSON Schema cannot say.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * The URL of a square image of 350 x 350 pixels and less than 100 KB. What matters should stand in its upper two thirds, since some places crop the rest. At most 512 characters.
   * @example 'https://merchant.example/voucher.png'
   */
  imageUrl: string;
  /**
   * The button on a card or ticket. `urlType` selects where it leads.
   */
  button: CustomButton | PlatformButton;
  /**
   * The texts of a card or ticket, for each language that it is shown in; at least one of the two. The limits are those of the page of this operation. For a card the page requires `shops`; without `product` the schema cannot tell cards and tickets apart, so it does not.
   */
  localeInfo: UpdateLocaleInfo;
  /**
   * The URL of the merchant's logo, an image of less than 100 KB. Its limit is 256 characters here, but 512 in `createTemplate`.
   * @example 'https://merchant.example/logo.png'
   */
  merchantLogo: string;
  /**
   * The selling price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  currentAmountCent?: number | undefined;
  /**
   * The original price in cents, 0 to 100000000. 1000 means HKD 10.00.
   * @example 1000
   */
  originalAmountCent?: number | undefined;
  /**
   * A currency as its code of three letters in ISO 4217. At most 3 characters.
   * @example 'HKD'
   */
  currencyCode?: 'HKD' | 'CNY' | 'USD' | 'JPY' | (string & {}) | undefined;
  /**
   * A link to the page where the product is shown and bought, at most 512 characters. The page of this operation lost the rule about its scheme; its sample starts with `alipayhk://`, as `createTemplate` requires.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  orderPageLink: string;
  /**
   * A link to the page that describes the product. The page of this operation does not list it; a public integration of 2024 sent it for tickets. Observed in a public integration, not documented. At most 512 characters.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fvouchers%2Fdetail%2Fdetail%3Fsource%3Dcampaign%26couponId%3D184056'
   */
  detailLink?: string | undefined;
  /**
   * The categories under which AlipayHK lists the card or ticket, two at most. A card has the labels of `createTemplate`, a ticket has codes of a table that is not public. The page of this operation lists the labels of cards only. Without `product` the schema cannot tell cards and tickets apart, so it takes both. At most 2 items.
   */
  categories: readonly ('Food' | 'CoffeeAndTea' | 'Medical' | 'Cosmetics' | 'Groceries' | 'Ecommerce' | 'Electronics' | 'Games' | 'Clothing' | 'Jewellery' | 'Entertainment' | 'Education' | 'Transportation' | 'Others' | (string & {}))[];
  /**
   * The IDs of associated merchants, 30 at most, in whose selling areas (a brand channel, for example) the card is shown, too. Only cards take effect from it.
   */
  bizMids?: readonly string[] | undefined;
  /**
   * Whether the card or ticket is shown (`exposed`) in the places that AlipayHK has for it, or not (`hidden`). For tickets `hidden` is the default where the field may be left out.
   * @example 'exposed'
   */
  exposure: 'exposed' | 'hidden' | NoDiscriminant;
  /**
   * More about a card or an admission or movie ticket. Each kind has fields of its own; all are optional. Observed in a public integration, not documented.
   */
  passExtInfo?: PassExtInfo | undefined;
}

/**
 * A template and its new status.
 */
export interface UpdateTemplateStatusRequest {
  /**
   * The merchant ID that AlipayHK issued.
   * @example '2160120041113167'
   */
  merchantAccountId: string;
  /**
   * The merchant ID under the name that older pages give it. Use `merchantAccountId`. At most 64 characters.
   * @example '2160120041113167'
   * @deprecated
   */
  merchantId?: string | undefined;
  /**
   * The ID of the template that AlipayHK issued, at most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The new status, `valid`, `closed` (permanently unavailable) or `paused` (temporarily unavailable).
   * @example 'paused'
   */
  status: 'valid' | 'closed' | 'paused';
}

/**
 * The template to look up.
 */
export interface QueryTemplateRequest {
  /**
   * The merchant ID that AlipayHK issued. At most 64 characters.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The ID of the template that AlipayHK issued, at most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
}

/**
 * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
 */
export interface CreatePassExtInfo {
  /**
   * Was seen as `null` only; its meaning is not known.
   */
  billId?: string | null | undefined;
  /**
   * The merchant's own number of the order that the pass belongs to.
   * @example '20240524000001'
   */
  merchantBillId?: string | undefined;
  /**
   * The page of that order in the merchant's mini program, an `alipayhk://` link.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Forder%2Fdetail&query=id%3D20240524000001'
   */
  merchantBillDetail?: string | undefined;
  [key: string]: unknown;
}

/**
 * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
 */
export interface CodeInfo {
  /**
   * The text of the code for people, printed next to it. It may equal the value.
   * @example '8250000000000000001'
   */
  $codemsg$?: string | undefined;
  /**
   * The value that is encoded.
   * @example '8250000000000000001'
   */
  $codevalue$?: string | undefined;
  [key: string]: unknown;
}

/**
 * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
 */
export interface TicketPrice {
  /**
   * The price in cents. It was seen as a number and as a string of digits.
   * @example 10000
   */
  cent?: number | string | undefined;
  /**
   * The currency of the price.
   * @example 'HKD'
   */
  currency?: string | undefined;
  [key: string]: unknown;
}

/**
 * What the pass shows. The keys that the page marks as required are required here. Documented on another page.
 */
export interface AdmissionTicketPassDataInfo {
  /**
   * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
   * @example '海港主題樂園'
   */
  $ticketName_zh_HK$?: string | undefined;
  /**
   * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
   * @example 'Harbour Park'
   */
  $ticketName_en_US$?: string | undefined;
  /**
   * The address of the place in traditional Chinese. The page states 24 characters at most, which is not enforced.
   * @example '九龍海旁道1號'
   */
  $address_zh_HK$: string;
  /**
   * The address of the place in English. The page states 48 characters at most, which is not enforced.
   * @example '1 Waterfront Road, Kowloon'
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
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_zh_HK$?: TicketPrice | null | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_en_US$?: TicketPrice | null | undefined;
  /**
   * When the event begins in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $startTime_zh_HK$: number;
  /**
   * When the event begins in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $startTime_en_US$: number;
  /**
   * When the event ends in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $endTime_zh_HK$: number;
  /**
   * When the event ends in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $endTime_en_US$: number;
  /**
   * The name of the platform that sold the ticket in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '海港票務'
   */
  $platformName_zh_HK$?: string | undefined;
  /**
   * The name of the platform that sold the ticket in English. The page states 64 characters at most, which is not enforced.
   * @example 'Harbour Tickets'
   */
  $platformName_en_US$?: string | undefined;
  /**
   * The address of the logo of that platform, smaller than 100 KB, in traditional Chinese. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
   * @example 'https://merchant.example/logo.png'
   */
  $platformLogo_zh_HK$?: string | null | undefined;
  /**
   * The address of the logo of that platform, smaller than 100 KB, in English. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
   * @example 'https://merchant.example/logo.png'
   */
  $platformLogo_en_US$?: string | null | undefined;
  [key: string]: unknown;
}

/**
 * A ticket that admits to a place or an event.
 */
export interface AdmissionTicketPassFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template from which the pass is issued. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
   * @example '20240524000001-1'
   */
  bizSerialId: string;
  /**
   * Where `bizSerialId` comes from. There is only one value.
   * @example 'OUT_PLAT_FORM'
   */
  bizSerialType: 'OUT_PLAT_FORM';
  /**
   * When the pass becomes valid, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * When the order or the card was created, in milliseconds since the epoch.
   * @example 1640970061000
   */
  bizCreate: number;
  /**
   * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  extInfo?: CreatePassExtInfo | undefined;
  /**
   * Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented.
   */
  publishScene?: string | null | undefined;
  /**
   * The kind of the pass.
   * @example 'TICKET'
   */
  type: 'TICKET';
  /**
   * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
   */
  codeInfo: CodeInfo;
  /**
   * The product of the template.
   * @example 'PASS'
   */
  product: 'PASS';
  /**
   * What the pass shows. The keys that the page marks as required are required here. Documented on another page.
   */
  dataInfo: AdmissionTicketPassDataInfo;
  [key: string]: unknown;
}

/**
 * A ticket that admits to a place or an event.
 */
export interface AdmissionTicketPassWithUserId extends AdmissionTicketPassFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * A ticket that admits to a place or an event.
 */
export interface AdmissionTicketPassWithOpenId extends AdmissionTicketPassFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * A ticket that admits to a place or an event.
 */
export type AdmissionTicketPass = AdmissionTicketPassWithUserId | AdmissionTicketPassWithOpenId;

/**
 * What the pass shows. The keys that the page marks as required are required here. Documented on another page.
 */
export interface MovieTicketPassDataInfo {
  /**
   * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
   * @example '渡輪長夜'
   */
  $ticketName_zh_HK$?: string | undefined;
  /**
   * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
   * @example 'The Long Ferry'
   */
  $ticketName_en_US$?: string | undefined;
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
   * @example '海港戲院'
   */
  $cinemaName_zh_HK$: string;
  /**
   * The name of the cinema in English. The page states 64 characters at most, which is not enforced.
   * @example 'Harbour Cinema'
   */
  $cinemaName_en_US$: string;
  /**
   * The address of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '九龍海旁道2號'
   */
  $address_zh_HK$: string;
  /**
   * The address of the cinema in English. The page states 64 characters at most, which is not enforced.
   * @example '2 Waterfront Road, Kowloon'
   */
  $address_en_US$: string;
  /**
   * When the screening begins in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $startTime_zh_HK$: number;
  /**
   * When the screening begins in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $startTime_en_US$: number;
  /**
   * When the screening ends in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $endTime_zh_HK$: number;
  /**
   * When the screening ends in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $endTime_en_US$: number;
  /**
   * What kind of screening it is in traditional Chinese.
   */
  $movieAttributes_zh_HK$: readonly string[];
  /**
   * What kind of screening it is in English.
   */
  $movieAttributes_en_US$: readonly string[];
  /**
   * The house of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '3院'
   */
  $cinemaHouse_zh_HK$: string;
  /**
   * The house of the cinema in English. The page states 64 characters at most, which is not enforced.
   * @example 'House 3'
   */
  $cinemaHouse_en_US$: string;
  /**
   * The seats in traditional Chinese.
   */
  $movieSeats_zh_HK$: readonly string[];
  /**
   * The seats in English.
   */
  $movieSeats_en_US$: readonly string[];
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_zh_HK$?: TicketPrice | null | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_en_US$?: TicketPrice | null | undefined;
  [key: string]: unknown;
}

/**
 * A ticket for a film.
 */
export interface MovieTicketPassFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template from which the pass is issued. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
   * @example '20240524000001-1'
   */
  bizSerialId: string;
  /**
   * Where `bizSerialId` comes from. There is only one value.
   * @example 'OUT_PLAT_FORM'
   */
  bizSerialType: 'OUT_PLAT_FORM';
  /**
   * When the pass becomes valid, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * When the order or the card was created, in milliseconds since the epoch.
   * @example 1640970061000
   */
  bizCreate: number;
  /**
   * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  extInfo?: CreatePassExtInfo | undefined;
  /**
   * Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented.
   */
  publishScene?: string | null | undefined;
  /**
   * The kind of the pass.
   * @example 'TICKET'
   */
  type: 'TICKET';
  /**
   * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
   */
  codeInfo: CodeInfo;
  /**
   * The product of the template.
   * @example 'MOVIE'
   */
  product: 'MOVIE';
  /**
   * What the pass shows. The keys that the page marks as required are required here. Documented on another page.
   */
  dataInfo: MovieTicketPassDataInfo;
  [key: string]: unknown;
}

/**
 * A ticket for a film.
 */
export interface MovieTicketPassWithUserId extends MovieTicketPassFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * A ticket for a film.
 */
export interface MovieTicketPassWithOpenId extends MovieTicketPassFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * A ticket for a film.
 */
export type MovieTicketPass = MovieTicketPassWithUserId | MovieTicketPassWithOpenId;

/**
 * What the pass shows. The keys that the pages mark as required are required here. Documented on another page.
 */
export interface BusOrShipTicketPassDataInfo {
  /**
   * The station of departure in traditional Chinese. The page states 24 characters at most, which is not enforced.
   * @example '上環'
   */
  $from_zh_HK$: string;
  /**
   * The station of departure in English. The page states 48 characters at most, which is not enforced.
   * @example 'Sheung Wan'
   */
  $from_en_US$: string;
  /**
   * The address of the station of departure in traditional Chinese. The page states 64 characters at most, which is not enforced.
   * @example '干諾道中200號'
   */
  $fromAddress_zh_HK$: string;
  /**
   * The address of the station of departure in English. The page states 128 characters at most, which is not enforced.
   * @example '200 Connaught Road Central'
   */
  $fromAddress_en_US$: string;
  /**
   * The station of arrival in traditional Chinese. The page states 24 characters at most, which is not enforced.
   * @example '澳門外港'
   */
  $to_zh_HK$: string;
  /**
   * The station of arrival in English. The page states 48 characters at most, which is not enforced.
   * @example 'Macao Outer Harbour'
   */
  $to_en_US$: string;
  /**
   * The address of the station of arrival in traditional Chinese. The page states 64 characters at most, which is not enforced.
   * @example '澳門友誼大馬路'
   */
  $toAddress_zh_HK$: string;
  /**
   * The address of the station of arrival in English. The page states 128 characters at most, which is not enforced.
   * @example 'Avenida da Amizade, Macao'
   */
  $toAddress_en_US$: string;
  /**
   * How many times the ticket admits, for the texts in traditional Chinese.
   * @example 1
   */
  $availableTimes_zh_HK$?: number | undefined;
  /**
   * How many times the ticket admits, for the texts in English.
   * @example 1
   */
  $availableTimes_en_US$?: number | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_zh_HK$?: TicketPrice | null | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_en_US$?: TicketPrice | null | undefined;
  /**
   * The departure in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $startTime_zh_HK$: number;
  /**
   * The departure in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $startTime_en_US$: number;
  /**
   * The arrival in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $endTime_zh_HK$: number;
  /**
   * The arrival in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $endTime_en_US$: number;
  /**
   * The type of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
   * @example '普通位'
   */
  $ticketType_zh_HK$?: string | undefined;
  /**
   * The type of the ticket in English. The length stated for this language could not be read.
   * @example 'Economy'
   */
  $ticketType_en_US$?: string | undefined;
  [key: string]: unknown;
}

/**
 * A ticket for a bus or a ship.
 */
export interface BusOrShipTicketPassFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template from which the pass is issued. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
   * @example '20240524000001-1'
   */
  bizSerialId: string;
  /**
   * Where `bizSerialId` comes from. There is only one value.
   * @example 'OUT_PLAT_FORM'
   */
  bizSerialType: 'OUT_PLAT_FORM';
  /**
   * When the pass becomes valid, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * When the order or the card was created, in milliseconds since the epoch.
   * @example 1640970061000
   */
  bizCreate: number;
  /**
   * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  extInfo?: CreatePassExtInfo | undefined;
  /**
   * Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented.
   */
  publishScene?: string | null | undefined;
  /**
   * The kind of the pass.
   * @example 'TICKET'
   */
  type: 'TICKET';
  /**
   * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
   */
  codeInfo: CodeInfo;
  /**
   * The product of the template.
   * @example 'SHIP_TICKET'
   */
  product: 'BUS_TICKET' | 'SHIP_TICKET';
  /**
   * What the pass shows. The keys that the pages mark as required are required here. Documented on another page.
   */
  dataInfo: BusOrShipTicketPassDataInfo;
  [key: string]: unknown;
}

/**
 * A ticket for a bus or a ship.
 */
export interface BusOrShipTicketPassWithUserId extends BusOrShipTicketPassFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * A ticket for a bus or a ship.
 */
export interface BusOrShipTicketPassWithOpenId extends BusOrShipTicketPassFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * A ticket for a bus or a ship.
 */
export type BusOrShipTicketPass = BusOrShipTicketPassWithUserId | BusOrShipTicketPassWithOpenId;

/**
 * A ticket for a flight or a train. The pages with the keys of `dataInfo` could not be read, so none is required.
 */
export interface AirOrTrainTicketPassFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template from which the pass is issued. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
   * @example '20240524000001-1'
   */
  bizSerialId: string;
  /**
   * Where `bizSerialId` comes from. There is only one value.
   * @example 'OUT_PLAT_FORM'
   */
  bizSerialType: 'OUT_PLAT_FORM';
  /**
   * When the pass becomes valid, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * When the order or the card was created, in milliseconds since the epoch.
   * @example 1640970061000
   */
  bizCreate: number;
  /**
   * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  extInfo?: CreatePassExtInfo | undefined;
  /**
   * Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented.
   */
  publishScene?: string | null | undefined;
  /**
   * The kind of the pass.
   * @example 'TICKET'
   */
  type: 'TICKET';
  /**
   * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
   */
  codeInfo: CodeInfo;
  /**
   * The product of the template.
   * @example 'TRAIN_TICKET'
   */
  product: 'AIR_TICKET' | 'TRAIN_TICKET';
  /**
   * What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page.
   */
  dataInfo?: { [key: string]: unknown } | undefined;
  [key: string]: unknown;
}

/**
 * A ticket for a flight or a train. The pages with the keys of `dataInfo` could not be read, so none is required.
 */
export interface AirOrTrainTicketPassWithUserId extends AirOrTrainTicketPassFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * A ticket for a flight or a train. The pages with the keys of `dataInfo` could not be read, so none is required.
 */
export interface AirOrTrainTicketPassWithOpenId extends AirOrTrainTicketPassFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * A ticket for a flight or a train. The pages with the keys of `dataInfo` could not be read, so none is required.
 */
export type AirOrTrainTicketPass = AirOrTrainTicketPassWithUserId | AirOrTrainTicketPassWithOpenId;

/**
 * A redeemable card, such as a gift card. The keys of its `dataInfo` stand on no page that could be read.
 */
export interface CouponPassFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template from which the pass is issued. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
   * @example '20240524000001-1'
   */
  bizSerialId: string;
  /**
   * Where `bizSerialId` comes from. There is only one value.
   * @example 'OUT_PLAT_FORM'
   */
  bizSerialType: 'OUT_PLAT_FORM';
  /**
   * When the pass becomes valid, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * When the order or the card was created, in milliseconds since the epoch.
   * @example 1640970061000
   */
  bizCreate: number;
  /**
   * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  extInfo?: CreatePassExtInfo | undefined;
  /**
   * Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented.
   */
  publishScene?: string | null | undefined;
  /**
   * The kind of the pass.
   * @example 'COUPON'
   */
  type: 'COUPON';
  /**
   * The product of the template. There is only one for this kind.
   * @example 'GIFT_CARD'
   */
  product: 'GIFT_CARD';
  /**
   * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
   */
  codeInfo?: CodeInfo | undefined;
  /**
   * What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page.
   */
  dataInfo?: { [key: string]: unknown } | undefined;
  [key: string]: unknown;
}

/**
 * A redeemable card, such as a gift card. The keys of its `dataInfo` stand on no page that could be read.
 */
export interface CouponPassWithUserId extends CouponPassFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * A redeemable card, such as a gift card. The keys of its `dataInfo` stand on no page that could be read.
 */
export interface CouponPassWithOpenId extends CouponPassFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * A redeemable card, such as a gift card. The keys of its `dataInfo` stand on no page that could be read.
 */
export type CouponPass = CouponPassWithUserId | CouponPassWithOpenId;

/**
 * A member card. The value of its `product`, a string of at most 32 characters, and the keys of `dataInfo` stand on no page that could be read.
 */
export interface CardPassFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 64 characters for tickets and member cards and 32 for gift cards; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template from which the pass is issued. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode: string;
  /**
   * The merchant's own number of this pass. Together with `merchantId` and `templateCode` it makes a repeat recognisable, so that it is kept when the call is repeated. An order with several tickets needs one number per ticket. At most 128 characters.
   * @example '20240524000001-1'
   */
  bizSerialId: string;
  /**
   * Where `bizSerialId` comes from. There is only one value.
   * @example 'OUT_PLAT_FORM'
   */
  bizSerialType: 'OUT_PLAT_FORM';
  /**
   * When the pass becomes valid, in milliseconds since the epoch.
   * @example 1640970061000
   */
  startDate: number;
  /**
   * When the pass expires, in milliseconds since the epoch. For transport tickets it is one hour after the last moment at which the ticket can be returned or changed.
   * @example 1640970061000
   */
  endDate: number;
  /**
   * When the order or the card was created, in milliseconds since the epoch.
   * @example 1640970061000
   */
  bizCreate: number;
  /**
   * Further data of a pass. The official table of this object could not be read; its three known fields were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  extInfo?: CreatePassExtInfo | undefined;
  /**
   * Was seen as `null` only; its meaning is not known. Observed in a public integration, not documented.
   */
  publishScene?: string | null | undefined;
  /**
   * The kind of the pass.
   * @example 'CARD'
   */
  type: 'CARD';
  /**
   * The code that the pass shows. The page of tickets limits its JSON form to 512 characters. Documented on another page.
   */
  codeInfo?: CodeInfo | undefined;
  /**
   * What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page.
   */
  dataInfo?: { [key: string]: unknown } | undefined;
  [key: string]: unknown;
}

/**
 * A member card. The value of its `product`, a string of at most 32 characters, and the keys of `dataInfo` stand on no page that could be read.
 */
export interface CardPassWithUserId extends CardPassFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * A member card. The value of its `product`, a string of at most 32 characters, and the keys of `dataInfo` stand on no page that could be read.
 */
export interface CardPassWithOpenId extends CardPassFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * A member card. The value of its `product`, a string of at most 32 characters, and the keys of `dataInfo` stand on no page that could be read.
 */
export type CardPass = CardPassWithUserId | CardPassWithOpenId;

/**
 * Marks a pass as used, closed or refunded.
 */
export interface PassStatusUpdateFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 32 characters, one of them 64 in its text; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template of the pass. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode?: string | undefined;
  /**
   * The number of the pass that `createPass` returned. At most 32 characters.
   * @example '2020091119027102160530200000039'
   */
  passId: string;
  /**
   * When the change happened, in milliseconds since the epoch. It is required when the data of a ticket changes. One page prints a sample in seconds.
   * @example 1640970061000
   */
  bizDate?: number | undefined;
  /**
   * The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The code with which a gift card was redeemed. At most 128 characters.
   * @example '8250000000000000001'
   */
  passVerifyCode?: string | undefined;
  /**
   * The code with which the pass was redeemed, known from one sample only.
   * @example '8250000000000000001'
   */
  verifyCode?: string | undefined;
  /**
   * The form of that code, known from one sample only.
   * @example 'qrcode'
   */
  verifyType?: 'qrcode' | (string & {}) | undefined;
  /**
   * What became of the pass. `USED`: the user redeemed it. `CLOSED`: it was withdrawn. `REFUND`: it was refunded, which not every page names. The wallet shows a closed and a refunded pass as deleted.
   * @example 'USED'
   */
  status: 'USED' | 'CLOSED' | 'REFUND';
  /**
   * Has a meaning only when the data of a pass changes. At most 32 characters.
   * @example 'UPDATE_PASS'
   */
  updateDetailType?: string | undefined;
  /**
   * What the pass shows, as a flat object with one key per text and language in the form `$name_zh_HK$` and `$name_en_US$`. Which keys there are depends on the product. Documented on another page.
   */
  dataInfo?: { [key: string]: unknown } | undefined;
  [key: string]: unknown;
}

/**
 * Marks a pass as used, closed or refunded.
 */
export interface PassStatusUpdateWithUserId extends PassStatusUpdateFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Marks a pass as used, closed or refunded.
 */
export interface PassStatusUpdateWithOpenId extends PassStatusUpdateFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Marks a pass as used, closed or refunded.
 */
export type PassStatusUpdate = PassStatusUpdateWithUserId | PassStatusUpdateWithOpenId;

/**
 * What the pass of the product `PASS` shows. Every key exists once per language. On the page the address, the available times, the start and the end are required in both languages. The lengths that the page states are given but not enforced, since a public integration of 2024 was seen to exceed them. Documented on another page.
 */
export interface AdmissionTicketDataInfo {
  /**
   * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
   * @example '海港主題樂園'
   */
  $ticketName_zh_HK$?: string | undefined;
  /**
   * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
   * @example 'Harbour Park'
   */
  $ticketName_en_US$?: string | undefined;
  /**
   * The address of the place in traditional Chinese. The page states 24 characters at most, which is not enforced.
   * @example '九龍海旁道1號'
   */
  $address_zh_HK$?: string | undefined;
  /**
   * The address of the place in English. The page states 48 characters at most, which is not enforced.
   * @example '1 Waterfront Road, Kowloon'
   */
  $address_en_US$?: string | undefined;
  /**
   * How many times the ticket admits, for the texts in traditional Chinese.
   * @example 1
   */
  $availableTimes_zh_HK$?: number | undefined;
  /**
   * How many times the ticket admits, for the texts in English.
   * @example 1
   */
  $availableTimes_en_US$?: number | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_zh_HK$?: TicketPrice | null | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_en_US$?: TicketPrice | null | undefined;
  /**
   * When the event begins in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $startTime_zh_HK$?: number | undefined;
  /**
   * When the event begins in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $startTime_en_US$?: number | undefined;
  /**
   * When the event ends in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $endTime_zh_HK$?: number | undefined;
  /**
   * When the event ends in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $endTime_en_US$?: number | undefined;
  /**
   * The name of the platform that sold the ticket in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '海港票務'
   */
  $platformName_zh_HK$?: string | undefined;
  /**
   * The name of the platform that sold the ticket in English. The page states 64 characters at most, which is not enforced.
   * @example 'Harbour Tickets'
   */
  $platformName_en_US$?: string | undefined;
  /**
   * The address of the logo of that platform, smaller than 100 KB, in traditional Chinese. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
   * @example 'https://merchant.example/logo.png'
   */
  $platformLogo_zh_HK$?: string | null | undefined;
  /**
   * The address of the logo of that platform, smaller than 100 KB, in English. The page states 256 characters at most, which is not enforced. A public integration of 2024 sends `null` where there is none.
   * @example 'https://merchant.example/logo.png'
   */
  $platformLogo_en_US$?: string | null | undefined;
  [key: string]: unknown;
}

/**
 * What the pass of the product `MOVIE` shows. Every key exists once per language. The page could be read up to `$price_en_US$`, so that further keys may exist. The lengths that the page states are given but not enforced, since a public integration of 2024 was seen to exceed them. Documented on another page.
 */
export interface MovieTicketDataInfo {
  /**
   * The name of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
   * @example '渡輪長夜'
   */
  $ticketName_zh_HK$?: string | undefined;
  /**
   * The name of the ticket in English. The page states 24 characters at most, which is not enforced.
   * @example 'The Long Ferry'
   */
  $ticketName_en_US$?: string | undefined;
  /**
   * How many times the ticket admits, for the texts in traditional Chinese.
   * @example 1
   */
  $availableTimes_zh_HK$?: number | undefined;
  /**
   * How many times the ticket admits, for the texts in English.
   * @example 1
   */
  $availableTimes_en_US$?: number | undefined;
  /**
   * The name of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '海港戲院'
   */
  $cinemaName_zh_HK$?: string | undefined;
  /**
   * The name of the cinema in English. The page states 64 characters at most, which is not enforced.
   * @example 'Harbour Cinema'
   */
  $cinemaName_en_US$?: string | undefined;
  /**
   * The address of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '九龍海旁道2號'
   */
  $address_zh_HK$?: string | undefined;
  /**
   * The address of the cinema in English. The page states 64 characters at most, which is not enforced.
   * @example '2 Waterfront Road, Kowloon'
   */
  $address_en_US$?: string | undefined;
  /**
   * When the screening begins in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $startTime_zh_HK$?: number | undefined;
  /**
   * When the screening begins in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $startTime_en_US$?: number | undefined;
  /**
   * When the screening ends in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $endTime_zh_HK$?: number | undefined;
  /**
   * When the screening ends in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $endTime_en_US$?: number | undefined;
  /**
   * What kind of screening it is in traditional Chinese.
   */
  $movieAttributes_zh_HK$?: readonly string[] | undefined;
  /**
   * What kind of screening it is in English.
   */
  $movieAttributes_en_US$?: readonly string[] | undefined;
  /**
   * The house of the cinema in traditional Chinese. The page states 32 characters at most, which is not enforced.
   * @example '3院'
   */
  $cinemaHouse_zh_HK$?: string | undefined;
  /**
   * The house of the cinema in English. The page states 64 characters at most, which is not enforced.
   * @example 'House 3'
   */
  $cinemaHouse_en_US$?: string | undefined;
  /**
   * The seats in traditional Chinese.
   */
  $movieSeats_zh_HK$?: readonly string[] | undefined;
  /**
   * The seats in English.
   */
  $movieSeats_en_US$?: readonly string[] | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_zh_HK$?: TicketPrice | null | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_en_US$?: TicketPrice | null | undefined;
  [key: string]: unknown;
}

/**
 * What the pass of the products `BUS_TICKET` and `SHIP_TICKET` shows. Every key exists once per language. The pages could be read up to `$ticketType_en_US$`, so that further keys may exist. The lengths that the page states are given but not enforced, since a public integration of 2024 was seen to exceed them. Documented on another page.
 */
export interface TransportTicketDataInfo {
  /**
   * The station of departure in traditional Chinese. The page states 24 characters at most, which is not enforced.
   * @example '上環'
   */
  $from_zh_HK$?: string | undefined;
  /**
   * The station of departure in English. The page states 48 characters at most, which is not enforced.
   * @example 'Sheung Wan'
   */
  $from_en_US$?: string | undefined;
  /**
   * The address of the station of departure in traditional Chinese. The page states 64 characters at most, which is not enforced.
   * @example '干諾道中200號'
   */
  $fromAddress_zh_HK$?: string | undefined;
  /**
   * The address of the station of departure in English. The page states 128 characters at most, which is not enforced.
   * @example '200 Connaught Road Central'
   */
  $fromAddress_en_US$?: string | undefined;
  /**
   * The station of arrival in traditional Chinese. The page states 24 characters at most, which is not enforced.
   * @example '澳門外港'
   */
  $to_zh_HK$?: string | undefined;
  /**
   * The station of arrival in English. The page states 48 characters at most, which is not enforced.
   * @example 'Macao Outer Harbour'
   */
  $to_en_US$?: string | undefined;
  /**
   * The address of the station of arrival in traditional Chinese. The page states 64 characters at most, which is not enforced.
   * @example '澳門友誼大馬路'
   */
  $toAddress_zh_HK$?: string | undefined;
  /**
   * The address of the station of arrival in English. The page states 128 characters at most, which is not enforced.
   * @example 'Avenida da Amizade, Macao'
   */
  $toAddress_en_US$?: string | undefined;
  /**
   * How many times the ticket admits, for the texts in traditional Chinese.
   * @example 1
   */
  $availableTimes_zh_HK$?: number | undefined;
  /**
   * How many times the ticket admits, for the texts in English.
   * @example 1
   */
  $availableTimes_en_US$?: number | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_zh_HK$?: TicketPrice | null | undefined;
  /**
   * The price that the pass shows. The pages fold the children of this object; the two names, and `null` for no price, were seen in a public integration in 2024. Observed in a public integration, not documented.
   */
  $price_en_US$?: TicketPrice | null | undefined;
  /**
   * The departure in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $startTime_zh_HK$?: number | undefined;
  /**
   * The departure in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $startTime_en_US$?: number | undefined;
  /**
   * The arrival in milliseconds since the epoch, for the texts in traditional Chinese.
   * @example 1640970061000
   */
  $endTime_zh_HK$?: number | undefined;
  /**
   * The arrival in milliseconds since the epoch, for the texts in English.
   * @example 1640970061000
   */
  $endTime_en_US$?: number | undefined;
  /**
   * The type of the ticket in traditional Chinese. The page states 12 characters at most, which is not enforced.
   * @example '普通位'
   */
  $ticketType_zh_HK$?: string | undefined;
  /**
   * The type of the ticket in English. The length stated for this language could not be read.
   * @example 'Economy'
   */
  $ticketType_en_US$?: string | undefined;
  [key: string]: unknown;
}

/**
 * Changes the texts or the validity of a pass. `updateDetailType` says what changes; for tickets `bizDate` is required as well.
 */
export interface PassDataUpdateFields {
  /**
   * The merchant ID that AlipayHK provides. The pages state 32 characters, one of them 64 in its text; the larger limit is enforced.
   * @example '2160120041113167'
   */
  merchantId: string;
  /**
   * The template of the pass. At most 32 characters.
   * @example '82022031000135000000000000624234'
   */
  templateCode?: string | undefined;
  /**
   * The number of the pass that `createPass` returned. At most 32 characters.
   * @example '2020091119027102160530200000039'
   */
  passId: string;
  /**
   * When the change happened, in milliseconds since the epoch. It is required when the data of a ticket changes. One page prints a sample in seconds.
   * @example 1640970061000
   */
  bizDate?: number | undefined;
  /**
   * The new expiry of the pass in milliseconds since the epoch, by the same rule as in `createPass`.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The code with which a gift card was redeemed. At most 128 characters.
   * @example '8250000000000000001'
   */
  passVerifyCode?: string | undefined;
  /**
   * The code with which the pass was redeemed, known from one sample only.
   * @example '8250000000000000001'
   */
  verifyCode?: string | undefined;
  /**
   * The form of that code, known from one sample only.
   * @example 'qrcode'
   */
  verifyType?: 'qrcode' | (string & {}) | undefined;
  /**
   * The data of the pass changes, its status does not.
   * @example 'UPDATE'
   */
  status: 'UPDATE';
  /**
   * What changes. The six values with the name of a ticket belong to tickets, `UPDATE_TEMPLATE`, `UPDATE_DATA_INFO` and `UPDATE_VALIDITY` to gift cards. Member cards have further values, of which `UPDATE_LEVEL` could be read. At most 32 characters.
   * @example 'UPDATE_PASS'
   */
  updateDetailType: 'UPDATE_AIR_TICKET' | 'UPDATE_TRAIN_TICKET' | 'UPDATE_BUS_TICKET' | 'UPDATE_SHIP_TICKET' | 'UPDATE_MOVIE' | 'UPDATE_PASS' | 'UPDATE_TEMPLATE' | 'UPDATE_DATA_INFO' | 'UPDATE_VALIDITY' | 'UPDATE_LEVEL' | (string & {});
  /**
   * The new texts, with the keys of the product. None is required, since no page says whether all of them have to be sent again.
   */
  dataInfo?: AdmissionTicketDataInfo | MovieTicketDataInfo | TransportTicketDataInfo | { [key: string]: unknown } | undefined;
  [key: string]: unknown;
}

/**
 * Changes the texts or the validity of a pass. `updateDetailType` says what changes; for tickets `bizDate` is required as well.
 */
export interface PassDataUpdateWithUserId extends PassDataUpdateFields {
  /**
   * Identifies the user across merchants. The samples of AlipayHK users begin with `2160`. At most 32 characters.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Changes the texts or the validity of a pass. `updateDetailType` says what changes; for tickets `bizDate` is required as well.
 */
export interface PassDataUpdateWithOpenId extends PassDataUpdateFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the user towards this merchant. The merchant receives it when the user authorises the merchant's mini program. At most 32 characters.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Changes the texts or the validity of a pass. `updateDetailType` says what changes; for tickets `bizDate` is required as well.
 */
export type PassDataUpdate = PassDataUpdateWithUserId | PassDataUpdateWithOpenId;

/**
 * One content, such as an article for sale or a film, as AlipayHK is to show it.
 */
export interface SynchronizeContentRequest {
  /**
   * Identifies this request. The page of the present operation does not have it; the newer variants of the page require it, as a UUID of at most 32 characters. It is optional here, and sending it is safe under both readings. Documented on another page.
   * The client fills it in if it is left out.
   * @example 'd1c221e159934162bdbff06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The merchant's own ID of the content, an unique reference. That another message with the same ID replaces the content is inferred; the same article at several prices needs several IDs.
   * @example '110123450002'
   */
  contentId: string;
  /**
   * What kind of content it is. `MOVIE` and `SKU` are the values that a page names; further ones exist for e-commerce, catering, telecom, medical and redeemable cards, and their codes are not public.
   * @example 'MOVIE'
   */
  contentType: 'MOVIE' | 'SKU' | (string & {});
  /**
   * The content itself, as a JSON document inside a string. Which fields it has depends on `contentType` and stands on no public page; ask AlipayHK for the list. Decode it and validate it against `ContentInfo`; a validator of this document does not look inside.
   */
  contentInfo: { [key: string]: unknown } | readonly unknown[] | string;
  /**
   * The status of the content: `0` is invalid, `1` is valid. Another page speaks of delisting and listing.
   * @example 1
   */
  contentStatus: 0 | 1;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface AirTicketNotificationDataLanguagesFields {
}

/**
 * The texts of an air ticket in one language. All except `action_url` are required unless the status is `CLOSED`. The page describes one more field, the address of the airline's logo (72 x 72 pixels), whose name is missing on the page as read; the object is open for it. Documented on another page.
 */
export interface CompleteAirTicketTexts {
  /**
   * The page that the button of the notification opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Fcheckin%3Fid%3D20240524000001'
   */
  action_url?: string | undefined;
  /**
   * The name of the airline.
   * @example 'Harbour Air'
   */
  airline_name: string;
  /**
   * By how many days the arrival is later than the departure, in words of the language (`+1天`, `+1Day`), counted in the time zone of the destination; an empty string for the same day.
   * @example '+1Day'
   */
  cross_day: string;
  /**
   * How long the flight takes, in words of the language (`2小時30分`, `2h 30m`).
   * @example '2h 30m'
   */
  duration: string;
  /**
   * The arrival in the time zone of the destination, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-25 00:35:00'
   */
  end_time: string;
  /**
   * The number of the flight.
   * @example 'HB418'
   */
  flight_no: string;
  /**
   * The region of departure.
   * @example 'Hong Kong'
   */
  from: string;
  /**
   * The airport of departure.
   * @example 'Hong Kong International Airport'
   */
  from_airport: string;
  /**
   * The terminal of departure.
   * @example 'T1'
   */
  from_terminal: string;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Forder%3Fid%3D20240524000001'
   */
  order_url: string;
  /**
   * The departure, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-24 21:05:00'
   */
  start_time: string;
  /**
   * The region of arrival.
   * @example 'Tokyo'
   */
  to: string;
  /**
   * The airport of arrival.
   * @example 'Narita International Airport'
   */
  to_airport: string;
  /**
   * The terminal of arrival.
   * @example 'T2'
   */
  to_terminal: string;
  [key: string]: unknown;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface AirTicketNotificationDataLanguagesWithEnUs extends AirTicketNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside.
   */
  en_US: CompleteAirTicketTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside.
   */
  zh_HK?: CompleteAirTicketTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface AirTicketNotificationDataLanguagesWithZhHk extends AirTicketNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside.
   */
  zh_HK: CompleteAirTicketTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type AirTicketNotificationDataLanguages = AirTicketNotificationDataLanguagesWithEnUs | AirTicketNotificationDataLanguagesWithZhHk;

/**
 * The data of an air ticket notification, with its texts per language. Documented on another page.
 */
export interface AirTicketNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo: AirTicketNotificationDataLanguages;
  [key: string]: unknown;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export interface AirTicketNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'AIR_TICKET_DEFAULT'
   */
  productTemplateCode: 'AIR_TICKET_DEFAULT';
  /**
   * Where the flight stands. `NEAR_DEPART`: departure is close. `FLIGHT_CHANGE`: the flight changed. `FLIGHT_DELAYS`: the flight is late. `FLIGHT_CANCELLATION`: the flight is cancelled. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears 10 minutes after `FLIGHT_CANCELLATION`, at once with `CLOSED`.
   * @example 'NEAR_DEPART'
   */
  orderStatus: 'NEAR_DEPART' | 'FLIGHT_CHANGE' | 'FLIGHT_DELAYS' | 'FLIGHT_CANCELLATION';
  /**
   * The data of an air ticket notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: AirTicketNotificationData;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export interface AirTicketNotificationWithUserId extends AirTicketNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export interface AirTicketNotificationWithOpenId extends AirTicketNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export type AirTicketNotification = AirTicketNotificationWithUserId | AirTicketNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedAirTicketNotificationDataLanguagesFields {
}

/**
 * The texts of an air ticket in one language. All except `action_url` are required unless the status is `CLOSED`. The page describes one more field, the address of the airline's logo (72 x 72 pixels), whose name is missing on the page as read; the object is open for it. Documented on another page.
 */
export interface AirTicketTexts {
  /**
   * The page that the button of the notification opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Fcheckin%3Fid%3D20240524000001'
   */
  action_url?: string | undefined;
  /**
   * The name of the airline.
   * @example 'Harbour Air'
   */
  airline_name?: string | undefined;
  /**
   * By how many days the arrival is later than the departure, in words of the language (`+1天`, `+1Day`), counted in the time zone of the destination; an empty string for the same day.
   * @example '+1Day'
   */
  cross_day?: string | undefined;
  /**
   * How long the flight takes, in words of the language (`2小時30分`, `2h 30m`).
   * @example '2h 30m'
   */
  duration?: string | undefined;
  /**
   * The arrival in the time zone of the destination, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-25 00:35:00'
   */
  end_time?: string | undefined;
  /**
   * The number of the flight.
   * @example 'HB418'
   */
  flight_no?: string | undefined;
  /**
   * The region of departure.
   * @example 'Hong Kong'
   */
  from?: string | undefined;
  /**
   * The airport of departure.
   * @example 'Hong Kong International Airport'
   */
  from_airport?: string | undefined;
  /**
   * The terminal of departure.
   * @example 'T1'
   */
  from_terminal?: string | undefined;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Forder%3Fid%3D20240524000001'
   */
  order_url?: string | undefined;
  /**
   * The departure, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-24 21:05:00'
   */
  start_time?: string | undefined;
  /**
   * The region of arrival.
   * @example 'Tokyo'
   */
  to?: string | undefined;
  /**
   * The airport of arrival.
   * @example 'Narita International Airport'
   */
  to_airport?: string | undefined;
  /**
   * The terminal of arrival.
   * @example 'T2'
   */
  to_terminal?: string | undefined;
  [key: string]: unknown;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedAirTicketNotificationDataLanguagesWithEnUs extends ClosedAirTicketNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside.
   */
  en_US: AirTicketTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside.
   */
  zh_HK?: AirTicketTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedAirTicketNotificationDataLanguagesWithZhHk extends ClosedAirTicketNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoAirTicket`; a validator of this document does not look inside.
   */
  zh_HK: AirTicketTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type ClosedAirTicketNotificationDataLanguages = ClosedAirTicketNotificationDataLanguagesWithEnUs | ClosedAirTicketNotificationDataLanguagesWithZhHk;

/**
 * The data of an air ticket notification, with its texts per language. Documented on another page.
 */
export interface ClosedAirTicketNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo?: ClosedAirTicketNotificationDataLanguages | undefined;
  [key: string]: unknown;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export interface ClosedAirTicketNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'AIR_TICKET_DEFAULT'
   */
  productTemplateCode: 'AIR_TICKET_DEFAULT';
  /**
   * Where the flight stands. `NEAR_DEPART`: departure is close. `FLIGHT_CHANGE`: the flight changed. `FLIGHT_DELAYS`: the flight is late. `FLIGHT_CANCELLATION`: the flight is cancelled. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears 10 minutes after `FLIGHT_CANCELLATION`, at once with `CLOSED`.
   * @example 'NEAR_DEPART'
   */
  orderStatus: 'CLOSED';
  /**
   * The data of an air ticket notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: ClosedAirTicketNotificationData;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export interface ClosedAirTicketNotificationWithUserId extends ClosedAirTicketNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export interface ClosedAirTicketNotificationWithOpenId extends ClosedAirTicketNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
 */
export type ClosedAirTicketNotification = ClosedAirTicketNotificationWithUserId | ClosedAirTicketNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface FinanceOrderNotificationDataLanguagesFields {
}

/**
 * The texts of a repayment in one language: those of a payment order and the month. All nine are required while the status is `WAIT_REPAY` or `OVERDUED`. Documented on another page.
 */
export interface CompleteFinanceOrderTexts {
  /**
   * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001'
   */
  action_url: string;
  /**
   * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
   * @example '10000'
   */
  bill_amount: string;
  /**
   * The currency of the bill.
   * @example 'HKD'
   */
  bill_amount_currency: 'HKD' | 'CNY';
  /**
   * A short description of the bill.
   * @example 'Electricity, May 2024'
   */
  bill_desc: string;
  /**
   * The day on which the bill is due, as `yyyy-MM-dd`.
   * @example '2024-05-31'
   */
  bill_due_time: string;
  /**
   * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
   * @example 'https://merchant.example/icon/electricity.png'
   */
  bill_icon_url: string;
  /**
   * The name of the bill.
   * @example 'Electricity bill'
   */
  bill_name: string;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001'
   */
  order_url: string;
  /**
   * The month that the bill is about, as `yyyy-MM`.
   * @example '2024-05'
   */
  bill_month_time: string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface FinanceOrderNotificationDataLanguagesWithEnUs extends FinanceOrderNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside.
   */
  en_US: CompleteFinanceOrderTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside.
   */
  zh_HK?: CompleteFinanceOrderTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface FinanceOrderNotificationDataLanguagesWithZhHk extends FinanceOrderNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside.
   */
  zh_HK: CompleteFinanceOrderTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type FinanceOrderNotificationDataLanguages = FinanceOrderNotificationDataLanguagesWithEnUs | FinanceOrderNotificationDataLanguagesWithZhHk;

/**
 * The data of a finance order notification, with its texts per language. Documented on another page.
 */
export interface FinanceOrderNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo: FinanceOrderNotificationDataLanguages;
  [key: string]: unknown;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export interface FinanceOrderNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'FINANCE_ORDER_DEFAULT'
   */
  productTemplateCode: 'FINANCE_ORDER_DEFAULT';
  /**
   * Where the repayment stands. `WAIT_REPAY`: it is to be paid. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'WAIT_REPAY'
   */
  orderStatus: 'WAIT_REPAY' | 'OVERDUED';
  /**
   * The data of a finance order notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: FinanceOrderNotificationData;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export interface FinanceOrderNotificationWithUserId extends FinanceOrderNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export interface FinanceOrderNotificationWithOpenId extends FinanceOrderNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export type FinanceOrderNotification = FinanceOrderNotificationWithUserId | FinanceOrderNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedFinanceOrderNotificationDataLanguagesFields {
}

/**
 * The texts of a repayment in one language: those of a payment order and the month. All nine are required while the status is `WAIT_REPAY` or `OVERDUED`. Documented on another page.
 */
export interface FinanceOrderTexts {
  /**
   * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001'
   */
  action_url?: string | undefined;
  /**
   * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
   * @example '10000'
   */
  bill_amount?: string | undefined;
  /**
   * The currency of the bill.
   * @example 'HKD'
   */
  bill_amount_currency?: 'HKD' | 'CNY' | undefined;
  /**
   * A short description of the bill.
   * @example 'Electricity, May 2024'
   */
  bill_desc?: string | undefined;
  /**
   * The day on which the bill is due, as `yyyy-MM-dd`.
   * @example '2024-05-31'
   */
  bill_due_time?: string | undefined;
  /**
   * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
   * @example 'https://merchant.example/icon/electricity.png'
   */
  bill_icon_url?: string | undefined;
  /**
   * The name of the bill.
   * @example 'Electricity bill'
   */
  bill_name?: string | undefined;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001'
   */
  order_url?: string | undefined;
  /**
   * The month that the bill is about, as `yyyy-MM`.
   * @example '2024-05'
   */
  bill_month_time?: string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedFinanceOrderNotificationDataLanguagesWithEnUs extends ClosedFinanceOrderNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside.
   */
  en_US: FinanceOrderTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside.
   */
  zh_HK?: FinanceOrderTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedFinanceOrderNotificationDataLanguagesWithZhHk extends ClosedFinanceOrderNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoFinanceOrder`; a validator of this document does not look inside.
   */
  zh_HK: FinanceOrderTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type ClosedFinanceOrderNotificationDataLanguages = ClosedFinanceOrderNotificationDataLanguagesWithEnUs | ClosedFinanceOrderNotificationDataLanguagesWithZhHk;

/**
 * The data of a finance order notification, with its texts per language. Documented on another page.
 */
export interface ClosedFinanceOrderNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo?: ClosedFinanceOrderNotificationDataLanguages | undefined;
  [key: string]: unknown;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export interface ClosedFinanceOrderNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'FINANCE_ORDER_DEFAULT'
   */
  productTemplateCode: 'FINANCE_ORDER_DEFAULT';
  /**
   * Where the repayment stands. `WAIT_REPAY`: it is to be paid. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'WAIT_REPAY'
   */
  orderStatus: 'CLOSED';
  /**
   * The data of a finance order notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: ClosedFinanceOrderNotificationData;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export interface ClosedFinanceOrderNotificationWithUserId extends ClosedFinanceOrderNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export interface ClosedFinanceOrderNotificationWithOpenId extends ClosedFinanceOrderNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
 */
export type ClosedFinanceOrderNotification = ClosedFinanceOrderNotificationWithUserId | ClosedFinanceOrderNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface MovieTicketNotificationDataLanguagesFields {
}

/**
 * The texts of a movie ticket in one language. All eleven are required while the status is `AWAIT_SCREENING`. Documented on another page.
 */
export interface CompleteMovieTicketTexts {
  /**
   * The page that the button of the notification opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Fticket%3Fid%3D20240524000001'
   */
  action_url: string;
  /**
   * The house of the cinema in which the film is shown.
   * @example 'House 3'
   */
  cinema_house: string;
  /**
   * The name of the cinema.
   * @example 'Harbour Cinema'
   */
  cinema_name: string;
  /**
   * The address of the icon of the merchant, 72 x 72 pixels and smaller than 100 KB.
   * @example 'https://merchant.example/icon/cinema.png'
   */
  merchant_icon_url: string;
  /**
   * The name of the merchant.
   * @example 'Harbour Cinemas'
   */
  merchant_name: string;
  /**
   * The address of the poster, 90 x 135 pixels.
   * @example 'https://merchant.example/poster/4711.png'
   */
  movie_image: string;
  /**
   * The name of the film.
   * @example 'The Long Ferry'
   */
  movie_name: string;
  /**
   * The day of the screening, as `yyyy/MM/dd (Weekday)`.
   * @example '2024/05/24 (Fri)'
   */
  movie_start_date: string;
  /**
   * The time at which the screening begins. The page prints the form `mm:ss`, which must mean hours and minutes; the form is not enforced.
   * @example '19:30'
   */
  movie_start_time: string;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Forder%3Fid%3D20240524000001'
   */
  order_url: string;
  /**
   * The seats.
   */
  seat_num: readonly string[];
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface MovieTicketNotificationDataLanguagesWithEnUs extends MovieTicketNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside.
   */
  en_US: CompleteMovieTicketTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside.
   */
  zh_HK?: CompleteMovieTicketTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface MovieTicketNotificationDataLanguagesWithZhHk extends MovieTicketNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside.
   */
  zh_HK: CompleteMovieTicketTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type MovieTicketNotificationDataLanguages = MovieTicketNotificationDataLanguagesWithEnUs | MovieTicketNotificationDataLanguagesWithZhHk;

/**
 * The data of a movie ticket notification, with its texts per language. Documented on another page.
 */
export interface MovieTicketNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo: MovieTicketNotificationDataLanguages;
  [key: string]: unknown;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface MovieTicketNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'MOVIE_TICKET_DEFAULT'
   */
  productTemplateCode: 'MOVIE_TICKET_DEFAULT';
  /**
   * Where the visit stands. `AWAIT_SCREENING`: the screening is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'AWAIT_SCREENING'
   */
  orderStatus: 'AWAIT_SCREENING';
  /**
   * The data of a movie ticket notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: MovieTicketNotificationData;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface MovieTicketNotificationWithUserId extends MovieTicketNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface MovieTicketNotificationWithOpenId extends MovieTicketNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export type MovieTicketNotification = MovieTicketNotificationWithUserId | MovieTicketNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedMovieTicketNotificationDataLanguagesFields {
}

/**
 * The texts of a movie ticket in one language. All eleven are required while the status is `AWAIT_SCREENING`. Documented on another page.
 */
export interface MovieTicketTexts {
  /**
   * The page that the button of the notification opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Fticket%3Fid%3D20240524000001'
   */
  action_url?: string | undefined;
  /**
   * The house of the cinema in which the film is shown.
   * @example 'House 3'
   */
  cinema_house?: string | undefined;
  /**
   * The name of the cinema.
   * @example 'Harbour Cinema'
   */
  cinema_name?: string | undefined;
  /**
   * The address of the icon of the merchant, 72 x 72 pixels and smaller than 100 KB.
   * @example 'https://merchant.example/icon/cinema.png'
   */
  merchant_icon_url?: string | undefined;
  /**
   * The name of the merchant.
   * @example 'Harbour Cinemas'
   */
  merchant_name?: string | undefined;
  /**
   * The address of the poster, 90 x 135 pixels.
   * @example 'https://merchant.example/poster/4711.png'
   */
  movie_image?: string | undefined;
  /**
   * The name of the film.
   * @example 'The Long Ferry'
   */
  movie_name?: string | undefined;
  /**
   * The day of the screening, as `yyyy/MM/dd (Weekday)`.
   * @example '2024/05/24 (Fri)'
   */
  movie_start_date?: string | undefined;
  /**
   * The time at which the screening begins. The page prints the form `mm:ss`, which must mean hours and minutes; the form is not enforced.
   * @example '19:30'
   */
  movie_start_time?: string | undefined;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Forder%3Fid%3D20240524000001'
   */
  order_url?: string | undefined;
  /**
   * The seats.
   */
  seat_num?: readonly string[] | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedMovieTicketNotificationDataLanguagesWithEnUs extends ClosedMovieTicketNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside.
   */
  en_US: MovieTicketTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside.
   */
  zh_HK?: MovieTicketTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedMovieTicketNotificationDataLanguagesWithZhHk extends ClosedMovieTicketNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoMovieTicket`; a validator of this document does not look inside.
   */
  zh_HK: MovieTicketTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type ClosedMovieTicketNotificationDataLanguages = ClosedMovieTicketNotificationDataLanguagesWithEnUs | ClosedMovieTicketNotificationDataLanguagesWithZhHk;

/**
 * The data of a movie ticket notification, with its texts per language. Documented on another page.
 */
export interface ClosedMovieTicketNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo?: ClosedMovieTicketNotificationDataLanguages | undefined;
  [key: string]: unknown;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface ClosedMovieTicketNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'MOVIE_TICKET_DEFAULT'
   */
  productTemplateCode: 'MOVIE_TICKET_DEFAULT';
  /**
   * Where the visit stands. `AWAIT_SCREENING`: the screening is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'AWAIT_SCREENING'
   */
  orderStatus: 'CLOSED';
  /**
   * The data of a movie ticket notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: ClosedMovieTicketNotificationData;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface ClosedMovieTicketNotificationWithUserId extends ClosedMovieTicketNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface ClosedMovieTicketNotificationWithOpenId extends ClosedMovieTicketNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
 */
export type ClosedMovieTicketNotification = ClosedMovieTicketNotificationWithUserId | ClosedMovieTicketNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface PaymentOrderNotificationDataLanguagesFields {
}

/**
 * The texts of a payment order in one language. All eight are required unless the status is `CLOSED`. Documented on another page.
 */
export interface CompletePaymentOrderTexts {
  /**
   * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001'
   */
  action_url: string;
  /**
   * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
   * @example '10000'
   */
  bill_amount: string;
  /**
   * The currency of the bill.
   * @example 'HKD'
   */
  bill_amount_currency: 'HKD' | 'CNY';
  /**
   * A short description of the bill.
   * @example 'Electricity, May 2024'
   */
  bill_desc: string;
  /**
   * The day on which the bill is due, as `yyyy-MM-dd`.
   * @example '2024-05-31'
   */
  bill_due_time: string;
  /**
   * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
   * @example 'https://merchant.example/icon/electricity.png'
   */
  bill_icon_url: string;
  /**
   * The name of the bill.
   * @example 'Electricity bill'
   */
  bill_name: string;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001'
   */
  order_url: string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface PaymentOrderNotificationDataLanguagesWithEnUs extends PaymentOrderNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside.
   */
  en_US: CompletePaymentOrderTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside.
   */
  zh_HK?: CompletePaymentOrderTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface PaymentOrderNotificationDataLanguagesWithZhHk extends PaymentOrderNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside.
   */
  zh_HK: CompletePaymentOrderTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type PaymentOrderNotificationDataLanguages = PaymentOrderNotificationDataLanguagesWithEnUs | PaymentOrderNotificationDataLanguagesWithZhHk;

/**
 * The data of a payment order notification, with its texts per language. Documented on another page.
 */
export interface PaymentOrderNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo: PaymentOrderNotificationDataLanguages;
  [key: string]: unknown;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export interface PaymentOrderNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'PAYMENT_ORDER_DEFAULT'
   */
  productTemplateCode: 'PAYMENT_ORDER_DEFAULT';
  /**
   * Where the bill stands. `WAIT_PAY`: it is to be paid. `PAY_FAILED`: the automatic debit failed. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'WAIT_PAY'
   */
  orderStatus: 'WAIT_PAY' | 'PAY_FAILED' | 'OVERDUED';
  /**
   * The data of a payment order notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: PaymentOrderNotificationData;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export interface PaymentOrderNotificationWithUserId extends PaymentOrderNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export interface PaymentOrderNotificationWithOpenId extends PaymentOrderNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export type PaymentOrderNotification = PaymentOrderNotificationWithUserId | PaymentOrderNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedPaymentOrderNotificationDataLanguagesFields {
}

/**
 * The texts of a payment order in one language. All eight are required unless the status is `CLOSED`. Documented on another page.
 */
export interface PaymentOrderTexts {
  /**
   * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001'
   */
  action_url?: string | undefined;
  /**
   * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
   * @example '10000'
   */
  bill_amount?: string | undefined;
  /**
   * The currency of the bill.
   * @example 'HKD'
   */
  bill_amount_currency?: 'HKD' | 'CNY' | undefined;
  /**
   * A short description of the bill.
   * @example 'Electricity, May 2024'
   */
  bill_desc?: string | undefined;
  /**
   * The day on which the bill is due, as `yyyy-MM-dd`.
   * @example '2024-05-31'
   */
  bill_due_time?: string | undefined;
  /**
   * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
   * @example 'https://merchant.example/icon/electricity.png'
   */
  bill_icon_url?: string | undefined;
  /**
   * The name of the bill.
   * @example 'Electricity bill'
   */
  bill_name?: string | undefined;
  /**
   * The page that a tap outside the button opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001'
   */
  order_url?: string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedPaymentOrderNotificationDataLanguagesWithEnUs extends ClosedPaymentOrderNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside.
   */
  en_US: PaymentOrderTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside.
   */
  zh_HK?: PaymentOrderTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedPaymentOrderNotificationDataLanguagesWithZhHk extends ClosedPaymentOrderNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoPaymentOrder`; a validator of this document does not look inside.
   */
  zh_HK: PaymentOrderTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type ClosedPaymentOrderNotificationDataLanguages = ClosedPaymentOrderNotificationDataLanguagesWithEnUs | ClosedPaymentOrderNotificationDataLanguagesWithZhHk;

/**
 * The data of a payment order notification, with its texts per language. Documented on another page.
 */
export interface ClosedPaymentOrderNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo?: ClosedPaymentOrderNotificationDataLanguages | undefined;
  [key: string]: unknown;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export interface ClosedPaymentOrderNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'PAYMENT_ORDER_DEFAULT'
   */
  productTemplateCode: 'PAYMENT_ORDER_DEFAULT';
  /**
   * Where the bill stands. `WAIT_PAY`: it is to be paid. `PAY_FAILED`: the automatic debit failed. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'WAIT_PAY'
   */
  orderStatus: 'CLOSED';
  /**
   * The data of a payment order notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: ClosedPaymentOrderNotificationData;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export interface ClosedPaymentOrderNotificationWithUserId extends ClosedPaymentOrderNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export interface ClosedPaymentOrderNotificationWithOpenId extends ClosedPaymentOrderNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
 */
export type ClosedPaymentOrderNotification = ClosedPaymentOrderNotificationWithUserId | ClosedPaymentOrderNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface RideHailingNotificationDataLanguagesFields {
}

/**
 * The texts of a ride in one language. The list of fields, and which status requires which of them, could be read in part only; the object is open and nothing is required. Documented on another page.
 */
export interface RideHailingTexts {
  /**
   * The page that the notification opens. The page of the scenario gives it as a list, the pages of all other scenarios as a string; both are accepted.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fride%2Findex%3Fid%3D20240524000001'
   */
  action_url?: string | readonly string[] | undefined;
  /**
   * The colour of the car.
   * @example 'White'
   */
  auto_color?: string | undefined;
  /**
   * The model of the car.
   * @example 'Saloon'
   */
  auto_model?: string | undefined;
  /**
   * The minutes that the driver needs to reach the passenger. While the status is `ORDER_TAKEN`, the progress shown is the time since `service_start_time` divided by it.
   * @example '8'
   */
  driver_board_duration?: string | undefined;
  /**
   * The estimated fare in cents.
   */
  estimated_cost?: readonly string[] | undefined;
  /**
   * How long the ride takes. The name is known from a formula only: while the status is `SERVING`, the progress shown is the time since `service_start_time` divided by it. Inferred, not documented.
   * @example '25'
   */
  ride_dest_duration?: string | number | undefined;
  /**
   * The fare. The name is known only from the condition of `estimated_cost`. Inferred, not documented.
   * @example '9200'
   */
  ride_price?: string | number | undefined;
  /**
   * When the driver or the ride set out. The name is known from formulas only, in which it is subtracted from the present time. Inferred, not documented.
   * @example '1716331341000'
   */
  service_start_time?: string | number | undefined;
  [key: string]: unknown;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface RideHailingNotificationDataLanguagesWithEnUs extends RideHailingNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside.
   */
  en_US: RideHailingTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside.
   */
  zh_HK?: RideHailingTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface RideHailingNotificationDataLanguagesWithZhHk extends RideHailingNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoRideHailing`; a validator of this document does not look inside.
   */
  zh_HK: RideHailingTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type RideHailingNotificationDataLanguages = RideHailingNotificationDataLanguagesWithEnUs | RideHailingNotificationDataLanguagesWithZhHk;

/**
 * The data of a ride hailing notification, with its texts per language. Documented on another page.
 */
export interface RideHailingNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo?: RideHailingNotificationDataLanguages | undefined;
  [key: string]: unknown;
}

/**
 * Follows a ride from the search for a driver to the payment. Which texts each status requires is not known in full, so that none is enforced.
 */
export interface RideHailingNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'RIDE_HAILING_DEFAULT'
   */
  productTemplateCode: 'RIDE_HAILING_DEFAULT';
  /**
   * Where the ride stands. `PENDING`: a driver is being looked for. `BOOKED`: a car is booked in advance, and its driver has not set out yet. `ORDER_TAKEN`: a driver took the order. `TO_BOARD`: the passenger has to board. `SERVING`: the ride has begun. `WAIT_PAY`: the fare is to be paid. `FINISHED`: the ride is done or the user cancelled it. `TO_SEND`: another driver is being looked for. `CLOSED`: the driver cancelled. `CANCEL_WAIT_PAY`: the user cancelled and owes a fee. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `FINISHED`, 5 minutes after `CLOSED`, at once with `CANCEL_WAIT_PAY`.
   * @example 'PENDING'
   */
  orderStatus: 'PENDING' | 'BOOKED' | 'ORDER_TAKEN' | 'TO_BOARD' | 'SERVING' | 'WAIT_PAY' | 'FINISHED' | 'TO_SEND' | 'CLOSED' | 'CANCEL_WAIT_PAY';
  /**
   * The data of a ride hailing notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: RideHailingNotificationData;
}

/**
 * Follows a ride from the search for a driver to the payment. Which texts each status requires is not known in full, so that none is enforced.
 */
export interface RideHailingNotificationWithUserId extends RideHailingNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Follows a ride from the search for a driver to the payment. Which texts each status requires is not known in full, so that none is enforced.
 */
export interface RideHailingNotificationWithOpenId extends RideHailingNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Follows a ride from the search for a driver to the payment. Which texts each status requires is not known in full, so that none is enforced.
 */
export type RideHailingNotification = RideHailingNotificationWithUserId | RideHailingNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface TrainTicketNotificationDataLanguagesFields {
}

/**
 * The texts of a train ticket in one language. All nine are required while the status is `AWAIT_SCREENING`. Documented on another page.
 */
export interface CompleteTrainTicketTexts {
  /**
   * The gates at which the tickets are checked.
   */
  check_point: readonly string[];
  /**
   * The arrival, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-24 11:47:00'
   */
  end_time: string;
  /**
   * The station of departure.
   * @example 'Hong Kong West Kowloon'
   */
  from: string;
  /**
   * The page that a tap outside the buttons opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Forder%3Fid%3D20240524000001'
   */
  order_url: string;
  /**
   * The page on which the passenger returns or changes the ticket.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Fchange%3Fid%3D20240524000001'
   */
  refund_or_change_url: string;
  /**
   * The seats.
   */
  seat_num: readonly string[];
  /**
   * The number of the train.
   * @example 'G80'
   */
  shift_number: string;
  /**
   * The departure, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-24 09:05:00'
   */
  start_time: string;
  /**
   * The station of arrival.
   * @example 'Guangzhou South'
   */
  to: string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface TrainTicketNotificationDataLanguagesWithEnUs extends TrainTicketNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside.
   */
  en_US: CompleteTrainTicketTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside.
   */
  zh_HK?: CompleteTrainTicketTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface TrainTicketNotificationDataLanguagesWithZhHk extends TrainTicketNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside.
   */
  zh_HK: CompleteTrainTicketTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type TrainTicketNotificationDataLanguages = TrainTicketNotificationDataLanguagesWithEnUs | TrainTicketNotificationDataLanguagesWithZhHk;

/**
 * The data of a train ticket notification, with its texts per language. Documented on another page.
 */
export interface TrainTicketNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo: TrainTicketNotificationDataLanguages;
  [key: string]: unknown;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface TrainTicketNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'TRAIN_TICKET_DEFAULT'
   */
  productTemplateCode: 'TRAIN_TICKET_DEFAULT';
  /**
   * Where the journey stands. `AWAIT_SCREENING`: boarding is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'AWAIT_SCREENING'
   */
  orderStatus: 'AWAIT_SCREENING';
  /**
   * The data of a train ticket notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: TrainTicketNotificationData;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface TrainTicketNotificationWithUserId extends TrainTicketNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface TrainTicketNotificationWithOpenId extends TrainTicketNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export type TrainTicketNotification = TrainTicketNotificationWithUserId | TrainTicketNotificationWithOpenId;

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedTrainTicketNotificationDataLanguagesFields {
}

/**
 * The texts of a train ticket in one language. All nine are required while the status is `AWAIT_SCREENING`. Documented on another page.
 */
export interface TrainTicketTexts {
  /**
   * The gates at which the tickets are checked.
   */
  check_point?: readonly string[] | undefined;
  /**
   * The arrival, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-24 11:47:00'
   */
  end_time?: string | undefined;
  /**
   * The station of departure.
   * @example 'Hong Kong West Kowloon'
   */
  from?: string | undefined;
  /**
   * The page that a tap outside the buttons opens.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Forder%3Fid%3D20240524000001'
   */
  order_url?: string | undefined;
  /**
   * The page on which the passenger returns or changes the ticket.
   * @example 'alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Fchange%3Fid%3D20240524000001'
   */
  refund_or_change_url?: string | undefined;
  /**
   * The seats.
   */
  seat_num?: readonly string[] | undefined;
  /**
   * The number of the train.
   * @example 'G80'
   */
  shift_number?: string | undefined;
  /**
   * The departure, as `yyyy-MM-dd HH:mm:ss`.
   * @example '2024-05-24 09:05:00'
   */
  start_time?: string | undefined;
  /**
   * The station of arrival.
   * @example 'Guangzhou South'
   */
  to?: string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedTrainTicketNotificationDataLanguagesWithEnUs extends ClosedTrainTicketNotificationDataLanguagesFields {
  /**
   * The texts in English, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside.
   */
  en_US: TrainTicketTexts | string;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside.
   */
  zh_HK?: TrainTicketTexts | string | undefined;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export interface ClosedTrainTicketNotificationDataLanguagesWithZhHk extends ClosedTrainTicketNotificationDataLanguagesFields {
  /** Another field is given in its place. */
  en_US?: undefined;
  /**
   * The texts in traditional Chinese, as a JSON document inside a string. Decode it and validate it against `BusinessInfoTrainTicket`; a validator of this document does not look inside.
   */
  zh_HK: TrainTicketTexts | string;
}

/**
 * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
 */
export type ClosedTrainTicketNotificationDataLanguages = ClosedTrainTicketNotificationDataLanguagesWithEnUs | ClosedTrainTicketNotificationDataLanguagesWithZhHk;

/**
 * The data of a train ticket notification, with its texts per language. Documented on another page.
 */
export interface ClosedTrainTicketNotificationData {
  /**
   * The total of the order in cents, so that 100 means HKD 1.00.
   * @example 10000
   */
  amount?: number | undefined;
  /**
   * The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification.
   */
  languageBusinessInfo?: ClosedTrainTicketNotificationDataLanguages | undefined;
  [key: string]: unknown;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface ClosedTrainTicketNotificationFields {
  /**
   * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
   * @example 1640970061000
   */
  bizDate: number;
  /**
   * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
   * @example 'SEND'
   */
  command: 'SEND' | 'UPDATE';
  /**
   * The merchant's own number of the order. All messages about one notification carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * A UUID that identifies this request, at most 36 characters: with hyphens or without. A repeat of the same request keeps it; every other message gets a new one.
   * The client fills it in if it is left out.
   * @example 'd1c221e1-5993-4162-bdbf-f06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
   * @example 1640970061000
   */
  endDate?: number | undefined;
  /**
   * The notification template that AlipayHK provides for this scenario.
   * @example 'TRAIN_TICKET_DEFAULT'
   */
  productTemplateCode: 'TRAIN_TICKET_DEFAULT';
  /**
   * Where the journey stands. `AWAIT_SCREENING`: boarding is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped. Documented on another page. The notification disappears at once with `CLOSED`.
   * @example 'AWAIT_SCREENING'
   */
  orderStatus: 'CLOSED';
  /**
   * The data of a train ticket notification, with its texts per language. Documented on another page.
   */
  syncDataInfo: ClosedTrainTicketNotificationData;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface ClosedTrainTicketNotificationWithUserId extends ClosedTrainTicketNotificationFields {
  /**
   * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
   * @example '2160220041113167'
   */
  userId: string;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId?: string | undefined;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export interface ClosedTrainTicketNotificationWithOpenId extends ClosedTrainTicketNotificationFields {
  /** Another field is given in its place. */
  userId?: undefined;
  /**
   * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
   * @example 'fj398457jd8iue98d8w7w93j'
   */
  openId: string;
}

/**
 * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
 */
export type ClosedTrainTicketNotification = ClosedTrainTicketNotificationWithUserId | ClosedTrainTicketNotificationWithOpenId;

/**
 * An amount in cents with its currency.
 */
export interface OrderMoney {
  /**
   * The amount in cents, written as a string. The length is stated on the page of self pick. At most 64 characters.
   * @example '10000'
   */
  value: string;
  /**
   * The currency as a code of three letters by ISO 4217. At most 3 characters.
   * @example 'HKD'
   */
  currency: string;
}

/**
 * The name and the address of the shop per language. The names of the fields inside are missing on the page as read.
 */
export interface OrderShopInfoExtInfoMultiLang {
  /**
   * The texts in traditional Chinese.
   */
  zh_HK?: { [key: string]: unknown } | undefined;
  /**
   * The texts in English.
   */
  en_US?: { [key: string]: unknown } | undefined;
  [key: string]: unknown;
}

/**
 * Further data of the shop.
 */
export interface OrderShopInfoExtInfo {
  /**
   * The name and the address of the shop per language. The names of the fields inside are missing on the page as read.
   */
  multiLang?: OrderShopInfoExtInfoMultiLang | undefined;
  [key: string]: unknown;
}

/**
 * The shop, which queue up and self pick require. It also has a link to the shop, whose name is missing on the pages as read.
 */
export interface OrderShopInfo {
  /**
   * Further data of the shop.
   */
  extInfo?: OrderShopInfoExtInfo | undefined;
  [key: string]: unknown;
}

/**
 * The present state of an order. The pages could be read in part only: the fields below are the known ones, and the names of the fields that carry the scenario and the order status are not among them. The object is open for them.
 */
export interface SynchronizeOrderRequest {
  /**
   * A UUID without hyphens that identifies this request. At most 32 characters.
   * The client fills it in if it is left out.
   * @example 'd1c221e159934162bdbff06f33389472'
   */
  requestId?: string | undefined;
  /**
   * The merchant's own number of the order. All messages about one order carry the same number.
   * @example '20240524000001'
   */
  merchantBizNo: string;
  /**
   * The merchant ID that AlipayHK provides, for an order that an agent sold. It stands on the page of add-on purchases only.
   * @example '2160120041113167'
   */
  merchantId?: string | undefined;
  /**
   * The number of the payment at Alipay, for tickets and self pick.
   * @example '2024052222001400000000000042'
   */
  tradeNo?: string | undefined;
  /**
   * The total of the order, for tickets and self pick, which requires it.
   */
  amount?: OrderMoney | undefined;
  /**
   * What the user paid, for tickets.
   */
  payAmount?: OrderMoney | undefined;
  /**
   * The discount, for self pick.
   */
  discountAmount?: OrderMoney | undefined;
  /**
   * What the user paid, for self pick.
   */
  actualAmount?: OrderMoney | undefined;
  /**
   * The articles of a self pick order, which requires the list. The names of the children are not public.
   */
  itemOrderList?: readonly ({ [key: string]: unknown })[] | undefined;
  /**
   * The shop, which queue up and self pick require. It also has a link to the shop, whose name is missing on the pages as read.
   */
  shopInfo?: OrderShopInfo | undefined;
  /**
   * The data of the scenario. Tickets carry the merchant's order number, the link to the order, the code, the template, the times and the texts per language; queue up carries the number, the tables ahead and the waiting time in minutes. The names of these fields are missing on the pages as read.
   */
  extInfo: { [key: string]: unknown };
  [key: string]: unknown;
}

/**
 * A template to create. `product` selects the variant.
 */
export type CreateTemplateRequest = GiftCardTemplate | AdmissionTicketTemplate | TransportTicketTemplate;

/**
 * The variants of {@link CreateTemplateRequest} by `product`.
 */
export interface CreateTemplateRequestByProduct {
  /** With `GIFT_CARD`. */
  GIFT_CARD: GiftCardTemplate;
  /** With `PASS`. */
  PASS: AdmissionTicketTemplate;
  /** With `MOVIE`. */
  MOVIE: AdmissionTicketTemplate;
  /** With `AIR_TICKET`. */
  AIR_TICKET: TransportTicketTemplate;
  /** With `TRAIN_TICKET`. */
  TRAIN_TICKET: TransportTicketTemplate;
  /** With `BUS_TICKET`. */
  BUS_TICKET: TransportTicketTemplate;
  /** With `SHIP_TICKET`. */
  SHIP_TICKET: TransportTicketTemplate;
}

/**
 * One pass for one user. `type` selects the kind of the pass, and for a ticket `product` selects its texts.
 */
export type CreatePassRequest = AdmissionTicketPass | MovieTicketPass | BusOrShipTicketPass | AirOrTrainTicketPass | CouponPass | CardPass;

/**
 * The variants of {@link CreatePassRequest} by `type`.
 */
export interface CreatePassRequestByType {
  /** With `TICKET`. */
  TICKET: AdmissionTicketPass | MovieTicketPass | BusOrShipTicketPass | AirOrTrainTicketPass;
  /** With `COUPON`. */
  COUPON: CouponPass;
  /** With `CARD`. */
  CARD: CardPass;
}

/**
 * A change of one pass. `status` says whether the pass comes to its end or its data changes.
 */
export type UpdatePassRequest = PassStatusUpdate | PassDataUpdate;

/**
 * The variants of {@link UpdatePassRequest} by `status`.
 */
export interface UpdatePassRequestByStatus {
  /** With `USED`. */
  USED: PassStatusUpdate;
  /** With `CLOSED`. */
  CLOSED: PassStatusUpdate;
  /** With `REFUND`. */
  REFUND: PassStatusUpdate;
  /** With `UPDATE`. */
  UPDATE: PassDataUpdate;
}

/**
 * A notification about the progress of an order. `productTemplateCode` selects the scenario; each scenario has its own order statuses and its own texts.
 */
export type PerformanceNotificationRequest = AirTicketNotification | ClosedAirTicketNotification | FinanceOrderNotification | ClosedFinanceOrderNotification | MovieTicketNotification | ClosedMovieTicketNotification | PaymentOrderNotification | ClosedPaymentOrderNotification | RideHailingNotification | TrainTicketNotification | ClosedTrainTicketNotification;

/**
 * The variants of {@link PerformanceNotificationRequest} by `productTemplateCode`.
 */
export interface PerformanceNotificationRequestByProductTemplateCode {
  /** With `AIR_TICKET_DEFAULT`. */
  AIR_TICKET_DEFAULT: AirTicketNotification | ClosedAirTicketNotification;
  /** With `FINANCE_ORDER_DEFAULT`. */
  FINANCE_ORDER_DEFAULT: FinanceOrderNotification | ClosedFinanceOrderNotification;
  /** With `MOVIE_TICKET_DEFAULT`. */
  MOVIE_TICKET_DEFAULT: MovieTicketNotification | ClosedMovieTicketNotification;
  /** With `PAYMENT_ORDER_DEFAULT`. */
  PAYMENT_ORDER_DEFAULT: PaymentOrderNotification | ClosedPaymentOrderNotification;
  /** With `RIDE_HAILING_DEFAULT`. */
  RIDE_HAILING_DEFAULT: RideHailingNotification;
  /** With `TRAIN_TICKET_DEFAULT`. */
  TRAIN_TICKET_DEFAULT: TrainTicketNotification | ClosedTrainTicketNotification;
}
