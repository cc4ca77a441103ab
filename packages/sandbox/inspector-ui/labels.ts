/** The languages of the wallet, as the protocol names them. */
export type Locale = 'zh_HK' | 'en_US';

/** The same as BCP 47 tags, for `lang` and for dates. */
export const LANGUAGE: Readonly<Record<Locale, string>> = { zh_HK: 'zh-HK', en_US: 'en-HK' };

type Bilingual = Readonly<Record<Locale, string>>;

const both = (zh_HK: string, en_US: string): Bilingual => ({ zh_HK, en_US });

export type LabelName =
  | 'address'
  | 'booth'
  | 'cinema'
  | 'date'
  | 'driverIn'
  | 'due'
  | 'duration'
  | 'estimate'
  | 'from'
  | 'house'
  | 'minutes'
  | 'month'
  | 'options'
  | 'seat'
  | 'shops'
  | 'soldBy'
  | 'stock'
  | 'ticket'
  | 'times'
  | 'to'
  | 'validity'
  | 'promotionCode'
  | 'sampleCode';

/** The words that the wallet adds to what a merchant sends. */
const LABELS: Readonly<Record<LabelName, Bilingual>> = {
  address: both('地址', 'Address'),
  booth: both('檢票口', 'Gate'),
  cinema: both('戲院', 'Cinema'),
  date: both('日期', 'Date'),
  driverIn: both('司機到達', 'Driver arrives in'),
  due: both('到期日', 'Due'),
  duration: both('航程', 'Duration'),
  estimate: both('預計車費', 'Estimated fare'),
  from: both('由', 'From'),
  house: both('影院', 'House'),
  minutes: both('分鐘', 'min'),
  month: both('賬單月份', 'Statement'),
  options: both('版本', 'Version'),
  seat: both('座位', 'Seat'),
  shops: both('適用分店', 'Shops'),
  soldBy: both('售票平台', 'Sold by'),
  stock: both('餘量', 'Left'),
  ticket: both('票種', 'Ticket'),
  times: both('可用次數', 'Uses'),
  to: both('至', 'To'),
  validity: both('有效期', 'Valid'),
  promotionCode: both('優惠碼', 'Promotion code'),
  sampleCode: both('示例碼', 'Sample code'),
};

export function label(name: LabelName, locale: Locale): string {
  return LABELS[name][locale];
}

export type Tone = 'good' | 'waiting' | 'bad' | 'over';

interface StatusLabel {
  readonly text: Bilingual;
  readonly tone: Tone;
}

const status = (zh_HK: string, en_US: string, tone: Tone): StatusLabel => ({
  text: both(zh_HK, en_US),
  tone,
});

const STATUSES: Readonly<Record<string, StatusLabel>> = {
  valid: status('有效', 'Valid', 'good'),
  paused: status('已暫停', 'Paused', 'waiting'),
  frozen: status('審核中', 'Under review', 'waiting'),
  expired: status('已過期', 'Expired', 'over'),
  closed: status('已關閉', 'Closed', 'over'),
  ACTIVE: status('可使用', 'Active', 'good'),
  USED: status('已使用', 'Used', 'over'),
  REFUND: status('已退款', 'Refunded', 'over'),
  WAIT_PAY: status('待繳付', 'Payment due', 'waiting'),
  WAIT_REPAY: status('待還款', 'Repayment due', 'waiting'),
  PAY_FAILED: status('自動扣款失敗', 'Payment failed', 'bad'),
  OVERDUED: status('已逾期', 'Overdue', 'bad'),
  CLOSED: status('已關閉', 'Closed', 'over'),
  AWAIT_SCREENING: status('即將開始', 'Starting soon', 'good'),
  NEAR_DEPART: status('即將起飛', 'Departing soon', 'good'),
  FLIGHT_CHANGE: status('航班變動', 'Flight changed', 'waiting'),
  FLIGHT_DELAYS: status('航班延誤', 'Delayed', 'bad'),
  FLIGHT_CANCELLATION: status('航班取消', 'Cancelled', 'bad'),
  PENDING: status('正在尋找司機', 'Finding a driver', 'waiting'),
  BOOKED: status('已預約', 'Booked', 'good'),
  ORDER_TAKEN: status('司機正在前來', 'Driver on the way', 'good'),
  TO_BOARD: status('司機已到達', 'Driver is here', 'good'),
  SERVING: status('行程中', 'On the way', 'good'),
  TO_SEND: status('正在重新派單', 'Finding another driver', 'waiting'),
  FINISHED: status('行程已結束', 'Finished', 'over'),
  CANCEL_WAIT_PAY: status('已取消，待付費用', 'Cancelled, fee due', 'bad'),
};

/** How a status is shown; one that no page documents is shown as it is. */
export function statusLabel(
  name: string,
  locale: Locale,
): { readonly text: string; readonly tone: Tone } {
  const known = STATUSES[name];
  return known ? { text: known.text[locale], tone: known.tone } : { text: name, tone: 'waiting' };
}

/** The label of the button of a card, by `btnType` and then `urlType`. */
const ACTIONS: Readonly<Record<string, Bilingual>> = {
  payment: both('付款', 'Pay'),
  usage: both('立即使用', 'Use now'),
  PAYMENT_ORDER_DEFAULT: both('立即繳付', 'Pay now'),
  FINANCE_ORDER_DEFAULT: both('立即還款', 'Repay now'),
  MOVIE_TICKET_DEFAULT: both('查看電影票', 'View ticket'),
  TRAIN_TICKET_DEFAULT: both('退票或改簽', 'Refund or change'),
  AIR_TICKET_DEFAULT: both('查看航班', 'View flight'),
  RIDE_HAILING_DEFAULT: both('查看行程', 'View ride'),
};

export function actionLabel(name: string, locale: Locale): string | undefined {
  return ACTIONS[name]?.[locale];
}

/** The kinds of card and notification, for the line above their name. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  GIFT_CARD: both('禮券', 'Gift card'),
  CARD: both('會員卡', 'Member card'),
  PASS: both('門票', 'Admission'),
  MOVIE: both('電影票', 'Movie'),
  AIR_TICKET: both('機票', 'Flight'),
  TRAIN_TICKET: both('火車票', 'Train'),
  BUS_TICKET: both('巴士票', 'Bus'),
  SHIP_TICKET: both('船票', 'Ferry'),
  PAYMENT_ORDER_DEFAULT: both('賬單', 'Bill'),
  FINANCE_ORDER_DEFAULT: both('還款', 'Loan'),
  MOVIE_TICKET_DEFAULT: both('電影', 'Movie'),
  TRAIN_TICKET_DEFAULT: both('火車', 'Train'),
  AIR_TICKET_DEFAULT: both('航班', 'Flight'),
  RIDE_HAILING_DEFAULT: both('乘車', 'Ride'),
};

export function kindLabel(name: string, locale: Locale): string {
  return KINDS[name]?.[locale] ?? name;
}
