import type { ExchangeDetail, ExchangeSummary, WalletView } from '../src/inspector/view.ts';

const PATH = '/_sandbox/inspector';

const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(PATH + path);
  const body = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(body.error ?? `HTTP ${response.status}`);
  return body;
};

export function loadExchanges(): Promise<ExchangeSummary[]> {
  return get('/exchanges');
}
export function loadExchange(id: number): Promise<ExchangeDetail> {
  return get(`/exchanges/${id}`);
}
export function loadWallet(): Promise<WalletView> {
  return get('/wallet');
}

interface Listener {
  readonly connected: () => void;
  readonly lost: () => void;
  readonly arrived: (exchange: ExchangeSummary) => void;
}

/** Listens for what arrives; the browser connects again by itself. */
export function listen({ connected, lost, arrived }: Listener): void {
  const events = new EventSource(`${PATH}/events`);
  events.addEventListener('open', connected);
  events.addEventListener('error', lost);
  events.addEventListener('message', ({ data }: MessageEvent<string>) =>
    arrived(JSON.parse(data) as ExchangeSummary),
  );
}
