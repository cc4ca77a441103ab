import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { generateCalls } from '../../generate/calls.ts';
import { generateMethods } from '../../generate/methods.ts';
import { generateOperations } from '../../generate/operations.ts';
import { generateRequests } from '../../generate/requests.ts';
import { generateTypes } from '../../generate/types.ts';
import { type OpenApiDocument, stepsOf } from '../../lib/openapi.ts';
import { root } from '../../lib/root.ts';
import type { Shipped } from '../../spec-diff/load.ts';
import type { Document, Level } from '../../spec-diff/model.ts';

/** A change at one place of a document. */
export type Edit =
  | { readonly set: string; readonly to: unknown }
  | { readonly remove: string }
  | { readonly reorder: string };

export interface NamedEdit {
  readonly name: string;
  readonly level: readonly Level[];
  readonly before?: readonly Edit[];
  readonly edit: readonly Edit[];
}

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A part of the platform's document. It is a test input: it does not follow `spec/`. */
export function platform(...edits: readonly (readonly Edit[])[]): Document {
  return applied(JSON.parse(text('platform.json')) as Document, edits.flat());
}

export function namedEdits(): readonly NamedEdit[] {
  return parse(text('edits.yaml')) as readonly NamedEdit[];
}

type Container = Record<string, unknown>;

function applied(document: Document, edits: readonly Edit[]): Document {
  for (const edit of edits) {
    const steps = stepsOf(Object.values(edit)[0] as string);
    const last = steps.at(-1) ?? '';
    const parent = steps
      .slice(0, -1)
      .reduce<Container>((node, step) => node[step] as Container, document as Container);
    if ('set' in edit) {
      if (Array.isArray(parent) && last === '-') parent.push(structuredClone(edit.to));
      else parent[last] = structuredClone(edit.to);
    } else if (!(last in parent)) throw new Error(`There is no ${steps.join('/')}.`);
    else if ('reorder' in edit)
      parent[last] = Object.fromEntries(Object.entries(parent[last] as object).reverse());
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return document;
}

const METADATA = 'generated/support/operation-metadata.ts';

/** What users get of a document, made by the generators. */
export async function shippedOf(document: Document): Promise<Shipped> {
  const openApi = document as unknown as OpenApiDocument;
  return {
    document,
    sources: new Map([
      ['generated/types.ts', await generateTypes(openApi)],
      ['generated/requests.ts', await generateRequests(openApi)],
      ['generated/methods.ts', generateMethods(openApi)],
      ['generated/operations.ts', generateOperations(openApi)],
      ['generated/calls.ts', generateCalls(openApi)],
      [METADATA, readFileSync(`${root}/${METADATA}`, 'utf8')],
    ]),
  };
}
