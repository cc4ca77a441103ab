import type { Sandbox } from '../sandbox-types.ts';
import { summarise } from './summary.ts';

/** How long nothing may be sent, in milliseconds: proxies close what is silent for longer. */
const HEARTBEAT = 15_000;

/** How many events, and how many bytes, may wait for a reader that does not keep up. */
const BACKLOG = 1_000;
const BACKLOG_BYTES = 1_048_576;

/** How many read at once; each has its own copy of what waits. */
const READERS = 32;

/** How many read the events of a sandbox. */
const reading = new WeakMap<Sandbox['onExchange'], number>();

/**
 * A stream of server-sent events, one for each exchange, until its reader leaves. A reader that does
 * not keep up is cut off: it connects again by itself and loads the list anew.
 */
export function eventStream({ onExchange }: Pick<Sandbox, 'onExchange'>): Response {
  const readers = reading.get(onExchange) ?? 0;
  if (readers >= READERS) {
    return new Response('Close some of the pages that are open: too many read along.\n', {
      status: 503,
    });
  }
  reading.set(onExchange, readers + 1);
  const encoder = new TextEncoder();
  let waiting = 0;
  let stop: () => void;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const send = (text: string): void => {
      const bytes = encoder.encode(text);
      // A reader that has read everything begins again.
      if ((controller.desiredSize as number) > 0) waiting = 0;
      waiting += bytes.length;
      controller.enqueue(bytes);
      const keepsUp = (controller.desiredSize as number) > -BACKLOG && waiting < BACKLOG_BYTES;
      if (keepsUp) return;
      stop();
      controller.close();
    };
    const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
    const unsubscribe = onExchange((exchange) =>
      send(`id: ${exchange.id}\ndata: ${JSON.stringify(summarise(exchange))}\n\n`),
    );
    let isOver = false;
    stop = () => {
      if (isOver) return;
      isOver = true;
      reading.set(onExchange, (reading.get(onExchange) ?? 1) - 1);
      clearInterval(heartbeat);
      unsubscribe();
    };
    send('retry: 1000\n\n');
  };
  return new Response(new ReadableStream({ start, cancel: () => stop() }), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
