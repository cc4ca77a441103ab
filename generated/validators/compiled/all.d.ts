// Generated from spec/ by `pnpm generate`. Do not edit.
import type { CompiledValidator } from '../../support/validation.ts';

export declare const createTemplateRequest: CompiledValidator;
export declare const createTemplateResponse: CompiledValidator;
export declare const updateTemplateRequest: CompiledValidator;
export declare const updateTemplateResponse: CompiledValidator;
export declare const updateTemplateStatusRequest: CompiledValidator;
export declare const updateTemplateStatusResponse: CompiledValidator;
export declare const queryTemplateRequest: CompiledValidator;
export declare const queryTemplateResponse: CompiledValidator;
export declare const createPassRequest: CompiledValidator;
export declare const createPassResponse: CompiledValidator;
export declare const updatePassRequest: CompiledValidator;
export declare const updatePassResponse: CompiledValidator;
export declare const synchronizeContentRequest: CompiledValidator;
export declare const synchronizeContentResponse: CompiledValidator;
export declare const sendPerformanceNotificationRequest: CompiledValidator;
export declare const sendPerformanceNotificationResponse: CompiledValidator;
export declare const synchronizeOrderRequest: CompiledValidator;
export declare const synchronizeOrderResponse: CompiledValidator;
export declare const orderNotificationRequest: CompiledValidator;
export declare const orderNotificationResponse: CompiledValidator;
