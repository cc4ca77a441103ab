import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { DOCUMENT, EXAMPLES, type Example, exampleNamed, OPERATIONS } from './document.ts';
import { judgePlanted, type Validator } from './limits.ts';
import { PLANTED, plant } from './planted.ts';
import {
  folderOf,
  type Group,
  mustRun,
  outputOf,
  runTool,
  ToolError,
  type Verdict,
} from './tool.ts';

interface ZodSchema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { message: string } };
}

type Schemas = Readonly<Record<string, ZodSchema | undefined>>;

interface Generator {
  readonly tool: string;
  readonly group: Group;
  /** Writes the code into `dist/<tool>`. */
  generate(dist: string): Promise<void>;
  /** What a caller writes: the import, then one call. */
  readonly imports: string;
  call(operationId: string, body: string): string;
  /** The module with the zod schemas, and the names under which a schema may be found there. */
  readonly zod?: {
    readonly tool: Validator;
    readonly module: string;
    names(example: Example): readonly string[];
    /** How the module gives its schemas, where not by name. */
    schemas?(module: Readonly<Record<string, unknown>>): Schemas;
  };
}

const capitalised = (name: string): string => name[0]?.toUpperCase() + name.slice(1);
const uncapitalised = (name = ''): string => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
const tagOf = (operationId: string): string =>
  OPERATIONS.find((operation) => operation.operationId === operationId)?.tag ?? '';

/** Writes a configuration file that the tool imports. */
async function configure(dist: string, name: string, code: string): Promise<string> {
  const path = `${dist}/${name}`;
  await writeFile(path, code);
  return path;
}

