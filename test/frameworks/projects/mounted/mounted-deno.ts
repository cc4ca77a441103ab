import { receive } from './fetch-routes.ts';

declare const Deno: {
  serve(
    options: { port: number; onListen(): void },
    handler: (request: Request) => Response | Promise<Response>,
  ): unknown;
};

Deno.serve(
  { port: Number(process.env.PORT), onListen: () => console.log('listening') },
  (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/orders') return receive('orders', request);
    if (pathname === '/api/refunds') return receive('refunds', request);
    return new Response(null, { status: 404 });
  },
);
