import { mapAt } from './pointer.ts';

const stringify = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/**
 * The body as it goes over the wire: objects at the given pointers become JSON strings. Strings
 * are already in wire form and pass through, so nothing is ever stringified twice.
 */
export const stringifyEmbedded = (body: unknown, pointers: readonly string[]): unknown =>
  pointers.reduce((document, pointer) => mapAt(document, pointer, stringify), body);
