import { createServer } from 'node:http';
import { notificationListener } from '@alipayhk-openapi/client/node';
import { settings, took } from './settings.ts';

const orders = notificationListener(settings, took('orders'));
const refunds = notificationListener(settings, took('refunds'));

const server = createServer((request, response) => {
  // A router as people write it: the parser of the platform decides.
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/api/orders') return orders(request, response);
  if (pathname === '/api/refunds') return refunds(request, response);
  response.writeHead(404).end();
});
server.listen(Number(process.env.PORT), () => console.log('listening'));
