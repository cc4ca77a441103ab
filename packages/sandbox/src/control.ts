import { Hono } from 'hono';
import type { Exchange } from './exchanges.ts';
import type { FaultKind } from './faults.ts';
import { repeatedRequest } from './inspector/recorded-request.ts';
import type { ResetPart, Sandbox } from './sandbox-types.ts';
import type { SeedData } from './seed.ts';
import { type Spelling, spellings } from './spelling.ts';

type Body = Readonly<Record<string, unknown>>;

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** What can be asked for and done, for whoever asks at the root. */
const PATHS: Readonly<Record<string, string>> = {
  'GET /_sandbox/info': 'the merchants, the key of the platform and the time',
  'GET /_sandbox/client':
    'what a client needs, with the private key that the sandbox made; ?clientId=ID',
  'GET /_sandbox/exchanges': 'what passed; ?after=ID',
  'DELETE /_sandbox/exchanges': 'forgets what passed',
  'POST /_sandbox/exchanges/ID/repeat':
    'sends the same bytes again: {}; answers with the number of the new exchange',
  'GET /_sandbox/state': 'templates, passes, notifications, contents and orders',
  'GET /_sandbox/faults': 'the faults that wait',
  'POST /_sandbox/faults': 'plays one: { kind, operationId?, times?, delay? }',
  'DELETE /_sandbox/faults': 'clears them',
  'GET /_sandbox/clock': 'the time',
  'POST /_sandbox/clock': 'moves it: { set } or { advance } in milliseconds or { resume: true }',
  'GET /_sandbox/order-notifications':
    'the notifications to merchants, with attempts and next time',
  'POST /_sandbox/order-notifications': `sends one: { clientId?, url?, body?, encrypt?, keyVersion?, spelling? }; spellings: ${spellings.join(', ')}`,
  'POST /_sandbox/order-notifications/ID/repeat': 'sends one again: {}',
  'POST /_sandbox/seed': 'puts templates and passes there: { templates?, passes? }',
  'POST /_sandbox/reset':
    'begins anew: { parts? } of state, exchanges, faults, clock, notifications',
};

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
 *
 * @param sandbox - what is steered.
 * @param gateway - takes a request that is sent again.
 */
export function createControl(
  sandbox: Omit<Sandbox, 'fetch' | 'close'>,
  gateway: (request: Request) => Promise<Response>,
): Hono {
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
  control.delete('/exchanges', async (c) => {
    await sandbox.reset(['exchanges']);
    return c.json([]);
  });
  control.get('/exchanges', (c) => {
    const after = Number(c.req.query('after') ?? 0);
    return c.json(exchanges.filter(({ id }) => id > after));
  });
  control.post('/exchanges/:id/repeat', async (c) => {
    const exchange = exchanges.find(({ id }) => String(id) === c.req.param('id'));
    if (exchange === undefined) return c.json({ error: 'There is no such exchange.' }, 404);
    const { origin } = new URL(c.req.url);
    const repeated = repeatedRequest(exchange, origin);
    const seen: Exchange[] = [];
    const stop = sandbox.onExchange((each) => seen.push(each));
    // A fault may break the connection: what came of it is in the exchange.
    await gateway(repeated).catch(() => undefined);
    stop();
    const { uri, request } = exchange;
    const isSame = (each: Exchange): boolean =>
      each.uri === uri && each.request.body === request.body;
    return c.json({ id: seen.find(isSame)?.id });
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
    const { clientId, url, body, encrypt, keyVersion, spelling } = await c.req.json<Body>();
    const delivery = await sandbox.sendOrderNotification({
      clientId: text(clientId),
      url: text(url),
      body: body === undefined ? undefined : (body as Body),
      encrypt: typeof encrypt === 'boolean' ? encrypt : undefined,
      keyVersion: text(keyVersion) ?? number(keyVersion),
      spelling: spelling === undefined ? undefined : (String(spelling) as Spelling),
    });
    return c.json(delivery);
  });
  control.post('/order-notifications/:id/repeat', async (c) =>
    c.json(await sandbox.repeatOrderNotification(Number(c.req.param('id')))),
  );

  control.post('/seed', async (c) => {
    await sandbox.seed(await c.req.json<SeedData>());
    return c.json({ templates: state.templates().length, passes: state.passes().length });
  });
  control.post('/reset', async (c) => {
    const { parts } = await c.req.json<Body>();
    await sandbox.reset(parts as readonly ResetPart[] | undefined);
    return c.json({ ...time(), reset: parts ?? 'everything' });
  });

  control.get('/', (c) => c.json({ ...time(), inspector: '/', paths: PATHS }));
  control.all('*', (c) => c.json({ error: 'There is nothing here.' }, 404));
  return control;
}
