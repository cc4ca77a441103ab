import { describe, expect, it, vi } from 'vitest';
import type { ExchangeDetail } from '../src/inspector/view.ts';
import { newTemplate } from './support/examples.ts';
import { createBench, HOST } from './support/merchant.ts';

// The module as it stands in the sources, before the build puts the page into its place.
vi.mock('../src/inspector/assets.ts', () => ({ assets: undefined }));

const PATH = '/_sandbox/inspector';

describe('without a build', () => {
  it('the page says what to do', async () => {
    const { sandbox } = await createBench();
    for (const path of ['/', `${PATH}/page.js`, `${PATH}/page.css`]) {
      const response = await sandbox.fetch(HOST + path);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('Build the packages first.');
    }
  });

  it('an exchange is shown, its headers without their meaning', async () => {
    const { sandbox, call } = await createBench();
    await call('createTemplate', newTemplate());
    const response = await sandbox.fetch(`${HOST}${PATH}/exchanges/1`);
    const { requestHeaders, responseHeaders } = (await response.json()) as ExchangeDetail;
    const clientId = requestHeaders.find(({ name }) => name === 'Client-Id');
    expect(clientId?.value).not.toBe('');
    expect(clientId).not.toHaveProperty('meaning');
    expect(responseHeaders.map(({ name }) => name)).toContain('Signature');
  });
});
