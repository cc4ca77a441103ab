import type { Fault } from '../src/faults.ts';
import type { Choices } from '../src/inspector/view.ts';
import {
  addFault,
  clearFaults,
  forgetExchanges,
  loadChoices,
  loadClock,
  loadFaults,
  moveClock,
  resetSandbox,
} from './api.ts';
import { button, h } from './dom.ts';
import { form, type Values } from './form.ts';
import { formatMoment } from './format.ts';

/** How often the clock and the faults are looked at again while they are on the screen. */
const REFRESH = 1_000;

const STEPS: Readonly<Record<string, number>> = {
  '1 minute': 60_000,
  '10 minutes': 600_000,
  '1 hour': 3_600_000,
  '1 day': 86_400_000,
};

const ANY = 'any operation';

function faultText({ kind, operationId, times, delay }: Fault): string {
  // JSON has no Infinity: a fault without an end arrives as null.
  const often =
    times === null
      ? 'every time'
      : `${times ?? 1} time${times === 1 || times === undefined ? '' : 's'}`;
  const late = delay === undefined ? '' : ` by ${delay} ms`;
  return `${kind}${late} on ${operationId ?? ANY}, ${often}`;
}

function faultForm({ faults, operations }: Choices, add: (values: Values) => Promise<string>) {
  const meaning = h('p', { class: 'small' });
  const view = form(
    'Play a fault',
    [
      { name: 'kind', label: 'Kind', options: Object.keys(faults) },
      { name: 'operationId', label: 'On', options: [ANY, ...operations] },
      { name: 'times', label: 'Times', type: 'number', placeholder: '1' },
      { name: 'delay', label: 'Delay in ms', type: 'number', placeholder: '1000' },
    ],
    'Play it',
    add,
  );
  const kind = view.querySelector('select');
  const explain = (): void => {
    meaning.textContent = `It ${(faults[kind?.value ?? ''] ?? '').replaceAll('`', '')}.`;
  };
  kind?.addEventListener('change', explain);
  explain();
  view.querySelector('.fields')?.after(meaning);
  return view;
}

/** A button that asks once more before it forgets something. */
function forgetButton(label: string, act: () => Promise<unknown>, said: HTMLElement): HTMLElement {
  let isArmed = false;
  const disarm = (element: HTMLButtonElement): void => {
    isArmed = false;
    element.textContent = label;
  };
  return button(label, (element) => {
    if (!isArmed) {
      isArmed = true;
      element.textContent = `${label}: press again to do it`;
      setTimeout(disarm, 5_000, element);
      return;
    }
    disarm(element);
    act().then(
      () => {
        said.textContent = 'Done.';
      },
      (error: Error) => {
        said.textContent = error.message;
      },
    );
  });
}

/** What steers the sandbox: faults, the clock, forgetting. `changed` is called after something was forgotten. */
export function createSteering(changed: () => void): {
  readonly view: HTMLElement;
  readonly refresh: () => void;
} {
  const time = h('p', { class: 'clock' });
  const waiting = h('ul', { class: 'waiting' });
  const said = h('p', { class: 'form-result', role: 'status' });
  const faults = h('section', { class: 'block' }, h('h3', {}, 'Faults'), waiting);
  const clearButton = button('Clear the faults', () => void clearFaults().then(refresh));

  const move = (how: Readonly<Record<string, unknown>>): void => {
    void moveClock(how).then(refresh, (error: Error) => {
      said.textContent = error.message;
    });
  };
  const clock = h(
    'section',
    { class: 'block' },
    h('h3', {}, 'Clock'),
    time,
    h(
      'div',
      { class: 'bar' },
      ...Object.entries(STEPS).map(([label, advance]) =>
        button(`+ ${label}`, () => move({ advance })),
      ),
      button('Run on', () => move({ resume: true })),
      button("The machine's time", () => void resetSandbox(['clock']).then(refresh)),
    ),
    form(
      'Stop the clock at',
      [{ name: 'set', label: 'Time', placeholder: '2026-01-31T23:59:00+08:00' }],
      'Set',
      async ({ set }) => {
        await moveClock({ set });
        await refresh();
        return 'The clock stands there until it is moved.';
      },
    ),
  );
  const forgetting = h(
    'section',
    { class: 'block' },
    h('h3', {}, 'Begin anew'),
    h(
      'div',
      { class: 'bar' },
      forgetButton('Forget the requests', () => forgetExchanges().then(changed), said),
      forgetButton('Forget the wallet', () => resetSandbox(['state']).then(changed), said),
      forgetButton('Forget the notifications', () => resetSandbox(['notifications']), said),
      forgetButton('Reset everything', () => resetSandbox().then(changed), said),
    ),
    said,
    h('p', { class: 'small' }, 'Keys stay. What the seed plants is there again.'),
  );
  const view = h('div', { class: 'page' }, h('h2', {}, 'Steering'), faults, clock, forgetting);

  async function add({ kind, operationId, times, delay }: Values): Promise<string> {
    await addFault({
      kind,
      ...(operationId !== ANY && { operationId }),
      ...(times && { times: Number(times) }),
      ...(delay && { delay: Number(delay) }),
    });
    await refresh();
    return 'It waits for the next call of a merchant.';
  }
  async function refresh(): Promise<void> {
    if (!view.isConnected) return;
    const [list, { now }] = await Promise.all([loadFaults(), loadClock()]);
    time.textContent = `Sandbox clock: ${formatMoment(Date.parse(now), 'en_US')} (Hong Kong)`;
    const texts = list.length === 0 ? ['No fault waits.'] : list.map(faultText);
    if (texts.join('\n') !== [...waiting.children].map((item) => item.textContent).join('\n'))
      waiting.replaceChildren(...texts.map((text) => h('li', {}, text)));
    clearButton.hidden = list.length === 0;
    if (faults.querySelector('form') === null)
      faults.append(faultForm(await loadChoices(), add), clearButton);
  }
  const refreshSafely = (): void => {
    refresh().catch((error) => {
      said.textContent = `The sandbox could not be asked: ${String(error)}`;
    });
  };
  setInterval(refreshSafely, REFRESH);
  return { view, refresh: refreshSafely };
}
