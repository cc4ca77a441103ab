import type { OperationId, WireRequestBody } from '@alipayhk-openapi/spec/types';
import type { Handler } from './context.ts';
import { synchronizeContent } from './state/contents.ts';
import { sendPerformanceNotification } from './state/notifications.ts';
import { synchronizeOrder } from './state/orders.ts';
import { createPass, updatePass } from './state/passes.ts';
import {
  createTemplate,
  queryTemplate,
  updateTemplate,
  updateTemplateStatus,
} from './state/templates.ts';

/** What each operation does. */
export const HANDLERS: { readonly [K in OperationId]: Handler<WireRequestBody<K>> } = {
  createTemplate,
  updateTemplate,
  updateTemplateStatus,
  queryTemplate,
  createPass,
  updatePass,
  synchronizeContent,
  sendPerformanceNotification,
  synchronizeOrder,
};
