import {
  type AlipayHKClient,
  AlipayHKError,
  type OperationId,
  type RequestOf,
  ResultError,
  TransportError,
} from '@alipayhk-openapi/client';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { type FaultKind, faultKinds } from '@alipayhk-openapi/sandbox';
import { calls, gatewayResultCodes as gatewayCodes } from '@alipayhk-openapi/spec/calls';
import {
  gatewayResultCodes,
  operations,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';
import * as validators from '@alipayhk-openapi/spec/validators';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requestExample, requestExamples } from './support/spec-examples.ts';
import { createWorld, errorOf, merchantId, type World, ways } from './support/world.ts';

const day = 86_400_000;

type AnyCall = (body: object, options?: object) => Promise<Record<string, unknown>>;

const call = (client: AlipayHKClient, operationId: string): AnyCall =>
  client[operationId as OperationId] as AnyCall;

/** A template that is valid today. */
const template = (): RequestOf<'createTemplate'> => ({
  ...requestExample<RequestOf<'createTemplate'>>('createTemplate', 'movieTicket'),
  startDate: Date.now() + day,
  endDate: Date.now() + 30 * day,
});

describe.each(ways)('a client and the sandbox, %s', (way) => {
  let world: World;
  let client: AlipayHKClient;
  beforeAll(async () => {
    world = await createWorld(way);
    client = world.client();
  });
  afterAll(() => world.close());
  beforeEach(() => world.sandbox.faults.clear());

  it('carry out every operation', async () => {
    const strict = world.client({
      validate: validators,
      hooks: { onInvalidResponse: ({ issues }) => expect(issues).toEqual([]) },
    });
    const { templateCode } = await strict.createTemplate(template());
    expect(templateCode).toMatch(/^\d+$/);
    const code = templateCode!;
    const query = { merchantId, templateCode: code };
    expect((await strict.queryTemplate(query)).status).toBe('valid');

    const status = { merchantAccountId: merchantId, templateCode: code };
    await strict.updateTemplateStatus({ ...status, status: 'paused' });
    expect((await strict.queryTemplate(query)).status).toBe('paused');
    await strict.updateTemplateStatus({ ...status, status: 'valid' });

    const update = requestExample<RequestOf<'updateTemplate'>>('updateTemplate', 'ticket');
    const dates = { startDate: Date.now() + day, endDate: Date.now() + 60 * day };
    await strict.updateTemplate({ ...update, ...dates, templateCode: code });

    const pass = requestExample<RequestOf<'createPass'>>('createPass', 'movieTicket');
    const { passId } = await strict.createPass({ ...pass, templateCode: code } as typeof pass);
    expect(passId).toMatch(/^\d+$/);
    const used = requestExample<RequestOf<'updatePass'>>('updatePass', 'used');
    await strict.updatePass({ ...used, passId: passId! });

    const content = requestExample<RequestOf<'synchronizeContent'>>('synchronizeContent', 'sku');
    await strict.synchronizeContent({ ...content, contentInfo: { spuId: '72032179' } });
    const order = requestExample<RequestOf<'synchronizeOrder'>>('synchronizeOrder', 'ticket');
    await strict.synchronizeOrder(order);
    const notification = requestExample<RequestOf<'sendPerformanceNotification'>>(
      'sendPerformanceNotification',
      'paymentOrder',
    );
    const sent = await strict.sendPerformanceNotification({
      ...notification,
      endDate: Date.now() + day,
    });
    expect(sent).toMatchObject({
      requestId: notification.requestId,
      result: { resultCode: 'SUCCESS', resultStatus: 'S' },
    });
    expect(sent.tracerId).toMatch(/^sandbox/);
  });

  describe('every result code', () => {
    for (const [operationId, { resultCodes }] of Object.entries(operations)) {
      const codes: Record<string, ResultCodeMetadata> = { ...gatewayResultCodes, ...resultCodes };
      for (const [code, { status, notAccepted }] of Object.entries(codes)) {
        if (code === 'SUCCESS') continue;
        const own = calls[operationId as OperationId].resultCodes;
        const { meaning } = (own[code] ?? gatewayCodes[code])!;
        it(`${operationId} ${code}`, async () => {
          const asking = world.client({
            maxRetries: 0,
            fetch: (url, init) => world.send(url, init, { 'X-Sandbox-Result': code }),
          });
          const error = await errorOf(call(asking, operationId)({}));
          expect(error).toBeInstanceOf(ResultError);
          expect(error).toMatchObject({
            code,
            operationId,
            meaning,
            outcome: status === 'F' ? 'failed' : 'unknown',
            authenticated: !notAccepted,
            httpStatus: 200,
          });
        });
      }
    }
  });

  interface Expected {
    /** Undefined: the call succeeds in spite of the fault. */
    readonly code?: string;
    readonly type?: typeof AlipayHKError;
    readonly executed: boolean;
  }

  const faults: Record<FaultKind, Expected> = {
    delay: { executed: true },
    'stale-time': { executed: true },
    'drop-before': { code: 'NETWORK_ERROR', type: TransportError, executed: false },
    'drop-after': { code: 'NETWORK_ERROR', type: TransportError, executed: true },
    'http-500': { code: 'HTTP_ERROR', type: TransportError, executed: false },
    html: { code: 'INVALID_RESPONSE', type: TransportError, executed: false },
    'tampered-body': { code: 'SIGNATURE_INVALID', type: AlipayHKError, executed: true },
    'tampered-signature': { code: 'SIGNATURE_INVALID', type: AlipayHKError, executed: true },
    unsigned: { code: 'SIGNATURE_MISSING', type: AlipayHKError, executed: true },
    'wrong-key': { code: 'SIGNATURE_INVALID', type: AlipayHKError, executed: true },
    truncated: { code: 'SIGNATURE_INVALID', type: AlipayHKError, executed: true },
    'unknown-result': { code: 'UNKNOWN_EXCEPTION', type: ResultError, executed: true },
  };

  describe('every fault', () => {
    it('is in the table', () => {
      expect(Object.keys(faults).sort()).toEqual(Object.keys(faultKinds).sort());
    });

    for (const [kind, { code, type, executed }] of Object.entries(faults)) {
      it(`${kind}: one request, ${executed ? 'carried out' : 'not carried out'}, ${code ?? 'success'}`, async () => {
        const before = world.sandbox.state.templates().length;
        const requests = world.sandbox.exchanges.length;
        world.sandbox.faults.add({ kind: kind as FaultKind, delay: 20, times: Infinity });
        const outcome = client.createTemplate(template());
        if (code === undefined) {
          await expect(outcome).resolves.toMatchObject({ result: { resultCode: 'SUCCESS' } });
        } else {
          const error = await errorOf(outcome);
          expect(error.constructor).toBe(type);
          expect(error).toMatchObject({ code, outcome: 'unknown', retryable: false });
        }
        expect(world.sandbox.state.templates().length - before).toBe(executed ? 1 : 0);
        expect(world.sandbox.exchanges.length - requests).toBe(1);
      });
    }
  });

  it('repeat what may be repeated until it succeeds', async () => {
    const { templateCode } = await client.createTemplate(template());
    world.sandbox.faults.add({ kind: 'http-500' });
    world.sandbox.faults.add({ kind: 'drop-after' });
    const { status } = await client.queryTemplate({ merchantId, templateCode: templateCode! });
    expect(status).toBe('valid');
  });

  it('tell a repeat that was executed already from a refusal', async () => {
    const { templateCode } = await client.createTemplate(template());
    world.sandbox.faults.add({ kind: 'drop-after' });
    const error = await errorOf(
      client.updateTemplateStatus({
        merchantAccountId: merchantId,
        templateCode: templateCode!,
        status: 'closed',
      }),
    );
    expect(error).toMatchObject({
      code: operations.updateTemplateStatus.repeat.alreadyDoneCode,
      outcome: 'unknown',
      attempts: 2,
      inquiry: { operationId: 'queryTemplate' },
    });
    expect(error.message).toContain('may have been executed by an earlier attempt');
  });

  it('encrypt one call of a client that does not otherwise', async () => {
    const own = world.client({ cipherSuite: rsaAes() });
    await own.createTemplate(template(), { encrypt: true });
    await own.createTemplate(template());
    const [encrypted, plain] = world.sandbox.exchanges.slice(-2);
    expect(encrypted?.request.headers).toHaveProperty('encrypt');
    expect(encrypted?.response?.headers).toHaveProperty('encrypt');
    expect(plain?.request.headers).not.toHaveProperty('encrypt');
  });

  it('leave one call of a client that encrypts everything as it is', async () => {
    const own = world.client({ cipherSuite: rsaAes(), encryption: 'always' });
    await own.createTemplate(template(), { encrypt: false });
    await own.createTemplate(template());
    const [plain, encrypted] = world.sandbox.exchanges.slice(-2);
    expect(plain?.request.headers).not.toHaveProperty('encrypt');
    expect(encrypted?.request.headers).toHaveProperty('encrypt');
  });

  it('refuse to encrypt without a cipher suite, before anything is sent', async () => {
    const requests = world.sandbox.exchanges.length;
    const error = await errorOf(client.createTemplate(template(), { encrypt: true }));
    expect(error).toMatchObject({ code: 'ENCRYPTION_NOT_CONFIGURED', outcome: 'failed' });
    expect(world.sandbox.exchanges.length).toBe(requests);
  });

  it('say what is wrong with a client that the platform does not know', async () => {
    const stranger = world.client({ clientId: 'UNKNOWN0000000000' });
    const error = await errorOf(stranger.createTemplate(template()));
    expect(error).toMatchObject({
      code: 'INVALID_CLIENT',
      outcome: 'failed',
      authenticated: false,
    });
  });
});

describe('every request example of the specification', () => {
  for (const { operationId, name, value } of requestExamples) {
    it(`goes over the wire as it stands: ${operationId} ${name}`, async () => {
      const world = await createWorld('in process');
      const sent: unknown[] = [];
      const client = world.client({
        validate: validators,
        maxRetries: 0,
        fetch: async (url, init) => {
          sent.push(JSON.parse(new TextDecoder().decode(init.body)));
          return world.send(url, init);
        },
      });
      await call(
        client,
        operationId,
      )(value).catch((error: unknown) => {
        // Its template or pass may not exist here; it must not be refused for its form.
        expect(error).toBeInstanceOf(ResultError);
      });
      expect(sent).toEqual([value]);
      await world.close();
    });
  }
});
