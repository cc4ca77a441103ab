/** What arrives at the sandbox is written by others: everything becomes a text node, nothing mark-up. */
export type Child = Node | string | number | false | null | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const fill = <T extends Element>(
  element: T,
  attributes: Attributes,
  children: readonly Child[],
): T => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue;
    element.append(typeof child === 'number' ? String(child) : child);
  }
  return element;
};

/** An HTML element with attributes and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element with attributes and children. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A button that does something. */
export function button(
  label: string,
  act: (element: HTMLButtonElement) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', () => act(element));
  return element;
}

/** A button that puts a text on the clipboard and says so. */
export function copyButton(text: string, label = 'Copy'): HTMLButtonElement {
  return button(
    label,
    async (element) => {
      try {
        await navigator.clipboard.writeText(text);
        element.textContent = 'Copied';
      } catch {
        element.textContent = 'The browser refused';
      }
      setTimeout(() => {
        element.textContent = label;
      }, 1_500);
    },
    { class: 'quiet' },
  );
}

let lastId = 0;

/** A group of choices of which one is taken: a fieldset of radio buttons that looks like a switch. */
export function choice<T extends string>(
  legend: string,
  options: Readonly<Record<T, string>>,
  chosen: NoInfer<T>,
  choose: (value: NoInfer<T>) => void,
): HTMLFieldSetElement {
  lastId += 1;
  const name = `choice-${lastId}`;
  const labels = (Object.entries(options) as [T, string][]).map(([value, text]) => {
    const input = h('input', { type: 'radio', name, value, checked: value === chosen });
    input.addEventListener('change', () => choose(value));
    return h('label', {}, input, h('span', {}, text));
  });
  return h('fieldset', { class: 'choice' }, h('legend', { class: 'hidden' }, legend), ...labels);
}
