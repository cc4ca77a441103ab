// Generated from spec/ by `pnpm generate`. Do not edit.

import type { CompiledValidator } from '../support/validation.ts';
import * as compiled from './compiled/all.js';

/** An operation or an inbound message. */
export type ValidatedOperationId =
  | 'createTemplate'
  | 'updateTemplate'
  | 'updateTemplateStatus'
  | 'queryTemplate'
  | 'createPass'
  | 'updatePass'
  | 'synchronizeContent'
  | 'sendPerformanceNotification'
  | 'synchronizeOrder'
  | 'orderNotification';

/** Messages that AlipayHK sends: their request is read, and their response is written. */
export const inboundMessages: ReadonlySet<string> = new Set(['orderNotification']);

export const requestValidators: Readonly<Record<ValidatedOperationId, CompiledValidator>> = {
  createTemplate: compiled.createTemplateRequest,
  updateTemplate: compiled.updateTemplateRequest,
  updateTemplateStatus: compiled.updateTemplateStatusRequest,
  queryTemplate: compiled.queryTemplateRequest,
  createPass: compiled.createPassRequest,
  updatePass: compiled.updatePassRequest,
  synchronizeContent: compiled.synchronizeContentRequest,
  sendPerformanceNotification: compiled.sendPerformanceNotificationRequest,
  synchronizeOrder: compiled.synchronizeOrderRequest,
  orderNotification: compiled.orderNotificationRequest,
};

export const responseValidators: Readonly<Record<ValidatedOperationId, CompiledValidator>> = {
  createTemplate: compiled.createTemplateResponse,
  updateTemplate: compiled.updateTemplateResponse,
  updateTemplateStatus: compiled.updateTemplateStatusResponse,
  queryTemplate: compiled.queryTemplateResponse,
  createPass: compiled.createPassResponse,
  updatePass: compiled.updatePassResponse,
  synchronizeContent: compiled.synchronizeContentResponse,
  sendPerformanceNotification: compiled.sendPerformanceNotificationResponse,
  synchronizeOrder: compiled.synchronizeOrderResponse,
  orderNotification: compiled.orderNotificationResponse,
};
