import { operations } from '@alipayhk-openapi/spec/operations';
import type { WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Context } from '../context.ts';
import { type Outcome, refuse, success } from '../outcome.ts';
import type { StoredTemplate, StoredTemplateStatus } from './records.ts';
import type { Store } from './store.ts';
import { checkTemplate, needsReview } from './template-rules.ts';

/** The statuses of a template as they are shown: the stored ones, and `expired` by the clock. */
export type TemplateStatus = StoredTemplateStatus | 'expired';

/** The status as AlipayHK shows it: a template expires by itself after its end date. */
export function templateStatus(template: StoredTemplate, now: number): TemplateStatus {
  return template.status !== 'closed' && now > template.endDate ? 'expired' : template.status;
}

/** A template of this client and this merchant id; another merchant's is as good as none. */
export function findTemplate(
  { store, clientId }: { readonly store: Store; readonly clientId: string },
  merchantId: string,
  templateCode: string,
): StoredTemplate | undefined {
  const template = store.templates.get(clientId, templateCode);
  return template?.merchantId === merchantId ? template : undefined;
}

/** The refusal of a template that this merchant does not have, in the words of the operation's catalogue. */
export function unknownTemplate(
  { metadata }: Pick<Context, 'metadata'>,
  merchantId: string,
  templateCode: string,
): Outcome {
  const code = 'PASS_TEMPLATE_HAS_NOT_EXIT';
  return refuse(
    Object.hasOwn(metadata.resultCodes, code) ? code : 'PARAM_ILLEGAL',
    `/templateCode: merchant ${merchantId} has no template ${templateCode}.`,
  );
}

/** A number in the form of the platform's: 32 digits that begin with the kind and the day. */
export function documentNumber(kind: string, now: number, sequence: number): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '');
  return `${kind}${day}${String(sequence).padStart(32 - kind.length - day.length, '0')}`;
}

type TemplateFields = Omit<StoredTemplate, 'clientId' | 'templateCode' | 'status'>;

/** Stores a new template: `valid` at once unless its text asks for a review. */
export function addTemplate(context: Context, fields: TemplateFields): StoredTemplate {
  const { store, clientId, now } = context;
  const template: StoredTemplate = {
    ...fields,
    clientId,
    templateCode: documentNumber('8', now, store.nextNumber()),
    status: needsReview(fields.details) ? 'frozen' : 'valid',
  };
  store.templates.set(template);
  return template;
}

/** What is stored of a request for a template. */
export function templateOf(body: WireRequestBody<'createTemplate'>): TemplateFields {
  const { requestId: _, merchantId, type, product, startDate, endDate, ...details } = body;
  const stock = 'stock' in body ? body.stock : undefined;
  return {
    merchantId,
    type,
    product,
    startDate,
    endDate,
    ...(typeof stock === 'number' ? { availableStock: stock } : {}),
    details,
  };
}

export function createTemplate(context: Context, body: WireRequestBody<'createTemplate'>): Outcome {
  const refusal = checkTemplate(context, body);
  if (refusal !== undefined) return refusal;
  const template = addTemplate(context, templateOf(body));
  return success({ templateCode: template.templateCode, status: template.status });
}

/** What an update can't change; everything else it replaces. */
const FIXED: readonly string[] = operations.updateTemplate.fixedFields ?? [];

const fixedFields = (details: StoredTemplate['details']): StoredTemplate['details'] =>
  Object.fromEntries(Object.entries(details).filter(([name]) => FIXED.includes(`/${name}`)));

export function updateTemplate(context: Context, body: WireRequestBody<'updateTemplate'>): Outcome {
  const { store, now } = context;
  const { merchantId, templateCode, startDate, endDate, ...changes } = body;
  const template = findTemplate(context, merchantId, templateCode);
  if (template === undefined) {
    return unknownTemplate(context, merchantId, templateCode);
  }
  if (template.status === 'closed') {
    return refuse('PARAM_ILLEGAL', `/templateCode: ${templateCode} is closed, which is permanent.`);
  }
  const refusal = checkTemplate(context, body, template);
  if (refusal !== undefined) return refusal;
  const updated: StoredTemplate = {
    ...template,
    startDate,
    endDate,
    status: needsReview(changes) ? 'frozen' : template.status,
    details: { ...fixedFields(template.details), ...changes },
  };
  store.templates.set(updated);
  return success({ templateCode, status: templateStatus(updated, now) });
}

export function updateTemplateStatus(
  context: Context,
  body: WireRequestBody<'updateTemplateStatus'>,
): Outcome {
  const { store, now, metadata } = context;
  const { merchantAccountId, templateCode, status } = body;
  const template = findTemplate(context, merchantAccountId, templateCode);
  if (template === undefined) {
    return unknownTemplate(context, merchantAccountId, templateCode);
  }
  const present = templateStatus(template, now);
  const allowed = metadata.statusFlow?.[present] ?? [];
  if (!allowed.includes(status)) {
    const moves = allowed.length === 0 ? 'no move is' : `only ${allowed.join(' and ')} are`;
    return refuse(
      'STATE_MACHINE_ILLEGAL',
      `/status: the template is ${present}; from there ${moves} allowed, not ${status}.`,
    );
  }
  store.templates.set({ ...template, status });
  return success({ status });
}

export function queryTemplate(context: Context, body: WireRequestBody<'queryTemplate'>): Outcome {
  const template = findTemplate(context, body.merchantId, body.templateCode);
  if (template === undefined) {
    return unknownTemplate(context, body.merchantId, body.templateCode);
  }
  const { templateCode, startDate, endDate, availableStock, details } = template;
  return success({
    templateCode,
    startDate,
    endDate,
    status: templateStatus(template, context.now),
    ...details,
    ...(availableStock === undefined ? {} : { availableStock }),
  });
}
