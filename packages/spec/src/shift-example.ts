import { operations, webhooks } from '../../../generated/operations.ts';
import type { DateForm, DatesMetadata } from '../../../generated/support/operation-metadata.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The dates in texts are those of Hong Kong. */
const HONG_KONG_MS = 8 * 60 * MINUTE_MS;

const ENGLISH_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const CHINESE_DAYS = ['日', '一', '二', '三', '四', '五', '六'];

const CALENDAR_DATE =
  /^(?<year>\d{4})(?<mark>[-/])(?<month>\d{2})(?:[-/](?<day>\d{2}))?(?<rest>.*)$/s;

/** Finds the dates of requests by operation. */
const datesById: Readonly<Record<string, { readonly dates?: DatesMetadata }>> = {
  ...operations,
  ...webhooks,
};

/**
 * Moves the dates of a request example into the present. The examples have fixed dates, which lie in the past, and the
 * platform refuses a template whose start date has passed. All dates move by the same time, so their distances stay;
 * dates in texts move by whole days.
 *
 * @param operationId - the operation, or the inbound message, that the example belongs to.
 * @param example - the request body in its wire form; it is not changed.
 * @param now - the present in milliseconds since the epoch.
 * @returns a copy of the example with its dates moved, embedded JSON included.
 * @example
 * const body = shiftExample('createTemplate', example, Date.now());
 * // body.startDate is one hour ahead
 */
export function shiftExample<Body>(operationId: string, example: Body, now: number): Body {
  const dates = Object.hasOwn(datesById, operationId) ? datesById[operationId]?.dates : undefined;
  if (dates === undefined) return structuredClone(example);
  const anchor = anchorOf(example, dates);
  if (anchor === undefined) return structuredClone(example);
  const by = now + (dates.aheadMinutes ?? 0) * MINUTE_MS - anchor;
  return dates.fields.reduce(
    (body: unknown, { pointer, form }) =>
      mapAt(body, stepsOf(pointer), (value) => shift(value, form, by)),
    structuredClone(example),
  ) as Body;
}

/** The date that moves to the present: the one at the anchor, or the earliest of the example. */
function anchorOf(example: unknown, { anchor, fields }: DatesMetadata): number | undefined {
  const times: number[] = [];
  for (const { pointer, form } of fields) {
    if (anchor !== undefined && pointer !== anchor) continue;
    mapAt(example, stepsOf(pointer), (value) => {
      const time = toTime(value, form);
      if (!Number.isNaN(time)) times.push(time);
      return value;
    });
  }
  return times.length === 0 ? undefined : Math.min(...times);
}

function toTime(value: unknown, form: DateForm): number {
  if (form === 'milliseconds') return typeof value === 'string' ? Number(value) : (value as number);
  // Only whole dates say when something is, so texts of a day or a month are never the earliest date.
  return form === 'ISO 8601' ? Date.parse(String(value)) : Number.NaN;
}

function shift(value: unknown, form: DateForm, by: number): unknown {
  if (typeof value === 'number') return value + by;
  if (typeof value !== 'string') return value;
  if (form === 'milliseconds') return String(Number(value) + by);
  if (form === 'ISO 8601') return isoText(Date.parse(value) + by);
  return shiftCalendarDate(value, Math.round(by / DAY_MS) * DAY_MS);
}

function isoText(time: number): string {
  return `${new Date(time + HONG_KONG_MS).toISOString().slice(0, 19)}+08:00`;
}

/** Moves the date at the beginning of a text, and the weekday after it. */
function shiftCalendarDate(text: string, by: number): string {
  const groups = CALENDAR_DATE.exec(text)?.groups;
  if (groups === undefined) return text;
  const { year, month, day, mark, rest = '' } = groups;
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)) + by);
  const [date = ''] = moved.toISOString().split('T');
  const shown = day === undefined ? date.slice(0, 7) : date;
  return shown.replaceAll('-', mark ?? '-') + withWeekday(rest, moved.getUTCDay());
}

function withWeekday(rest: string, day: number): string {
  return rest
    .replace(/\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b/, ENGLISH_DAYS[day] ?? '')
    .replace(/(?<=星期|\()[日一二三四五六](?=\))/, CHINESE_DAYS[day] ?? '');
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value with what is at `steps` replaced; a text on the way is a JSON document. */
function mapAt(
  value: unknown,
  steps: readonly string[],
  map: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return map(value);
  if (typeof value === 'string') return mapInside(value, steps, map);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      step === '*' || step === String(index) ? mapAt(item, rest, map) : item,
    );
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      step === '*' || step === name ? mapAt(field, rest, map) : field,
    ]),
  );
}

function mapInside(
  text: string,
  steps: readonly string[],
  map: (value: unknown) => unknown,
): string {
  try {
    return JSON.stringify(mapAt(JSON.parse(text), steps, map));
  } catch {
    return text;
  }
}
