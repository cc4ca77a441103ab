import type { Exchange, WireMessage } from '../src/exchanges.ts';
import type { ExchangeDetail, ExplainedHeader, SignatureReport } from '../src/inspector/view.ts';
import { harAddress, repeatExchange } from './api.ts';
import { button, choice, copyButton, h } from './dom.ts';
import { nameOf, outcomeBadge, verdictBadge } from './exchange-list.ts';
import { signedParts } from './signed-parts.ts';
import { textBox } from './visible-text.ts';

const block = (title: string, ...children: (Node | string | false | undefined)[]): HTMLElement =>
  h('section', { class: 'block' }, h('h3', {}, title), ...children);

const STEP_SIGNS = { passed: 'passed', failed: 'failed', open: 'not reached' } as const;

const stepList = ({ steps }: SignatureReport): HTMLElement =>
  h(
    'ol',
    { class: 'steps' },
    ...steps.map(({ title, state, detail }) =>
      h(
        'li',
        { 'data-state': state },
        h('strong', {}, title),
        h('span', { class: 'hidden' }, ` (${STEP_SIGNS[state]})`),
        h('p', {}, detail),
      ),
    ),
  );

const causeBox = ({ cause }: SignatureReport): HTMLElement | undefined =>
  cause &&
  h(
    'div',
    { class: 'cause' },
    h('h4', {}, 'Probable cause', ...cause.mistakes.flatMap((code) => [' ', h('code', {}, code)])),
    h('p', {}, cause.explanation),
    cause.fix !== undefined && h('p', {}, h('strong', {}, 'What to do: '), cause.fix),
    cause.signedContent !== undefined &&
      h(
        'details',
        {},
        h('summary', {}, 'What was signed instead'),
        textBox('What was signed instead', cause.signedContent),
      ),
  );

/** Descriptions of the specification set code in backticks. */
const withCode = (text: string): (string | HTMLElement)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));

const headerRow = ({ name, value, meaning, parts }: ExplainedHeader): HTMLElement =>
  h(
    'div',
    {},
    h('dt', {}, name),
    h(
      'dd',
      {},
      parts
        ? h(
            'ul',
            { class: 'parts' },
            ...parts.map((part) =>
              h(
                'li',
                {},
                h('code', {}, h('b', {}, part.key), '=', part.value),
                h('small', {}, part.note),
              ),
            ),
          )
        : h('code', { class: 'value' }, value === '' ? '(empty)' : value),
      meaning !== undefined && h('p', { class: 'meaning' }, ...withCode(meaning)),
    ),
  );

