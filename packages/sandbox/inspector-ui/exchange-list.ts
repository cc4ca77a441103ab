import type { ExchangeSummary } from '../src/inspector/view.ts';
import { choice, h } from './dom.ts';

type Verdict = ExchangeSummary['verdict'];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: 'signature verified',
  refused: 'signature refused',
  'not-checked': 'signature not checked',
};

type Outcome = ExchangeSummary['outcome'];

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  'carried-out': 'carried out',
  refused: 'refused',
  spoilt: 'answer spoilt',
};

/** How many lines are kept on the page; the sandbox itself keeps no more by default. */
const KEPT = 500;

export function nameOf({ operationId, uri }: Pick<ExchangeSummary, 'operationId' | 'uri'>): string {
  return operationId ?? uri;
}

/** What became of a request, as a badge: the one verdict on it. */
export function outcomeBadge({
  outcome,
  fault,
}: Pick<ExchangeSummary, 'outcome' | 'fault'>): HTMLElement {
  return h(
    'span',
    { class: 'outcome', 'data-outcome': outcome },
    outcome === 'spoilt' ? `${OUTCOMES.spoilt}: ${fault}` : OUTCOMES[outcome],
  );
}

/** The verdict on a signature, as a quieter mark with a sign and words. */
export function verdictBadge(verdict: Verdict): HTMLElement {
  return h('span', { class: 'verdict', 'data-verdict': verdict }, VERDICTS[verdict]);
}

const clockOf = (time: string): string => time.slice(11, 19);

/** The code that was meant for the client, or what it got in the place of one. */
const codeOf = ({ status, resultCode, outcome }: ExchangeSummary): string => {
  if (resultCode !== undefined && outcome !== 'spoilt') return resultCode;
  return status === undefined ? 'connection dropped' : `HTTP ${status}`;
};

const line = (exchange: ExchangeSummary, chosen: number | undefined): HTMLElement => {
  const { id, receivedAt, verdict, encrypted, reason } = exchange;
  return h(
    'li',
    {},
    h(
      'a',
      { href: `#/requests/${id}`, 'aria-current': id === chosen && 'true' },
      h('span', { class: 'number' }, `#${id}`),
      h('strong', {}, nameOf(exchange)),
      outcomeBadge(exchange),
      h('span', { class: 'code' }, codeOf(exchange)),
      reason !== undefined && h('span', { class: 'why' }, reason),
      h(
        'span',
        { class: 'small' },
        h('time', { datetime: receivedAt }, clockOf(receivedAt)),
        ` · ${exchange.milliseconds.toFixed(1)} ms`,
        encrypted && ' · encrypted',
        ' · ',
        verdictBadge(verdict),
      ),
    ),
  );
};

type Filter = Outcome | 'all';

const FILTERS: Readonly<Record<Filter, string>> = {
  all: 'All',
  'carried-out': 'Carried out',
  refused: 'Refused',
  spoilt: 'Spoilt',
};

export interface ExchangeList {
  readonly view: HTMLElement;
  /** Replaces everything. */
  readonly set: (exchanges: readonly ExchangeSummary[]) => void;
  readonly add: (exchange: ExchangeSummary) => void;
  readonly choose: (id: number | undefined) => void;
}

/** The list of what arrived, newest first, with a filter by what became of it. */
export function createExchangeList(): ExchangeList {
  let all: ExchangeSummary[] = [];
  let filter: Filter = 'all';
  let chosen: number | undefined;
  const lines = h('ol', { class: 'lines', reversed: true });
  const empty = h('p', { class: 'nothing' });
  const spoken = h('p', { class: 'hidden', role: 'status' });

  const fits = ({ outcome }: ExchangeSummary): boolean => filter === 'all' || outcome === filter;
  const tellEmpty = (): void => {
    const text = all.length === 0 ? 'Waiting for the first request.' : 'None of this kind.';
    empty.textContent = lines.childElementCount === 0 ? text : '';
  };
  const draw = (): void => {
    lines.replaceChildren(
      ...all
        .filter(fits)
        .reverse()
        .map((each) => line(each, chosen)),
    );
    tellEmpty();
  };
  const filters = choice('Show', FILTERS, filter, (value) => {
    filter = value;
    draw();
  });
  return {
    view: h('nav', { class: 'list', 'aria-label': 'Requests' }, filters, spoken, empty, lines),
    set: (exchanges) => {
      all = [...exchanges];
      draw();
    },
    add: (exchange) => {
      if (all.some(({ id }) => id === exchange.id)) return;
      all = [...all, exchange].slice(-KEPT);
      if (fits(exchange)) lines.prepend(line(exchange, chosen));
      while (lines.childElementCount > KEPT) lines.lastElementChild?.remove();
      tellEmpty();
      spoken.textContent = `Request ${exchange.id}, ${nameOf(exchange)}: ${OUTCOMES[exchange.outcome]}, ${codeOf(exchange)}${exchange.reason === undefined ? '' : `: ${exchange.reason}`}`;
    },
    choose: (id) => {
      chosen = id;
      for (const link of lines.querySelectorAll('a')) {
        const isChosen = link.hash === `#/requests/${id}`;
        if (isChosen) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
  };
}
