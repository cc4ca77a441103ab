/** Receives notifications in a Cloudflare Worker; set `nodejs_compat`, or read the settings from `env`. */
import { SecurityError } from '@alipayhk-openapi/client';
import { type AlipayHKEnvironment, fromEnvironment } from '@alipayhk-openapi/client/env';
import {
  acknowledge,
  type ReceiveOptions,
  receiveNotification,
} from '@alipayhk-openapi/client/webhook';

let options: ReceiveOptions | undefined;

/** One object for the isolate, so that its keys are imported once. */
function optionsOf(env: AlipayHKEnvironment): ReceiveOptions {
  const { clientId, platformPublicKey } = fromEnvironment(env);
  options ??= { clientId, peerPublicKey: platformPublicKey, maxAge: 26 * 3_600_000 };
  return options;
}

export default {
  async fetch(request: Request, env: AlipayHKEnvironment): Promise<Response> {
    try {
      const { body } = await receiveNotification(request, optionsOf(env));
      console.log('received', body);
      return acknowledge();
    } catch (error) {
      if (error instanceof SecurityError) return new Response(null, { status: 401 });
      throw error;
    }
  },
};
