// Generated from spec/ by `pnpm generate`. Do not edit.
import type { CompiledValidator } from '../../../packages/spec/src/validation.ts';

export declare const queryTemplateRequest: CompiledValidator;
export declare const queryTemplateResponse: CompiledValidator;
