import { Hono } from 'hono';
import type { FaultKind } from './faults.ts';
import type { Sandbox } from './sandbox-types.ts';

type Body = Readonly<Record<string, unknown>>;

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** What is read here is for no page of another origin, to show or to run. */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Whether a page of another origin asks; programs send neither of the two headers. */
function isForeignPage(request: Request): boolean {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site') ?? 'none';
  const isOwnOrigin = origin === null || origin === new URL(request.url).origin;
  return !isOwnOrigin || !['none', 'same-origin'].includes(site);
}

/** Sets the headers of an answer that is for this origin alone. */
export function closed(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}

/** The refusal of a page of another origin; undefined if a program or the sandbox's own page asks. */
export function refuseForeignPage(request: Request): Response | undefined {
  if (!isForeignPage(request)) return undefined;
  const error = 'A page of another origin asked for this; it may not.';
  return closed(Response.json({ error }, { status: 403 }));
}

/**
 * Steers the sandbox over HTTP, in JSON. Pages of other origins are refused. What changes something
 * wants `Content-Type: application/json`, which such a page can't even send without being asked for
 * permission.
 */
export function createControl(sandbox: Omit<Sandbox, 'fetch' | 'close'>): Hono {
  const { exchanges, faults, clock, state, deliveries } = sandbox;
  const time = () => ({ now: clock.now().toISOString() });
  const control = new Hono();

  control.use(async (c, next) => {
    await next();
    closed(c.res);
  });
  control.use(async (c, next) => {
    const refusal = refuseForeignPage(c.req.raw);
    if (refusal !== undefined) return refusal;
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
      operationId: text(operationId),
      times: number(times),
      delay: number(delay),
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
}
