import type { ExchangeSummary } from '../src/inspector/view.ts';
import { listen, loadExchange, loadExchanges } from './api.ts';
import { button, h } from './dom.ts';
import { exchangeDetail } from './exchange-detail.ts';
import { createExchangeList } from './exchange-list.ts';
import { themeSwitch } from './theme.ts';
import { createWallet } from './wallet.ts';

const list = createExchangeList();
const wallet = createWallet();
const detail = h('main', { class: 'pane', id: 'main', tabindex: -1 });
const walletMain = h('main', { class: 'pane', id: 'main', tabindex: -1 }, wallet.view);
const connection = h('span', { class: 'connection', role: 'status' }, 'connecting');
const tabs = {
  requests: h('a', { href: '#/requests' }, 'Requests'),
  wallet: h('a', { href: '#/wallet' }, 'Wallet'),
} as const;
const content = h('div', { class: 'content' });

const invitation = (): HTMLElement =>
  h(
    'div',
    { class: 'invitation' },
    h('h2', {}, 'Nothing chosen'),
    h('p', {}, 'Send a request to this address, then choose it from the list.'),
    h('pre', { class: 'text' }, location.origin),
  );

/** Requests are chosen faster than they load: only the last one chosen is shown. */
let wanted: number | undefined;

const showExchange = async (id: number): Promise<void> => {
  try {
    const view = exchangeDetail(await loadExchange(id));
    if (wanted !== id) return;
    detail.replaceChildren(view);
    detail.scrollTop = 0;
    view.querySelector('h2')?.focus({ preventScroll: true });
  } catch (error) {
    if (wanted === id) detail.replaceChildren(h('p', { class: 'nothing' }, String(error)));
  }
};

const show = (): void => {
  const [, section = 'requests', id] = location.hash.split('/');
  const isWallet = section === 'wallet';
  for (const [name, tab] of Object.entries(tabs)) {
    if (name === (isWallet ? 'wallet' : 'requests')) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  content.dataset.section = isWallet ? 'wallet' : id === undefined ? 'requests' : 'request';
  if (isWallet) {
    content.replaceChildren(walletMain);
    wallet.refresh();
    return;
  }
  if (!content.contains(list.view)) content.replaceChildren(list.view, detail);
  wanted = id === undefined ? undefined : Number(id);
  list.choose(wanted);
  if (wanted === undefined) detail.replaceChildren(invitation());
  else void showExchange(wanted);
};

/** What arrives while the list is being loaded. */
let meanwhile: ExchangeSummary[] = [];

const start = (): void => {
  document.getElementById('app')?.replaceChildren(
    button('Skip to the content', () => document.getElementById('main')?.focus(), {
      class: 'skip',
    }),
    h(
      'header',
      { class: 'top' },
      h('h1', {}, 'AlipayHK sandbox'),
      h('nav', { 'aria-label': 'Sections' }, tabs.requests, tabs.wallet),
      connection,
      themeSwitch(),
    ),
    content,
  );
  addEventListener('hashchange', show);
  show();
  listen({
    // What arrived while nobody listened is in the list, so it is loaded at every connection.
    connected: async () => {
      connection.textContent = 'live';
      connection.dataset.state = 'live';
      meanwhile = [];
      const loaded = await loadExchanges();
      const newest = loaded.at(-1)?.id ?? 0;
      list.set([...loaded, ...meanwhile.filter(({ id }) => id > newest)]);
      list.choose(wanted);
    },
    lost: () => {
      connection.textContent = 'not connected';
      connection.dataset.state = 'lost';
    },
    arrived: (exchange) => {
      meanwhile.push(exchange);
      list.add(exchange);
      wallet.refresh();
    },
  });
};

start();
