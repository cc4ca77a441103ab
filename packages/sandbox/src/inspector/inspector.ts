import { type OperationMetadata, operations } from '@alipayhk-openapi/spec/operations';
import { type Context, Hono } from 'hono';
import type { Exchange } from '../exchanges.ts';
import { faultKinds } from '../faults.ts';
import { resultCode } from '../result.ts';
import type { Sandbox } from '../sandbox-types.ts';
import { spellings } from '../spelling.ts';
import type { InspectorAssets } from './assets.ts';
import { curlCommand } from './curl.ts';
import { probableCause, type Suspects } from './diagnosis.ts';
import { eventStream } from './events.ts';
import { explainHeaders } from './explain-headers.ts';
import { toHar } from './har.ts';
import { findExchanges } from './search.ts';
import { signatureSteps } from './signature-steps.ts';
import { outcomeOf, summarise } from './summary.ts';
import type { Choices, ExchangeDetail } from './view.ts';
import { walletView } from './wallet.ts';

/** Below this lies what the page loads. */
const PATH = '/_sandbox/inspector';

/**
 * Nothing but the sandbox's own files, and no way to make code or mark-up from text: what arrives at
 * the sandbox is written by others.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

export interface InspectorOptions
  extends Suspects,
    Pick<Sandbox, 'exchanges' | 'onExchange' | 'state' | 'clock' | 'clientIds'> {}

const NOT_BUILT =
  'The inspector is missing: the sandbox runs from its sources. Build the packages first.\n';

/** Loaded on first use, so that whoever never opens the page does not read it. */
const loadAssets = async (): Promise<InspectorAssets | undefined> =>
  (await import('./assets.ts')).assets;

const BY_ID: ReadonlyMap<string, OperationMetadata> = new Map(
  Object.values(operations).map((operation) => [operation.operationId, operation]),
);

const detailOf = async (
  exchange: Exchange,
  origin: string,
  suspects: Suspects,
): Promise<ExchangeDetail> => {
  const assets = await loadAssets();
  const { request, response, result, operationId } = exchange;
  const meaning = result && resultCode(result.resultCode, BY_ID.get(operationId ?? ''));
  const cause = await probableCause(exchange, suspects, origin);
  const curl = curlCommand(exchange, origin);
  return {
    exchange,
    ...outcomeOf(exchange),
    requestHeaders: explainHeaders(request, assets?.requestHeaders ?? {}),
    responseHeaders: response ? explainHeaders(response, assets?.responseHeaders ?? {}) : [],
    signature: { steps: signatureSteps(exchange), ...(cause && { cause }) },
    ...(meaning && { resultMeaning: { meaning: meaning.meaning, action: meaning.action } }),
    ...(curl !== undefined && { curl }),
  };
};

/** The page that shows what arrives, and what it loads. It only reads, and answers only GET. */
export function createInspector(options: InspectorOptions): Hono {
  const { exchanges, state, clock } = options;
  const inspector = new Hono();

  const secured = (response: Response): Response => {
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    return response;
  };
  const file =
    (pick: (assets: InspectorAssets) => string, type: string) =>
    async (_: Context): Promise<Response> => {
      const assets = await loadAssets();
      const headers = { 'content-type': `${type}; charset=UTF-8` };
      return assets
        ? secured(new Response(pick(assets), { headers }))
        : new Response(NOT_BUILT, { status: 503 });
    };

  // Nobody but the page itself has business here; its address may be linked to from anywhere.
  inspector.use(`${PATH}/*`, async (c, next) => {
    if (c.req.header('sec-fetch-site') === 'cross-site') {
      return secured(c.json({ error: 'Another site asked for this.' }, 403));
    }
    return next();
  });
  inspector.get(
    '/',
    file(({ page }) => page, 'text/html'),
  );
  inspector.get(
    `${PATH}/page.js`,
    file(({ script }) => script, 'text/javascript'),
  );
  inspector.get(
    `${PATH}/page.css`,
    file(({ style }) => style, 'text/css'),
  );
  inspector.get(`${PATH}/events`, (c) =>
    // Nobody would read, and so end, the stream of a HEAD.
    secured(c.req.method === 'GET' ? eventStream(options) : new Response(null)),
  );
  inspector.get(`${PATH}/exchanges`, (c) => secured(c.json(exchanges.map(summarise))));
  inspector.get(`${PATH}/search`, (c) =>
    secured(c.json(findExchanges(exchanges, c.req.query('text') ?? ''))),
  );
  inspector.get(`${PATH}/exchanges.har`, (c) => {
    const id = c.req.query('id');
    const chosen =
      id === undefined ? exchanges : exchanges.filter((each) => String(each.id) === id);
    c.header('content-disposition', `attachment; filename="alipayhk-sandbox.har"`);
    return secured(c.json(toHar(chosen, new URL(c.req.url).origin)));
  });
  inspector.get(`${PATH}/choices`, (c) =>
    secured(
      c.json({
        operations: [...BY_ID.keys()],
        faults: faultKinds,
        spellings,
        clientIds: options.clientIds,
      } satisfies Choices),
    ),
  );
  inspector.get(`${PATH}/exchanges/:id`, async (c) => {
    const exchange = exchanges.find(({ id }) => String(id) === c.req.param('id'));
    if (exchange === undefined) {
      return secured(c.json({ error: 'There is no such exchange, or it was forgotten.' }, 404));
    }
    const { origin } = new URL(c.req.url);
    return secured(c.json(await detailOf(exchange, origin, options)));
  });
  inspector.get(`${PATH}/wallet`, (c) => secured(c.json(walletView(state, clock.now()))));
  return inspector;
}
