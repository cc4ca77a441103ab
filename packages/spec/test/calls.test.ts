import {
  type CallResultCode,
  calls,
  gatewayResultCodes as compactGatewayCodes,
  servers,
} from '@alipayhk-openapi/spec/calls';
import {
  servers as allServers,
  gatewayResultCodes,
  operations,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';

type Catalogue = Readonly<Record<string, ResultCodeMetadata>>;

/** An entry with the rules written out that the small form leaves out. */
const whole = (catalogue: Readonly<Record<string, CallResultCode>>, code: string) => ({
  status: 'F',
  retry: 'never',
  action: '',
  ...catalogue[code],
});

/** What a client goes by. */
const rules = ({ status, retry, meaning, action, notAccepted }: ResultCodeMetadata) => ({
  status,
  retry,
  meaning,
  action,
  ...(notAccepted && { notAccepted }),
});

describe('the metadata of calls', () => {
  it('says of each operation what the operations metadata says', () => {
    expect(Object.keys(calls)).toEqual(Object.keys(operations));
    for (const [id, operation] of Object.entries(operations)) {
      const call = calls[id as keyof typeof calls];
      const { idempotencyKeys: _, ...repeat } = operation.repeat;
      expect({ path: call.path, requestId: call.requestId, repeat: call.repeat }).toEqual({
        path: operation.path,
        requestId: operation.requestId?.form,
        repeat,
      });
      expect(call.inquiry).toEqual(operation.inquiry);
      expect(call.sensitiveRequest ?? []).toEqual(operation.sensitive.request);
      expect(call.sensitiveResponse ?? []).toEqual(operation.sensitive.response);
      expect(call.embeddedJson ?? []).toEqual(operation.embeddedJson);
    }
  });

  it('has every result code of every operation, word for word', () => {
    for (const [id, operation] of Object.entries(operations)) {
      const own = calls[id as keyof typeof calls].resultCodes;
      for (const [code, entry] of Object.entries(operation.resultCodes as Catalogue)) {
        expect([id, code, whole(own, code)]).toEqual([id, code, rules(entry)]);
      }
    }
  });

  it('has every result code of the gateway, word for word', () => {
    for (const [code, entry] of Object.entries(gatewayResultCodes as Catalogue)) {
      expect([code, whole(compactGatewayCodes, code)]).toEqual([code, rules(entry)]);
    }
  });

  it('has the servers', () => {
    expect(servers).toEqual(allServers);
  });
});
