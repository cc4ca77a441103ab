import { readFileSync } from 'node:fs';

interface Document {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

const document = JSON.parse(
  readFileSync(new URL('../../../../generated/openapi.json', import.meta.url), 'utf8'),
) as Document;

type Body = Record<string, unknown>;

/** Names of result codes begin with two capitals; those examples are answers. */
const isRequestName = (name: string): boolean => !/^[A-Z]{2}/.test(name);

/** The request examples of the specification, by operation and name. */
export const requestExamples: Readonly<Record<string, Readonly<Record<string, Body>>>> = (() => {
  const all: Record<string, Record<string, Body>> = {};
  for (const [key, { value }] of Object.entries(document.components.examples)) {
    const [operationId = '', name = ''] = key.split('.');
    if (!isRequestName(name)) continue;
    all[operationId] = { ...all[operationId], [name]: value as Body };
  }
  return all;
})();

/** A fresh copy of an example; the first one of the operation if no name is given. */
export function example(operationId: string, name?: string): Body {
  const examples = requestExamples[operationId] ?? {};
  const value = name === undefined ? Object.values(examples)[0] : examples[name];
  if (value === undefined)
    throw new Error(`The specification has no example ${operationId} ${name}.`);
  return structuredClone(value);
}

const HOUR = 3_600_000;

/** A template that may be created now. */
export function newTemplate(name = 'giftCard', now: number = Date.now()): Body {
  return {
    ...example('createTemplate', name),
    startDate: now + HOUR,
    endDate: now + 30 * 24 * HOUR,
  };
}

/** A notification that does not expire today; the examples carry dates of their time. */
export function newNotification(name = 'paymentOrder'): Body {
  const { endDate: _, ...body } = example('sendPerformanceNotification', name);
  return body;
}
