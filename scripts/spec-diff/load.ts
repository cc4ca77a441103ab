import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../lib/openapi.ts';
import { redocly } from '../lib/redocly.ts';
import { type Document, InputError } from './model.ts';
import { isFile, versionAt } from './repository.ts';
import type { Sources } from './types.ts';

/** What one version gives to users: the document, and the modules that are generated from it. */
export interface Shipped {
  readonly document: Document;
  /** Absent where a document is compared that is nothing but a file. */
  readonly sources?: Sources | undefined;
}

const MODULES = ['types.ts', 'requests.ts', 'methods.ts', 'operations.ts', 'calls.ts'];

/** What the types of the metadata are written in, at its place here and in older versions. */
const METADATA_TYPES = [
  'generated/support/operation-metadata.ts',
  'packages/spec/src/operation-metadata.ts',
];

/** Reads what ships of a git ref or of the working tree, or a document from a file. */
export function loadShipped(source: string, root: string): Shipped {
  if (isFile(source, root)) return { document: bundled(resolve(root, source), source) };
  const { name, read } = versionAt(source, root);
  // The YAML is what every version has in git; a JSON beside it may be left over from another build.
  const text = read('generated/openapi.yaml') ?? read('generated/openapi.json');
  if (text === undefined)
    throw new InputError(
      `${name} has no generated/openapi.yaml, so there is nothing to compare with.`,
    );
  const paths = [...MODULES.map((module) => `generated/${module}`), ...METADATA_TYPES];
  return {
    document: parse(text) as Document,
    sources: new Map(
      paths.flatMap((path) => {
        const module = read(path);
        return module === undefined ? [] : [[path, module] as const];
      }),
    ),
  };
}

/** A document from a file, in one piece. */
function bundled(path: string, label: string): Document {
  const text = readFileSync(path, 'utf8');
  const whole = !/\$ref["']?: *["']?[^#"'\s]/.test(text);
  const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
  try {
    if (!whole) {
      const { command, args, env } = redocly([
        'bundle',
        path,
        '--output',
        join(folder, 'bundled.json'),
      ]);
      execFileSync(command, args, { stdio: 'pipe', env: { ...process.env, ...env } });
    }
    const document: unknown = parse(
      whole ? text : readFileSync(join(folder, 'bundled.json'), 'utf8'),
    );
    if (isObject(document) && typeof document.openapi === 'string') return document;
    throw new Error('It is no OpenAPI document.');
  } catch (error) {
    throw new InputError(`${label} cannot be read: ${(error as Error).message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
