import { sign as rsaSign } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../../test/bar-codes/src/scan.ts';
import { isBrowserHere } from '../../../test/support/browser.ts';
import { example, newTemplate } from './support/examples.ts';
import {
  artifacts,
  findViolations,
  leaveAll,
  seen,
  shoot,
  startBrowser,
  stopBrowser,
  visit,
} from './support/inspector-page.ts';
import { type Bench, createBench, createMerchant, HOST, pathOf } from './support/merchant.ts';
import { EAN, fillWallet } from './support/scene.ts';
import { greyScreenshot } from './support/screenshot.ts';

const isHere = isBrowserHere();

beforeAll(async () => {
  if (isHere) await startBrowser();
});
afterEach(leaveAll);
afterAll(stopBrowser);

/** A request whose signature covers `content` instead of what it should. */
const forged = (
  { merchant }: Bench,
  content: (uri: string, time: string, body: string) => string,
  headers: Readonly<Record<string, string>> = {},
): Request => {
  const uri = pathOf('createTemplate');
  const [time, body] = ['2026-11-21T14:00:00+08:00', JSON.stringify(newTemplate())];
  const signed = Buffer.from(content(uri, time, body));
  const signature = rsaSign('sha256', signed, merchant.privateKey).toString('base64');
  return new Request(HOST + uri, {
    method: 'POST',
    headers: {
      'Client-Id': merchant.clientId,
      'Content-Type': 'application/json; charset=UTF-8',
      'Request-Time': time,
      Signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
      ...headers,
    },
    body,
  });
};

const escapedJson = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

type Content = Parameters<typeof forged>[1];

/** What people get wrong, and what the page says about it. */
const MISTAKES: readonly (readonly [mistake: string, content: Content, said: RegExp])[] = [
  [
    'a pretty-printed body',
    (uri, time, body) => `POST ${uri}\nCLIENT.${time}.${JSON.stringify(JSON.parse(body), null, 2)}`,
    /body-pretty-printed.*Sign exactly the bytes that are sent/s,
  ],
  [
    'another body',
    (uri, time) => `POST ${uri}\nCLIENT.${time}.{"another":"body"}`,
    /made by the key "client [^"]+" with SHA-256, over other content/,
  ],
  [
    'another form of the time',
    (uri, _, body) => `POST ${uri}\nCLIENT.2026-11-21T06:00:00Z.${body}`,
    /time-reformatted.*Use the header verbatim/s,
  ],
  [
    'the address with its host',
    (uri, time, body) => `POST ORIGIN${uri}\nCLIENT.${time}.${body}`,
    /uri-with-host.*Sign path and query only/s,
  ],
  [
    'an escaped body',
    (uri, time, body) => `POST ${uri}\nCLIENT.${time}.${escapedJson(body)}`,
    /body-escaped/,
  ],
  [
    'a line break of Windows',
    (uri, time, body) => `POST ${uri}\r\nCLIENT.${time}.${body}`,
    /line-break-crlf.*single LF/s,
  ],
];

if (!isHere) {
  it('reports that the page was not opened in a browser', () => {
    expect(process.env.ALIPAYHK_REQUIRE_BROWSERS).not.toBe('1');
  });
}

const inChromium = isHere ? describe : () => undefined;

