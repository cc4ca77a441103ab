import { distanceInWords } from '../src/duration.ts';
import type { Choices } from '../src/inspector/view.ts';
import type { Delivery, DeliveryAttempt } from '../src/webhooks.ts';
import {
  loadChoices,
  loadClock,
  loadDeliveries,
  repeatNotification,
  sendNotification,
} from './api.ts';
import { button, h } from './dom.ts';
import { form, type Values } from './form.ts';
import { formatMoment } from './format.ts';
import { textBox } from './visible-text.ts';

/** How often the list is looked at again while it is on the screen: attempts send no event. */
const REFRESH = 2_000;

const STATES: Readonly<Record<Delivery['state'], string>> = {
  waiting: 'waiting for the next attempt',
  acknowledged: 'acknowledged',
  'given-up': 'given up',
};

const CAUSES: Readonly<Record<Delivery['cause'], string>> = {
  'asked for': 'sent because somebody asked for it',
  order: 'sent because an order came to this',
};

function momentOf(time: string): string {
  return formatMoment(Date.parse(time), 'en_US') ?? time;
}

function attemptView({ at, acknowledged, reason, answer }: DeliveryAttempt): HTMLElement {
  return h(
    'li',
    { 'data-state': acknowledged ? 'passed' : 'failed' },
    h('strong', {}, h('time', { datetime: at }, momentOf(at))),
    h('p', {}, reason),
    answer !== undefined &&
      answer !== '' &&
      h(
        'details',
        {},
        h('summary', {}, 'What the endpoint answered'),
        textBox('What the endpoint answered', answer),
      ),
  );
}

function nextAttempt({ nextAttemptAt }: Delivery, now: number): HTMLElement | undefined {
  if (nextAttemptAt === undefined) return undefined;
  const distance = distanceInWords(Date.parse(nextAttemptAt), now);
  return h(
    'p',
    {},
    'Next attempt: ',
    h('time', { datetime: nextAttemptAt }, `${momentOf(nextAttemptAt)} (${distance})`),
    '. Move the clock under ',
    h('a', { href: '#/steering' }, 'Steering'),
    ' to have it now.',
  );
}

function factsOf(delivery: Delivery): string {
  const { clientId, encrypted, keyVersion, spelling, repeats, cause } = delivery;
  const version = keyVersion === undefined ? '' : ` for key version ${keyVersion}`;
  return [
    `for ${clientId}`,
    encrypted ? `encrypted${version}` : 'plain',
    `JSON ${spelling}`,
    repeats === undefined ? CAUSES[cause] : `repeats #${repeats}`,
  ].join(' · ');
}

function deliveryView(delivery: Delivery, now: number, repeat: (id: number) => void): HTMLElement {
  const { id, url, body, state, attempts } = delivery;
  const outcome = { waiting: 'spoilt', acknowledged: 'carried-out', 'given-up': 'refused' }[state];
  return h(
    'li',
    { class: 'delivery' },
    h(
      'header',
      {},
      h('h3', {}, h('span', { class: 'number' }, `#${id} `), 'orderNotification'),
      h('span', { class: 'outcome', 'data-outcome': outcome }, STATES[state]),
    ),
    h('p', { class: 'line' }, h('code', {}, `POST ${url}`)),
    h('p', { class: 'small' }, factsOf(delivery)),
    h('ol', { class: 'steps', 'aria-label': 'Attempts' }, ...attempts.map(attemptView)),
    nextAttempt(delivery, now),
    h(
      'details',
      {},
      h('summary', {}, 'The notification'),
      textBox('The notification', JSON.stringify(body, null, 2), { invisibles: false }),
    ),
    button('Send it again', () => repeat(id)),
  );
}

function sendForm(choices: Choices, send: (values: Values) => Promise<string>): HTMLElement {
  return form(
    'Send a notification',
    [
      { name: 'clientId', label: 'To the merchant', options: choices.clientIds },
      { name: 'url', label: 'At the address', placeholder: "the merchant's notify URL" },
      { name: 'spelling', label: 'JSON written', options: choices.spellings },
      { name: 'encrypt', label: 'Encrypted', options: ['as configured', 'yes', 'no'] },
      { name: 'keyVersion', label: 'Key version', placeholder: 'as configured' },
      { name: 'body', label: 'Body', placeholder: 'a sample', isLong: true },
    ],
    'Send',
    send,
  );
}

/** The form's values as the control API takes them; what is left empty is left out. */
function optionsOf({ clientId, url, spelling, encrypt, keyVersion, body }: Values) {
  return {
    clientId,
    spelling,
    ...(url && { url }),
    ...(encrypt !== 'as configured' && { encrypt: encrypt === 'yes' }),
    ...(keyVersion && { keyVersion }),
    ...(body && { body: JSON.parse(body) as unknown }),
  };
}

/** The notifications that the sandbox sends to merchants: attempts, reasons, the next time. */
export function createDeliveries(): { readonly view: HTMLElement; readonly refresh: () => void } {
  let drawn = '';
  const list = h('ol', { class: 'deliveries', reversed: true });
  const status = h('p', { class: 'nothing', role: 'status' });
  const place = h('div');
  const view = h('div', { class: 'page' }, h('h2', {}, 'Notifications'), place, status, list);

  async function send(values: Values): Promise<string> {
    const { id, attempts } = await sendNotification(optionsOf(values));
    await refresh();
    return `#${id}: ${attempts.at(-1)?.reason ?? 'on its way'}`;
  }
  async function repeat(id: number): Promise<void> {
    status.textContent = await repeatNotification(id).then(
      (delivery) => `#${delivery.id}: ${delivery.attempts.at(-1)?.reason ?? 'on its way'}`,
      String,
    );
    await refresh();
  }
  async function refresh(): Promise<void> {
    if (!view.isConnected) return;
    if (place.childElementCount === 0) place.append(sendForm(await loadChoices(), send));
    const [deliveries, { now }] = await Promise.all([loadDeliveries(), loadClock()]);
    if (deliveries.length === 0) status.textContent = 'No notification was sent.';
    else if (list.childElementCount === 0) status.textContent = '';
    // Drawn anew once a minute for the words of the next time; else what is opened stays open.
    const fingerprint = JSON.stringify([deliveries, Math.floor(Date.parse(now) / 60_000)]);
    if (fingerprint === drawn) return;
    drawn = fingerprint;
    const views = deliveries.map((each) =>
      deliveryView(each, Date.parse(now), (id) => void repeat(id)),
    );
    list.replaceChildren(...views.reverse());
  }
  const refreshSafely = (): void => {
    refresh().catch((error) => {
      status.textContent = `The notifications could not be loaded: ${String(error)}`;
    });
  };
  setInterval(refreshSafely, REFRESH);
  return { view, refresh: refreshSafely };
}
