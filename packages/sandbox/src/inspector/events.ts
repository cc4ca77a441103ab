import type { Sandbox } from '../sandbox-types.ts';
import { summarise } from './summary.ts';

/** How long nothing may be sent, in milliseconds: proxies close what is silent for longer. */
const HEARTBEAT = 15_000;

/** How many events may wait for a reader that does not keep up. */
const BACKLOG = 1_000;

/**
 * A stream of server-sent events, one for each exchange, until its reader leaves. A reader that does
 * not keep up is cut off: it connects again by itself and loads the list anew.
 */
export const eventStream = ({ onExchange }: Pick<Sandbox, 'onExchange'>): Response => {
  const encoder = new TextEncoder();
  let stop: () => void;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const send = (text: string): void => {
      controller.enqueue(encoder.encode(text));
      if ((controller.desiredSize as number) > -BACKLOG) return;
      stop();
      controller.close();
    };
    const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
    const unsubscribe = onExchange((exchange) =>
      send(`id: ${exchange.id}\ndata: ${JSON.stringify(summarise(exchange))}\n\n`),
    );
    stop = () => {
      clearInterval(heartbeat);
      unsubscribe();
    };
    send('retry: 1000\n\n');
  };
  return new Response(new ReadableStream({ start, cancel: () => stop() }), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
};