const GENERATORS: readonly Generator[] = [
  {
    tool: 'hey-api',
    group: 'generators',
    generate: (dist) =>
      mustRun('generators', 'node_modules/@hey-api/openapi-ts/bin/run.js', [
        ...['-i', DOCUMENT, '-o', `${dist}/hey-api`, '--no-log-file'],
        ...['-p', '@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch', 'zod'],
      ]),
    imports: `import * as api from '../hey-api/index.ts';`,
    call: (operationId, body) => `api.${operationId}({ body: ${body} })`,
    zod: {
      tool: 'hey-api',
      module: 'hey-api/zod.gen.ts',
      names: ({ operationId, direction, schema }) =>
        direction === 'request'
          ? [`z${capitalised(operationId)}Body`, `z${schema}`]
          : [`z${schema}`, `z${capitalised(operationId)}Response`],
    },
  },
  {
    tool: 'orval',
    group: 'generators',
    async generate(dist) {
      const input = JSON.stringify({ target: DOCUMENT });
      const output = (client: string): string =>
        JSON.stringify({ target: `./orval/${client}.ts`, client, mode: 'single' });
      const config = await configure(
        dist,
        'orval.config.mjs',
        `export default {
          fetch: { input: ${input}, output: ${output('fetch')} },
          zod: { input: ${input}, output: ${output('zod')} },
        };`,
      );
      await mustRun('generators', 'node_modules/orval/dist/bin/orval.mjs', ['--config', config]);
    },
    imports: `import * as api from '../orval/fetch.ts';`,
    call: (operationId, body) => `api.${operationId}(${body})`,
    zod: {
      tool: 'orval',
      module: 'orval/zod.ts',
      names: ({ operationId, direction }) => [
        `${capitalised(operationId)}${direction === 'request' ? 'Body' : 'Response'}`,
      ],
    },
  },
  {
    tool: 'kubb',
    group: 'generators',
    async generate(dist) {
      const config = await configure(
        dist,
        'kubb.config.mjs',
        `import { defineConfig } from '@kubb/core';
        import { pluginClient } from '@kubb/plugin-client';
        import { pluginOas } from '@kubb/plugin-oas';
        import { pluginTs } from '@kubb/plugin-ts';
        import { pluginZod } from '@kubb/plugin-zod';
        export default defineConfig({
          input: { path: ${JSON.stringify(DOCUMENT)} },
          output: { path: './kubb', format: false, lint: false },
          plugins: [
            pluginOas({ generators: [] }),
            pluginTs({ output: { path: './ts' } }),
            pluginZod({ output: { path: './zod' }, version: '4' }),
            pluginClient({ output: { path: './client' }, client: 'fetch' }),
          ],
        });`,
      );
      // It writes below the folder that it runs in, whatever root it is given.
      const args = ['generate', '--config', config];
      await mustRun('generators', 'node_modules/@kubb/cli/bin/kubb.cjs', args, dist);
    },
    imports: `import * as api from '../kubb/client/index.ts';`,
    call: (operationId, body) => `api.${operationId}(${body})`,
    zod: {
      tool: 'kubb',
      module: 'kubb/zod/index.ts',
      names: ({ operationId, direction, schema }) =>
        direction === 'request'
          ? [`${operationId}MutationRequestSchema`, `${uncapitalised(schema)}Schema`]
          : [`${operationId}200Schema`, `${uncapitalised(schema)}Schema`],
    },
  },
  {
    tool: 'swagger-typescript-api',
    group: 'generators',
    generate: (dist) =>
      mustRun('generators', 'node_modules/swagger-typescript-api/dist/cli.mjs', [
        ...['generate', '-p', DOCUMENT, '-o', `${dist}/swagger-typescript-api`, '-n', 'api.ts'],
        ...['--module-name-first-tag', '--silent'],
      ]),
    imports: `import { Api } from '../swagger-typescript-api/api.ts';\nconst api = new Api();`,
    call: (operationId, body) => `api.${uncapitalised(tagOf(operationId))}.${operationId}(${body})`,
  },
  {
    tool: 'openapi-typescript-codegen',
    group: 'generators',
    generate: (dist) =>
      mustRun('generators', 'node_modules/openapi-typescript-codegen/bin/index.js', [
        ...['-i', DOCUMENT, '-o', `${dist}/openapi-typescript-codegen`],
      ]),
    imports: `import * as api from '../openapi-typescript-codegen/index.ts';`,
    call: (operationId, body) => `api.${tagOf(operationId)}Service.${operationId}(${body})`,
  },
  {
    tool: 'openapi-zod-client',
    group: 'generators-zod3',
    async generate(dist) {
      await mkdir(`${dist}/openapi-zod-client`);
      await mustRun('generators-zod3', 'node_modules/openapi-zod-client/bin.js', [
        ...[DOCUMENT, '-o', `${dist}/openapi-zod-client/api.ts`, '--with-alias'],
      ]);
    },
    imports: `import { createApiClient } from '../openapi-zod-client/api.ts';\nconst api = createApiClient('http://127.0.0.1');`,
    call: (operationId, body) => `api.${operationId}(${body})`,
    zod: {
      tool: 'openapi-zod-client',
      module: 'openapi-zod-client/api.ts',
      names: ({ operationId, direction }) => [`${operationId} ${direction}`],
      schemas({ api }) {
        const { api: endpoints } = api as {
          api: {
            alias: string;
            parameters: { type: string; schema: ZodSchema }[];
            response: ZodSchema;
          }[];
        };
        return Object.fromEntries(
          endpoints.flatMap(({ alias, parameters, response }) => [
            [`${alias} request`, parameters.find(({ type }) => type === 'Body')?.schema],
            [`${alias} response`, response],
          ]),
        );
      },
    },
  },
];

/** One call per operation with a body and nothing else: neither a signature nor a time is asked for. */
function calls({ imports, call }: Generator): string {
  const lines = OPERATIONS.map(({ operationId }) => `${call(operationId, 'body')};`);
  return [imports, 'declare const body: never;', ...lines, ''].join('\n');
}

const TSCONFIG = {
  compilerOptions: {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', noEmit: true },
    ...{ lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: true },
    ...{ strict: true, noUncheckedIndexedAccess: true, allowImportingTsExtensions: true },
  },
};

