import { Hono } from 'hono';
import type { FaultKind } from './faults.ts';
import type { Sandbox } from './sandbox.ts';

/** Where the sandbox is looked at and steered over HTTP. The gateway's own paths are all below `/api/`. */
export const CONTROL_PATH = '/_sandbox';

type Body = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const number = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

/**
 * Steers the sandbox over HTTP, in JSON. What changes something wants `Content-Type:
 * application/json`, which a page of another origin can't send without being asked for permission.
 */
export const createControl = (sandbox: Omit<Sandbox, 'fetch' | 'close'>): Hono => {
  const { exchanges, faults, clock, state, deliveries } = sandbox;
  const time = () => ({ now: clock.now().toISOString() });
  const control = new Hono();

  control.use(async (c, next) => {
    const changes = !['GET', 'HEAD'].includes(c.req.method);
    const type = c.req.header('content-type') ?? '';
    if (changes && !type.startsWith('application/json')) {
      return c.json({ error: 'Send Content-Type: application/json.' }, 415);
    }
    return next();
  });
  control.onError((error, c) => c.json({ error: error.message }, 400));

  control.get('/info', (c) =>
    c.json({
      ...time(),
      clientIds: sandbox.clientIds,
      platformPublicKey: sandbox.platformPublicKey,
    }),
  );
  control.get('/exchanges', (c) => {
    const after = Number(c.req.query('after') ?? 0);
    return c.json(exchanges.filter(({ id }) => id > after));
  });
  control.get('/state', (c) =>
    c.json({
      ...time(),
      templates: state.templates(),
      passes: state.passes(),
      notifications: state.notifications(),
      contents: state.contents(),
      orders: state.orders(),
    }),
  );

  control.get('/faults', (c) => c.json(faults.list()));
  control.post('/faults', async (c) => {
    const { kind, operationId, times, delay } = await c.req.json<Body>();
    faults.add({
      kind: text(kind) as FaultKind,
      ...(text(operationId) !== undefined && { operationId: text(operationId) as string }),
      ...(number(times) !== undefined && { times: number(times) as number }),
      ...(number(delay) !== undefined && { delay: number(delay) as number }),
    });
    return c.json(faults.list());
  });
  control.delete('/faults', (c) => {
    faults.clear();
    return c.json(faults.list());
  });

  control.get('/clock', (c) => c.json(time()));
  control.post('/clock', async (c) => {
    const { set, advance, resume } = await c.req.json<Body>();
    const date = text(set) ?? number(set);
    if (date !== undefined) await clock.set(date);
    if (number(advance) !== undefined) await clock.advance(number(advance) as number);
    if (resume === true) clock.resume();
    return c.json(time());
  });

  control.get('/order-notifications', (c) => c.json(deliveries));
  control.post('/order-notifications', async (c) => {
    const { clientId, url, body, encrypt } = await c.req.json<Body>();
    const delivery = await sandbox.sendOrderNotification({
      clientId: text(clientId) ?? '',
      url: text(url) ?? '',
      body: (body ?? {}) as Body,
      encrypt: encrypt === true,
    });
    return c.json(delivery);
  });
  control.all('*', (c) => c.json({ error: 'There is nothing here.' }, 404));
  return control;
};
