import document from '@alipayhk-openapi/spec/openapi.json' with { type: 'json' };
import { shiftExample } from '@alipayhk-openapi/spec/shift-example';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-codes.ts';
import { findOperation } from '../operations.ts';
import { print } from '../output.ts';

interface Example {
  readonly summary: string;
  readonly value: unknown;
}

interface Reference {
  readonly $ref: string;
}

interface PathItem {
  readonly post: {
    readonly requestBody: {
      readonly content: Record<string, { readonly examples: Record<string, Reference> }>;
    };
  };
}

const components: Readonly<Record<string, Example>> = document.components.examples;

function examplesOf(operationId: string): Map<string, Example> {
  const { path } = findOperation(operationId);
  const paths: Readonly<Record<string, PathItem>> = document.paths;
  const references = Object.values(paths[path]?.post.requestBody.content ?? {}).flatMap(
    ({ examples }) => Object.entries(examples),
  );
  return new Map(
    references.flatMap(([name, { $ref }]) => {
      const example = components[$ref.split('/').at(-1) ?? ''];
      return example === undefined ? [] : [[name, example] as const];
    }),
  );
}

/**
 * A valid body of the specification.
 *
 * @param variant - the name of the example; the first one if left out.
 * @param now - epoch milliseconds to move its dates to; they stay if it is left out.
 */
export function exampleBody(operationId: string, variant?: string, now?: number): unknown {
  const examples = examplesOf(operationId);
  const names = [...examples.keys()];
  const found = examples.get(variant ?? names[0] ?? '');
  if (found === undefined) {
    throw new CommandError(
      `${operationId} has no example "${variant}". There are: ${names.join(', ')}.`,
    );
  }
  return now === undefined ? found.value : shiftExample(operationId, found.value, now);
}

/** Prints a valid body of the specification to start from, or the names of all there are. */
export function example(
  context: Context,
  operationId: string,
  variant: string | undefined,
  options: { list: boolean; now: boolean; json: boolean },
): void {
  if (options.list) {
    const examples = examplesOf(operationId);
    const names = [...examples.keys()];
    const lines = [...examples].map(([name, { summary }]) => `${name.padEnd(24)} ${summary}`);
    print(context, options.json ? JSON.stringify(names) : lines.join('\n'));
    return;
  }
  const body = exampleBody(operationId, variant, options.now ? Date.now() : undefined);
  print(context, JSON.stringify(body, null, 2));
}
