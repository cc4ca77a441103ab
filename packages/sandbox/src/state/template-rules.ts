import type { Context } from '../operations.ts';
import { type Refusal, refuse } from '../outcome.ts';
import { pointerMatches, strings } from '../pointer.ts';
import { END_AHEAD, REVIEW, SENSITIVE, START_AHEAD, START_GRACE } from '../triggers.ts';

interface TemplateLike {
  readonly startDate?: unknown;
  readonly endDate?: unknown;
}

/** Which code a field gets that is there but malformed, and which one if its content is sensitive. */
interface FieldCodes {
  readonly pointer: string;
  readonly malformed: string;
  readonly sensitive: string;
  readonly form: 'image' | 'link' | 'text';
}

const CONTENT = 'PASS_TEMPLATE_CONTENT_INVALID';
const IMAGE = 'PASS_TEMPLATE_IMAGE_INVALID';

/** The fields of a template that have result codes of their own. */
export const TEMPLATE_FIELDS: readonly FieldCodes[] = [
  {
    pointer: '/button/btnUrl',
    malformed: 'PASS_TEMPLATE_BTN_URL_ILLEGAL',
    sensitive: 'PASS_TEMPLATE_BTN_URL_INVALID',
    form: 'link',
  },
  {
    pointer: '/imageUrl',
    malformed: 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL',
    sensitive: IMAGE,
    form: 'image',
  },
  {
    pointer: '/merchantLogo',
    malformed: 'PASS_TEMPLATE_IMAGE_URL_ILLEGAL',
    sensitive: IMAGE,
    form: 'image',
  },
  {
    pointer: '/localeInfo/*/name',
    malformed: 'PASS_TEMPLATE_NAME_ILLEGAL',
    sensitive: CONTENT,
    form: 'text',
  },
  {
    pointer: '/localeInfo/*/subName',
    malformed: 'PARAM_ILLEGAL',
    sensitive: CONTENT,
    form: 'text',
  },
  {
    pointer: '/localeInfo/*/description',
    malformed: 'PASS_TEMPLATE_DESCRIPTION_ILLEGAL',
    sensitive: CONTENT,
    form: 'text',
  },
  {
    pointer: '/localeInfo/*/brandName',
    malformed: 'PASS_TEMPLATE_BRAND_NAME_ILLEGAL',
    sensitive: CONTENT,
    form: 'text',
  },
  {
    pointer: '/localeInfo/*/shops',
    malformed: 'PASS_TEMPLATE_SHOP_ILLEGAL',
    sensitive: CONTENT,
    form: 'text',
  },
  {
    pointer: '/localeInfo/*/customTabs/*/label',
    malformed: 'PASS_TEMPLATE_TAG_LABEL_ILLEGAL',
    sensitive: CONTENT,
    form: 'text',
  },
  {
    pointer: '/localeInfo/*/customTabs/*/value',
    malformed: 'PASS_TEMPLATE_TAG_VALUE_ILLEGAL',
    sensitive: 'PASS_TEMPLATE_CUSTOMTAB_URL_INVALID',
    form: 'link',
  },
];

/** Whether some text of the template asks to be held for review. */
export const needsReview = (details: unknown): boolean =>
  [...strings(details)].some(({ text }) => text.includes(REVIEW));

/** Whether a text is an absolute address with one of these schemes, such as `https:`. */
export const isAddress =
  (...schemes: readonly string[]) =>
  (text: string): boolean => {
    try {
      return schemes.includes(new URL(text).protocol);
    } catch {
      return false;
    }
  };

const FORM_CHECKS = {
  image: { passes: isAddress('http:', 'https:'), wanted: 'has to be an http or https address' },
  link: {
    passes: isAddress('http:', 'https:', 'alipayhk:'),
    wanted: 'has to be an http, https or alipayhk address',
  },
  text: { passes: (text: string) => text.trim() !== '', wanted: 'must not be blank' },
} as const;

/** Malformed addresses and blank texts, which the schema alone does not refuse. */
export const checkFields = (body: unknown): Refusal | undefined => {
  for (const { pointer, text } of strings(body)) {
    const field = TEMPLATE_FIELDS.find((codes) => pointerMatches(codes.pointer, pointer));
    if (field === undefined) continue;
    const check = FORM_CHECKS[field.form];
    // An unused button address is sent as an empty text by some merchants.
    if (field.pointer === '/button/btnUrl' && text === '') continue;
    if (!check.passes(text)) return refuse(field.malformed, `${pointer}: ${check.wanted}.`);
  }
  return undefined;
};

/** The content review, which here knows one sensitive word. */
export const reviewContent = (body: unknown): Refusal | undefined => {
  for (const { pointer, text } of strings(body)) {
    if (!text.includes(SENSITIVE)) continue;
    const field = TEMPLATE_FIELDS.find((codes) => pointerMatches(codes.pointer, pointer));
    if (field !== undefined) {
      return refuse(field.sensitive, `${pointer}: contains sensitive content ("${SENSITIVE}").`);
    }
  }
  return undefined;
};

/** The rules for the validity of a template; an update may leave a start date that has passed. */
export const checkDates = (
  { now, note }: Context,
  { startDate, endDate }: TemplateLike,
  previous?: { readonly startDate: number },
): Refusal | undefined => {
  if (typeof startDate !== 'number' || typeof endDate !== 'number') return undefined;
  const late = now - startDate;
  if (late > 0 && startDate !== previous?.startDate) {
    if (late > START_GRACE) {
      return refuse(
        'PASS_TEMPLATE_START_TIME_LESS_CURRENT',
        `/startDate: lies ${late} ms before the present of the sandbox (${new Date(now).toISOString()}).`,
      );
    }
    note(
      `startDate lies ${late} ms in the past. AlipayHK documents PASS_TEMPLATE_START_TIME_LESS_CURRENT for that; the sandbox forgives ${START_GRACE / 1_000} s.`,
    );
  }
  if (endDate < startDate) {
    return refuse('PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL', '/endDate: lies before /startDate.');
  }
  if (startDate - now > START_AHEAD) {
    return refuse('PASS_TEMPLATE_START_TIME_EXCEED', '/startDate: lies more than 10 years ahead.');
  }
  if (endDate - now > END_AHEAD) {
    return refuse('PASS_TEMPLATE_END_TIME_EXCEED', '/endDate: lies more than 20 years ahead.');
  }
  return undefined;
};

/** All rules for the content of a template that go beyond its schema. */
export const checkTemplate = (
  context: Context,
  body: TemplateLike,
  previous?: { readonly startDate: number },
): Refusal | undefined =>
  checkFields(body) ?? checkDates(context, body, previous) ?? reviewContent(body);
