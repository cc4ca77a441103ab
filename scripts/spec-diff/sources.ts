import { posix } from 'node:path';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { stepsOf } from '../lib/openapi.ts';

/** A line of a file of the repository. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** Gives the text of a file of the repository, if there is one. */
export type Read = (path: string) => string | undefined;

interface File {
  readonly document: Document;
  readonly lines: LineCounter;
}

const ENTRY = 'spec/openapi.yaml';

/**
 * Finds where in `spec/` something of the bundled document is written.
 *
 * @param read - gives the text of a file of the version that the pointers lead into.
 * @returns a function from a JSON pointer to the line, or to the nearest line above it that there is.
 */
export function lineFinder(read: Read): (pointer: string) => Line | undefined {
  const files = new Map<string, File | undefined>();

  const fileAt = (path: string): File | undefined => {
    if (!files.has(path)) {
      const text = read(path);
      const lines = new LineCounter();
      files.set(
        path,
        text === undefined
          ? undefined
          : { document: parseDocument(text, { lineCounter: lines }), lines },
      );
    }
    return files.get(path);
  };

  const follow = (path: string, steps: readonly string[], depth = 0): Line | undefined => {
    const file = fileAt(path);
    if (file === undefined || depth > MAX_DEPTH) return undefined;
    let node = file.document.contents as Node | null;
    let line = 1;
    for (const [index, step] of steps.entries()) {
      const reference = referenceIn(node);
      if (reference !== undefined) {
        const inside = follow(...targetOf(path, reference, steps.slice(index)), depth + 1);
        if (inside !== undefined) return inside;
      }
      const next = childOf(node, step) ?? inParts(node, step);
      if (next === undefined) break;
      if (next.start !== undefined) line = file.lines.linePos(next.start).line;
      node = next.node;
      const further = next.reference;
      if (further !== undefined)
        return (
          follow(...targetOf(path, further, steps.slice(index)), depth + 1) ?? { file: path, line }
        );
    }
    const reference = referenceIn(node);
    // What is said of a referred thing as a whole is said where it is written.
    if (reference !== undefined)
      return follow(...targetOf(path, reference, []), depth + 1) ?? { file: path, line };
    return { file: path, line };
  };

  return (pointer) => {
    const steps = stepsOf(pointer);
    const [section, kind = '', name = '', ...rest] = steps;
    // Bundling names components after their files.
    if (section === 'components' && fileAt(`spec/components/${kind}/${name}.yaml`))
      return follow(`spec/components/${kind}/${name}.yaml`, rest);
    return follow(ENTRY, steps);
  };
}

const MAX_DEPTH = 50;

function referenceIn(node: Node | null): string | undefined {
  if (!isMap(node)) return undefined;
  const reference = node.get('$ref');
  return typeof reference === 'string' ? reference : undefined;
}

function targetOf(
  path: string,
  reference: string,
  rest: readonly string[],
): [string, readonly string[]] {
  const [file = '', fragment = ''] = reference.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  return [target, [...stepsOf(fragment), ...rest]];
}

interface Child {
  readonly node: Node | null;
  readonly start?: number | undefined;
  readonly reference?: string;
}

function childOf(node: Node | null, step: string): Child | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    if (pair === undefined) return undefined;
    return { node: pair.value as Node | null, start: (pair.key as Node).range?.[0] };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)] as Node | undefined;
  return item === undefined ? undefined : { node: item, start: item.range?.[0] };
}

/** Lists of result codes are put together from parts: the one that has the code. */
function inParts(node: Node | null, step: string): Child | undefined {
  if (!isSeq(node) || /^\d+$/.test(step)) return undefined;
  for (const item of [...node.items].reverse() as Node[]) {
    const found = childOf(item, step);
    if (found) return found;
  }
  const references = node.items
    .map((item) => referenceIn(item as Node))
    .filter((each) => each !== undefined);
  return references.length === 1 && references[0] !== undefined
    ? { node, reference: references[0] }
    : undefined;
}
