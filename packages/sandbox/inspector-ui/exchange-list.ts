import { durationInWords } from '../src/duration.ts';
import type { ExchangeSummary } from '../src/inspector/view.ts';
import { harAddress, searchExchanges } from './api.ts';
import { button, choice, h } from './dom.ts';

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

/** How many requests the page knows; the sandbox itself keeps no more by default. */
const KEPT = 1_000;

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
        ` · ${durationInWords(exchange.milliseconds)}`,
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

/** How many lines are drawn at once; more on demand, so that a thousand do not slow the page. */
const PAGE = 100;

/** How long the reader has to stop typing before the search begins, in milliseconds. */
const TYPING_PAUSE = 200;

/** How many lines a key moves the choice. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export interface ExchangeList {
  readonly view: HTMLElement;
  /** Replaces everything. */
  readonly set: (exchanges: readonly ExchangeSummary[]) => void;
  readonly add: (exchange: ExchangeSummary) => void;
  readonly choose: (id: number | undefined) => void;
  /** Moves the choice by a key; gives the address that it goes to, if the key does that. */
  readonly move: (key: string) => string | undefined;
}

/** The list of what arrived, newest first, with a filter by what became of it and a search. */
export function createExchangeList(): ExchangeList {
  let all: ExchangeSummary[] = [];
  let filter: Filter = 'all';
  let chosen: number | undefined;
  /** The numbers that fit what is searched for; undefined while nothing is. */
  let found: ReadonlySet<number> | undefined;
  let drawn = PAGE;
  let isDrawing = false;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const lines = h('ol', { class: 'lines', reversed: true });
  const empty = h('p', { class: 'nothing' });
  const spoken = h('p', { class: 'hidden', role: 'status' });
  const search = h('input', {
    type: 'search',
    class: 'search',
    'aria-label': 'Search in requests and answers',
    placeholder: 'Text, operation, code, client',
  });
  const more = button('Show more', () => {
    drawn += PAGE;
    draw();
  });
  more.hidden = true;
  const har = h('a', { href: harAddress(), download: true, class: 'small' }, 'Export as HAR');

  /** What fits the filter and the search, newest first. */
  const fitting = (): ExchangeSummary[] =>
    all
      .filter(
        ({ outcome, id }) => (filter === 'all' || outcome === filter) && found?.has(id) !== false,
      )
      .reverse();
  function draw(): void {
    isDrawing = false;
    const shown = fitting();
    const focused = lines.contains(document.activeElement) && document.activeElement;
    lines.replaceChildren(...shown.slice(0, drawn).map((each) => line(each, chosen)));
    const left = shown.length - lines.childElementCount;
    more.textContent = `Show ${Math.min(left, PAGE)} more of ${left}`;
    more.hidden = left <= 0;
    har.hidden = all.length === 0;
    const none = all.length === 0 ? 'Waiting for the first request.' : 'Nothing fits.';
    empty.textContent = shown.length === 0 ? none : '';
    // A line that is drawn anew is another element: whoever was on it stays on it.
    if (focused instanceof HTMLAnchorElement) linkTo(focused.hash)?.focus();
  }
  function linkTo(hash: string): HTMLAnchorElement | undefined {
    return [...lines.querySelectorAll('a')].find((link) => link.hash === hash);
  }
  /** Once for all that arrives before the screen is painted. */
  function drawSoon(): void {
    if (isDrawing) return;
    isDrawing = true;
    requestAnimationFrame(draw);
  }
  async function find(): Promise<void> {
    const text = search.value.trim();
    const numbers = text === '' ? undefined : new Set(await searchExchanges(text));
    // The reader may have typed on meanwhile.
    if (search.value.trim() !== text) return;
    found = numbers;
    draw();
    if (found !== undefined) spoken.textContent = `${fitting().length} found`;
  }
  function findSoon(): void {
    clearTimeout(typing);
    typing = setTimeout(() => void find().catch(() => undefined), TYPING_PAUSE);
  }
  search.addEventListener('input', () => {
    drawn = PAGE;
    findSoon();
  });
  const filters = choice('Show', FILTERS, filter, (value) => {
    filter = value;
    drawn = PAGE;
    draw();
  });
  return {
    view: h(
      'nav',
      { class: 'list', 'aria-label': 'Requests' },
      search,
      h('div', { class: 'bar' }, filters, har),
      spoken,
      empty,
      lines,
      more,
    ),
    set: (exchanges) => {
      all = exchanges.slice(-KEPT);
      draw();
      if (found !== undefined) findSoon();
    },
    add: (exchange) => {
      if (all.some(({ id }) => id === exchange.id)) return;
      all = [...all, exchange].slice(-KEPT);
      if (found === undefined) drawSoon();
      else findSoon();
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
    move: (key) => {
      const by = MOVES[key];
      if (by === undefined) return undefined;
      const isAtEnd = lines.lastElementChild?.querySelector('[aria-current]') !== null;
      if (isAtEnd && by > 0 && !more.hidden) more.click();
      const links = [...lines.querySelectorAll('a')];
      // The address follows a moment later than the focus, and keys may be faster.
      const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
      const current = links.findIndex((link) => link.hasAttribute('aria-current'));
      const at = focused === -1 ? current : focused;
      const to = Math.max(0, Math.min(links.length - 1, at + by));
      const link = links[to];
      if (link === undefined) return undefined;
      link.focus();
      location.hash = link.hash;
      return link.hash;
    },
  };
}
