/**
 * A retry policy of one's own: the client's is switched off, and a job that must get through is
 * repeated for as long as that is harmless. The request id stays the same, so that both sides
 * recognise the repeat.
 */
import {
  type AlipayHKClient,
  AlipayHKError,
  type RequestOf,
  type ValueOf,
} from '@alipayhk-openapi/client';

type Notification = RequestOf<'sendPerformanceNotification'>;

export interface Policy {
  readonly attempts: number;
  /** Milliseconds before the attempt with this number. */
  wait(attempt: number): number;
}

export const patient: Policy = { attempts: 8, wait: (attempt) => 1_000 * 2 ** attempt };

/** @throws AlipayHKError of the last attempt; look at its `outcome` before you give the order up. */
export async function sendUntilItArrives(
  client: AlipayHKClient,
  notification: Notification,
  { attempts, wait }: Policy = patient,
): Promise<ValueOf<'sendPerformanceNotification'>> {
  const requestId = notification.requestId ?? crypto.randomUUID();
  const body: Notification = { ...notification, requestId };
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.sendPerformanceNotification(body, { maxRetries: 0 });
    } catch (error) {
      const mayRepeat = error instanceof AlipayHKError && error.retryable && attempt < attempts;
      if (!mayRepeat) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait(attempt)));
    }
  }
}
