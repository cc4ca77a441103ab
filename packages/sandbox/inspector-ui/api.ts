import type { Fault } from '../src/faults.ts';
import type {
  Choices,
  ExchangeDetail,
  ExchangeSummary,
  WalletView,
} from '../src/inspector/view.ts';
import type { Delivery } from '../src/webhooks.ts';

const CONTROL = '/_sandbox';
const PATH = `${CONTROL}/inspector`;

/** What the sandbox refused, in its own words. */
export class RefusedError extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const body = (await response.json()) as T & { readonly error?: string };
  if (!response.ok)
    throw new RefusedError(body.error ?? `HTTP ${response.status}`, response.status);
  return body;
}

function get<T>(path: string): Promise<T> {
  return ask(PATH + path);
}

function change<T>(method: 'POST' | 'DELETE', path: string, body: unknown = {}): Promise<T> {
  return ask(CONTROL + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function loadExchanges(): Promise<ExchangeSummary[]> {
  return get('/exchanges');
}
export function loadExchange(id: number): Promise<ExchangeDetail> {
  return get(`/exchanges/${id}`);
}
export function loadWallet(): Promise<WalletView> {
  return get('/wallet');
}

/** The numbers of the exchanges in which every word of a text occurs. */
export function searchExchanges(text: string): Promise<number[]> {
  return get(`/search?text=${encodeURIComponent(text)}`);
}
export function loadChoices(): Promise<Choices> {
  return get('/choices');
}
/** The address of an HTTP archive: of one exchange, or of all. */
export function harAddress(id?: number): string {
  return `${PATH}/exchanges.har${id === undefined ? '' : `?id=${id}`}`;
}
export function repeatExchange(id: number): Promise<{ readonly id?: number }> {
  return change('POST', `/exchanges/${id}/repeat`);
}
export function forgetExchanges(): Promise<unknown> {
  return change('DELETE', '/exchanges');
}
export function loadDeliveries(): Promise<Delivery[]> {
  return ask(`${CONTROL}/order-notifications`);
}
export function sendNotification(options: Readonly<Record<string, unknown>>): Promise<Delivery> {
  return change('POST', '/order-notifications', options);
}
export function repeatNotification(id: number): Promise<Delivery> {
  return change('POST', `/order-notifications/${id}/repeat`);
}
export function loadFaults(): Promise<Fault[]> {
  return ask(`${CONTROL}/faults`);
}
export function addFault(fault: Readonly<Record<string, unknown>>): Promise<Fault[]> {
  return change('POST', '/faults', fault);
}
export function clearFaults(): Promise<Fault[]> {
  return change('DELETE', '/faults');
}

interface SandboxTime {
  /** The sandbox clock, ISO-8601. */
  readonly now: string;
}

export function loadClock(): Promise<SandboxTime> {
  return ask(`${CONTROL}/clock`);
}
export function moveClock(how: Readonly<Record<string, unknown>>): Promise<SandboxTime> {
  return change('POST', '/clock', how);
}
export function resetSandbox(parts?: readonly string[]): Promise<unknown> {
  return change('POST', '/reset', parts === undefined ? {} : { parts });
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
