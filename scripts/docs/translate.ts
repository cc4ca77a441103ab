import type { OperationMetadata, ResultCodeMetadata } from '@alipayhk-openapi/spec/operations';
import { hashOf } from '../chinese/pair.ts';
import { catalogueOf } from '../chinese/spec-texts.ts';
import type { Schema } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';

export type Language = 'en' | 'zh-HK';

/** Turns the English texts of the specification into those of a page's language. */
export interface Translator {
  text(english: string): string;
  /** The description of a field, without what the preprocessor appends to it. */
  description(schema: Schema): string;
  operation(operation: OperationMetadata): OperationMetadata;
  codes<Codes extends Readonly<Record<string, ResultCodeMetadata>>>(codes: Codes): Codes;
}

/** The texts as they are. */
export const ENGLISH: Translator = {
  text: (english) => english,
  description: ({ description }) => description ?? '',
  operation: (operation) => operation,
  codes: (codes) => codes,
};

/** The texts from the `zh-HK.yaml` files of the specification; what waits for a translator stays English. */
export function chineseTranslator(spec = `${root}/spec`): Translator {
  const catalogue = catalogueOf(spec);
  const find = (english: string): string | undefined => catalogue.get(hashOf(english));
  const text = (english: string): string => find(english) ?? english;
  const codes: Translator['codes'] = (english) =>
    Object.fromEntries(
      Object.entries(english).map(([code, entry]) => [
        code,
        { ...entry, meaning: text(entry.meaning), action: text(entry.action) },
      ]),
    ) as typeof english;
  return {
    text,
    codes,
    description: (schema) => {
      const { description = '' } = schema;
      const written = beginnings(description).map(find).find(Boolean);
      return written === undefined ? description : written + disappears(schema['x-disappears']);
    },
    operation: (operation) => ({
      ...operation,
      summary: text(operation.summary),
      resultCodes: codes(operation.resultCodes),
      ...(operation.inquiry && {
        inquiry: { ...operation.inquiry, note: text(operation.inquiry.note) },
      }),
    }),
  };
}

/** A text, and the text without its last sentence, without its last two, and so on. */
function beginnings(text: string): string[] {
  const ends = [...text.matchAll(/\.(?=\s)/g)].map(({ index }) => index + 1);
  return [text, ...ends.reverse().map((end) => text.slice(0, end))];
}

function disappears(minutes: Schema['x-disappears']): string {
  if (minutes === undefined) return '';
  const parts = Object.entries(minutes).map(([status, after]) =>
    after === 0 ? `在 \`${status}\` 後立即消失` : `在 \`${status}\` 後 ${after} 分鐘消失`,
  );
  return `此通知${parts.join('，')}。`;
}
