import { h } from './dom.ts';

/** What was filled in, by the names of the fields. */
export type Values = Readonly<Record<string, string>>;

export interface Field {
  readonly name: string;
  readonly label: string;
  /** What can be chosen; a text is typed if it is left out. */
  readonly options?: readonly string[];
  readonly placeholder?: string;
  /** A text of several lines. */
  readonly isLong?: boolean;
  readonly type?: 'text' | 'number' | 'datetime-local';
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlOf({ options, placeholder, isLong, type = 'text' }: Field): Control {
  if (options !== undefined)
    return h('select', {}, ...options.map((option) => h('option', {}, option)));
  if (isLong) return h('textarea', { rows: 4, placeholder, spellcheck: 'false' });
  return h('input', { type, placeholder, autocomplete: 'off' });
}

/**
 * A form that says below its button what came of it.
 *
 * @param title - its heading.
 * @param fields - what is asked for.
 * @param action - what the button says.
 * @param send - does it; gives what to say, or throws an error whose message is said.
 */
export function form(
  title: string,
  fields: readonly Field[],
  action: string,
  send: (values: Values) => Promise<string>,
): HTMLFormElement {
  const controls = fields.map((field) => {
    const control = controlOf(field);
    control.id = `${title}-${field.name}`.replaceAll(' ', '-');
    return { ...field, control };
  });
  const result = h('p', { class: 'form-result', role: 'status' });
  const view = h(
    'form',
    { class: 'form', 'aria-label': title },
    h('h3', {}, title),
    h(
      'div',
      { class: 'fields' },
      ...controls.map(({ label, control, isLong }) =>
        h('div', { class: isLong && 'long' }, h('label', { for: control.id }, label), control),
      ),
    ),
    h('button', { type: 'submit' }, action),
    result,
  );
  view.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = Object.fromEntries(
      controls.map(({ name, control }) => [name, control.value.trim()]),
    );
    send(values).then(
      (said) => {
        result.textContent = said;
        delete result.dataset.state;
      },
      (error: Error) => {
        result.textContent = error.message;
        result.dataset.state = 'failed';
      },
    );
  });
  return view;
}
