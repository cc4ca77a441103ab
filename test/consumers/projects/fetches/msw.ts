import type { FetchLike } from '@alipayhk-openapi/client';
import { getResponse, HttpResponse, http } from 'msw';

const handlers = [http.post('https://platform.example/*', () => HttpResponse.json({}))];

export const fetches: readonly FetchLike[] = [
  async (url, init) =>
    (await getResponse(handlers, new Request(url, init))) ?? Response.error(),
  async () => HttpResponse.json({}),
];
