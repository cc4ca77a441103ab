import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardModel } from '../inspector-ui/card-model.ts';
import { formatAmount, formatMoment } from '../inspector-ui/format.ts';
import { actionLabel, kindLabel, type Locale, statusLabel } from '../inspector-ui/labels.ts';
import { notificationModel } from '../inspector-ui/notification-model.ts';
import type { WalletCard } from '../src/inspector/view.ts';
import { newTemplate, requestExamples } from './support/examples.ts';

interface Schema {
  readonly 'x-open-enum'?: readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<
    Record<string, { readonly enum?: string[]; readonly const?: string }>
  >;
}

const { components } = JSON.parse(
  readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'),
) as { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } };

/** Every value that the specification lists for a property of this name. */
const valuesOf = (property: string): readonly string[] => {
  const values = Object.values(components.schemas).flatMap(({ properties }) => {
    const { enum: listed, const: only } = properties?.[property] ?? {};
    return listed ?? (only === undefined ? [] : [only]);
  });
  return [...new Set(values)].filter((value) => value !== '');
};

const locales: readonly Locale[] = ['zh_HK', 'en_US'];

describe('the words of the wallet', () => {
  it.each(locales)('cover what the specification lists: %s', (locale) => {
    const ofTemplates = components.schemas.TemplateStatus?.['x-open-enum'] ?? [];
    expect(ofTemplates).toHaveLength(5);
    const statuses = [...ofTemplates, ...valuesOf('status'), ...valuesOf('orderStatus')];
    expect(statuses.length).toBeGreaterThan(20);
    // UPDATE is what a pass is told, not what it is.
    const unnamed = statuses.filter((status) => statusLabel(status, locale).text === status);
    expect(unnamed).toEqual(['UPDATE']);
    const kinds = [...valuesOf('product'), ...valuesOf('productTemplateCode')];
    expect(kinds.length).toBeGreaterThan(12);
    expect(kinds.filter((kind) => kindLabel(kind, locale) === kind)).toEqual([]);
    const buttonTypes = components.schemas.ButtonType?.enum ?? [];
    expect(buttonTypes).toHaveLength(3);
    const buttons = [...buttonTypes, ...valuesOf('productTemplateCode')];
    expect(buttons.filter((name) => actionLabel(name, locale) === undefined)).toEqual(['none']);
  });

  it('leave a status that nobody documented as it is', () => {
    expect(statusLabel('BRAND_NEW', 'en_US')).toEqual({ text: 'BRAND_NEW', tone: 'waiting' });
  });
});

describe('times and amounts', () => {
  it('are those of Hong Kong, wherever the browser stands', () => {
    expect(formatMoment(1_716_516_000_000, 'en_US')).toBe('24 May 2024, 10:00');
    expect(formatMoment('1716516000000', 'en_US')).toBe('24 May 2024, 10:00');
    for (const value of ['', 'soon', Number.NaN, 1e300, null, {}]) {
      expect(formatMoment(value, 'en_US')).toBeUndefined();
    }
  });

  it('are in cents, and survive what is no currency', () => {
    expect(formatAmount(19_800, 'HKD', 'en_US')).toBe('HK$198.00');
    expect(formatAmount('10000', 'CNY', 'zh_HK')).toBe('CN¥100.00');
    expect(formatAmount(100, 'no currency', 'en_US')).toBe('1 no currency');
    expect(formatAmount('a lot', 'HKD', 'en_US')).toBeUndefined();
    expect(formatAmount(undefined, 'HKD', 'en_US')).toBeUndefined();
  });
});

const card = (template: Record<string, unknown>, pass?: Record<string, unknown>): WalletCard => ({
  kind: pass ? 'pass' : 'template',
  id: '82026112100000000000000000000001',
  clientId: 'C',
  type: 'COUPON',
  product: 'GIFT_CARD',
  status: 'valid',
  startDate: 0,
  endDate: 0,
  template,
  ...(pass && { pass }),
});

describe('a card', () => {
  it('takes its words from the language, and says so if there are none', () => {
    const both = card(newTemplate());
    expect(cardModel(both, 'zh_HK')).toMatchObject({ name: '下午茶禮券', remarks: [] });
    expect(cardModel(both, 'en_US')).toMatchObject({ name: 'Afternoon tea voucher' });
    const texts = newTemplate().localeInfo as Record<string, unknown>;
    const half = card({ ...newTemplate(), localeInfo: { zh_HK: texts.zh_HK } });
    expect(cardModel(half, 'en_US')).toMatchObject({
      name: '下午茶禮券',
      remarks: ['No texts for en_US were sent.'],
    });
  });

  it.each([
    [{ codeType: 'none', codeStandard: '' }, {}],
    [{ codeType: 'promocode', codeStandard: 'QRCODE' }, { promotionCode: 'V' }],
    [{ codeType: 'qrcode', codeStandard: 'QRCODE' }, { code: { standard: 'QRCODE', value: 'V' } }],
    [{ codeType: 'barcode', codeStandard: 'CODE128' }, { code: { text: 'M', isSample: false } }],
  ])('has the code of its type: %o', (type, expected) => {
    const codeInfo = { $codevalue$: 'V', $codemsg$: 'M' };
    const model = cardModel(card({ ...newTemplate(), ...type }, { codeInfo }), 'en_US');
    expect(model).toMatchObject(expected);
    expect('code' in model || 'promotionCode' in model).toBe(Object.keys(expected).length > 0);
  });

  it('remarks on a standard that does not fit its type', () => {
    const model = cardModel(
      card({ ...newTemplate(), codeType: 'barcode', codeStandard: 'QRCODE' }),
      'en_US',
    );
    expect(model.remarks).toEqual(['codeType is barcode, but codeStandard is QRCODE.']);
  });

  it('survives fields of any shape', () => {
    const shapes = [null, 1, 'text', [], {}, [null], { zh_HK: 7 }, { zh_HK: { name: {} } }];
    for (const shape of shapes) {
      const template = Object.fromEntries(
        ['localeInfo', 'button', 'codeType', 'codeStandard', 'currentAmountCent'].map((name) => [
          name,
          shape,
        ]),
      );
      for (const locale of locales) {
        const model = cardModel(card(template, { codeInfo: shape, dataInfo: shape }), locale);
        expect(model.name).toEqual(expect.any(String));
      }
    }
  });
});

describe('a notification', () => {
  const examples = Object.entries(requestExamples.sendPerformanceNotification ?? {});

  it.each(examples)('of each scenario has words in both languages: %s', (_, example) => {
    const { languageBusinessInfo } = example.syncDataInfo as {
      readonly languageBusinessInfo: Readonly<Record<string, string>>;
    };
    const texts = Object.fromEntries(
      Object.entries(languageBusinessInfo).map(([locale, json]) => [locale, JSON.parse(json)]),
    );
    const notification = {
      id: '1',
      clientId: 'C',
      productTemplateCode: String(example.productTemplateCode),
      orderStatus: String(example.orderStatus),
      bizDate: 0,
      endDate: 0,
      valid: true,
      texts,
    };
    for (const locale of locales) {
      const model = notificationModel(notification, locale)!;
      const isOver = example.orderStatus === 'CLOSED';
      expect(model.sender + model.title !== '').toBe(!isOver);
      expect(model.hasAction).toBe(!isOver);
    }
    expect(notificationModel({ ...notification, texts: {} }, 'en_US')).toBeUndefined();
  });
});
