import ts from 'typescript';
import { typesOf } from '../generate/types.ts';
import { documentForTypes } from '../generate/types-document.ts';
import { at, escapeToken, isObject } from './document.ts';
import type { Change, Document } from './model.ts';
import { resolveReferences } from './resolve.ts';

/**
 * The type-level diff: code that was written against the old types is compiled against the new
 * ones. What a wire-level comparison calls harmless may still stop a program from compiling.
 */
export const compareTypes = async (base: Document, head: Document): Promise<readonly Change[]> => {
  const [oldTypes, newTypes] = await Promise.all([base, head].map(typesFor));
  const claims = claimsOf(resolveReferences(base).document);
  const files = { 'old.ts': oldTypes!, 'new.ts': newTypes! };
  const failedBefore = new Set(failures({ ...files, 'new.ts': oldTypes! }, claims).keys());
  return [...failures(files, claims)]
    .filter(([claim]) => !failedBefore.has(claim))
    .map(([{ rule, operationId, pointer, what }, reason]) => ({
      level: 'major' as const,
      rule,
      operationId,
      pointer,
      message: `${what} does not compile any more: ${reason}`,
    }));
};

const typesFor = (document: Document): Promise<string> =>
  typesOf(documentForTypes(document as unknown as Parameters<typeof documentForTypes>[0]));

/** A declaration that compiled against the old types. */
interface Claim {
  readonly rule: 'type-example' | 'type-sent' | 'type-received';
  readonly operationId: string;
  readonly pointer: string;
  readonly what: string;
  readonly code: string;
}

const PRELUDE = `
import type { operations as Old } from './old.ts';
import type { operations as New } from './new.ts';
type Content<T> = T extends { content: infer C } ? C[keyof C] : never;
type Request<O> = O extends { requestBody?: infer B } ? Content<NonNullable<B>> : never;
type Response<O> = O extends { responses: { 200: infer R } } ? Content<R> : never;
`;

/** What users do with every operation: send bodies, some of which are examples, and read answers. */
const claimsOf = (base: Document): readonly Claim[] =>
  ['paths', 'webhooks'].flatMap((section) =>
    entriesAt(base, `#/${section}`).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        isObject(operation) && typeof operation.operationId === 'string'
          ? operationClaims(
              operation,
              `#/${section}/${escapeToken(path)}/${method}`,
              section === 'webhooks',
            )
          : [],
      ),
    ),
  );

const operationClaims = (
  operation: Document,
  pointer: string,
  inbound: boolean,
): readonly Claim[] => {
  const operationId = String(operation.operationId);
  const name = JSON.stringify(operationId);
  const [request, response] = ['requestBody', 'responses/200'];
  // The platform calls a webhook: the user reads the request and writes the response.
  const [sent, received] = inbound ? [response, request] : [request, response];
  const type = (place: string): string => (place === request ? 'Request' : 'Response');
  const at_ = { operationId, pointer: `${pointer}/${sent}` };
  return [
    ...examplesOf(operation, sent).map(
      ([example, value]): Claim => ({
        ...at_,
        rule: 'type-example',
        what: `The example \`${example}\``,
        code: `const _: ${type(sent)}<New[${name}]> = ${JSON.stringify(value)};`,
      }),
    ),
    {
      ...at_,
      rule: 'type-sent',
      what: 'Code that sends a body of the old type',
      code: `const _ = (body: ${type(sent)}<Old[${name}]>): ${type(sent)}<New[${name}]> => body;`,
    },
    {
      operationId,
      pointer: `${pointer}/${received}`,
      rule: 'type-received',
      what: 'Code that reads a body of the old type',
      code: `const _ = (body: ${type(received)}<New[${name}]>): ${type(received)}<Old[${name}]> => body;`,
    },
  ];
};

const entriesAt = (
  document: Document,
  pointer: string,
): readonly (readonly [string, Document])[] => {
  const value = at(document, pointer);
  return isObject(value)
    ? Object.entries(value).flatMap(([key, item]) => (isObject(item) ? [[key, item] as const] : []))
    : [];
};

const examplesOf = (operation: Document, place: string): readonly (readonly [string, unknown])[] =>
  entriesAt(operation, `#/${place}/content`).flatMap(([type]) =>
    entriesAt(operation, `#/${place}/content/${escapeToken(type)}/examples`).map(
      ([name, example]) => [name, example.value] as const,
    ),
  );

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
};

const REASON_LENGTH = 300;

/** The innermost reason: what stands around it repeats whole types and says less. */
const reasonOf = (message: string | ts.DiagnosticMessageChain): string => {
  if (typeof message !== 'string' && message.next?.[0]) return reasonOf(message.next[0]);
  const text = (typeof message === 'string' ? message : message.messageText).replaceAll(
    /\s+/g,
    ' ',
  );
  return text.length > REASON_LENGTH ? `${text.slice(0, REASON_LENGTH)}...` : text;
};

/** Compiles every claim and gives those that fail, with the first reason. */
const failures = (
  types: Readonly<Record<'old.ts' | 'new.ts', string>>,
  claims: readonly Claim[],
): ReadonlyMap<Claim, string> => {
  const ends: number[] = [];
  let source = PRELUDE;
  for (const { code } of claims) {
    source += `{ ${code} }\n`;
    ends.push(source.length);
  }
  const failed = new Map<Claim, string>();
  for (const { start = 0, messageText } of diagnostics({ ...types, 'claims.ts': source })) {
    if (start < PRELUDE.length)
      throw new Error(
        `The types cannot be compared: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    const claim = claims[ends.findIndex((end) => start < end)];
    if (claim && !failed.has(claim)) failed.set(claim, reasonOf(messageText));
  }
  return failed;
};

const diagnostics = (files: Readonly<Record<string, string>>): readonly ts.Diagnostic[] => {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  const own = (name: string): string | undefined => files[name.replace(/^.*\/virtual\//, '')];
  host.getSourceFile = (name, ...rest) => {
    const text = own(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => own(name) !== undefined || fileExists(name);
  host.directoryExists = (name) => name === '/virtual' || ts.sys.directoryExists(name);
  host.readFile = (name) => own(name) ?? readFile(name);
  const program = ts.createProgram(['/virtual/claims.ts'], OPTIONS, host);
  return program.getSemanticDiagnostics(program.getSourceFile('/virtual/claims.ts'));
};
