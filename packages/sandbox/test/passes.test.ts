import { describe, expect, it } from 'vitest';
import { example, newTemplate } from './support/examples.ts';
import { type Bench, createBench } from './support/merchant.ts';

const issue = async (bench: Bench, changes: object = {}, template = 'giftCard') => {
  const { json } = await bench.call('createTemplate', newTemplate(template));
  const name = template === 'giftCard' ? 'giftCard' : template;
  const body: Record<string, unknown> = {
    ...example('createPass', name),
    templateCode: json.templateCode,
    ...changes,
  };
  const answer = await bench.call('createPass', body);
  return { body, answer, templateCode: json.templateCode as string };
};

const update = (bench: Bench, name: string, changes: object) => {
  const { templateCode: _, ...body } = example('updatePass', name);
  return bench.call('updatePass', { ...body, ...changes });
};

describe('createPass', () => {
  it.each(['giftCard', 'admissionTicket', 'movieTicket'])('issues a %s', async (name) => {
    const bench = await createBench();
    const { answer, body } = await issue(bench, {}, name);
    expect(answer.json).toMatchObject({
      result: { resultCode: 'SUCCESS' },
      passId: expect.stringMatching(/^\d{32}$/),
    });
    expect(bench.sandbox.state.passes()).toMatchObject([
      { bizSerialId: body.bizSerialId, status: 'ACTIVE', holder: { userId: expect.any(String) } },
    ]);
  });

  it('makes a member card from a gift card template, whose kind it is', async () => {
    const bench = await createBench();
    const { answer } = await issue(bench, { ...example('createPass', 'memberCard') });
    expect(answer.result.resultCode).toBe('PASS_TEMPLATE_HAS_NOT_EXIT');
    const { templateCode, ...card } = example('createPass', 'memberCard');
    expect((await issue(bench, { ...card, product: undefined })).answer.result.resultCode).toBe(
      'SUCCESS',
    );
    expect(templateCode).toBeDefined();
  });

  it('tells a repeat by merchant, template and serial number, and by nothing else', async () => {
    const bench = await createBench();
    const { body } = await issue(bench);
    const code = async (changes: object) =>
      (await bench.call('createPass', { ...body, ...changes })).result.resultCode;
    expect(await code({})).toBe('PASS_HAS_EXIT');
    expect(await code({ userId: '2160220099999999', bizCreate: 1 })).toBe('PASS_HAS_EXIT');
    expect(await code({ bizSerialId: 'ANOTHER' })).toBe('SUCCESS');
    const { answer } = await issue(bench);
    expect(answer.result.resultCode).toBe('SUCCESS');
  });

  it('takes one from the stock, and none that is not there', async () => {
    const bench = await createBench();
    const { json } = await bench.call('createTemplate', { ...newTemplate(), stock: 1 });
    const { templateCode } = json;
    const create = (bizSerialId: string) =>
      bench.call('createPass', { ...example('createPass', 'giftCard'), templateCode, bizSerialId });
    expect((await create('1')).result.resultCode).toBe('SUCCESS');
    const query = { merchantId: newTemplate().merchantId, templateCode };
    expect((await bench.call('queryTemplate', query)).json).toMatchObject({
      stock: 1,
      availableStock: 0,
    });
    expect((await create('2')).result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: expect.stringContaining('stock'),
    });
  });

  it('refuses one that ends before it starts', async () => {
    const bench = await createBench();
    const { startDate } = example('createPass', 'giftCard') as { readonly startDate: number };
    const { answer } = await issue(bench, { endDate: startDate - 1 });
    expect(answer.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: expect.stringContaining('/endDate: is before /startDate'),
    });
  });

  it.each(['paused', 'closed'])('issues none from a %s template', async (status) => {
    const bench = await createBench();
    const { templateCode, body } = await issue(bench);
    await bench.call('updateTemplateStatus', {
      merchantAccountId: newTemplate().merchantId,
      templateCode,
      status,
    });
    const { result } = await bench.call('createPass', { ...body, bizSerialId: 'NEW' });
    expect(result.resultMessage).toContain(`the template is ${status}, not valid`);
  });
});

