import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import { published, requestExamples, responseExamples } from './examples.ts';

type OperationId = Parameters<typeof validateRequest>[0];

const idOf = ({ operationId }: { readonly operationId: string }): OperationId =>
  operationId as OperationId;

describe('the examples of the specification', () => {
  it.each(requestExamples.map((example) => [example.operation.operationId, example.name, example]))(
    'request %s / %s matches its schema, embedded JSON included',
    (_id, _name, { operation, value }) => {
      expect(validateRequest(idOf(operation), value)).toEqual({ valid: true, errors: [] });
    },
  );

  it.each(published.map((operation) => [operation.operationId, operation] as const))(
    'the answers of %s match their schema',
    (_id, operation) => {
      const answers = responseExamples.filter((example) => example.operation === operation);
      expect(answers.length).toBeGreaterThan(1);
      for (const { name, value } of answers) {
        expect([name, validateResponse(idOf(operation), value)]).toEqual([
          name,
          { valid: true, errors: [] },
        ]);
      }
    },
  );

  it.each(published.map((operation) => [operation.operationId, operation] as const))(
    'each result code of %s has an answer with its code and status, in the documented envelope',
    (_id, operation) => {
      const envelope = operation['x-envelope'];
      const answers = responseExamples
        .filter((example) => example.operation === operation)
        .map(({ value }) => (value as Record<string, Record<string, unknown>>)[envelope]);
      const shown = new Set(
        answers.map((result) => `${result?.resultCode} ${result?.resultStatus}`),
      );
      const documented = Object.entries(operation['x-result-codes']).map(
        ([code, { status, printedStatus }]) => `${code} ${printedStatus ?? status}`,
      );
      expect([...shown].sort()).toEqual(documented.sort());
    },
  );

  it('has the example of the page of the update word for word, with the merchant ID that it forgets', () => {
    const example = requestExamples.find(
      ({ operation, name }) => operation.operationId === 'updateTemplate' && name === 'giftCard',
    );
    expect(example?.value).toMatchObject({
      templateCode: '22022042400135606000000000094761',
      merchantId: '2160120041113167',
      startDate: 1640970061000,
      endDate: 1640970061000,
      passExtInfo: { availableBrandIds: ['234981ehebb', '34u998h4v'] },
      button: { urlType: 'CUSTOM_BTN', btnType: 'payment', btnUrl: 'https://Alipay.com' },
      localeInfo: {
        zh_HK: { name: '随便一个模板名称', customTabs: [{}, {}, {}, { label: '自定义tag4' }] },
        en_US: { name: 'Any template name', customTabs: [{}, {}, {}, { label: 'DIY tag 4' }] },
      },
    });
  });
});
