/** Messages to test with: the examples of the specification, and copies of them with one thing changed. */
import openapi from '@alipayhk-openapi/spec/openapi.json' with { type: 'json' };

type Example = { readonly value: unknown } | { readonly $ref: string };
interface Media {
  readonly examples: Readonly<Record<string, Example>>;
}
interface Described {
  readonly operationId: string;
  readonly requestBody: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, Media>> }>
  >;
}

const described: readonly Described[] = [
  ...Object.values(openapi.paths),
  ...Object.values(openapi.webhooks),
].map(({ post }) => post as unknown as Described);

function mediaOf(operationId: string, direction: 'request' | 'response'): Media {
  const operation = described.find((each) => each.operationId === operationId);
  const body = direction === 'request' ? operation?.requestBody : operation?.responses['200'];
  const media = body?.content['application/json'];
  if (media === undefined) throw new Error(`${operationId} has no JSON ${direction}.`);
  return media;
}

/** The named examples of an operation, each a fresh copy. */
export function examplesOf(
  operationId: string,
  direction: 'request' | 'response',
): Readonly<Record<string, unknown>> {
  const { examples } = mediaOf(operationId, direction);
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      structuredClone(exampleValue(example)),
    ]),
  );
}

function exampleValue(example: Example): unknown {
  if ('value' in example) return example.value;
  const name = example.$ref.split('/').at(-1) ?? '';
  return (openapi.components.examples as Record<string, { value?: unknown }>)[name]?.value;
}

/** A fresh copy of one named request example. */
export function exampleOf(operationId: string, name: string): unknown {
  const value = examplesOf(operationId, 'request')[name];
  if (value === undefined) throw new Error(`${operationId} has no example ${name}.`);
  return value;
}

/** A copy of `body` with the field at a JSON pointer set, or removed if `value` is undefined. */
export function withField(body: unknown, pointer: string, value: unknown): unknown {
  const [name, ...rest] = pointer.slice(1).split('/');
  if (name === undefined || pointer === '') return value;
  if (typeof body === 'string') {
    return JSON.stringify(withField(JSON.parse(body), pointer, value));
  }
  const copy: Record<string, unknown> = { ...(body as Record<string, unknown>) };
  const changed = rest.length === 0 ? value : withField(copy[name], `/${rest.join('/')}`, value);
  if (changed === undefined) delete copy[name];
  else copy[name] = changed;
  return copy;
}
