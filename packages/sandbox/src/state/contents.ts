import { operations } from '@alipayhk-openapi/spec/operations';
import type { WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Context } from '../context.ts';
import { type Outcome, type Refusal, refuse, success } from '../outcome.ts';
import { isTooDeep, strings } from '../pointer.ts';
import { SENSITIVE } from '../triggers.ts';
import type { StoredContent, StoredTemplate } from './records.ts';
import { checkTemplate } from './template-rules.ts';
import { addTemplate, templateStatus } from './templates.ts';

/** How long the template of a film lives if its content names no dates. */
const DEFAULT_LIFE = 365 * 86_400_000;

/** The first text that fails the content review. */
const reviewWhole = (contentInfo: unknown): Refusal | undefined => {
  const found = [...strings(contentInfo)].find(({ text }) => text.includes(SENSITIVE));
  return found && refuse('CONTENT_RISKY', `${found.pointer}: is risky ("${SENSITIVE}").`);
};

/** Where a listed or delisted content moves its template. */
const MOVES = (operations.synchronizeContent.moves?.moves ?? {}) as Readonly<
  Record<string, Readonly<Record<string, StoredTemplate['status']>>>
>;

/** Makes the template of a film, or changes the one that it has. */
const storeTemplate = (
  context: Context,
  { contentInfo, contentStatus }: StoredContent,
  previous: StoredTemplate | undefined,
): StoredTemplate => {
  const { store, now, clientId } = context;
  const { startDate, endDate, merchantId, ...details } = contentInfo;
  const fields = {
    merchantId: typeof merchantId === 'string' ? merchantId : clientId,
    type: 'TICKET',
    product: 'MOVIE',
    startDate: typeof startDate === 'number' ? startDate : now,
    endDate: typeof endDate === 'number' ? endDate : now + DEFAULT_LIFE,
    details,
  };
  const template =
    previous === undefined ? addTemplate(context, fields) : { ...previous, ...fields };
  const status = MOVES[contentStatus]?.[template.status] ?? template.status;
  const moved = { ...template, status };
  store.templates.set(moved);
  return moved;
};

/** Pointers of a refusal run on from the field that carries the document. */
const insideContentInfo = (refusal: Refusal): Refusal => ({
  ...refusal,
  reason: `/contentInfo${refusal.reason}`,
});

export function synchronizeContent(
  context: Context,
  body: WireRequestBody<'synchronizeContent'>,
): Outcome {
  const { store, clientId, now } = context;
  const { contentId, contentType, contentStatus } = body;
  const contentInfo = JSON.parse(body.contentInfo) as Record<string, unknown>;
  if (isTooDeep(contentInfo)) {
    return refuse('PARAM_ILLEGAL', '/contentInfo: is nested too deep.');
  }
  const isFilm = contentType === 'MOVIE';
  const code = store.contents.get(clientId, contentId)?.templateCode;
  const previous = code === undefined ? undefined : store.templates.get(clientId, code);
  const refusal =
    (isFilm ? checkTemplate(context, contentInfo, previous) : undefined) ??
    reviewWhole(contentInfo);
  if (refusal !== undefined) return insideContentInfo(refusal);

  const content = { clientId, contentId, contentType, contentStatus, contentInfo };
  if (!isFilm) {
    store.contents.set(content);
    return success();
  }
  const template = storeTemplate(context, content, previous);
  const { templateCode } = template;
  store.contents.set({ ...content, templateCode });
  return success({ templateCode, templateStatus: templateStatus(template, now) });
}
