import {
  gatewayResultCodes,
  type OperationMetadata,
  operations,
} from '@alipayhk-openapi/spec/operations';
import { validateResponse } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { RESULT_PREFIX } from '../src/triggers.ts';
import { applyChanges } from './support/changes.ts';
import { example, newNotification, newTemplate } from './support/examples.ts';
import { type Bench, createBench, HOST, readAnswer, signedRequest } from './support/merchant.ts';
import { type Given, gatewayRecipeFor, type Recipe, recipeFor } from './support/recipes.ts';

type Body = Record<string, unknown>;

const { merchantId } = newTemplate() as { merchantId: string };

/** What the preparation leaves behind for the request: numbers that the sandbox gave out. */
type Known = Readonly<Record<string, string>>;

const template = async ({ call }: Bench, name = 'giftCard'): Promise<Known> => {
  const { json } = await call('createTemplate', newTemplate(name));
  return { templateCode: json.templateCode as string };
};

const closedTemplate = async (bench: Bench): Promise<Known> => {
  const known = await template(bench);
  await bench.call('updateTemplateStatus', {
    merchantAccountId: merchantId,
    templateCode: known.templateCode,
    status: 'closed',
  });
  return known;
};

const pass = async (bench: Bench): Promise<Known> => {
  const known = await template(bench);
  const { json } = await bench.call('createPass', {
    ...example('createPass', 'giftCard'),
    ...known,
  });
  return { ...known, passId: json.passId as string };
};

const usedPass = async (bench: Bench): Promise<Known> => {
  const known = await pass(bench);
  await bench.call('updatePass', { ...example('updatePass', 'used'), passId: known.passId });
  return known;
};

const preparations: Readonly<Record<Given, (bench: Bench) => Promise<Known>>> = {
  nothing: async () => ({}),
  template,
  'ticket template': (bench) => template(bench, 'admissionTicket'),
  'closed template': closedTemplate,
  pass,
  'used pass': usedPass,
  notification: async ({ call }) => {
    await call('sendPerformanceNotification', newNotification());
    return {};
  },
};

const goodBody = (operationId: string, name?: string): Body => {
  const dated = { startDate: Date.now() + 3_600_000, endDate: Date.now() + 7_200_000 };
  if (operationId === 'createTemplate') return newTemplate(name);
  if (operationId === 'updateTemplate') return { ...example(operationId, name), ...dated };
  if (operationId === 'sendPerformanceNotification') return newNotification(name);
  return example(operationId, name);
};

/** Fills in the numbers that the sandbox gave out, where the request has such fields. */
const fillIn = (body: Body, known: Known): Body =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, known[name] ?? value]));

const play = async (bench: Bench, operationId: string, recipe: Recipe) => {
  const known = await preparations[recipe.given ?? 'nothing'](bench);
  const body = fillIn(goodBody(operationId, recipe.example), known);
  const changed = applyChanges(body, recipe.change?.(bench.sandbox.clock.now().getTime()) ?? {});
  const request = signedRequest(bench.merchant, operationId, changed);
  for (const [name, value] of Object.entries(recipe.headers ?? {})) {
    if (value === undefined) request.headers.delete(name);
    else request.headers.set(name, value);
  }
  const response = await bench.sandbox.fetch(request);
  return readAnswer(bench.merchant, operationId, response, bench.sandbox.platformPublicKey);
};

const everyCode = Object.values(operations).flatMap(
  ({ operationId, resultCodes }: OperationMetadata) =>
    Object.entries(resultCodes).map(([code, { status, printedStatus = status }]) => ({
      operationId,
      code,
      status: printedStatus,
    })),
);

describe('every result code of every operation', () => {
  it.each(everyCode)('$operationId: $code', async ({ operationId, code, status }) => {
    const bench = await createBench();
    const answer = await play(bench, operationId, recipeFor(operationId, code));
    expect(answer.result).toMatchObject({ resultCode: code, resultStatus: status });
    expect(answer.verified).toBe(true);
    const envelope = operations[operationId as keyof typeof operations].envelope;
    expect(answer.json[envelope]).toBe(answer.result);
    expect(validateResponse(operationId as keyof typeof operations, answer.json).errors).toEqual(
      [],
    );
    expect(answer.result.resultMessage.length).toBeLessThanOrEqual(256);
  });

  it('of a trigger comes by a text field, too', async () => {
    const bench = await createBench();
    const code = 'PASS_TEMPLATE_START_TIME_LESS_CURRENT';
    const { result } = await bench.call('updateTemplateStatus', {
      ...example('updateTemplateStatus'),
      templateCode: RESULT_PREFIX + code,
    });
    expect(result.resultCode).toBe(code);
  });

  it('has to belong to the operation', async () => {
    const bench = await createBench();
    const { result } = await bench.call('queryTemplate', {
      merchantId: 'sandbox:PASS_IS_NULL',
      templateCode: 'x',
    });
    expect(result.resultCode).toBe('PARAM_ILLEGAL');
    expect(result.resultMessage).toContain('"PASS_IS_NULL" is no failure that queryTemplate');
  });
});

describe('every code of the gateway', () => {
  it.each(Object.entries(gatewayResultCodes))('%s', async (code, { status, notAccepted }) => {
    const plain = await createBench();
    const { clientId, publicKey } = plain.merchant;
    const client = { clientId, publicKey: { 1: publicKey }, merchantIds: [merchantId] };
    const sandbox = await createSandbox({ clients: [client] });
    const bench = { ...plain, sandbox };
    const send: Readonly<Record<string, () => Promise<Response>>> = {
      INVALID_API: () => sandbox.fetch(signedRequest(bench.merchant, '/api/nothing', {})),
      METHOD_NOT_SUPPORTED: () => sandbox.fetch(`${HOST}${operations.createTemplate.path}`),
    };
    const target = code === 'INVALID_API' ? '/api/nothing' : 'createTemplate';
    const response = await send[code]?.();
    const answer = response
      ? await readAnswer(bench.merchant, target, response, sandbox.platformPublicKey)
      : await play(bench, 'createTemplate', gatewayRecipeFor(code));
    expect(answer.result).toMatchObject({ resultCode: code, resultStatus: status });
    if (notAccepted) expect(answer.signed).toBe(false);
  });
});
