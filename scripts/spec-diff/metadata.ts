import ts from 'typescript';
import { isObject } from '../lib/openapi.ts';
import { type Document, type Finding, keysOf, rowOf, stable } from './model.ts';
import type { Sources } from './types.ts';

/** Compares the tables that the client, the sandbox and the command line read at run time. */

const TABLES = ['generated/operations.ts', 'generated/calls.ts'];

/** Texts for people. */
const PROSE = new Set(['meaning', 'action', 'note', 'summary', 'description', 'confidence', 'tag']);

export async function compareMetadata(base: Sources, head: Sources): Promise<readonly Finding[]> {
  const found = await Promise.all(
    TABLES.map(async (path) => {
      const [was, is] = [base.get(path), head.get(path)];
      if (was === undefined || is === undefined || was === is) return [];
      return compareValues(await valuesOf(was), await valuesOf(is), []);
    }),
  );
  return found.flat();
}

/** What a module of nothing but data exports. */
async function valuesOf(text: string): Promise<Document> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`;
  return { ...((await import(address)) as Document) };
}

function compareValues(was: unknown, is: unknown, path: readonly string[]): readonly Finding[] {
  if (stable(was) === stable(is)) return [];
  if (isObject(was) && isObject(is))
    return keysOf(was, is).flatMap((key) =>
      compareValues(rowOf(was, key), rowOf(is, key), [...path, key]),
    );
  const [table = '', operationId = '', ...rest] = path;
  const verb = was === undefined ? 'is new' : 'changed';
  const place = path.length === 1 ? 'of the metadata' : `of the metadata \`${table}\``;
  return [
    {
      level: levelOf(path, was),
      rule: 'metadata',
      operationId: OF_OPERATIONS.has(table) ? operationId : '',
      part: '',
      field: (OF_OPERATIONS.has(table) ? rest : path).join('.'),
      subject: `\`${(OF_OPERATIONS.has(table) ? rest : [operationId, ...rest]).join('.') || table}\``,
      text: `${place} ${is === undefined ? 'is gone' : verb}`,
      pointer: '',
      side: 'head',
      behaviour: was !== undefined,
    },
  ];
}

/** The tables whose keys are operations. */
const OF_OPERATIONS = new Set(['operations', 'webhooks', 'calls']);

function levelOf(path: readonly string[], was: unknown): Finding['level'] {
  if (PROSE.has(path.at(-1) ?? '')) return 'patch';
  return was === undefined ? 'minor' : 'major';
}
