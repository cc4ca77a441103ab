import { operations } from '@alipayhk-openapi/spec/operations';
import type { WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Context } from '../context.ts';
import { type Outcome, refuse, success } from '../outcome.ts';
import type { StoredNotification } from './records.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** After how many minutes a notification disappears, by scenario and status. */
const DISAPPEARS = operations.sendPerformanceNotification.disappears ?? {};

/** Whether the notification is still shown: neither past its end nor closed by its status. */
export function isNotificationValid(
  { productTemplateCode, orderStatus, statusSince, endDate }: StoredNotification,
  now: number,
): boolean {
  const after = DISAPPEARS[productTemplateCode]?.[orderStatus];
  return now <= endDate && (after === undefined || now < statusSince + after * MINUTE);
}

const fieldsOf = (
  body: WireRequestBody<'sendPerformanceNotification'>,
): Pick<
  StoredNotification,
  'productTemplateCode' | 'orderStatus' | 'bizDate' | 'receiver' | 'languageBusinessInfo' | 'amount'
> => {
  const { languageBusinessInfo, amount } = body.syncDataInfo;
  return {
    productTemplateCode: body.productTemplateCode,
    orderStatus: body.orderStatus,
    bizDate: body.bizDate,
    receiver: {
      ...(typeof body.userId === 'string' ? { userId: body.userId } : {}),
      ...(typeof body.openId === 'string' ? { openId: body.openId } : {}),
    },
    languageBusinessInfo: { ...languageBusinessInfo } as Record<string, string>,
    ...(amount === undefined ? {} : { amount }),
  };
};

const send = (context: Context, body: WireRequestBody<'sendPerformanceNotification'>): Outcome => {
  const { store, clientId, now } = context;
  const existing = store.notifications.get(clientId, body.merchantBizNo);
  if (existing !== undefined && isNotificationValid(existing, now)) {
    return refuse(
      'UN_SUPPORT_BUSINESS',
      `/merchantBizNo: ${body.merchantBizNo} has a valid notification; change it with UPDATE.`,
    );
  }
  store.notifications.set({
    ...fieldsOf(body),
    clientId,
    merchantBizNo: body.merchantBizNo,
    statusSince: now,
    endDate: body.endDate ?? now + DAY,
  });
  return success();
};

const update = (
  context: Context,
  body: WireRequestBody<'sendPerformanceNotification'>,
): Outcome => {
  const { store, clientId, now, note } = context;
  const existing = store.notifications.get(clientId, body.merchantBizNo);
  if (existing === undefined) {
    return refuse('ORDER_NOT_FOUND', `/merchantBizNo: ${body.merchantBizNo} has no notification.`);
  }
  if (body.productTemplateCode !== existing.productTemplateCode) {
    return refuse(
      'PARAM_ILLEGAL',
      `/productTemplateCode: the notification was sent with ${existing.productTemplateCode}.`,
    );
  }
  if (!isNotificationValid(existing, now)) {
    note('The notification is not valid any more, so this UPDATE was ignored.');
    return success();
  }
  if (body.bizDate < existing.bizDate) {
    note('bizDate is older than that of the last event, so this UPDATE was ignored.');
    return success();
  }
  store.notifications.set({
    ...existing,
    ...fieldsOf(body),
    statusSince: body.orderStatus === existing.orderStatus ? existing.statusSince : now,
    endDate: body.endDate ?? existing.endDate,
  });
  return success();
};

const COMMANDS = { SEND: send, UPDATE: update } as const;

export function sendPerformanceNotification(
  context: Context,
  body: WireRequestBody<'sendPerformanceNotification'>,
): Outcome {
  return COMMANDS[body.command](context, body);
}
