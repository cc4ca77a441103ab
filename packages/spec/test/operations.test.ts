import {
  gatewayResultCodes,
  type OperationMetadata,
  operations,
  servers,
  webhooks,
} from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';

const all: readonly OperationMetadata[] = Object.values(operations);

describe('the operations metadata', () => {
  it('knows the nine operations and the inbound message', () => {
    expect(Object.keys(operations).sort()).toEqual([
      'createPass',
      'createTemplate',
      'queryTemplate',
      'sendPerformanceNotification',
      'synchronizeContent',
      'synchronizeOrder',
      'updatePass',
      'updateTemplate',
      'updateTemplateStatus',
    ]);
    expect(Object.keys(webhooks)).toEqual(['orderNotification']);
  });

  it.each(all.map((operation) => [operation.operationId, operation] as const))(
    '%s refers to nothing that does not exist',
    (id, operation) => {
      expect(operations).toHaveProperty([id, 'operationId'], id);
      expect(operation.path).toMatch(/^\/api\/open\//);
      const { alreadyDoneCode } = operation.repeat;
      if (alreadyDoneCode !== undefined) {
        expect(operation.resultCodes).toHaveProperty(alreadyDoneCode);
      }
      if (operation.inquiry !== undefined) {
        expect(operations).toHaveProperty(operation.inquiry.operationId);
      }
      expect(operation.servers.production).toBe(servers.production);
      expect(servers.testing).toEqual(expect.arrayContaining([...operation.servers.testing]));
    },
  );

  it.each(all.map((operation) => [operation.operationId, operation] as const))(
    'advises on every code of %s: nothing to do after success, no repeat after a plain failure',
    (_id, { resultCodes }) => {
      expect(resultCodes.SUCCESS).toMatchObject({ status: 'S', retry: 'never', action: '' });
      for (const [code, { status, retry, meaning, action }] of Object.entries(resultCodes)) {
        expect([code, meaning.length > 0]).toEqual([code, true]);
        if (code !== 'SUCCESS') expect([code, action.length > 0]).toEqual([code, true]);
        if (status === 'F') expect([code, retry]).toEqual([code, 'never']);
        if (status === 'U') expect([code, retry]).not.toEqual([code, 'never']);
      }
    },
  );

  it('says of a refusal by the gateway that nothing happened, and never of anything else', () => {
    const notAccepted = Object.entries(gatewayResultCodes).filter(([, code]) => code.notAccepted);
    expect(notAccepted.map(([code]) => code)).toEqual(
      expect.arrayContaining([
        'INVALID_SIGNATURE',
        'SIGNATURE_INVALID',
        'INVALID_CLIENT',
        'KEY_NOT_FOUND',
      ]),
    );
    expect(notAccepted.every(([, { status }]) => status === 'F')).toBe(true);
    expect(gatewayResultCodes.UNKNOWN_EXCEPTION.status).toBe('U');
  });

  it('never repeats the creation of a template, whose repeat nobody documents', () => {
    expect(operations.createTemplate.repeat.harmless).toBe('never');
    expect(operations.createTemplate.inquiry).toBeUndefined();
    expect(operations.createTemplate.requestId).toEqual({
      pointer: '/requestId',
      form: 'hex',
      maxLength: 32,
    });
  });

  it('holds the documented moves of a template', () => {
    expect(operations.updateTemplateStatus.statusFlow).toEqual({
      frozen: ['valid'],
      valid: ['closed', 'paused'],
      paused: ['valid', 'closed'],
      closed: [],
    });
  });

  it('names the sensitive fields, the embedded documents and the variants', () => {
    const { sendPerformanceNotification, createTemplate } = operations;
    expect(sendPerformanceNotification.sensitive.request).toEqual(
      expect.arrayContaining(['/openId', '/userId']),
    );
    expect(sendPerformanceNotification.embeddedJson).toEqual([
      '/syncDataInfo/languageBusinessInfo/en_US',
      '/syncDataInfo/languageBusinessInfo/zh_HK',
    ]);
    expect(createTemplate.variants).toMatchObject({
      pointer: '/product',
      mapping: {
        PASS: ['CreateAdmissionTicketTemplate'],
        MOVIE: ['CreateAdmissionTicketTemplate'],
      },
    });
    expect(createTemplate.sensitive.request).toEqual([]);
  });

  it('separates the testing hosts of the families', () => {
    expect(operations.createTemplate.servers.testing).toEqual([
      'https://business.dl.alipaydev.com',
      'https://open-id-pre.alipay.com',
    ]);
    expect(operations.sendPerformanceNotification.servers.testing).toEqual([
      'https://open-id-pre.alipay.com',
    ]);
  });
});
