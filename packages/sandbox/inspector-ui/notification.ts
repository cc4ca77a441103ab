import type { WalletNotification } from '../src/inspector/view.ts';
import { initial, journeyView, rowList } from './card.ts';
import { h } from './dom.ts';
import { formatMoment } from './format.ts';
import { icon } from './icons.ts';
import { actionLabel, kindLabel, LANGUAGE, type Locale, statusLabel } from './labels.ts';
import { notificationModel } from './notification-model.ts';

const facts = (notification: WalletNotification): HTMLElement =>
  h(
    'p',
    { class: 'remark' },
    notification.valid ? 'Users see it now: ' : 'Users do not see it any more: ',
    h('code', {}, notification.id),
  );

/** A notification as it appears to a user of this language. */
export function notificationView(notification: WalletNotification, locale: Locale): HTMLElement {
  const { productTemplateCode, orderStatus, valid, bizDate } = notification;
  const model = notificationModel(notification, locale);
  if (model === undefined) {
    return h(
      'li',
      { class: 'slot' },
      h(
        'p',
        { class: 'nothing' },
        `Users of ${locale} see nothing: languageBusinessInfo has no ${locale}.`,
      ),
      facts(notification),
    );
  }
  const status = statusLabel(orderStatus, locale);
  const action = model.hasAction ? actionLabel(productTemplateCode, locale) : undefined;
  return h(
    'li',
    { class: 'slot' },
    h(
      'article',
      {
        class: 'notification',
        lang: LANGUAGE[locale],
        'data-product': productTemplateCode,
        'data-over': !valid,
      },
      h(
        'header',
        {},
        h('span', { class: 'badge' }, icon(productTemplateCode, 'badge-icon')),
        h('span', { class: 'brand' }, kindLabel(productTemplateCode, locale)),
        h('span', { class: 'pill', 'data-tone': valid ? status.tone : 'over' }, status.text),
        h('time', {}, formatMoment(bizDate, locale) ?? ''),
      ),
      h(
        'div',
        { class: 'body' },
        model.sender !== '' &&
          h(
            'p',
            { class: 'sender' },
            h('span', { class: 'logo', 'aria-hidden': 'true' }, initial(model.sender)),
            model.sender,
          ),
        model.title !== '' && h('h3', {}, model.title),
        model.amount !== undefined && h('p', { class: 'price' }, h('strong', {}, model.amount)),
        model.journey && journeyView(model.journey),
        rowList(model.rows),
      ),
      action !== undefined && h('span', { class: 'action' }, action),
    ),
    facts(notification),
  );
}
