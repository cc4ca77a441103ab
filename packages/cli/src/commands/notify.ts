import type { Delivery } from '@alipayhk-openapi/sandbox';
import type { Context } from '../context.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { readJson } from '../input.ts';
import { painter, report } from '../output.ts';
import { type SteeringOptions, steer } from '../steering.ts';
import { oneLine } from '../terminal.ts';

export interface NotifyOptions extends SteeringOptions {
  clientId?: string;
  body?: string;
  encrypt?: boolean;
  keyVersion?: string;
  spelling?: string;
  repeat?: number;
  list: boolean;
}

/** What became of a delivery, attempt by attempt. */
function describe(context: Context, delivery: Delivery): string {
  const { id, url, clientId, encrypted, keyVersion, spelling, repeats, state } = delivery;
  const paint = painter(context, context.stdout);
  const how = [
    encrypted ? `encrypted${keyVersion === undefined ? '' : ` for key ${keyVersion}`}` : 'plain',
    ...(spelling === 'plain' ? [] : [spelling]),
    ...(repeats === undefined ? [] : [`repeats ${repeats}`]),
  ];
  const attempts = delivery.attempts.map(({ at, reason }) => `  ${at}  ${oneLine(reason)}`);
  return [
    `Notification ${id} to ${oneLine(url)} for ${oneLine(clientId)} (${how.join(', ')}): ${paint(
      state === 'acknowledged' ? 'green' : 'red',
      state,
    )}`,
    ...attempts,
    ...(delivery.nextAttemptAt === undefined ? [] : [`  next attempt ${delivery.nextAttemptAt}`]),
  ].join('\n');
}

async function list(context: Context, options: NotifyOptions): Promise<number> {
  const deliveries = await steer<Delivery[]>(context, options.sandbox, '/order-notifications');
  const text = deliveries.map((delivery) => describe(context, delivery)).join('\n');
  report(context, options.json, deliveries, text || 'No notification was sent yet.');
  return EXIT_CODES.success;
}

/** Lets a running sandbox send a notification to an endpoint, and says whether it was accepted. */
export async function notify(
  context: Context,
  url: string | undefined,
  options: NotifyOptions,
): Promise<number> {
  if (options.list) return list(context, options);
  const { clientId, encrypt, keyVersion, spelling, repeat } = options;
  if (repeat !== undefined && url !== undefined) {
    throw new CommandError('Leave the address out with --repeat: it goes where it went before.');
  }
  const body = options.body === undefined ? undefined : await readJson(context, options.body);
  const delivery =
    repeat === undefined
      ? await steer<Delivery>(context, options.sandbox, '/order-notifications', {
          clientId,
          url,
          body,
          encrypt: keyVersion === undefined ? encrypt : true,
          keyVersion,
          spelling,
        })
      : await steer<Delivery>(
          context,
          options.sandbox,
          `/order-notifications/${repeat}/repeat`,
          {},
        );
  const isAccepted = delivery.state === 'acknowledged';
  const next = isAccepted
    ? `Try how you take a repeat: alipayhk notify --repeat ${delivery.id}`
    : `See what went out: ${options.sandbox}/`;
  report(context, options.json, delivery, `${describe(context, delivery)}\n\n${next}`);
  return isAccepted ? EXIT_CODES.success : EXIT_CODES.failed;
}
