import { h } from './dom.ts';

/** How long a text may be before its rest is shown only on demand. */
const LONG = 12_000;

const NAMED: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  ' ': ['·', 'space'],
  '\n': ['LF', 'line feed'],
  '\r': ['CR', 'carriage return'],
  '\t': ['TAB', 'tab'],
  '\u00a0': ['NBSP', 'no-break space'],
  '\u3000': ['U+3000', 'ideographic space'],
  '\ufeff': ['BOM', 'byte order mark'],
  '\u200b': ['ZWSP', 'zero width space'],
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** White space, control and format characters, lone surrogates: whatever the eye would miss. */
const INVISIBLE = /[\s\p{C}]/u;

const mark = (character: string): HTMLElement => {
  const [sign, name] = NAMED[character] ?? [codePoint(character), 'invisible character'];
  const kind = character === ' ' ? 'invisible space' : 'invisible';
  return h('span', { class: kind, title: `${codePoint(character)} ${name}` }, sign);
};

/** The text as nodes, with a visible sign for each character that the eye would miss. */
export function visibleText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let plain = '';
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      plain += character;
      continue;
    }
    fragment.append(plain, mark(character));
    plain = character === '\n' ? '\n' : '';
  }
  fragment.append(plain);
  return fragment;
}

const plainText = (text: string): Text => document.createTextNode(text);

/** A scrollable box of text; a long one is cut until somebody wants it all. */
export function textBox(
  label: string,
  text: string,
  { invisibles = true }: { readonly invisibles?: boolean } = {},
): HTMLElement {
  const show = invisibles ? visibleText : plainText;
  const box = h('pre', { class: 'text', tabindex: 0, role: 'region', 'aria-label': label });
  box.append(show(text.slice(0, LONG)));
  if (text.length <= LONG) return box;
  const more = h(
    'button',
    { type: 'button', class: 'quiet' },
    `Show all ${text.length} characters`,
  );
  more.addEventListener('click', () => {
    box.replaceChildren(show(text));
    more.remove();
  });
  return h('div', {}, box, more);
}
