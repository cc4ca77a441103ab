import type { Context } from '../context.ts';
import { durationInWords } from '../duration.ts';
import { fieldCode } from '../field-codes.ts';
import { type Refusal, refuse } from '../outcome.ts';
import { strings } from '../pointer.ts';
import { END_AHEAD, REVIEW, SENSITIVE, START_AHEAD, START_GRACE } from '../triggers.ts';

interface TemplateLike {
  readonly startDate?: unknown;
  readonly endDate?: unknown;
}

/** What a field has to be, by the code that it gets otherwise; every other field is a text. */
const FORMS: Readonly<Record<string, 'image' | 'link'>> = {
  PASS_TEMPLATE_IMAGE_URL_ILLEGAL: 'image',
  PASS_TEMPLATE_BTN_URL_ILLEGAL: 'link',
  PASS_TEMPLATE_TAG_VALUE_ILLEGAL: 'link',
};

/** Whether some text of the template asks to be held for review. */
export function needsReview(details: unknown): boolean {
  return [...strings(details)].some(({ text }) => text.includes(REVIEW));
}

/** Whether a text is an absolute address with one of these schemes, such as `https:`. */
export function isAddress(...schemes: readonly string[]) {
  return (text: string): boolean => {
    try {
      return schemes.includes(new URL(text).protocol);
    } catch {
      return false;
    }
  };
}

const FORM_CHECKS = {
  image: { passes: isAddress('http:', 'https:'), wanted: 'has to be an http or https address' },
  link: {
    passes: isAddress('http:', 'https:', 'alipayhk:'),
    wanted: 'has to be an http, https or alipayhk address',
  },
  text: { passes: (text: string) => text.trim() !== '', wanted: 'must not be blank' },
} as const;

/** Malformed addresses and blank texts, which the schema alone does not refuse. */
export function checkFields({ metadata }: Context, body: unknown): Refusal | undefined {
  for (const { pointer, text } of strings(body)) {
    if (fieldCode(metadata, 'reviewed', pointer) === undefined) continue;
    const code = fieldCode(metadata, 'malformed', pointer) ?? 'PARAM_ILLEGAL';
    const check = FORM_CHECKS[FORMS[code] ?? 'text'];
    // An unused button address is sent as an empty text by some merchants.
    if (pointer === '/button/btnUrl' && text === '') continue;
    if (!check.passes(text)) return refuse(code, `${pointer}: ${check.wanted}.`);
  }
  return undefined;
}

/** The content review, which here knows one sensitive word. */
export function reviewContent({ metadata }: Context, body: unknown): Refusal | undefined {
  for (const { pointer, text } of strings(body)) {
    if (!text.includes(SENSITIVE)) continue;
    const code = fieldCode(metadata, 'reviewed', pointer);
    if (code !== undefined) {
      return refuse(code, `${pointer}: contains sensitive content ("${SENSITIVE}").`);
    }
  }
  return undefined;
}

/** The rules for the validity of a template; an update may leave a start date that has passed. */
export function checkDates(
  { now, note }: Context,
  { startDate, endDate }: TemplateLike,
  previous?: { readonly startDate: number },
): Refusal | undefined {
  if (typeof startDate !== 'number' || typeof endDate !== 'number') return undefined;
  const late = now - startDate;
  if (late > 0 && startDate !== previous?.startDate) {
    if (late > START_GRACE) {
      return refuse(
        'PASS_TEMPLATE_START_TIME_LESS_CURRENT',
        `/startDate: is ${durationInWords(late)} before the present of the sandbox (${new Date(now).toISOString()}).`,
      );
    }
    note(
      `startDate is ${durationInWords(late)} in the past. AlipayHK documents PASS_TEMPLATE_START_TIME_LESS_CURRENT for that; the sandbox forgives ${START_GRACE / 1_000} s.`,
    );
  }
  if (endDate < startDate) {
    return refuse('PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL', '/endDate: is before /startDate.');
  }
  if (startDate - now > START_AHEAD) {
    return refuse('PASS_TEMPLATE_START_TIME_EXCEED', '/startDate: is more than 10 years ahead.');
  }
  if (endDate - now > END_AHEAD) {
    return refuse('PASS_TEMPLATE_END_TIME_EXCEED', '/endDate: is more than 20 years ahead.');
  }
  return undefined;
}

/** All rules for the content of a template that go beyond its schema. */
export function checkTemplate(
  context: Context,
  body: TemplateLike,
  previous?: { readonly startDate: number },
): Refusal | undefined {
  return (
    checkFields(context, body) ??
    checkDates(context, body, previous) ??
    reviewContent(context, body)
  );
}
