import type { Newest, WalletView } from '../src/inspector/view.ts';
import { loadWallet } from './api.ts';
import { cardView } from './card.ts';
import { choice, h } from './dom.ts';
import { formatMoment } from './format.ts';
import type { Locale } from './labels.ts';
import { notificationView } from './notification.ts';

/** How often the wallet is looked at again: what expires by the clock sends no event. */
const REFRESH = 5_000;

const section = <T>(
  title: string,
  none: string,
  { items, total }: Newest<T>,
  draw: (item: T) => HTMLElement,
): HTMLElement =>
  h(
    'section',
    { class: 'wallet-section' },
    h('h2', {}, title, h('span', { class: 'count' }, total)),
    items.length === 0
      ? h('p', { class: 'nothing' }, none)
      : h('ul', { class: 'grid' }, ...items.map(draw)),
    total > items.length &&
      h('p', { class: 'remark' }, `The newest ${items.length} of ${total} are drawn.`),
  );

/** The wallet as users see it: passes, templates and notifications in one of the languages. */
export function createWallet(): { readonly view: HTMLElement; readonly refresh: () => void } {
  let locale: Locale = 'zh_HK';
  let latest: WalletView | undefined;
  let drawn = '';
  const clock = h('p', { class: 'clock' });
  const content = h('div');

  const draw = (): void => {
    if (latest === undefined) return;
    const { now, ...lists } = latest;
    clock.textContent = `Sandbox clock: ${formatMoment(Date.parse(now), 'en_US')} (Hong Kong)`;
    // What has not changed stays, and with it what is focused, opened or selected.
    const fingerprint = JSON.stringify([locale, lists]);
    if (fingerprint === drawn) return;
    drawn = fingerprint;
    const { passes, templates, notifications } = lists;
    content.replaceChildren(
      section('Notifications', 'No notification was sent.', notifications, (each) =>
        notificationView(each, locale),
      ),
      section('Passes', 'No pass was issued.', passes, (each) => cardView(each, locale)),
      section('Templates', 'No template was created.', templates, (each) => cardView(each, locale)),
    );
  };
  const refresh = async (): Promise<void> => {
    if (!view.isConnected) return;
    try {
      latest = await loadWallet();
      draw();
    } catch (error) {
      clock.textContent = `The wallet could not be loaded: ${String(error)}`;
    }
  };
  const languages = choice(
    'Language of the wallet',
    { zh_HK: '繁體中文', en_US: 'English' },
    locale,
    (value) => {
      locale = value;
      draw();
    },
  );
  const view = h(
    'div',
    { class: 'wallet' },
    h(
      'div',
      { class: 'toolbar' },
      languages,
      clock,
      h(
        'p',
        { class: 'remark' },
        'Drawn from the documented fields; the app of AlipayHK looks different. Pictures of merchants are not loaded.',
      ),
    ),
    content,
  );
  setInterval(refresh, REFRESH);
  return { view, refresh };
}
