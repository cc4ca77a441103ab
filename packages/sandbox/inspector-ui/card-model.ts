import type { WalletCard } from '../src/inspector/view.ts';
import { fieldsOf, formatAmount, formatClock, formatDay, formatMoment, textOf } from './format.ts';
import { actionLabel, kindLabel, type LabelName, type Locale, label } from './labels.ts';

export interface Row {
  readonly label: string;
  readonly value: string;
}

/** From here to there. */
export interface Journey {
  readonly from: Place;
  readonly to: Place;
  readonly between?: string;
}

interface Place {
  readonly time?: string;
  /** Beside the time: on which other day it is. */
  readonly day?: string;
  readonly name: string;
  readonly detail?: string;
}

export interface CardCode {
  readonly standard: string;
  readonly value: string;
  /** What stands below the code. */
  readonly text: string;
  /** A template has no code of its own yet. */
  readonly isSample: boolean;
}

/** A card in one language, ready to be drawn. */
export interface CardModel {
  readonly product: string;
  readonly kind: string;
  readonly brand: string;
  readonly name: string;
  readonly subName?: string;
  readonly price?: string;
  readonly originalPrice?: string;
  readonly journey?: Journey;
  readonly rows: readonly Row[];
  readonly description?: string;
  readonly tabs: readonly string[];
  readonly code?: CardCode;
  readonly promotionCode?: string;
  readonly action?: string;
  /** What the merchant should know about this card. */
  readonly remarks: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A field of `dataInfo`: flat as `$name_locale$`, or without its locale, or nested by locale. */
const dataField =
  (dataInfo: Fields, locale: Locale) =>
  (name: string): unknown =>
    dataInfo[`$${name}_${locale}$`] ??
    dataInfo[`$${name}$`] ??
    fieldsOf(dataInfo[locale])[`$${name}$`];

type Data = ReturnType<typeof dataField>;

const row = (name: LabelName, locale: Locale, value: string | undefined): readonly Row[] =>
  value === undefined ? [] : [{ label: label(name, locale), value }];

const compact = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** The rows of a pass, in the order in which its holder needs them. */
const DATA_ROWS: readonly (readonly [LabelName, (data: Data, locale: Locale) => unknown])[] = [
  ['cinema', (data) => data('cinemaName')],
  ['house', (data) => data('cinemaHouse')],
  ['seat', (data) => data('movieSeats')],
  ['options', (data) => data('movieAttributes')],
  ['address', (data) => data('address')],
  ['ticket', (data) => data('ticketType')],
  ['times', (data) => data('availableTimes')],
  ['soldBy', (data) => data('platformName')],
];

const span = (start: unknown, end: unknown, locale: Locale): string | undefined => {
  const [first, last] = [formatMoment(start, locale), formatMoment(end, locale)];
  if (first === undefined || last === undefined) return first ?? last;
  const isOneDay = formatDay(start, locale) === formatDay(end, locale);
  return `${first} – ${isOneDay ? formatClock(end, locale) : last}`;
};

const journeyOf = (data: Data, locale: Locale): Journey | undefined => {
  const [from, to] = [textOf(data('from')), textOf(data('to'))];
  if (from === undefined || to === undefined) return undefined;
  const place = (name: string, time: unknown, detail: unknown): Place =>
    compact({ name, time: formatClock(time, locale), detail: textOf(detail) });
  return compact({
    from: place(from, data('startTime'), data('fromAddress')),
    to: place(to, data('endTime'), data('toAddress')),
    between: formatDay(data('startTime'), locale),
  }) as Journey;
};

/** Twelve digits for a code that shows only what a code will look like. */
const sampleDigits = (id: string): string => id.replace(/\D/g, '').slice(-12).padStart(12, '0');

const codeOf = (card: WalletCard, codeInfo: Fields): Pick<CardModel, 'code' | 'promotionCode'> => {
  const { codeType, codeStandard } = card.template;
  const isSample = card.kind === 'template';
  const value = isSample ? sampleDigits(card.id) : textOf(codeInfo.$codevalue$);
  if (value === undefined || codeType === 'none') return {};
  if (codeType === 'promocode') return { promotionCode: value };
  if (codeType !== 'barcode' && codeType !== 'qrcode') return {};
  const text = (!isSample && textOf(codeInfo.$codemsg$)) || value;
  return { code: { standard: String(codeStandard), value, text, isSample } };
};

const QR = 'QRCODE';

const remarksOf = (card: WalletCard, locale: Locale): readonly string[] => {
  const { codeType, codeStandard, localeInfo } = card.template;
  const isQr = codeStandard === QR;
  const hasCode = codeType === 'barcode' || codeType === 'qrcode';
  return [
    ...(fieldsOf(localeInfo)[locale] === undefined ? [`No texts for ${locale} were sent.`] : []),
    ...(hasCode && isQr !== (codeType === 'qrcode')
      ? [`codeType is ${String(codeType)}, but codeStandard is ${String(codeStandard)}.`]
      : []),
  ];
};

/** The card of a template or a pass as a user of this language sees it. */
export function cardModel(card: WalletCard, locale: Locale): CardModel {
  const { template } = card;
  const locales = fieldsOf(template.localeInfo);
  const texts = fieldsOf(locales[locale] ?? Object.values(locales)[0]);
  const data = dataField(fieldsOf(card.pass?.dataInfo), locale);
  const ticketPrice = fieldsOf(data('price'));
  const currency = template.currencyCode;
  const price =
    formatAmount(ticketPrice.cent, ticketPrice.currency, locale) ??
    formatAmount(template.currentAmountCent, currency, locale);
  const original = formatAmount(template.originalAmountCent, currency, locale);
  const journey = journeyOf(data, locale);
  const when = journey === undefined ? span(data('startTime'), data('endTime'), locale) : undefined;
  const btnType = String(fieldsOf(template.button).btnType ?? 'none');
  const customTabs = Array.isArray(texts.customTabs) ? texts.customTabs : [];
  return compact({
    product: card.product || card.type,
    kind: kindLabel(card.product || card.type, locale),
    brand: textOf(texts.brandName) ?? '',
    name: textOf(data('ticketName')) ?? textOf(texts.name) ?? '',
    subName: textOf(texts.subName),
    price,
    originalPrice: original === price ? undefined : original,
    journey,
    rows: [
      ...row('date', locale, when),
      ...DATA_ROWS.flatMap(([name, read]) => row(name, locale, textOf(read(data, locale)))),
      ...row('shops', locale, textOf(texts.shops)),
      ...row('validity', locale, span(card.startDate, card.endDate, locale)),
      ...(card.kind === 'template' ? row('stock', locale, textOf(template.availableStock)) : []),
    ],
    description: textOf(texts.description),
    tabs: customTabs.flatMap((tab) => textOf(fieldsOf(tab).label) ?? []),
    ...codeOf(card, fieldsOf(card.pass?.codeInfo)),
    action: actionLabel(btnType, locale),
    remarks: remarksOf(card, locale),
  }) as CardModel;
}
