import openapi from '@alipayhk-openapi/spec/openapi.json' with { type: 'json' };
import { validateRequest } from '@alipayhk-openapi/spec/validators/createTemplate';
import { interleave } from '../../../scripts/bench/interleave.ts';
import { bareKeys } from './cryptography.ts';
import { figure, ratios } from './figure.ts';
import type { Section } from './report.ts';

/** The first request example of an operation, as the specification publishes it. */
const exampleOf = (operationId: string): unknown => {
  const { paths, components } = openapi as unknown as {
    paths: Record<string, { post: { operationId: string; requestBody: Body } }>;
    components: { examples: Record<string, { value: unknown }> };
  };
  const operation = Object.values(paths).find(({ post }) => post.operationId === operationId)!.post;
  const [example] = Object.values(operation.requestBody.content['application/json'].examples);
  const name = example!.$ref?.split('/').pop();
  return name ? components.examples[name]!.value : example!.value;
};

interface Body {
  readonly content: {
    readonly 'application/json': {
      readonly examples: Record<string, { readonly $ref?: string; readonly value?: unknown }>;
    };
  };
}

export async function validation(repetitions: number): Promise<Section> {
  const body = exampleOf('createTemplate');
  const { valid } = validateRequest(body);
  if (!valid) throw new Error('The example of createTemplate is not valid.');
  const { sign } = await bareKeys();
  const times = await interleave(
    [
      { name: 'sign', count: 60, run: sign },
      { name: 'validate', count: 5000, run: async () => validateRequest(body) },
    ],
    repetitions,
    'wall',
  );
  return {
    title: 'Validating a createTemplate body',
    unit: 'In units of one bare `subtle.sign` (RSA-2048).',
    figures: [figure('validateRequest', ratios(times.validate, times.sign))],
  };
}
