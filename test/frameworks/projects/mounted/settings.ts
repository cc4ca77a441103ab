/** Two handlers under one prefix: what verifies at one of them must have been signed for it. */
import { fromEnvironment } from '@alipayhk-openapi/client/env';

const { clientId, platformPublicKey } = fromEnvironment(process.env);

export const settings = { clientId, peerPublicKey: platformPublicKey };

/** Says which handler took which order. */
export function took(handler: 'orders' | 'refunds') {
  return async ({ body }: { body: unknown }): Promise<void> => {
    const { merchantTransId } = body as { merchantTransId: string };
    console.log(`${handler} took ${merchantTransId}.`);
  };
}
