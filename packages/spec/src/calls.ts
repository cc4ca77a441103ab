import { productionServer, testingServers } from '../../../generated/calls.ts';

/** What a client needs of the operations metadata at run time, as small as it can be. */
export {
  calls,
  envelopes,
  gatewayResultCodes,
  productionServer,
  testingServers,
} from '../../../generated/calls.ts';
export type {
  CallMetadata,
  CallResultCode,
} from '../../../generated/support/operation-metadata.ts';
export { withoutNulls } from '../../../generated/support/without-nulls.ts';

/** Base URLs of the platform. */
export const servers: { readonly production: string; readonly testing: readonly string[] } = {
  production: productionServer,
  testing: testingServers,
};