/** What the compiler says about the code of the tools of a group, by tool. */
async function compile(
  group: Group,
  tools: readonly Generator[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const dist = `${folderOf(group)}/dist`;
  await mkdir(`${dist}/calls`);
  for (const tool of tools) await writeFile(`${dist}/calls/${tool.tool}.ts`, calls(tool));
  await writeFile(
    `${dist}/tsconfig.json`,
    JSON.stringify({
      ...TSCONFIG,
      include: tools.flatMap(({ tool }) => [tool, `calls/${tool}.ts`]),
    }),
  );
  const { output, exitCode } = await runTool(group, 'node_modules/typescript/bin/tsc', [
    ...['-p', `${dist}/tsconfig.json`, '--pretty', 'false'],
  ]);
  const lines = output.split('\n').filter((line) => / error TS\d+:/.test(line));
  if (exitCode !== 0 && lines.length === 0) throw new ToolError(`tsc failed:\n${output}`);
  return new Map(
    tools.map(({ tool }) => [
      tool,
      lines.filter((line) => new RegExp(`^(dist/)?(calls/)?${tool}[/.]`).test(line)),
    ]),
  );
}

/** A field or an argument of generated code that asks for what the signature is made of. */
const PROTOCOL_FIELD =
  /['"]?\b(signature|request-?time|client-?id|encrypt|agent-?token)['"]?\??\s*:/gi;

async function protocolFields(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const code = await readFile(join(folder, file), 'utf8');
        const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/`[^`]*`/g, '``');
        return [...bare.matchAll(PROTOCOL_FIELD)].map(([field]) => `${file} asks for ${field}`);
      }),
  );
  return [...new Set(found.flat())];
}

/** The zod schemas that a tool wrote, bundled and loaded. */
async function loadSchemas(
  dist: string,
  { module, schemas }: NonNullable<Generator['zod']>,
): Promise<Schemas> {
  const outfile = `${dist}/${module.replace(/\.ts$/, '.mjs')}`;
  await build({
    ...{ entryPoints: [`${dist}/${module}`], outfile, logLevel: 'silent', tsconfigRaw: '{}' },
    ...{ bundle: true, format: 'esm', platform: 'node', external: ['node:*', 'axios'] },
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
  return schemas ? schemas(loaded) : (loaded as Schemas);
}

async function judgeSchemas(
  dist: string,
  { zod }: Generator,
): Promise<Pick<Verdict, 'problems' | 'note'>> {
  if (zod === undefined) return { problems: [] };
  const schemas = await loadSchemas(dist, zod).catch((error: Error) => error);
  if (schemas instanceof Error) {
    return { problems: [`its schemas cannot be loaded: ${schemas.message}`] };
  }
  const problems: string[] = [];
  const schemaOf = (example: Example): ZodSchema | undefined => {
    const name = zod.names(example).find((candidate) => schemas[candidate] !== undefined);
    return name === undefined ? undefined : schemas[name];
  };
  let accepted = 0;
  for (const example of EXAMPLES) {
    const schema = schemaOf(example);
    const title = `${example.operationId} ${example.direction} ${example.name}`;
    if (schema === undefined) {
      if (!example.webhook) problems.push(`has no schema for ${title}`);
      continue;
    }
    const { success, error } = parse(schema, example.value);
    if (success) accepted += 1;
    else problems.push(`refuses the example ${title}: ${error?.message.slice(0, 500)}`);
  }
  const refused = new Set(
    PLANTED.filter((planted) => {
      const example = exampleNamed(planted.operationId, planted.example);
      const schema = schemaOf(example);
      return schema && !parse(schema, plant(example.value, planted)).success;
    }),
  );
  return {
    problems: [...problems, ...judgePlanted(zod.tool, refused)],
    note: `${accepted} examples accepted, ${refused.size} of ${PLANTED.length} faults refused`,
  };
}

function parse(schema: ZodSchema, value: unknown): ReturnType<ZodSchema['safeParse']> {
  try {
    return schema.safeParse(value);
  } catch (error) {
    return { success: false, error: { message: `throws ${error}` } };
  }
}

async function checkGroup(group: Group): Promise<readonly Verdict[]> {
  const tools = GENERATORS.filter((generator) => generator.group === group);
  const dist = await outputOf(group);
  await mkdir(dist, { recursive: true });
  for (const tool of tools) await tool.generate(dist);
  const compiled = await compile(group, tools);
  return Promise.all(
    tools.map(async (generator) => {
      const { problems, note } = await judgeSchemas(dist, generator);
      return {
        tool: generator.tool,
        problems: [
          ...(compiled.get(generator.tool) ?? []),
          ...(await protocolFields(`${dist}/${generator.tool}`)),
          ...problems,
        ],
        note,
      };
    }),
  );
}

/** Every generator: its code compiles, its calls ask for no signature, its schemas judge rightly. */
export async function checkGenerators(): Promise<readonly Verdict[]> {
  const groups = await Promise.all([checkGroup('generators'), checkGroup('generators-zod3')]);
  return groups.flat();
}
