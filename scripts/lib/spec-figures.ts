import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type OpenApiDocument, operationsOf, schemasOf, webhooksOf } from './openapi.ts';
import { root } from './root.ts';

/** A figure of the specification, with the value that it must not exceed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}

const REFERENCE = /[\w./-]+\.yaml/g;

/** What the preprocessor puts into every operation. */
const INSERTED = ['scripts/redocly/complete/skeleton.js', 'scripts/redocly/complete/envelope.js'];

/** How much there is to read: schemas for each operation, and files for two of them, inserted ones included. */
export function specFigures(): readonly Figure[] {
  const text = readFileSync(join(root, 'generated/openapi.yaml'), 'utf8');
  const document = parse(text) as OpenApiDocument;
  const operations = operationsOf(document).length + webhooksOf(document).length;
  const schemas = Object.keys(schemasOf(document)).length;
  return [
    { name: 'schemas for each operation', value: schemas / operations, most: 9 },
    { name: 'files to read for createTemplate', value: filesOf('createTemplate'), most: 45 },
    { name: 'files to read for queryTemplate', value: filesOf('queryTemplate'), most: 14 },
  ];
}

function filesOf(operationId: string): number {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [reference] of readFileSync(file, 'utf8').matchAll(REFERENCE)) {
      const target = join(dirname(file), reference);
      if (existsSync(target)) visit(target);
    }
  };
  for (const file of INSERTED) {
    for (const [reference] of readFileSync(join(root, file), 'utf8').matchAll(REFERENCE)) {
      const inside = reference.replace(/^.*spec\/components\//, '');
      visit(join(root, 'spec/components', inside));
    }
  }
  visit(join(root, `spec/paths/templates/${operationId}.yaml`));
  return found.size;
}
