import type { Exchange } from '../src/exchanges.ts';
import { h } from './dom.ts';
import { textBox, visibleText } from './visible-text.ts';

/** What the content consists of, in its order; the separators are parts of no name. */
const NAMES = ['method', 'URI', 'Client-Id', 'Request-Time', 'body'] as const;

/** Cuts the content into its parts and the separators between them; undefined if it is not built so. */
const cut = ({ method, request }: Exchange, content: string): readonly string[] | undefined => {
  const lineFeed = content.indexOf('\n');
  const uri = content.slice(method.length + 1, lineFeed);
  const clientId = request.headers['client-id'] ?? '';
  const time = request.headers['request-time'] ?? '';
  const parts = [method, ' ', uri, '\n', clientId, '.', time, '.'];
  const head = parts.join('');
  return content.startsWith(head) ? [...parts, content.slice(head.length)] : undefined;
};

/** How much of a body is coloured as a part; a longer content is one plain box. */
const LONG = 12_000;

/** The content to sign with its parts told apart by colour and by a legend. */
export function signedParts(exchange: Exchange, content: string): HTMLElement {
  const parts = cut(exchange, content);
  if (parts === undefined || content.length > LONG) return textBox('Content to sign', content);
  const box = h('pre', {
    class: 'text',
    tabindex: 0,
    role: 'region',
    'aria-label': 'Content to sign',
  });
  parts.forEach((part, index) => {
    const isSeparator = index % 2 === 1;
    const attributes = isSeparator ? { class: 'separator' } : { 'data-part': index / 2 };
    const node = h('span', attributes);
    node.append(visibleText(part));
    box.append(node);
  });
  const legend = h(
    'ul',
    { class: 'legend' },
    ...NAMES.map((name, index) => h('li', { 'data-part': index }, name)),
  );
  return h('div', {}, legend, box);
}
