import { operations } from '@alipayhk-openapi/spec/operations';
import type { WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Context } from '../context.ts';
import { type Outcome, refuse, success } from '../outcome.ts';
import type { PassStatus, StoredPass } from './records.ts';
import { passIdentity } from './records.ts';
import { documentNumber, findTemplate, templateStatus, unknownTemplate } from './templates.ts';

type Holder = StoredPass['holder'];

const holderOf = (body: { readonly userId?: unknown; readonly openId?: unknown }): Holder => ({
  ...(typeof body.userId === 'string' ? { userId: body.userId } : {}),
  ...(typeof body.openId === 'string' ? { openId: body.openId } : {}),
});

/** Two ids of the same kind that differ are two people; other pairs can't be compared here. */
const differs = (a: Holder, b: Holder): boolean =>
  (a.userId !== undefined && b.userId !== undefined && a.userId !== b.userId) ||
  (a.openId !== undefined && b.openId !== undefined && a.openId !== b.openId);

/** Which passes a template makes. No page names the product of a member card, so that is not compared. */
const PASS_TYPES = operations.createPass.passTypes ?? {};

/** What is stored of a request for a pass. */
export function passOf(
  body: WireRequestBody<'createPass'>,
): Omit<StoredPass, 'clientId' | 'passId' | 'status'> {
  const { merchantId, templateCode, bizSerialId, startDate, endDate, ...details } = body;
  return {
    merchantId,
    templateCode,
    bizSerialId,
    holder: holderOf(body),
    startDate,
    endDate,
    details,
  };
}

export function createPass(context: Context, body: WireRequestBody<'createPass'>): Outcome {
  const { store, clientId, now } = context;
  const { merchantId, templateCode, bizSerialId, startDate, endDate } = body;
  const template = findTemplate(context, merchantId, templateCode);
  if (template === undefined) return unknownTemplate(context, merchantId, templateCode);
  if (!PASS_TYPES[template.type]?.includes(body.type)) {
    return refuse('PASS_TYPE_NOT_MATCH', `/type: the template has the type ${template.type}.`);
  }
  const comparesProduct = body.type !== 'CARD' && body.product !== undefined;
  if (comparesProduct && body.product !== template.product) {
    return refuse(
      'PASS_PRODUCT_TYPE_NOT_MATCH',
      `/product: the template has the product ${template.product}.`,
    );
  }
  const existing = store.passes.find(clientId, passIdentity(body));
  if (existing !== undefined) {
    return refuse('PASS_HAS_EXIT', `/bizSerialId: ${bizSerialId} already has a pass.`);
  }
  const status = templateStatus(template, now);
  if (status !== 'valid') {
    return refuse('PARAM_ILLEGAL', `/templateCode: the template is ${status}, not valid.`);
  }
  if (template.availableStock === 0) {
    return refuse('PARAM_ILLEGAL', '/templateCode: the stock of the template is used up.');
  }
  if (endDate < startDate) return refuse('PARAM_ILLEGAL', '/endDate: is before /startDate.');
  if (template.availableStock !== undefined) {
    store.templates.set({ ...template, availableStock: template.availableStock - 1 });
  }
  const passId = documentNumber('2', now, store.nextNumber());
  store.passes.set({ ...passOf(body), clientId, passId, status: 'ACTIVE' });
  return success({ passId });
}

export function updatePass(context: Context, body: WireRequestBody<'updatePass'>): Outcome {
  const { store, clientId, now, note } = context;
  const { merchantId, passId, status } = body;
  const pass = store.passes.get(clientId, passId);
  if (pass === undefined || pass.merchantId !== merchantId) {
    return refuse('PASS_HAS_NOT_EXIST', `/passId: merchant ${merchantId} has no pass ${passId}.`);
  }
  if (differs(pass.holder, holderOf(body))) {
    return refuse('PASS_HAS_NOT_EXIST', '/passId: the pass belongs to another user.');
  }
  if (body.templateCode !== undefined && body.templateCode !== pass.templateCode) {
    return refuse('PARAM_ILLEGAL', `/templateCode: the pass comes from ${pass.templateCode}.`);
  }
  if (now > pass.endDate) {
    note('The pass is past its endDate. No page says what the platform does with it; it is taken.');
  }
  if (status !== 'UPDATE') {
    if (pass.status !== 'ACTIVE') {
      return refuse('PASS_USED_OCCUPIED', `/status: the pass is ${pass.status} already.`);
    }
    store.passes.set({ ...pass, status: status as PassStatus });
    return success();
  }
  if (pass.status !== 'ACTIVE') {
    return refuse(
      'PASS_UPDATE_FAIL',
      `/status: the pass is ${pass.status}; only an active one can be updated.`,
    );
  }
  if (pass.bizDate !== undefined && body.bizDate !== undefined && body.bizDate < pass.bizDate) {
    note('bizDate is older than that of the last update, so this update was ignored.');
    return success();
  }
  const dataInfo = { ...(pass.details.dataInfo ?? {}), ...(body.dataInfo ?? {}) };
  store.passes.set({
    ...pass,
    endDate: body.endDate ?? pass.endDate,
    ...(body.bizDate === undefined ? {} : { bizDate: body.bizDate }),
    details: { ...pass.details, dataInfo },
  });
  return success();
}
