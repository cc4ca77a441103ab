/**
 * Calls through a proxy, for a merchant whose address AlipayHK must know: the `fetch` of undici takes
 * a `ProxyAgent` as its dispatcher.
 */
import { type AlipayHKClient, createAlipayHKClient } from '@alipayhk-openapi/client';
import { type AlipayHKEnvironment, fromEnvironment } from '@alipayhk-openapi/client/env';
import { fetch, ProxyAgent } from 'undici';

/** A client whose calls go through the proxy at `proxyUrl`. */
export function createProxiedClient(
  environment: AlipayHKEnvironment,
  proxyUrl: string,
): AlipayHKClient {
  const dispatcher = new ProxyAgent(proxyUrl);
  return createAlipayHKClient({
    ...fromEnvironment(environment),
    fetch: (url, init) => fetch(url, { ...init, dispatcher }),
  });
}
