import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Exchange, type Sandbox } from '@alipayhk-openapi/sandbox';
import { type SandboxServer, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { DOCUMENT, OPERATIONS } from './document.ts';
import { chained, collectionScripts, writePostmanCollection } from './postman.ts';
import { mustRun, outputOf, runTool, type Verdict } from './tool.ts';

const CLIENT_ID = '4Q5Y8W0WSG45P907917';
/** What must succeed: a template is created, and the very one is queried. */
const MUST_SUCCEED = new Set(['createTemplate', 'queryTemplate']);

interface Bench {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  readonly privateKey: string;
}

async function openBench(): Promise<Bench> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const sandbox = await createSandbox({ clients: [{ clientId: CLIENT_ID, publicKey }] });
  return {
    sandbox,
    server: await serveSandbox(sandbox, { host: '127.0.0.1', port: 0 }),
    privateKey,
  };
}

/** What is wrong with what a runner sent; each operation is sent once. */
function judgeExchanges(exchanges: readonly Exchange[], output: string): readonly string[] {
  const problems = OPERATIONS.flatMap(({ operationId }) => {
    const seen = exchanges.filter((exchange) => exchange.operationId === operationId);
    const [exchange] = seen;
    if (exchange === undefined || seen.length > 1)
      return [`${operationId} arrived ${seen.length} times`];
    const { verification, result } = exchange;
    if (verification.verdict !== 'verified') return [`${operationId}: ${verification.reason}`];
    if (!MUST_SUCCEED.has(operationId) || result?.resultStatus === 'S') return [];
    return [`${operationId}: ${result?.resultCode} ${result?.resultMessage}`];
  });
  return problems.length === 0
    ? []
    : [...problems, `what the tool printed:\n${output.slice(-3_000)}`];
}

/** Postman: the converter's collection, signed as the guide says, run by newman. */
async function checkPostman(dist: string): Promise<Verdict> {
  const path = `${dist}/postman.json`;
  const requests = await writePostmanCollection(path);
  const encrypted = requests.filter(({ header }) =>
    header.some(({ key, disabled }) => /^encrypt$/i.test(key) && !disabled),
  );
  const { sandbox, server, privateKey } = await openBench();
  try {
    const variables = { baseUrl: server.url, clientId: CLIENT_ID, privateKey };
    const values = Object.entries(variables).map(([key, value]) => ({ key, value, enabled: true }));
    await writeFile(`${dist}/environment.json`, JSON.stringify({ name: 'sandbox', values }));
    const { output } = await runTool('collections', 'node_modules/newman/bin/newman.js', [
      ...['run', path, '-e', `${dist}/environment.json`, '--color', 'off'],
    ]);
    return {
      tool: 'openapi-to-postmanv2 and newman',
      problems: [
        ...encrypted.map(() => 'a request has an enabled Encrypt header'),
        ...judgeExchanges(sandbox.exchanges, output),
      ],
      note: `${requests.length} requests signed`,
    };
  } finally {
    await server.close();
  }
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** Bruno: the converter's collection, signed as the guide says, run by Bruno's command line. */
async function checkBruno(dist: string, mode: 'safe' | 'developer'): Promise<Verdict> {
  const folder = `${dist}/bruno-${mode}`;
  await mkdir(folder, { recursive: true });
  const program = 'node_modules/@usebruno/cli/bin/bru.js';
  await mustRun('collections', program, [
    ...['import', 'openapi', '--source', DOCUMENT, '--output', folder],
    ...['--collection-name', 'alipayhk', '--collection-format', 'bru'],
  ]);
  const collection = `${folder}/alipayhk`;
  const files = (await readdir(collection, { recursive: true })).filter((file) =>
    /[\\/][^\\/]+\.bru$/.test(file),
  );
  let encrypted = 0;
  for (const file of files) {
    const text = await readFile(join(collection, file), 'utf8');
    encrypted += /^\s*encrypt:/im.test(text) ? 1 : 0;
    await writeFile(join(collection, file), chained(text));
  }
  const { sandbox, server, privateKey } = await openBench();
  try {
    const settings = await readFile(`${collection}/collection.bru`, 'utf8');
    const open = settings
      .replace(/^auth \{[^}]*\}/m, 'auth {\n  mode: none\n}')
      .replace(/^auth:apikey \{(.|\n)*?\n\}/m, '');
    const { signRequest, rememberAnswer } = await collectionScripts();
    const scripts = `script:pre-request {\n${indented(signRequest)}}\n\nscript:post-response {\n${indented(rememberAnswer)}}\n`;
    await writeFile(`${collection}/collection.bru`, `${open}\n${scripts}`);
    const key = privateKey.replaceAll(/-----[^-]+-----|\s/g, '');
    await writeFile(
      `${collection}/environments/Sandbox.bru`,
      `vars {\n  baseUrl: ${server.url}\n  clientId: ${CLIENT_ID}\n  privateKey: ${key}\n}\n`,
    );
    const { output } = await runTool(
      'collections',
      program,
      [...['run', '-r', '--env', 'Sandbox', '--sandbox', mode]],
      collection,
    );
    return {
      tool: `Bruno (${mode})`,
      problems: [
        ...(encrypted === 0 ? [] : [`${encrypted} requests have an enabled Encrypt header`]),
        ...judgeExchanges(sandbox.exchanges, output),
      ],
    };
  } finally {
    await server.close();
  }
}

/** The collections that converters make, signed by the script of the guide, against the sandbox. */
export async function checkCollections(): Promise<readonly Verdict[]> {
  const dist = await outputOf('collections');
  await mkdir(dist, { recursive: true });
  return [
    await checkPostman(dist),
    await checkBruno(dist, 'safe'),
    await checkBruno(dist, 'developer'),
  ];
}
