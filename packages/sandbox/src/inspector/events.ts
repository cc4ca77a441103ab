import type { Sandbox } from '../sandbox.ts';
import { summarise } from './summary.ts';

/** How long nothing may be sent, in milliseconds: proxies close what is silent for longer. */
const HEARTBEAT = 15_000;

/** A stream of server-sent events, one for each exchange, until its reader leaves. */
export const eventStream = ({ onExchange }: Pick<Sandbox, 'onExchange'>): Response => {
  const encoder = new TextEncoder();
  let stop: (() => void) | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
      const unsubscribe = onExchange((exchange) => {
        // A reader that does not keep up gets the next one; the page then loads the list again.
        if ((controller.desiredSize ?? 0) < -1_000) return;
        send(`id: ${exchange.id}\ndata: ${JSON.stringify(summarise(exchange))}\n\n`);
      });
      stop = () => {
        clearInterval(heartbeat);
        unsubscribe();
      };
      send('retry: 1000\n\n');
    },
    cancel: () => stop?.(),
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
};
