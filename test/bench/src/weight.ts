import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { interleave, median } from '../../../scripts/bench/interleave.ts';
import { BUDGETS, bundle } from '../../../scripts/gates/bundles.ts';
import { atMost, type Budget, figure, ratios } from './figure.ts';
import type { Section } from './report.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

const PEERS: Readonly<Record<string, string>> = {
  'openapi-fetch': "export { default } from 'openapi-fetch';",
  aws4fetch: "export { AwsClient } from 'aws4fetch';",
  'jose, sign and verify':
    "export { CompactSign, compactVerify, importPKCS8, importSPKI } from 'jose';",
  stripe: "export { default } from 'stripe';",
  openai: "export { default } from 'openai';",
};

/** What a user's bundle grows by. */
export async function sizes(): Promise<Section> {
  const size = async (name: string, code: string, limit?: number) => {
    const { gzip } = await bundle(code, folder);
    return figure(name, [gzip / 1000], limit === undefined ? {} : { budget: atMost(limit) });
  };
  return {
    title: 'Bundle size',
    unit: 'Kilobytes (1000 bytes), minified and compressed with gzip, with everything that is imported.',
    lead: {
      what: 'Size of the client in a bundle, minified and compressed',
      unit: 'kB',
      ours: ['client'],
      others: ['openapi-fetch', 'stripe', 'openai'],
    },
    figures: [
      ...(await Promise.all(BUDGETS.map(({ name, code, limit }) => size(name, code, limit)))),
      ...(await Promise.all(Object.entries(PEERS).map(([name, code]) => size(name, code)))),
    ],
  };
}

const run = promisify(execFile);

/** Microseconds that a fresh process needs to import a package. */
const coldImport = async (name: string): Promise<number> => {
  const code = `const t = performance.now(); await import('${name}'); console.log(performance.now() - t);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
  });
  return Number(stdout);
};

const UNIT = 'openapi-fetch';
const PROMISES: Readonly<Record<string, Budget>> = {
  '@alipayhk-openapi/middleware': atMost(2),
  '@alipayhk-openapi/client': atMost(3),
};
const OTHERS = ['aws4fetch', 'jose', 'stripe', 'openai', 'alipay-sdk'];
const IMPORTS = [...Object.keys(PROMISES), ...OTHERS];

/** Processes of one repetition: a single one differs from the next by a fifth. */
const PROCESSES = 5;

export async function coldImports(repetitions: number): Promise<Section> {
  const times: Record<string, number[]> = {};
  for (let round = -1; round < repetitions; round += 1) {
    const samples: Record<string, number[]> = {};
    for (let process = 0; process < PROCESSES; process += 1)
      for (const name of [UNIT, ...IMPORTS])
        if (process === 0 || !OTHERS.includes(name)) {
          samples[name] ??= [];
          samples[name].push(await coldImport(name));
        }
    if (round < 0) continue;
    for (const [name, taken] of Object.entries(samples)) {
      times[name] ??= [];
      times[name].push(median(taken));
    }
  }
  return {
    title: 'Cold import',
    unit: `In units of importing ${UNIT} in a fresh process. A repetition is the median of ${PROCESSES} processes where something is promised.`,
    lead: {
      what: `Cold import, beside ${UNIT}`,
      unit: 'times',
      ours: ['@alipayhk-openapi/client'],
      others: ['stripe', 'openai', 'alipay-sdk'],
    },
    figures: IMPORTS.map((name) =>
      figure(
        name,
        ratios(times[name]!, times[UNIT]!),
        PROMISES[name] && { budget: PROMISES[name] },
      ),
    ),
  };
}

const PROJECTS = {
  'openapi-fetch': `
    import createClient from 'openapi-fetch';
    interface paths { '/a': { post: { requestBody: { content: { 'application/json': { name: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } } } }
    const { data } = await createClient<paths>({ baseUrl: 'https://gateway.example' }).POST('/a', { body: { name: 'x' } });
    export const id: string | undefined = data?.id;`,
  '@alipayhk-openapi/client': `
    import { createAlipayHKClient } from '@alipayhk-openapi/client';
    const client = createAlipayHKClient({ clientId: 'x', privateKey: 'x', platformPublicKey: 'x' });
    const answer = await client.synchronizeContent({ contentId: 'C1', contentType: 'SKU', contentStatus: 1, contentInfo: { spuId: '1' } });
    export const code: string = answer.result.resultCode;`,
  stripe: `
    import Stripe from 'stripe';
    const customer = await new Stripe('x').customers.create({ name: 'x' });
    export const id: string = customer.id;`,
  openai: `
    import OpenAI from 'openai';
    const answer = await new OpenAI({ apiKey: 'x' }).models.list();
    export const models: unknown = answer.data;`,
} as const;

/** Microseconds that the compiler needs for a program of one file; throws where it does not compile. */
const compile = (source: string): void => {
  const file = `${folder}user.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  const [problem] = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
};

export async function typeChecks(repetitions: number): Promise<Section> {
  const times = await interleave(
    Object.entries(PROJECTS).map(([name, source]) => ({
      name,
      count: 1,
      run: async () => compile(source),
    })),
    repetitions,
    'cpu',
  );
  return {
    title: 'Type check of a small project',
    unit: 'One file with one call, in units of the same with openapi-fetch.',
    lead: {
      what: 'Type check of a small project, beside openapi-fetch',
      unit: 'times',
      ours: ['@alipayhk-openapi/client'],
      others: ['stripe', 'openai'],
    },
    figures: Object.keys(PROJECTS)
      .slice(1)
      .map((name) => figure(name, ratios(times[name]!, times['openapi-fetch']!))),
  };
}