inChromium('the list', () => {
  it('shows what arrives while it is open, with its verdict', async () => {
    const bench = await createBench();
    const { page, complaints } = await visit(bench);
    await page.getByText('Waiting for the first request.').waitFor();
    await bench.call('createTemplate', newTemplate());
    await bench.call('createTemplate', newTemplate(), { signedBody: 'other' });
    await bench.call('/api/nowhere', {});
    const lines = page.locator('.lines a');
    await expect.poll(() => lines.count()).toBe(3);
    const texts = await lines.allInnerTexts();
    expect(texts[0]).toMatch(
      /#3\s+\/api\/nowhere\s+refused\s+INVALID_API\s+.+signature not checked/s,
    );
    expect(texts[1]).toMatch(
      /#2\s+createTemplate\s+refused\s+INVALID_SIGNATURE\s+.+signature refused/s,
    );
    expect(texts[2]).toMatch(/#1\s+createTemplate\s+carried out\s+SUCCESS\s+.+signature verified/s);
    await page.getByText('Refused', { exact: true }).click();
    await expect.poll(() => lines.count()).toBe(2);
    await page.getByText('All', { exact: true }).click();
    await shoot(page, 'list-light');
    expect(complaints).toEqual([]);
  });

  it('tells an answer that a fault spoilt from a good one, in the list and in the detail', async () => {
    const bench = await createBench();
    const { page, complaints } = await visit(bench);
    bench.sandbox.faults.add({ kind: 'tampered-body' });
    await bench.call('createTemplate', newTemplate());
    const { stock: _, ...incomplete } = newTemplate();
    await bench.call('createTemplate', incomplete);
    const lines = page.locator('.lines a');
    await expect.poll(() => lines.count()).toBe(2);
    const [refused, spoilt] = await lines.allInnerTexts();
    expect(spoilt).toContain('answer spoilt: tampered-body');
    expect(spoilt).toContain('The body was changed after it was signed.');
    expect(spoilt).not.toContain('SUCCESS');
    expect(refused).toMatch(/refused\s+PARAM_ILLEGAL\s+\/stock/);
    await page.getByRole('link', { name: '#1' }).click();
    const detail = page.getByRole('article');
    await detail.getByText('Without the fault it would be SUCCESS.').waitFor();
    await detail.getByText('(tampered)').first().waitFor();
    await shoot(page, 'fault-light');
    expect(complaints).toEqual([]);
  });

  it('holds what arrived before it was opened, and what a second page sees', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate());
    const { page, url } = await visit(bench);
    await page.getByText('#1').waitFor();
    const second = await page.context().newPage();
    await second.goto(url);
    await second.getByText('#1').waitFor();
    await bench.call('createTemplate', newTemplate());
    await Promise.all([page, second].map((each) => each.getByText('#2').waitFor()));
  });
});

