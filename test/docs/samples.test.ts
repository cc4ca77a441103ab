import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSandbox, type Sandbox } from '@alipayhk-openapi/sandbox';
import { type SandboxServer, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { operations } from '@alipayhk-openapi/spec/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storageOf, worldOf } from '../../docs/.vitepress/theme/lib/example-world.ts';
import { readOpenApi, requestExamples } from '../../scripts/docs/openapi.ts';
import { root } from '../../scripts/lib/root.ts';
import { languages } from '../../scripts/samples/index.ts';
import { typeName } from '../../scripts/samples/sample.ts';
import { typescript } from '../../scripts/samples/typescript.ts';
import { hasPrograms, type Program } from '../support/programs.ts';
import { makeKeys } from './support/keys.ts';

const run = promisify(execFile);
const clientId = '4Q5Y8W0WSG45P907917';
const merchant = makeKeys();
const platformKeys = makeKeys();

const document = readOpenApi();
const nodes = Object.values(document.paths).map(({ post }) => post);
const examplesOf = (operationId: string) => {
  const node = nodes.find((candidate) => candidate.operationId === operationId);
  return node === undefined ? [] : requestExamples(document, node);
};
const creations = examplesOf('createTemplate').map(({ value }) => value);
const firstExamples = Object.values(operations).map((operation) => {
  const [example] = examplesOf(operation.operationId);
  if (example === undefined) throw new Error(`${operation.operationId} has no example.`);
  return { operation, example };
});

/** How a sample is run, and how often that is affordable: a program that is slow to start takes turns. */
interface Runner {
  programs: readonly Program[];
  command(file: string): readonly [string, readonly string[]];
}
const tsx = createRequire(`${root}/package.json`).resolve('tsx/cli');
const runners: Record<string, Runner> = {
  typescript: {
    programs: [],
    command: (file) => [process.execPath, [tsx, file]],
  },
  shell: { programs: ['bash', 'curl', 'openssl'], command: (file) => ['bash', [file]] },
  java: {
    programs: ['java'],
    command: (file) => ['java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', file]],
  },
  python: {
    programs: ['python3 with cryptography'],
    command: (file) => ['python3', [file]],
  },
  php: { programs: ['php'], command: (file) => ['php', [file]] },
  go: { programs: ['gofmt'], command: (file) => ['gofmt', ['-l', '-e', file]] },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alipayhk-samples-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const startSandbox = async (
  body: Readonly<Record<string, unknown>>,
): Promise<{ sandbox: Sandbox; server: SandboxServer }> => {
  const world = worldOf(body, clientId, creations);
  const sandbox = await createSandbox({
    clients: [{ clientId, publicKey: merchant.publicKey }],
    storage: storageOf(world, platformKeys),
  });
  await sandbox.clock.set(world.time);
  return { sandbox, server: await serveSandbox(sandbox) };
};

describe.each(languages)('samples in $label', ({ id, extension, program }) => {
  const runner = runners[id];
  if (runner === undefined) throw new Error(`No way to try samples in ${id}.`);

  it.runIf(hasPrograms(...runner.programs)).each(firstExamples)(
    '$operation.operationId',
    async ({ operation, example }) => {
      const source = program({ operation, body: example.value });
      const file = join(
        folder,
        `${id === 'java' ? typeName(operation.operationId) : `${id}-${operation.operationId}`}.${extension}`,
      );
      await writeFile(file, source);
      const { sandbox, server } = await startSandbox(example.value);
      try {
        const [command, args] = runner.command(file);
        const { stdout } = await run(command, [...args], {
          cwd: root,
          timeout: 60_000,
          env: {
            ...process.env,
            ALIPAYHK_BASE_URL: server.url,
            ALIPAYHK_CLIENT_ID: clientId,
            ALIPAYHK_PRIVATE_KEY: merchant.privateKey,
            ALIPAYHK_PLATFORM_PUBLIC_KEY: platformKeys.publicKey,
            TSX_TSCONFIG_PATH: `${root}/tsconfig.json`,
          },
        });
        if (id === 'go') {
          expect(stdout).toBe('');
          return;
        }
        expect(stdout).toContain('SUCCESS');
        expect(sandbox.exchanges).toHaveLength(1);
        expect(sandbox.exchanges[0]).toMatchObject({
          operationId: operation.operationId,
          verification: { verdict: 'verified' },
          result: { resultCode: 'SUCCESS' },
        });
        expect(JSON.parse(sandbox.exchanges[0]?.request.body ?? '')).toMatchObject(
          id === 'typescript' ? {} : example.value,
        );
      } finally {
        await server.close();
      }
    },
    90_000,
  );
});

it('samples in TypeScript type-check for every example of the specification', async () => {
  const files = Object.values(operations).flatMap((operation) =>
    examplesOf(operation.operationId).map(({ name, value }) => ({
      file: join(folder, `${operation.operationId}.${name}.mts`),
      source: typescript.program({ operation, body: value }),
    })),
  );
  expect(files.length).toBeGreaterThan(firstExamples.length);
  await Promise.all(files.map(({ file, source }) => writeFile(file, source)));
  const project = join(folder, 'tsconfig.json');
  await writeFile(
    project,
    JSON.stringify({
      extends: `${root}/tsconfig.base.json`,
      compilerOptions: {
        types: ['node'],
        typeRoots: [`${root}/node_modules/@types`],
        isolatedDeclarations: false,
        declaration: false,
      },
      files: files.map(({ file }) => file),
    }),
  );
  const tsc = createRequire(`${root}/package.json`).resolve('typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', project], { cwd: root }).catch(
    (failure: { stdout: string }) => failure,
  );
  expect(stdout).toBe('');
});
