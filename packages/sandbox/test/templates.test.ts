import { describe, expect, it } from 'vitest';
import { example, newTemplate, requestExamples } from './support/examples.ts';
import { type Bench, createBench } from './support/merchant.ts';

const DAY = 86_400_000;

const createOne = async (bench: Bench, name?: string): Promise<string> => {
  const now = bench.sandbox.clock.now().getTime();
  const { json } = await bench.call('createTemplate', newTemplate(name, now));
  return json.templateCode as string;
};

const switchTo = (bench: Bench, templateCode: string, status: string) =>
  bench.call('updateTemplateStatus', {
    merchantAccountId: newTemplate().merchantId,
    templateCode,
    status,
  });

const query = async (bench: Bench, templateCode: string) =>
  (await bench.call('queryTemplate', { merchantId: newTemplate().merchantId, templateCode })).json;

describe('createTemplate', () => {
  it.each(['giftCard', 'admissionTicket', 'movieTicket', 'transportTicket'])(
    'makes a %s that is valid at once and can be queried',
    async (name) => {
      const bench = await createBench();
      const body = newTemplate(name);
      const answer = await bench.call('createTemplate', body);
      expect(answer).toMatchObject({
        status: 200,
        verified: true,
        json: {
          resultInfo: { resultCode: 'SUCCESS', resultStatus: 'S' },
          templateCode: expect.stringMatching(/^\d{32}$/),
          status: 'valid',
        },
      });
      const { requestId, type, product, merchantId, ...shown } = body;
      expect(await query(bench, answer.json.templateCode as string)).toMatchObject({
        ...shown,
        status: 'valid',
        result: { resultCode: 'SUCCESS' },
      });
    },
  );

  it('holds a template back for review when its text asks for it', async () => {
    const bench = await createBench();
    const body = newTemplate();
    (body.localeInfo as Record<string, Record<string, string>>).en_US!.name = 'Tea sandbox-review';
    const { json } = await bench.call('createTemplate', body);
    expect(json.status).toBe('frozen');
    expect((await switchTo(bench, json.templateCode as string, 'valid')).json.status).toBe('valid');
  });

  it('says at which field and why it refuses', async () => {
    const bench = await createBench();
    const { stock: _, ...body } = newTemplate();
    const { result, verified } = await bench.call('createTemplate', body);
    expect(verified).toBe(true);
    expect(result).toMatchObject({ resultCode: 'PARAM_ILLEGAL', resultStatus: 'F' });
    expect(result.resultMessage).toContain('/stock');
    expect(bench.sandbox.exchanges.at(-1)?.errors[0]?.pointer).toBe('/stock');
  });

  it('takes an empty address for a button that does not use it', async () => {
    const bench = await createBench();
    const button = { btnType: 'payment', urlType: 'CODE_PAY_BTN', btnUrl: '' };
    const { result } = await bench.call('createTemplate', { ...newTemplate(), button });
    expect(result.resultCode).toBe('SUCCESS');
  });

  it('forgives a start that is as old as the request, and remarks on it', async () => {
    const bench = await createBench();
    await bench.sandbox.clock.set(1_800_000_000_000);
    const late = { ...newTemplate('giftCard', 1_800_000_000_000), startDate: 1_799_999_995_000 };
    expect((await bench.call('createTemplate', late)).result.resultCode).toBe('SUCCESS');
    expect(bench.sandbox.exchanges.at(-1)?.notes.join()).toContain('5 seconds in the past');
  });
});

