/** Receives notifications with Deno: `deno run --allow-net --allow-env deno.ts`. */
import { handle } from './fetch-handler.ts';

declare const Deno: {
  serve(options: { port: number; onListen(): void }, handler: typeof handle): unknown;
};

Deno.serve({ port: Number(process.env.PORT), onListen: () => console.log('listening') }, handle);
