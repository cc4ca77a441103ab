import manifest from '../package.json' with { type: 'json' };

/** Sent as `User-Agent`, so that the platform's support can tell what called. */
export const USER_AGENT: string = `alipayhk-openapi-client/${manifest.version}`;
