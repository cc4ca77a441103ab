import { SecurityError } from '@alipayhk-openapi/client';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { settings, took } from './settings.ts';

export async function receive(name: 'orders' | 'refunds', request: Request): Promise<Response> {
  try {
    await took(name)(await receiveNotification(request, settings));
    return acknowledge();
  } catch (error) {
    if (error instanceof SecurityError) return new Response(null, { status: 401 });
    throw error;
  }
}