const headerList = (headers: readonly ExplainedHeader[]): HTMLElement => {
  const known = headers.filter(({ meaning }) => meaning !== undefined);
  const rest = headers.filter(({ meaning }) => meaning === undefined);
  return h(
    'div',
    {},
    h('dl', { class: 'headers' }, ...known.map(headerRow)),
    rest.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${rest.length} more that the protocol does not use`),
        h('dl', { class: 'headers' }, ...rest.map(headerRow)),
      ),
  );
};

const formatted = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

/** One text in two views: as it was sent, with everything visible, and laid out. */
const switchable = (label: string, text: string): HTMLElement => {
  const place = h('div', {}, textBox(label, formatted(text), { invisibles: false }));
  const views = { formatted: 'Formatted', sent: 'As sent' } as const;
  const views_ = choice(`View of: ${label}`, views, 'formatted', (view) =>
    place.replaceChildren(
      view === 'sent'
        ? textBox(label, text)
        : textBox(label, formatted(text), { invisibles: false }),
    ),
  );
  return h(
    'div',
    { class: 'switchable' },
    h('div', { class: 'bar' }, views_, copyButton(text)),
    place,
  );
};

const bodyView = (what: string, message: WireMessage): (Node | undefined)[] => {
  const { body, bodyBytes, bodyEncoding, decrypted } = message;
  if (bodyBytes === 0) return [h('p', { class: 'nothing' }, 'There is no body.')];
  const encoding = bodyEncoding === 'base64' ? ', which are no UTF-8 (shown in base64)' : '';
  const size = h('p', { class: 'small' }, `${bodyBytes} bytes${encoding}`);
  if (decrypted === undefined) return [size, switchable(`Body of the ${what}`, body)];
  return [
    h('h4', {}, 'Plaintext'),
    switchable(`Plaintext of the ${what}`, decrypted),
    h('h4', {}, 'Ciphertext, as it crossed the wire'),
    size,
    textBox(`Ciphertext of the ${what}`, body),
  ];
};

const problems = ({ errors }: Exchange): HTMLElement | undefined =>
  errors.length === 0
    ? undefined
    : block(
        'What does not fit the specification',
        h(
          'ul',
          { class: 'errors' },
          ...errors.map(({ pointer, message }) =>
            h('li', {}, h('code', {}, pointer || '/'), ' ', message),
          ),
        ),
      );

const notes = ({ notes: list }: Exchange): HTMLElement | undefined =>
  list.length === 0
    ? undefined
    : block('Remarks', h('ul', {}, ...list.map((note) => h('li', {}, note))));

/** What the client got, in one box: the answer as it was made, or what a fault made of it. */
const resultView = (detail: ExchangeDetail): HTMLElement => {
  const { exchange, outcome, reason, resultMeaning } = detail;
  const { result, response, fault } = exchange;
  const status = response ? `HTTP ${response.status}` : 'the connection was dropped';
  const head = h('p', {}, outcomeBadge({ outcome, ...(fault !== undefined && { fault }) }));
  if (outcome === 'spoilt') {
    return h(
      'div',
      { class: 'result', 'data-outcome': outcome },
      head,
      h('p', {}, h('strong', {}, `${reason} `), `The client got ${status}.`),
      result &&
        fault !== 'unknown-result' &&
        h('p', { class: 'small' }, `Without the fault it would be ${result.resultCode}.`),
    );
  }
  return h(
    'div',
    { class: 'result', 'data-outcome': outcome },
    head,
    h('p', {}, h('strong', {}, result?.resultCode ?? 'No result'), ` · ${status}`),
    h('p', {}, reason ?? result?.resultMessage),
    resultMeaning &&
      resultMeaning.action !== '' &&
      h('p', { class: 'small' }, resultMeaning.action),
  );
};

/** Sends the same bytes again, and goes to what came of it. */
function repeatButton(id: number): HTMLElement {
  const said = h('span', { class: 'small', role: 'status' });
  const repeat = button('Send it again', async () => {
    try {
      const repeated = await repeatExchange(id);
      if (repeated.id !== undefined) location.hash = `#/requests/${repeated.id}`;
    } catch (error) {
      said.textContent = String(error);
    }
  });
  return h('div', { class: 'bar' }, repeat, said);
}

/** Everything about one exchange. */
export function exchangeDetail(detail: ExchangeDetail): HTMLElement {
  const { exchange, signature, curl } = detail;
  const { verification, request, response } = exchange;
  const { contentToSign } = verification;
  return h(
    'article',
    { class: 'detail' },
    h('p', { class: 'back' }, h('a', { href: '#/requests' }, 'All requests')),
    h(
      'header',
      {},
      h(
        'h2',
        { tabindex: -1 },
        nameOf(exchange),
        h('span', { class: 'number' }, ` #${exchange.id}`),
      ),
      h('p', { class: 'line' }, h('code', {}, `${exchange.method} ${exchange.uri}`)),
      resultView(detail),
    ),
    block(
      'The signature, step by step',
      h('p', {}, verdictBadge(verification.verdict)),
      causeBox(signature),
      stepList(signature),
    ),
    problems(exchange),
    notes(exchange),
    contentToSign !== undefined &&
      block(
        'The content to sign',
        h(
          'p',
          { class: 'small' },
          'Exactly these bytes have to be signed. Characters that the eye would miss are drawn as signs: · is a space, LF a line feed, CR a carriage return, TAB a tab.',
        ),
        signedParts(exchange, contentToSign),
        copyButton(contentToSign, 'Copy the content'),
      ),
    block('Headers of the request', headerList(detail.requestHeaders)),
    block('Body of the request', ...bodyView('request', request)),
    response &&
      block('The answer', headerList(detail.responseHeaders), ...bodyView('answer', response)),
    block(
      'Send it again',
      curl === undefined
        ? h('p', {}, 'The body was too long to be kept, so it cannot be sent again from here.')
        : h(
            'div',
            {},
            h(
              'p',
              { class: 'small' },
              'The same bytes with the same signature; what is stored already may be answered differently.',
            ),
            repeatButton(exchange.id),
            textBox('curl command', curl, { invisibles: false }),
            h(
              'div',
              { class: 'bar' },
              copyButton(curl, 'Copy the command'),
              h('a', { href: harAddress(exchange.id), download: true }, 'Export as HAR'),
            ),
          ),
    ),
  );
}