describe('updatePass', () => {
  it.each(['used', 'closed', 'refund'])('%s ends a pass once', async (name) => {
    const bench = await createBench();
    const { passId } = (await issue(bench)).answer.json;
    expect((await update(bench, name, { passId })).json).toMatchObject({
      resultInfo: { resultCode: 'SUCCESS' },
    });
    expect(bench.sandbox.state.passes()[0]?.status).toBe(example('updatePass', name).status);
    for (const again of ['used', 'closed', 'refund']) {
      const { result } = await update(bench, again, { passId });
      expect(result.resultCode).toBe('PASS_USED_OCCUPIED');
    }
    const { result } = await update(bench, 'updateGiftCardValidity', { passId });
    expect(result.resultCode).toBe('PASS_UPDATE_FAIL');
  });

  it('takes a pass that is past its end, and remarks on it', async () => {
    const bench = await createBench();
    const { passId } = (await issue(bench)).answer.json;
    expect((await update(bench, 'used', { passId })).result.resultCode).toBe('SUCCESS');
    expect(bench.sandbox.exchanges.at(-1)?.notes.join()).toContain('past its endDate');
    const lasting = await issue(bench, { endDate: Date.now() + 600_000, bizSerialId: 'lasting' });
    await update(bench, 'used', { passId: lasting.answer.json.passId });
    expect(bench.sandbox.exchanges.at(-1)?.notes).toEqual([]);
  });

  it('changes what was sent and leaves the rest', async () => {
    const bench = await createBench();
    const { answer, body } = await issue(bench, {}, 'admissionTicket');
    const { passId } = answer.json;
    const changes = { $startTime_en_US$: 1_716_519_600_000 };
    const { result } = await update(bench, 'updateAdmissionTicket', { passId, dataInfo: changes });
    expect(result.resultCode).toBe('SUCCESS');
    expect(bench.sandbox.state.passes()[0]?.details.dataInfo).toEqual({
      ...(body.dataInfo as object),
      ...changes,
    });
  });

  it('ignores an update that is older than the last one', async () => {
    const bench = await createBench();
    const { passId } = (await issue(bench, {}, 'admissionTicket')).answer.json;
    const send = (bizDate: number, price: number) =>
      update(bench, 'updateAdmissionTicket', {
        passId,
        bizDate,
        dataInfo: { $availableTimes_en_US$: price },
      });
    await send(2_000, 5);
    expect((await send(1_000, 3)).result.resultCode).toBe('SUCCESS');
    expect(bench.sandbox.exchanges.at(-1)?.notes.join()).toContain('ignored');
    expect(bench.sandbox.state.passes()[0]?.details.dataInfo).toMatchObject({
      $availableTimes_en_US$: 5,
    });
  });

  it('tells users apart by openId as well, and does not compare the two kinds of id', async () => {
    const bench = await createBench();
    const openId = 'O-1';
    const { passId } = (await issue(bench, { userId: undefined, openId })).answer.json;
    const stranger = { passId, userId: undefined, openId: 'O-2' };
    expect((await update(bench, 'used', stranger)).result.resultCode).toBe('PASS_HAS_NOT_EXIST');
    expect((await update(bench, 'used', { passId })).result.resultCode).toBe('SUCCESS');
    expect(bench.sandbox.state.passes()[0]?.holder).toEqual({ openId });
  });

  it('finds no pass of another user or merchant', async () => {
    const bench = await createBench();
    const { passId } = (await issue(bench)).answer.json;
    for (const stranger of [{ userId: '2160220000000000' }, { merchantId: '2160000000000000' }]) {
      const { result } = await update(bench, 'used', { passId, ...stranger });
      expect(result.resultCode).toBe('PASS_HAS_NOT_EXIST');
    }
    const { result } = await update(bench, 'used', { passId, templateCode: 'ANOTHER' });
    expect(result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: expect.stringContaining('/templateCode'),
    });
  });
});
