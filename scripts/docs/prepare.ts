import { root } from '../lib/root.ts';
import { buildReference } from './reference.ts';
import { referenceDocument } from './reference-document.ts';

/** Writes what the pages are made of and what no writer of pages writes by hand. */
export const prepareDocs = async (): Promise<void> => {
  await buildReference(referenceDocument({}), `${root}/docs/public/reference/index.html`);
};
