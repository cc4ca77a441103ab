import document from '@alipayhk-openapi/spec/openapi.json' with { type: 'json' };

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

interface Media {
  readonly 'application/json': { readonly examples: Readonly<Record<string, Example>> };
}

export interface PublishedOperation {
  readonly operationId: string;
  readonly requestBody: { readonly content: Media };
  readonly responses: { readonly '200': { readonly content: Media } };
  readonly 'x-confidence'?: string;
  readonly 'x-envelope': string;
  readonly 'x-result-codes': Readonly<
    Record<string, { readonly status: string; readonly printedStatus?: string }>
  >;
}

interface PathItem {
  readonly post: PublishedOperation;
}

const { paths, webhooks, components } = document as unknown as {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks: Readonly<Record<string, PathItem>>;
  readonly components: { readonly examples: Readonly<Record<string, Example>> };
};

/** Every operation and inbound message of the published document. */
export const published: readonly PublishedOperation[] = [
  ...Object.values(paths),
  ...Object.values(webhooks),
].map(({ post }) => post);

export interface NamedExample {
  readonly operation: PublishedOperation;
  readonly name: string;
  readonly value: unknown;
}

function examplesOf(operation: PublishedOperation, content: Media): readonly NamedExample[] {
  return Object.entries(content['application/json'].examples).map(([name, example]) => {
    const target = example.$ref?.split('/').at(-1);
    const resolved = target === undefined ? example : components.examples[target];
    return { operation, name, value: structuredClone(resolved?.value) };
  });
}

export const requestExamples: readonly NamedExample[] = published.flatMap((operation) =>
  examplesOf(operation, operation.requestBody.content),
);

export const responseExamples: readonly NamedExample[] = published.flatMap((operation) =>
  examplesOf(operation, operation.responses['200'].content),
);

type Body = Record<string, unknown>;

/** A fresh copy of a request example, to be changed by a test. */
export function requestExample(operationId: string, name: string): Body {
  const found = requestExamples.find(
    (example) => example.operation.operationId === operationId && example.name === name,
  );
  if (found === undefined) throw new Error(`There is no example ${name} of ${operationId}.`);
  return structuredClone(found.value) as Body;
}
