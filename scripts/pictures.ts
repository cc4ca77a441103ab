/**
 * `pnpm pictures`: makes the pictures of the README in `docs/public/pictures` from the built programs.
 * It needs Chromium.
 */
import './lib/closed-output.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newTemplate } from '../packages/sandbox/test/support/examples.ts';
import {
  createMerchant,
  type SignedOptions,
  signedRequest,
} from '../packages/sandbox/test/support/merchant.ts';
import { fillWallet } from '../packages/sandbox/test/support/scene.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { buildPackages } from './build.ts';
import { runQuietly } from './lib/program.ts';
import { root } from './lib/root.ts';
import { drawTerminal } from './pictures/terminal.ts';

const FOLDER = `${root}/docs/public/pictures`;
/** A short body, so that the doctor's answer fits a picture. */
const QUERY = { merchantId: '2160120041113167' };
const merchant = createMerchant();
const { clientId, publicKey } = merchant;
const template = newTemplate();
/** The mistake that the pictures explain: the signature covers the pretty-printed body. */
const mistake = { signedBody: JSON.stringify(template, null, 2) };

async function shootInspector(): Promise<void> {
  // Imported after the build, which replaces the files that the built package loads later.
  const { createSandbox } = await import('@alipayhk-openapi/sandbox');
  const { serveSandbox } = await import('@alipayhk-openapi/sandbox/node');
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
  const call = async (target: string, body: unknown, options?: SignedOptions) => {
    const response = await sandbox.fetch(signedRequest(merchant, target, body, options));
    return { json: await response.json() };
  };
  await fillWallet({ call } as unknown as Parameters<typeof fillWallet>[0]);
  await call('createTemplate', template, mistake);
  const number = sandbox.exchanges.length;
  const server = await serveSandbox(sandbox, { port: 0 });
  const browser = await launchBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width: 1200, height: 760 };
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${server.url}/#/wallet`);
      await page.getByRole('article').first().waitFor();
      await page.screenshot({ path: `${FOLDER}/wallet-${colorScheme}.png` });
      await page.goto(`${server.url}/`);
      await page.getByRole('link', { name: `#${number}` }).click();
      await page.getByText('body-pretty-printed').first().waitFor();
      await page.screenshot({ path: `${FOLDER}/failure-${colorScheme}.png` });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function recordTour(): Promise<void> {
  const { exitCode, output } = await runQuietly('npm', ['start', '--silent']);
  if (exitCode !== 0) throw new Error(`npm start failed:\n${output}`);
  await writeFile(`${FOLDER}/tour.svg`, drawTerminal('npm start', output, 24));
}

async function recordDoctor(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alipayhk-pictures-'));
  try {
    const request = signedRequest(merchant, 'queryTemplate', QUERY, {
      signedBody: JSON.stringify(QUERY, null, 2),
    });
    const { host, pathname } = new URL(request.url);
    const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`);
    const head = [`POST ${pathname} HTTP/1.1`, `Host: ${host}`, ...headers].join('\r\n');
    await writeFile(`${folder}/request.http`, `${head}\r\n\r\n${await request.text()}`);
    await writeFile(`${folder}/merchant.pem`, publicKey);
    const args = ['doctor', 'request.http', '--public-key', 'merchant.pem'];
    const program = [`${root}/packages/cli/dist/main.mjs`, ...args];
    const { output } = await runQuietly(process.execPath, program, { cwd: folder });
    if (!output.includes('body-pretty-printed')) throw new Error(`The doctor said:\n${output}`);
    await writeFile(`${FOLDER}/doctor.svg`, drawTerminal(`alipayhk ${args.join(' ')}`, output, 30));
  } finally {
    await rm(folder, { recursive: true });
  }
}

await mkdir(FOLDER, { recursive: true });
await buildPackages();
await recordTour();
await recordDoctor();
await shootInspector();
