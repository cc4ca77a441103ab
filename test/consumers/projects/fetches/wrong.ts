import type { FetchLike } from '@alipayhk-openapi/client';

/** The client gives an address, not a request. */
export const ofRequest: FetchLike = async (request: { readonly url: string }) => {
  throw new Error(request.url);
};