inChromium('the detail', () => {
  it('explains a good request from the signature to the answer', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate());
    const { page, complaints } = await visit(bench);
    await page.getByRole('link', { name: '#1' }).click();
    const detail = page.getByRole('article');
    await detail.getByRole('heading', { name: 'createTemplate #1' }).waitFor();
    expect(await detail.locator('.steps li[data-state=passed]').count()).toBe(6);
    const content = detail.getByRole('region', { name: 'Content to sign' });
    const shown = await seen(content);
    expect(shown).toContain(`POST·${pathOf('createTemplate')}LF\n${bench.merchant.clientId}.`);
    expect(shown).toContain('"Afternoon·tea·voucher"');
    await detail.getByRole('button', { name: 'Copy the content' }).click();
    await detail.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(bench.sandbox.exchanges[0]?.verification.contentToSign);
    await shoot(page, 'detail-verified-light');
    expect(complaints).toEqual([]);
  });

  it.each(MISTAKES)('says that %s was signed', async (mistake, content, said) => {
    const bench = await createBench();
    const { page, url, complaints } = await visit(bench);
    const withClient: Content = (...parts) =>
      content(...parts)
        .replace('CLIENT', bench.merchant.clientId)
        .replace('ORIGIN', url);
    await bench.sandbox.fetch(forged(bench, withClient));
    await page.getByRole('link', { name: 'refused' }).click();
    const cause = page.locator('.cause');
    await cause.waitFor();
    expect(await seen(cause)).toMatch(said);
    const failed = page.locator('.steps li[data-state=failed]');
    expect(await seen(failed)).toContain('Compare the signature with the content');
    if (mistake === 'a pretty-printed body') {
      await cause.getByText('What was signed instead').click();
      await shoot(page, 'detail-refused-light');
    }
    expect(complaints).toEqual([]);
  });

  it('tells the key of another client from a key that nobody knows', async () => {
    const [mine, other] = [createMerchant('MINE'), createMerchant('OTHER')];
    const clients = [mine, other].map(({ clientId, publicKey }) => ({ clientId, publicKey }));
    const bench = await createBench({ clients });
    const { page } = await visit(bench);
    const cause = page.locator('.cause');
    const send = (from: Bench['merchant']) =>
      bench.sandbox.fetch(
        forged({ ...bench, merchant: { ...from, clientId: 'MINE' } }, (uri, time, body) => {
          return `POST ${uri}\nMINE.${time}.${body}`;
        }),
      );
    await send(other);
    await page.getByRole('link', { name: '#1' }).click();
    await expect.poll(() => seen(cause)).toMatch(/other-key.*key of client OTHER/s);
    await send(createMerchant('MINE'));
    await page.getByRole('link', { name: '#2' }).click();
    await expect.poll(() => seen(cause)).toContain('None of the given keys made this');
  });

  it('shows plaintext beside ciphertext, and what does not fit the specification', async () => {
    const bench = await createBench();
    const { createMessageSecurity } = await import('@alipayhk-openapi/middleware');
    const { rsaAes } = await import('@alipayhk-openapi/middleware/rsa-aes');
    const security = createMessageSecurity({
      clientId: bench.merchant.clientId,
      privateKey: bench.merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      peerPublicKey: bench.sandbox.platformPublicKey,
      encryption: 'always',
      cipherSuite: rsaAes(),
    });
    const plain = new Request(HOST + pathOf('createTemplate'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
      body: JSON.stringify({ ...newTemplate(), codeType: 'hologram' }),
    });
    await bench.sandbox.fetch(await security.sealRequest(plain));
    const { page } = await visit(bench, '#/requests/1');
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    await region('Plaintext of the request').waitFor();
    expect(await seen(region('Plaintext of the request'))).toContain('"hologram"');
    expect(await seen(region('Ciphertext of the request'))).toMatch(/^[\w+/]{64,}=*/);
    expect(await seen(region('Plaintext of the answer'))).toContain('PARAM_ILLEGAL');
    expect(await seen(page.locator('.errors'))).toContain('/codeType');
    expect(await seen(page.locator('.steps'))).toContain('Decrypt the body');
    await shoot(page, 'detail-encrypted-light');
  });

  it('shows mark-up, scripts and invisible characters as the text that they are', async () => {
    const bench = await createBench();
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const short = '<img src=x onerror=a(1)>';
    const template = newTemplate();
    const texts = template.localeInfo as Record<string, Record<string, unknown>>;
    Object.assign(texts.zh_HK!, { name: short, description: evil, brandName: short });
    expect((await bench.call('createTemplate', template)).result.resultCode).toBe('SUCCESS');
    await bench.call(`/api/${encodeURI(evil)}`, `${evil}\u202e\u200b\t`, {
      headers: { 'X-Evil': evil, 'Client-Id': evil },
    });
    const { page, complaints } = await visit(bench, '#/requests/2');
    const body = page.getByRole('region', { name: 'Body of the request' });
    await body.waitFor();
    await page.getByText('As sent').first().click();
    await expect.poll(() => seen(body)).toContain(evil.replaceAll(' ', '·'));
    expect(await seen(body)).toContain('U+202EZWSPTAB');
    await page.getByRole('link', { name: 'Wallet' }).click();
    await page.getByRole('heading', { name: short }).first().waitFor();
    expect(await page.locator('img, body script, iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

inChromium('the wallet', () => {
  it('draws codes that a scanner reads', async () => {
    const bench = await createBench();
    const passes = await fillWallet(bench);
    const { page, complaints } = await visit(bench, '#/wallet');
    const code = (passId = 'none') =>
      page.locator('.slot').filter({ hasText: passId }).locator('.codebox');
    const [gift, , movie, train, , ean] = passes;
    await code(gift).waitFor();
    const value = '8250000000000000001';
    expect(scan(await greyScreenshot(code(gift)), 'QRCODE')).toBe(value);
    expect(scan(await greyScreenshot(code(movie)), 'QRCODE')).toBe(value);
    expect(scan(await greyScreenshot(code(train)), 'CODE128')).toBe(value);
    expect(scan(await greyScreenshot(code(ean)), 'EAN-13')).toBe(EAN);
    expect(complaints).toEqual([]);
  });

  it('draws codes in the dark too, and those of templates as samples', async () => {
    const bench = await createBench();
    const { json } = await bench.call('createTemplate', newTemplate('transportTicket'));
    const { page } = await visit(bench, '#/wallet', true);
    const slot = page.locator('.slot').filter({ hasText: String(json.templateCode) });
    await slot.getByText('示例碼').waitFor();
    const text = scan(await greyScreenshot(slot.locator('.code')), 'CODE128');
    expect(text).toBe(String(json.templateCode).slice(-12));
  });

  it('says why a value can not be drawn', async () => {
    const bench = await createBench();
    const changes = { codeType: 'barcode', codeStandard: 'EAN-13' };
    const template = await bench.call('createTemplate', { ...newTemplate(), ...changes });
    const { templateCode } = template.json;
    const codeInfo = { $codevalue$: '4006381333932', $codemsg$: 'x' };
    await bench.call('createPass', {
      ...example('createPass', 'giftCard'),
      templateCode,
      codeInfo,
    });
    const { page } = await visit(bench, '#/wallet');
    await page.getByText("EAN-13 can't carry this value").waitFor();
  });

  it('speaks both languages and says who sees nothing', async () => {
    const bench = await createBench();
    await fillWallet(bench);
    const notification = example('sendPerformanceNotification', 'trainTicket');
    const data = notification.syncDataInfo as { languageBusinessInfo: Record<string, string> };
    delete data.languageBusinessInfo.en_US;
    await bench.call('sendPerformanceNotification', { ...notification, merchantBizNo: 'ZH' });
    const { page } = await visit(bench, '#/wallet');
    const articles = page.getByRole('article');
    await articles.first().waitFor();
    const all = await articles.count();
    expect(await page.locator('article[lang="zh-HK"]').count()).toBe(all);
    const inChinese = await seen(page.locator('.wallet'));
    for (const text of ['下午茶禮券', '海港主題樂園', '立即使用', '旺角', '廣州南', '已使用']) {
      expect(inChinese).toContain(text);
    }
    await shoot(page, 'wallet-zh-light');
    await page.getByText('English', { exact: true }).click();
    await page.locator('article[lang="en-HK"]').first().waitFor();
    const inEnglish = await seen(page.locator('.wallet'));
    for (const text of ['Afternoon tea voucher', 'Harbour Park', 'Use now', 'Mong Kok', 'Used']) {
      expect(inEnglish).toContain(text);
    }
    expect(inEnglish).toContain('Users of en_US see nothing');
    expect(await page.locator('article').count()).toBe(all - 1);
  });

  it('follows what changes while it is open', async () => {
    const bench = await createBench();
    const { page } = await visit(bench, '#/wallet');
    await page.getByText('No template was created.').waitFor();
    const { json } = await bench.call('createTemplate', newTemplate());
    const card = page.getByRole('article');
    await card.getByText('有效', { exact: true }).waitFor();
    await bench.call('updateTemplateStatus', {
      merchantAccountId: newTemplate().merchantId,
      templateCode: json.templateCode,
      status: 'paused',
    });
    await card.getByText('已暫停').waitFor();
    await bench.sandbox.clock.advance(60 * 86_400_000);
    await card.getByText('已過期').waitFor({ timeout: 0 });
  });
});

inChromium('the list, grown', () => {
  const numbers = async (page: Page): Promise<readonly string[]> =>
    page.locator('.lines .number').allInnerTexts();

  it('finds by text, operation, code and client, newest first', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate());
    await bench.call('queryTemplate', { merchantId: 'M', templateCode: 'nowhere-1' });
    await bench.call('createTemplate', newTemplate(), { signedBody: 'other' });
    const { page, complaints } = await visit(bench);
    await page.getByText('#3', { exact: true }).waitFor();
    const search = page.getByRole('searchbox');
    for (const [question, expected] of [
      ['nowhere-1', ['#2']],
      ['CREATETEMPLATE', ['#3', '#1']],
      ['invalid_signature', ['#3']],
      ['createtemplate success', ['#1']],
      [bench.merchant.clientId, ['#3', '#2', '#1']],
      ['nothing like this', []],
      ['', ['#3', '#2', '#1']],
    ] as const) {
      await search.fill(question);
      await expect.poll(() => numbers(page)).toEqual(expected);
    }
    await search.fill('createtemplate');
    await expect.poll(() => numbers(page)).toEqual(['#3', '#1']);
    await bench.call('createTemplate', newTemplate());
    await expect.poll(() => numbers(page)).toEqual(['#4', '#3', '#1']);
    expect(complaints).toEqual([]);
  });

  it('draws a hundred of a thousand, and more on demand', async () => {
    const bench = await createBench();
    for (let count = 0; count < 1_010; count += 1) await bench.sandbox.fetch(`${HOST}/api/none`);
    const { page } = await visit(bench);
    await page.getByText('#1010', { exact: true }).waitFor();
    expect(await page.locator('.lines > li').count()).toBe(100);
    await page.getByRole('button', { name: 'Show 100 more of 900' }).click();
    expect(await page.locator('.lines > li').count()).toBe(200);
    await page.getByRole('searchbox').fill('#11 ');
    // The ten oldest are forgotten.
    await expect.poll(async () => (await numbers(page)).at(-1)).toBe('#11');
  });

  it('is walked through with arrow keys and letters', async () => {
    const bench = await createBench();
    for (let count = 0; count < 4; count += 1) await bench.call('createTemplate', newTemplate());
    const { page } = await visit(bench);
    await page.getByText('#4', { exact: true }).waitFor();
    const heading = (number: number) =>
      page.getByRole('heading', { name: `createTemplate #${number}` }).waitFor();
    await page.keyboard.press('j');
    await heading(4);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await heading(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#/requests/2',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.locator('.lines a[aria-current]').focus();
    await bench.call('createTemplate', newTemplate());
    await page.getByText('#5', { exact: true }).waitFor();
    await page.keyboard.press('k');
    await heading(3);
    await page.keyboard.press('End');
    await heading(1);
    await page.keyboard.press('Home');
    await heading(5);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('j');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('j');
  });

  it('is a calm page for a request that is forgotten', async () => {
    const { page, complaints } = await visit(await createBench(), '#/requests/7');
    await page.getByRole('heading', { name: 'Request #7 is not here' }).waitFor();
    await page.getByRole('link', { name: 'All requests' }).click();
    await page.getByRole('heading', { name: 'Nothing chosen' }).waitFor();
    await page.getByText(/^alipayhk call createTemplate --example giftCard/).waitFor();
    // The browser itself writes each 404 into its console.
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  it('sends a request again, and exports what passed as an HTTP archive', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate(), { headers: { 'Agent-Token': 'tok-secret' } });
    const { page } = await visit(bench, '#/requests/1');
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByRole('heading', { name: 'createTemplate #2' }).waitFor();
    expect(bench.sandbox.exchanges[1]?.verification.verdict).toBe('verified');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('navigation', { name: 'Requests' }).getByText('Export as HAR').click(),
    ]);
    const har = await readFile(await download.path(), 'utf8');
    expect(har).not.toContain('tok-secret');
    expect(JSON.parse(har).log.entries).toHaveLength(2);
  });
});

inChromium('the notifications', () => {
  it('are sent from the page, and show attempts, reasons and the next time', async () => {
    const endpoint = createServer((request, response) => {
      response.statusCode = 503;
      request.resume().on('end', () => response.end('<b>not yet</b>'));
    });
    await once(endpoint.listen(0, '127.0.0.1'), 'listening');
    const { port } = endpoint.address() as AddressInfo;
    const bench = await createBench();
    const { page, complaints } = await visit(bench, '#/notifications');
    await page.getByText('No notification was sent.').waitFor();
    await page.getByLabel('At the address').fill(`http://127.0.0.1:${port}/notify`);
    await page.getByLabel('Encrypted').selectOption('yes');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const form = page.getByRole('form', { name: 'Send a notification' });
    await form.getByText('#1: The endpoint answered HTTP 503; 200 is wanted.').waitFor();
    const delivery = page.locator('.delivery');
    await delivery.getByText('waiting for the next attempt').waitFor();
    const shown = await seen(delivery.first());
    expect(shown).toContain('encrypted');
    expect(shown).toMatch(/Next attempt: .+ \(in (1 minute 5\d seconds|2 minutes)\)/);
    await delivery.getByText('What the endpoint answered').click();
    const answer = delivery.getByRole('region', { name: 'What the endpoint answered' });
    await expect.poll(() => seen(answer)).toBe('<b>not·yet</b>');
    await bench.sandbox.clock.advance(120_000);
    await expect.poll(() => delivery.locator('.steps li').count()).toBe(2);
    await delivery.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('repeats #1').waitFor();
    expect(bench.sandbox.deliveries).toHaveLength(2);
    await shoot(page, 'notifications-light');
    await page.getByLabel('At the address').fill('nowhere');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByText('The url "nowhere" is no http or https address.').waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
    endpoint.close();
  });
});

inChromium('the steering', () => {
  it('plays faults, moves the clock and forgets', async () => {
    const bench = await createBench();
    const { page, complaints } = await visit(bench, '#/steering');
    await page.getByText('No fault waits.').waitFor();
    await page.getByLabel('Kind').selectOption('drop-after');
    await page.getByText('It carries the request out, then breaks the connection').waitFor();
    await page.getByLabel('On', { exact: true }).selectOption('createPass');
    await page.getByLabel('Times').fill('2');
    await page.getByRole('button', { name: 'Play it' }).click();
    await page.getByText('drop-after on createPass, 2 times').waitFor();
    await shoot(page, 'steering-light');
    await page.getByRole('button', { name: 'Clear the faults' }).click();
    await page.getByText('No fault waits.').waitFor();
    await page.getByLabel('Time', { exact: true }).fill('2027-01-01T00:00:00+08:00');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await page.getByText('Sandbox clock: 1 Jan 2027, 00:00 (Hong Kong)').waitFor();
    await page.getByRole('button', { name: '+ 1 day' }).click();
    await page.getByText('Sandbox clock: 2 Jan 2027, 00:00 (Hong Kong)').waitFor();
    await bench.call('createTemplate', newTemplate());
    const forget = page.getByRole('button', { name: 'Reset everything' });
    await forget.click();
    expect(bench.sandbox.exchanges).toHaveLength(1);
    await forget.click();
    await page.getByText('Done.').waitFor();
    expect(bench.sandbox.exchanges).toHaveLength(0);
    expect(bench.sandbox.state.templates()).toHaveLength(0);
    await page.getByRole('link', { name: 'Requests' }).click();
    await page.getByText('Waiting for the first request.').waitFor();
    expect(complaints).toEqual([]);
  });
});

inChromium('everybody', () => {
  it.each([
    ['light', false],
    ['dark', true],
  ] as const)('can use it: axe finds nothing in the %s colours', async (name, dark) => {
    const bench = await createBench();
    await fillWallet(bench);
    await bench.call('createTemplate', newTemplate(), { signedBody: '{}' });
    const { page } = await visit(bench, '', dark);
    await page.getByText('#1', { exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'refused' }).click();
    await page.locator('.cause').waitFor();
    expect(await findViolations(page)).toEqual([]);
    if (dark) await shoot(page, `detail-refused-${name}`);
    for (const section of ['Notifications', 'Steering'] as const) {
      await page.getByRole('link', { name: section }).click();
      await page.getByRole('form').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Wallet' }).click();
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('article').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    if (dark) await shoot(page, `wallet-en-${name}`);
  });

  it('can use it with the keyboard alone, and on a narrow screen', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate());
    const { page } = await visit(bench);
    await page.getByText('#1', { exact: true }).waitFor();
    await page.locator('.lines a').focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'createTemplate #1' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.screenshot({ path: `${artifacts}detail-narrow-light.png` });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    // List and detail each have the whole screen.
    expect(await page.locator('.list').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'All requests' }).press('Enter');
    await page.locator('.lines .number').waitFor();
    expect(await page.locator('#main').isVisible()).toBe(false);
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const section of ['Notifications', 'Steering']) {
      await page.getByRole('link', { name: section }).press('Enter');
      await page.getByRole('form').first().waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `${artifacts}${section}-narrow-light.png` });
    }
    await page.getByRole('link', { name: 'Wallet' }).press('Enter');
    await page.getByRole('article').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${artifacts}wallet-narrow-light.png` });
  });

  it('can choose the colours, and the choice lasts', async () => {
    const { page } = await visit(await createBench());
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByText('Dark', { exact: true }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await expect.poll(ground).toBe(dark);
  });
});
