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
  const { post } = (document.paths as unknown as Record<string, PathItem>)[path]!;
  const references = Object.values(post.requestBody.content).flatMap(({ examples }) =>
    Object.entries(examples),
  );
  return new Map(
    references.map(([name, { $ref }]) => [name, components[$ref.split('/').at(-1)!]!]),
  );
}

/**
 * Prints a valid body of the specification to start from, with its dates moved into the present, or the names of all
 * there are.
 */
export function example(
  context: Context,
  operationId: string,
  variant: string | undefined,
  options: { list: boolean; json: boolean },
): void {
  const examples = examplesOf(operationId);
  const names = [...examples.keys()];
  if (options.list) {
    const lines = [...examples].map(([name, { summary }]) => `${name.padEnd(24)} ${summary}`);
    print(context, options.json ? JSON.stringify(names) : lines.join('\n'));
    return;
  }
  const found = examples.get(variant ?? names[0]!);
  if (found === undefined) {
    throw new CommandError(
      `${operationId} has no example "${variant}". There are: ${names.join(', ')}.`,
    );
  }
  const body = shiftExample(operationId, found.value, Date.now());
  print(context, JSON.stringify(body, null, 2));
}
