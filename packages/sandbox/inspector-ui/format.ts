import { LANGUAGE, type Locale } from './labels.ts';

/** Times are shown where the wallet lives, wherever the browser stands. */
const TIME_ZONE = 'Asia/Hong_Kong';

const format = (
  value: unknown,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string | undefined => {
  const time = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof time !== 'number' || Math.abs(time) > 8.64e15 || Number.isNaN(time)) return undefined;
  return new Intl.DateTimeFormat(LANGUAGE[locale], { timeZone: TIME_ZONE, ...options }).format(
    time,
  );
};

export function formatDay(value: unknown, locale: Locale): string | undefined {
  return format(value, locale, { dateStyle: 'medium' });
}

export function formatMoment(value: unknown, locale: Locale): string | undefined {
  return format(value, locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
}

export function formatClock(value: unknown, locale: Locale): string | undefined {
  return format(value, locale, { timeStyle: 'short', hourCycle: 'h23' });
}

/** An amount in the smallest unit, as a number or as digits. */
export function formatAmount(
  cents: unknown,
  currency: unknown,
  locale: Locale,
): string | undefined {
  const amount = Number(cents);
  if ((typeof cents !== 'number' && typeof cents !== 'string') || Number.isNaN(amount)) {
    return undefined;
  }
  try {
    const style = { style: 'currency', currency: String(currency ?? 'HKD') } as const;
    return new Intl.NumberFormat(LANGUAGE[locale], style).format(amount / 100);
  } catch {
    return `${amount / 100} ${String(currency)}`;
  }
}

/** The text of a field, if there is one to show. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join(', ');
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Of an object, or of anything else that turned up in its place. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
