// Calls a port where nobody listens, with the runtime's own fetch and with what people make of it; prints the
// outcome of each.
import { createServer } from 'node:net';
import { createAlipayHKClient, generateKeys } from '@alipayhk-openapi/client';

const NODE_DISPATCHERS = ['undici.globalDispatcher.2', 'undici.globalDispatcher.1'].map(Symbol.for);

const own = await generateKeys();
const other = await generateKeys();
const original = globalThis.fetch;

/** A port that was free a moment ago. */
const freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const outcome = async (options = {}) => {
  const client = createAlipayHKClient({
    clientId: 'C',
    privateKey: own.privateKey,
    platformPublicKey: other.publicKey,
    baseUrl: `http://127.0.0.1:${await freePort()}`,
    ...options,
  });
  const error = await client.createTemplate({}).catch((thrown) => thrown);
  return `${error.code} ${error.outcome}`;
};

/** The outcome while the global fetch is another one. */
const outcomeWith = async (fetch) => {
  globalThis.fetch = fetch;
  try {
    return await outcome();
  } finally {
    globalThis.fetch = original;
  }
};

/** The outcome while functions show the text of what they wrap, as some tools make them do. */
const outcomeWithFalseText = async () => {
  const textOf = Function.prototype.toString;
  const wrapped = (...given) => original(...given);
  Function.prototype.toString = function () {
    return textOf.call(this === wrapped ? original : this);
  };
  try {
    return await outcomeWith(wrapped);
  } finally {
    Function.prototype.toString = textOf;
  }
};

/** The outcome while the global dispatcher of Node is another one. */
const outcomeOn = async (dispatcherOf) => {
  const symbol = NODE_DISPATCHERS.find((each) => globalThis[each]);
  const before = globalThis[symbol];
  globalThis[symbol] = dispatcherOf(before);
  try {
    return await outcome();
  } finally {
    globalThis[symbol] = before;
  }
};

/** The outcome where a kept connection breaks after the request was read, and nobody listens any more. */
const outcomeOfKept = async () => {
  let requests = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => {
      requests += 1;
      if (requests === 1) {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok');
        return;
      }
      server.close();
      socket.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  await (await original(baseUrl, { method: 'POST', body: 'x' })).text();
  return outcome({ baseUrl });
};

const outcomes = {
  'as it comes': await outcome(),
  'given as an option': await outcome({ fetch: original }),
  wrapped: await outcomeWith((...given) => original(...given)),
  bound: await outcomeWith(original.bind(undefined)),
  'behind a Proxy': await outcomeWith(new Proxy(original, {})),
  'wrapped under a false text': await outcomeWithFalseText(),
  'on a kept connection': await outcomeOfKept(),
};

if (NODE_DISPATCHERS.some((symbol) => globalThis[symbol])) {
  const { Agent, ProxyAgent, RetryAgent, interceptors } = await import('undici');
  const dispatchers = {
    'with a composed dispatcher': (own) => own.compose((dispatch) => dispatch),
    'with a dispatcher in front': (own) => new Proxy(own, {}),
    'with a composed Agent of undici': () => new Agent().compose(interceptors.retry()),
    'with an Agent of undici': () => new Agent(),
    'with a RetryAgent of undici': () => new RetryAgent(new Agent()),
    'with a ProxyAgent of undici': () => new ProxyAgent('http://127.0.0.1:1'),
  };
  for (const [name, dispatcherOf] of Object.entries(dispatchers)) {
    outcomes[name] = await outcomeOn(dispatcherOf);
  }
}
console.log(JSON.stringify(outcomes));
process.exit(0);
