import type { ExchangeSummary } from '../src/inspector/view.ts';
import { listen, loadExchange, loadExchanges, RefusedError } from './api.ts';
import { createDeliveries } from './deliveries.ts';
import { button, copyButton, h } from './dom.ts';
import { exchangeDetail } from './exchange-detail.ts';
import { createExchangeList } from './exchange-list.ts';
import { createSteering } from './steering.ts';
import { themeSwitch } from './theme.ts';
import { createWallet } from './wallet.ts';

const TABS = {
  requests: 'Requests',
  notifications: 'Notifications',
  wallet: 'Wallet',
  steering: 'Steering',
} as const;

type Section = keyof typeof TABS;

function mainOf(...children: Node[]): HTMLElement {
  return h('main', { class: 'pane', id: 'main', tabindex: -1 }, ...children);
}

const list = createExchangeList();
const wallet = createWallet();
const deliveries = createDeliveries();
const steering = createSteering(() => {
  void loadList();
  wallet.refresh();
});
const detail = mainOf();
/** The sections that are one page; the requests have a list beside it. */
const pages = {
  notifications: { main: mainOf(deliveries.view), refresh: deliveries.refresh },
  wallet: { main: mainOf(wallet.view), refresh: wallet.refresh },
  steering: { main: mainOf(steering.view), refresh: steering.refresh },
} as const;
const connection = h('span', { class: 'connection', role: 'status' }, 'connecting');
const tabs = Object.entries(TABS).map(([name, title]) => h('a', { href: `#/${name}` }, title));
const content = h('div', { class: 'content' });

function invitation(): HTMLElement {
  const command = 'alipayhk call createTemplate --example giftCard';
  return h(
    'div',
    { class: 'invitation' },
    h('h2', {}, 'Nothing chosen'),
    h('p', {}, 'Choose a request from the list, or send one to this address:'),
    h('pre', { class: 'text' }, location.origin),
    h('p', {}, 'With the settings that the sandbox printed, this sends one:'),
    h('pre', { class: 'text' }, command),
    copyButton(command, 'Copy the command'),
  );
}

function forgotten(id: number): HTMLElement {
  return h(
    'div',
    { class: 'invitation' },
    h('h2', {}, `Request #${id} is not here`),
    h(
      'p',
      {},
      'The sandbox keeps the newest requests only, and none over a restart; or it was asked to forget them.',
    ),
    h('p', {}, h('a', { href: '#/requests' }, 'All requests')),
  );
}

/** Requests are chosen faster than they load: only the last one chosen is shown. */
let wanted: number | undefined;
/** Where the keyboard went in the list: whoever walks through it stays there. */
let walkedTo: string | undefined;

async function showExchange(id: number, staysInList: boolean): Promise<void> {
  try {
    const view = exchangeDetail(await loadExchange(id));
    if (wanted !== id) return;
    detail.replaceChildren(view);
    detail.scrollTop = 0;
    if (!staysInList || isNarrow()) view.querySelector('h2')?.focus({ preventScroll: true });
  } catch (error) {
    if (wanted !== id) return;
    const isForgotten = error instanceof RefusedError && error.status === 404;
    detail.replaceChildren(
      isForgotten ? forgotten(id) : h('p', { class: 'nothing' }, String(error)),
    );
  }
}

/** Whether list and detail do not fit beside each other. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 800px)').matches;
}

function show(): void {
  const [, name = '', id] = location.hash.split('/');
  const section: Section = name in TABS ? (name as Section) : 'requests';
  for (const tab of tabs) {
    if (tab.hash === `#/${section}`) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  content.dataset.section = section === 'requests' && id !== undefined ? 'request' : section;
  if (section !== 'requests') {
    const { main, refresh } = pages[section];
    content.replaceChildren(main);
    refresh();
    return;
  }
  if (!content.contains(list.view)) content.replaceChildren(list.view, detail);
  wanted = id === undefined ? undefined : Number(id);
  list.choose(wanted);
  if (wanted === undefined) detail.replaceChildren(invitation());
  else void showExchange(wanted, location.hash === walkedTo);
}

/** Arrow keys and j, k walk through the list, except where a key means something already. */
function walk(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isInList = list.view.contains(document.activeElement);
  const isLetter = key === 'j' || key === 'k';
  const isTyping = (target as Element).matches('input, select, textarea, summary, button');
  if (ctrlKey || metaKey || altKey || isTyping || !list.view.isConnected) return;
  if (!isInList && !isLetter) return;
  if (key === 'Enter' && location.hash === walkedTo) {
    walkedTo = undefined;
    detail.querySelector('h2')?.focus();
    return;
  }
  const to = list.move(key);
  if (to === undefined) return;
  walkedTo = to;
  event.preventDefault();
}

/** What arrives while the list is being loaded. */
let meanwhile: ExchangeSummary[] = [];

async function loadList(): Promise<void> {
  meanwhile = [];
  const loaded = await loadExchanges();
  const newest = loaded.at(-1)?.id ?? 0;
  list.set([...loaded, ...meanwhile.filter(({ id }) => id > newest)]);
  list.choose(wanted);
}

function start(): void {
  document.getElementById('app')?.replaceChildren(
    button('Skip to the content', () => document.getElementById('main')?.focus(), {
      class: 'skip',
    }),
    h(
      'header',
      { class: 'top' },
      h('h1', {}, 'AlipayHK sandbox'),
      h('nav', { 'aria-label': 'Sections' }, ...tabs),
      connection,
      themeSwitch(),
    ),
    content,
  );
  addEventListener('hashchange', show);
  addEventListener('keydown', walk);
  show();
  listen({
    // What arrived while nobody listened is in the list, so it is loaded at every connection.
    connected: async () => {
      connection.textContent = 'live';
      connection.dataset.state = 'live';
      await loadList();
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
}

start();
