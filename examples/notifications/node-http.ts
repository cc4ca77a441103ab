/** Receives notifications with node:http. Start it with `PORT=8080 node node-http.js`. */
import { createServer } from 'node:http';
import { notificationListener } from '@alipayhk-openapi/client/node';
import { options, remember } from './orders.ts';

const receive = notificationListener(options, remember);

const server = createServer((request, response) => {
  if (request.url?.split('?')[0] === '/notify/orders') return receive(request, response);
  response.writeHead(404).end();
});
server.listen(Number(process.env.PORT), () => console.log('listening'));
