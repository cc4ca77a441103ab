import { isObject } from '../lib/openapi.ts';
import { stable } from './model.ts';
import { isSeveral } from './vocabulary.ts';

/** How values are written in a report. */

const MAX_SHOWN = 80;

/** A value for people, short. */
export function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = isSeveral(value) ? value.several.map(stable).join(' and ') : stable(value);
  return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}

export function listed(values: Iterable<unknown>): string {
  const texts = [...values].map((value) => (typeof value === 'string' ? value : stable(value)));
  return texts.map((text) => `\`${text}\``).join(', ');
}

/** That a value came, went or changed. */
export function differenceText(name: string, was: unknown, is: unknown): string {
  if (isObject(was) || isObject(is)) {
    if (was === undefined) return `${name} is described now`;
    return is === undefined ? `${name} is not described any more` : `${name} changed`;
  }
  if (was === undefined) return `${name} is ${shown(is)} now, there was none`;
  if (is === undefined) return `${name} was ${shown(was)}, there is none now`;
  return `${name} was ${shown(was)} and is ${shown(is)} now`;
}

export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
