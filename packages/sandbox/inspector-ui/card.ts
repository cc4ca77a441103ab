import type { WalletCard } from '../src/inspector/view.ts';
import { type CardCode, cardModel, type Journey, type Row } from './card-model.ts';
import { drawCode } from './codes.ts';
import { h } from './dom.ts';
import { icon } from './icons.ts';
import { LANGUAGE, type Locale, label, statusLabel } from './labels.ts';

/** The first character of a name, for the place of a logo that is not loaded. */
export function initial(name: string): string {
  return [...name.trim()][0] ?? '?';
}

/** Merchants send line breaks as `<br>`; all other mark-up is shown as the text that it is. */
export function withLineBreaks(text: string): (string | HTMLElement)[] {
  return text
    .split(/<br\s*\/?>|\n/i)
    .flatMap((line, index) => (index === 0 ? line : [h('br'), line]));
}

export function rowList(rows: readonly Row[]): HTMLElement | undefined {
  return rows.length === 0
    ? undefined
    : h(
        'dl',
        { class: 'rows' },
        ...rows.map((row) => h('div', {}, h('dt', {}, row.label), h('dd', {}, row.value))),
      );
}

export function journeyView({ from, to, between }: Journey): HTMLElement {
  const place = ({ time, day, name, detail }: Journey['from']): HTMLElement =>
    h(
      'div',
      { class: 'place' },
      time !== undefined && h('strong', {}, time, day !== undefined && h('sup', {}, day)),
      h('span', { class: 'name' }, name),
      detail !== undefined && h('small', {}, detail),
    );
  return h(
    'div',
    { class: 'journey' },
    place(from),
    h('span', { class: 'between' }, between ?? ''),
    place(to),
  );
}

const codeView = (code: CardCode, locale: Locale): HTMLElement => {
  const drawn = drawCode(code.standard, code.value);
  if ('problem' in drawn) return h('p', { class: 'problem', lang: 'en' }, drawn.problem);
  return h(
    'div',
    { class: code.isSample ? 'codebox sample' : 'codebox' },
    drawn.picture,
    h('span', { class: 'codetext' }, code.text),
    code.isSample && h('span', { class: 'samplemark' }, label('sampleCode', locale)),
  );
};

const priceView = (price?: string, original?: string): HTMLElement | undefined =>
  price === undefined
    ? undefined
    : h(
        'p',
        { class: 'price' },
        h('strong', {}, price),
        original !== undefined && h('s', {}, original),
      );

const facts = (card: WalletCard): readonly (readonly [string, unknown])[] => [
  [card.kind === 'pass' ? 'passId' : 'templateCode', card.id],
  ['Client-Id', card.clientId],
  ['holder', card.pass?.userId ?? card.pass?.openId],
  ['imageUrl (not loaded)', card.template.imageUrl],
  ['merchantLogo (not loaded)', card.template.merchantLogo],
];

const factList = (card: WalletCard): HTMLElement =>
  h(
    'details',
    { class: 'facts' },
    h('summary', {}, h('code', {}, card.id)),
    h(
      'dl',
      {},
      ...facts(card)
        .filter(([, value]) => typeof value === 'string')
        .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, String(value)))),
    ),
  );

/** A template or a pass as the card that a user of this language has in the wallet. */
export function cardView(card: WalletCard, locale: Locale): HTMLElement {
  const model = cardModel(card, locale);
  const status = statusLabel(card.status, locale);
  const face = h(
    'article',
    {
      class: 'card',
      lang: LANGUAGE[locale],
      'data-product': model.product,
      'data-tone': status.tone,
      'aria-label': `${model.kind}: ${model.name}`,
    },
    h(
      'header',
      {},
      icon(model.product, 'backdrop'),
      h('span', { class: 'logo', 'aria-hidden': 'true' }, initial(model.brand)),
      h('span', { class: 'brand' }, model.brand),
      h('span', { class: 'pill', 'data-tone': status.tone }, status.text),
      h('span', { class: 'kind' }, model.kind),
    ),
    h(
      'div',
      { class: 'body' },
      h('h3', {}, model.name),
      model.subName !== undefined && h('p', { class: 'sub' }, model.subName),
      priceView(model.price, model.originalPrice),
      model.journey && journeyView(model.journey),
      rowList(model.rows),
      model.description !== undefined &&
        h('p', { class: 'description' }, ...withLineBreaks(model.description)),
      model.tabs.length > 0 &&
        h('p', { class: 'tabs' }, ...model.tabs.map((tab) => h('span', {}, tab))),
    ),
    (model.code || model.promotionCode !== undefined) && h('div', { class: 'tear' }),
    model.code && codeView(model.code, locale),
    model.promotionCode !== undefined &&
      h(
        'div',
        { class: 'promotion' },
        h('span', {}, label('promotionCode', locale)),
        h('strong', {}, model.promotionCode),
      ),
    model.action !== undefined && h('span', { class: 'action' }, model.action),
  );
  return h(
    'li',
    { class: 'slot' },
    face,
    ...model.remarks.map((remark) => h('p', { class: 'remark' }, remark)),
    factList(card),
  );
}
