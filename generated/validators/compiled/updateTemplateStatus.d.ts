// Generated from spec/ by `pnpm generate`. Do not edit.
import type { CompiledValidator } from '../../../packages/spec/src/validation.ts';

export declare const updateTemplateStatusRequest: CompiledValidator;
export declare const updateTemplateStatusResponse: CompiledValidator;
