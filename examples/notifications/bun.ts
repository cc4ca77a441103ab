/** Receives notifications with Bun: `bun run bun.ts`. */
import { handle } from './fetch-handler.ts';

declare const Bun: { serve(options: { port: number; fetch: typeof handle }): unknown };

Bun.serve({ port: Number(process.env.PORT), fetch: handle });
console.log('listening');
