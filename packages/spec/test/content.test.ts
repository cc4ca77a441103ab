import { operations } from '@alipayhk-openapi/spec/operations';
import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import type { RequestBody } from '../src/types.ts';
import { requestExample } from './examples.ts';
import { withField } from './with-field.ts';

const ID = 'synchronizeContent';

function refused(pointer: string, value?: unknown): readonly string[] {
  const body = withField(requestExample(ID, 'movie'), pointer, value);
  return validateRequest(ID, body).errors.map((error) => error.pointer);
}

describe('a content', () => {
  it.each(['contentId', 'contentType', 'contentInfo', 'contentStatus'])('requires %s', (field) => {
    expect(refused(`/${field}`)).toEqual([`/${field}`]);
  });

  it('has the status 0 or 1', () => {
    expect(refused('/contentStatus', 0)).toEqual([]);
    for (const status of [2, -1, '1', true]) {
      expect(new Set(refused('/contentStatus', status))).toEqual(new Set(['/contentStatus']));
    }
  });

  it('carries a JSON document inside a string, an object or a list', () => {
    for (const info of ['{', '', 'null', '7', { name: 'x' }]) {
      expect(refused('/contentInfo', info)).toEqual(['/contentInfo']);
    }
    expect(refused('/contentInfo', '[]')).toEqual([]);
    expect(refused('/contentInfo/name', '渡輪長夜😀')).toEqual([]);
  });

  it('may leave the request id out, and limits it to 32 characters', () => {
    expect(refused('/requestId')).toEqual([]);
    expect(refused('/requestId', 'a'.repeat(33))).toEqual(['/requestId']);
  });

  it('may be of a type that no page names', () => {
    expect(refused('/contentType', 'ANOTHER_TYPE')).toEqual([]);
  });

  it('is typed with the document itself in place of the string', () => {
    const bodies: readonly RequestBody<typeof ID>[] = [
      { contentId: '1', contentType: 'MOVIE', contentInfo: { name: 'x' }, contentStatus: 1 },
      // @ts-expect-error the status is 0 or 1
      { contentId: '1', contentType: 'MOVIE', contentInfo: '{}', contentStatus: 2 },
    ];
    expect(bodies).toHaveLength(2);
  });
});

describe('the answer to a content', () => {
  it('names the template of a film, with any status', () => {
    const resultInfo = { resultCode: 'SUCCESS', resultStatus: 'S' };
    const answer = { resultInfo, templateCode: '82022031000135000000000000624234' };
    for (const templateStatus of ['valid', 'paused', 'expired', 'frozen', 'a_later_status']) {
      expect(validateResponse(ID, { ...answer, templateStatus }).errors).toEqual([]);
    }
  });
});

describe('the result codes of a content', () => {
  const codes = operations.synchronizeContent.resultCodes;

  it('advise to repeat after an unknown outcome, and not after a risky content', () => {
    expect(codes.UNKNOWN_EXCEPTION).toMatchObject({ status: 'U', retry: 'repeat' });
    expect(codes.CONTENT_RISKY).toMatchObject({ status: 'F', retry: 'never' });
    expect(operations.synchronizeContent.repeat.harmless).toBe('always');
  });

  it('include those of the template that a film becomes', () => {
    expect(Object.keys(codes)).toHaveLength(20);
    expect(Object.keys(codes).filter((code) => code.startsWith('PASS_TEMPLATE_'))).toHaveLength(16);
  });
});