describe('updateTemplate', () => {
  it('replaces the content, but not type, code and stock', async () => {
    const bench = await createBench();
    const templateCode = await createOne(bench);
    const now = Date.now();
    const changed = {
      ...example('updateTemplate', 'giftCard'),
      merchantId: newTemplate().merchantId,
      templateCode,
      startDate: now + DAY,
      endDate: now + 2 * DAY,
      currentAmountCent: 4_321,
    };
    expect(await bench.call('updateTemplate', changed)).toMatchObject({
      verified: true,
      json: { templateCode, status: 'valid' },
    });
    expect(await query(bench, templateCode)).toMatchObject({
      currentAmountCent: 4_321,
      startDate: now + DAY,
      codeType: newTemplate().codeType,
      stock: newTemplate().stock,
    });
  });

  it('holds a changed text back for review, too', async () => {
    const bench = await createBench();
    const templateCode = await createOne(bench);
    const { startDate, endDate } = await query(bench, templateCode);
    const { localeInfo, ...changed } = example('updateTemplate', 'giftCard');
    const texts = JSON.parse(
      JSON.stringify(localeInfo).replace(/("name":")/, '$1sandbox-review '),
    ) as object;
    const { merchantId } = newTemplate();
    const answer = await bench.call('updateTemplate', {
      ...changed,
      ...{ localeInfo: texts, merchantId, templateCode, startDate, endDate },
    });
    expect(answer.json.status).toBe('frozen');
  });

  it('leaves a start date alone that has passed meanwhile', async () => {
    const bench = await createBench();
    const templateCode = await createOne(bench);
    await bench.sandbox.clock.advance(5 * DAY);
    const { startDate, endDate } = await query(bench, templateCode);
    const changed = {
      ...example('updateTemplate', 'giftCard'),
      merchantId: newTemplate().merchantId,
      templateCode,
      startDate,
      endDate,
    };
    expect((await bench.call('updateTemplate', changed)).result.resultCode).toBe('SUCCESS');
    const moved = { ...changed, startDate: (startDate as number) + 1 };
    expect((await bench.call('updateTemplate', moved)).result.resultCode).toBe(
      'PASS_TEMPLATE_START_TIME_LESS_CURRENT',
    );
  });
});

describe('the status flow', () => {
  it('allows the documented moves', async () => {
    const bench = await createBench();
    const templateCode = await createOne(bench);
    for (const status of ['paused', 'valid', 'paused', 'closed']) {
      expect((await switchTo(bench, templateCode, status)).json.status).toBe(status);
    }
  });

  it.each([
    ['valid', 'valid'],
    ['closed', 'valid'],
    ['closed', 'paused'],
    ['paused', 'paused'],
  ])('refuses %s -> %s', async (from, to) => {
    const bench = await createBench();
    const templateCode = await createOne(bench);
    if (from !== 'valid') await switchTo(bench, templateCode, from);
    const { result } = await switchTo(bench, templateCode, to);
    expect(result.resultCode).toBe('STATE_MACHINE_ILLEGAL');
    expect(result.resultMessage).toContain(`the template is ${from}`);
  });

  it('knows no status but the three', async () => {
    const bench = await createBench();
    const { result } = await switchTo(bench, await createOne(bench), 'frozen');
    expect(result.resultCode).toBe('PASS_TEMPLATE_STATUS_ILLEGAL');
  });

  it('expires after the end date by the clock, and a closed one stays closed', async () => {
    const bench = await createBench();
    const [open, closed] = [await createOne(bench), await createOne(bench)];
    await switchTo(bench, closed, 'closed');
    await bench.sandbox.clock.advance(31 * DAY);
    expect((await query(bench, open)).status).toBe('expired');
    expect((await query(bench, closed)).status).toBe('closed');
    expect((await switchTo(bench, open, 'paused')).result.resultCode).toBe('STATE_MACHINE_ILLEGAL');
  });

  it('expires after, not at, the end date', async () => {
    const bench = await createBench();
    await bench.sandbox.clock.set(1_640_970_061_000);
    const body = { ...newTemplate(), startDate: 1_640_970_061_000, endDate: 1_640_970_061_000 };
    const { json } = await bench.call('createTemplate', body);
    expect(json.status).toBe('valid');
    expect((await query(bench, json.templateCode as string)).status).toBe('valid');
    await bench.sandbox.clock.advance(1);
    expect((await query(bench, json.templateCode as string)).status).toBe('expired');
  });

  it('does not find the template of another merchant id', async () => {
    const bench = await createBench();
    const templateCode = await createOne(bench);
    const { result } = await bench.call('updateTemplateStatus', {
      merchantAccountId: '2160999999999999',
      templateCode,
      status: 'paused',
    });
    expect(result.resultCode).toBe('PASS_TEMPLATE_HAS_NOT_EXIT');
  });
});

describe('the examples of the specification', () => {
  it.each(Object.entries(requestExamples.updateTemplate ?? {}))(
    'updateTemplate %s passes as it stands, at its time',
    async (_, body) => {
      const bench = await createBench();
      const start = body.startDate as number;
      await bench.sandbox.clock.set(start);
      const template = { ...newTemplate('giftCard', start), merchantId: body.merchantId };
      const { json } = await bench.call('createTemplate', template);
      const answer = await bench.call('updateTemplate', {
        ...body,
        ...json,
        resultInfo: undefined,
      });
      expect(answer.result.resultCode).toBe('SUCCESS');
    },
  );
});
