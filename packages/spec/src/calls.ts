/** What a client needs of the operations metadata at run time, as small as it can be. */
export { calls, resultCodes, servers } from '../../../generated/calls.ts';
export type { CallMetadata, CallResultCode } from './operation-metadata.ts';
