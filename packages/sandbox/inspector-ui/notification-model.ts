import type { Texts, WalletNotification } from '../src/inspector/view.ts';
import type { Journey, Row } from './card-model.ts';
import { formatAmount, textOf } from './format.ts';
import { type LabelName, type Locale, label } from './labels.ts';

/** A notification in one language, ready to be drawn. */
export interface NotificationModel {
  readonly sender: string;
  readonly title: string;
  readonly amount?: string;
  readonly journey?: Journey;
  readonly rows: readonly Row[];
  readonly hasAction: boolean;
}

type Draw = (texts: Texts, locale: Locale) => NotificationModel;

const text = (texts: Texts, name: string): string => textOf(texts[name]) ?? '';

const rows = (
  locale: Locale,
  ...pairs: readonly (readonly [LabelName, unknown])[]
): readonly Row[] =>
  pairs.flatMap(([name, value]) => {
    const shown = textOf(value);
    return shown === undefined ? [] : [{ label: label(name, locale), value: shown }];
  });

/** `2024-05-24 21:05:00` -> `21:05`; what has another form stays as it is. */
const clockOf = (time: string): string => /\d{2}:\d{2}(?=:\d{2}$)/.exec(time)?.[0] ?? time;
const dayOf = (time: string): string => /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? '';

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

const journey = (texts: Texts, between: string): Journey => {
  const place = (end: 'from' | 'to', time: string): Journey['from'] => {
    const detail = joined(text(texts, `${end}_airport`), text(texts, `${end}_terminal`));
    return {
      name: text(texts, end),
      time: clockOf(text(texts, time)),
      ...(detail !== '' && { detail }),
    };
  };
  const day = text(texts, 'cross_day');
  const to = place('to', 'end_time');
  return { from: place('from', 'start_time'), to: day === '' ? to : { ...to, day }, between };
};

const bill: Draw = (texts, locale) => {
  const amount = formatAmount(texts.bill_amount, texts.bill_amount_currency, locale);
  return {
    sender: text(texts, 'bill_name'),
    title: text(texts, 'bill_desc'),
    ...(amount !== undefined && { amount }),
    rows: rows(locale, ['month', texts.bill_month_time], ['due', texts.bill_due_time]),
    hasAction: texts.action_url !== undefined,
  };
};

const movie: Draw = (texts, locale) => ({
  sender: text(texts, 'merchant_name'),
  title: text(texts, 'movie_name'),
  rows: rows(
    locale,
    ['date', joined(text(texts, 'movie_start_date'), text(texts, 'movie_start_time'))],
    ['cinema', texts.cinema_name],
    ['house', texts.cinema_house],
    ['seat', texts.seat_num],
  ),
  hasAction: texts.action_url !== undefined,
});

const train: Draw = (texts, locale) => ({
  sender: '',
  title: joined(text(texts, 'shift_number'), dayOf(text(texts, 'start_time'))),
  journey: journey(texts, ''),
  rows: rows(locale, ['booth', texts.check_point], ['seat', texts.seat_num]),
  hasAction: texts.refund_or_change_url !== undefined,
});

const flight: Draw = (texts) => ({
  sender: text(texts, 'airline_name'),
  title: joined(text(texts, 'flight_no'), dayOf(text(texts, 'start_time'))),
  journey: journey(texts, text(texts, 'duration')),
  rows: [],
  hasAction: texts.action_url !== undefined,
});

const ride: Draw = (texts, locale) => {
  const costs = Array.isArray(texts.estimated_cost) ? texts.estimated_cost : [texts.estimated_cost];
  const estimate = costs.flatMap((cost) => formatAmount(cost, 'HKD', locale) ?? []);
  const minutes = textOf(texts.driver_board_duration);
  return {
    sender: '',
    title: joined(text(texts, 'auto_color'), text(texts, 'auto_model')),
    rows: rows(
      locale,
      ['driverIn', minutes && `${minutes} ${label('minutes', locale)}`],
      ['estimate', estimate],
    ),
    hasAction: texts.action_url !== undefined,
  };
};

const DRAW: Readonly<Record<string, Draw>> = {
  PAYMENT_ORDER_DEFAULT: bill,
  FINANCE_ORDER_DEFAULT: bill,
  MOVIE_TICKET_DEFAULT: movie,
  TRAIN_TICKET_DEFAULT: train,
  AIR_TICKET_DEFAULT: flight,
  RIDE_HAILING_DEFAULT: ride,
};

/** The notification for a user of this language; undefined if it has no texts for it. */
export function notificationModel(
  { texts, productTemplateCode }: WalletNotification,
  locale: Locale,
): NotificationModel | undefined {
  const own = texts[locale];
  return own && DRAW[productTemplateCode]?.(own, locale);
}
