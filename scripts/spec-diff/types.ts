import ts from 'typescript';
import type { Finding, Pair, Part, Place } from './model.ts';
import { TypeReader } from './type-reader.ts';
import { TypeWalker, type Where } from './type-walker.ts';

/**
 * Compares the types that users compile against, by use: writing a literal with every field, reading every field,
 * reading by index, and a `switch` over every union. That one type can be assigned to the other is not enough: a field
 * that is gone does not hinder that, and yet code that names it stops compiling.
 */

/** Path inside the version (`generated/types.ts`) -> text. */
export type Sources = ReadonlyMap<string, string>;

export interface TypeVersions extends Pair<Sources> {
  /** The operationIds of what the platform calls. */
  readonly webhooks: ReadonlySet<string>;
}

const METHODS = 'generated/methods.ts';
const WIRE_TYPES = 'generated/types.ts';

/** What users import by name. */
const EXPORTING = [
  METHODS,
  'generated/requests.ts',
  WIRE_TYPES,
  'generated/operations.ts',
  'generated/calls.ts',
];

/** Whatever stops compiling, at the field where it does. */
export function compareTypes({ base, head, webhooks }: TypeVersions): readonly Finding[] {
  if (codeOf(base) === codeOf(head)) return [];
  const program = programOf({ base, head });
  const findings = new Map<string, Finding>();
  const tell = ({ operationId, part, field }: Place, text: string, subject?: string): void => {
    findings.set([operationId, part, field, subject, text].join('\n'), {
      level: 'major',
      rule: 'types',
      operationId,
      part,
      field,
      subject: subject ?? (field === '' ? 'the types' : `\`${field}\``),
      text,
      pointer: '',
      side: 'head',
      behaviour: false,
    });
  };
  for (const path of EXPORTING) {
    const kept = new Set(program.exportsOf('head', path));
    for (const name of program.exportsOf('base', path))
      if (!kept.has(name)) tell(NOWHERE, `is not exported by \`${path}\` any more`, `\`${name}\``);
  }
  const walker = new TypeWalker(new TypeReader(program.checker), tell);
  const methods = program.pairOf(METHODS, 'OperationMethods');
  if (methods) compareMethods(walker, methods);
  const operations = program.pairOf(WIRE_TYPES, 'operations');
  if (operations) compareWire(walker, operations, webhooks);
  return [...findings.values()];
}

const NOWHERE: Where = { operationId: '', part: '', field: '', direction: 'received' };

const SENT = { part: 'request', field: '', direction: 'sent' } as const;
const RECEIVED = { part: 'answer', field: '', direction: 'received' } as const;

/** What the methods of the client take and give. */
const MEMBERS: Readonly<Record<string, Omit<Where, 'operationId'>>> = {
  request: SENT,
  wireRequest: SENT,
  response: RECEIVED,
  resultCode: { ...RECEIVED, field: 'resultCode' },
};

function operationsOf(walker: TypeWalker, { base, head }: Pair<ts.Type>) {
  return walker.both(base, head, (operationId) => ({ ...NOWHERE, operationId }));
}

function compareMethods(walker: TypeWalker, types: Pair<ts.Type>): void {
  for (const { name: operationId, base, head } of operationsOf(walker, types))
    for (const [name, place] of Object.entries(MEMBERS)) {
      const where = { ...place, operationId };
      const both = walker.member(base, head, name, where);
      if (both) walker.compare(both.base, both.head, where);
    }
}

/** The bodies and headers of the types as the document has them: by status and media type. */
function compareWire(
  walker: TypeWalker,
  types: Pair<ts.Type>,
  webhooks: ReadonlySet<string>,
): void {
  for (const { name: operationId, base, head } of operationsOf(walker, types)) {
    const hook = webhooks.has(operationId);
    const place = (part: Part, direction: Where['direction']): Where => ({
      operationId,
      part,
      field: '',
      direction,
    });
    const request = hook ? place('notification', 'received') : place('request', 'sent');
    const body = walker.member(base, head, 'requestBody', request);
    if (body) compareBody(walker, body, request);
    const reply = hook ? place('reply to the notification', 'sent') : place('answer', 'received');
    const responses = walker.member(base, head, 'responses', reply);
    if (responses)
      for (const response of walker.both(responses.base, responses.head, () => reply))
        compareBody(walker, response, reply);
  }
}

function compareBody(walker: TypeWalker, { base, head }: Pair<ts.Type>, where: Where): void {
  const [was, is] = [base, head].map((type) => walker.withoutNullish(type));
  if (!was || !is) return;
  const content = walker.member(was, is, 'content', where);
  if (content)
    for (const each of walker.both(content.base, content.head, () => where))
      walker.compare(each.base, each.head, where);
  const headers = walker.member(was, is, 'headers', where);
  if (headers) walker.compare(headers.base, headers.head, { ...where, field: 'headers' });
}

/** Comments are no code, and most changes of `spec/` change nothing else. */
function codeOf(sources: Sources): string {
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => `${path}\n${withoutComments(text)}`)
    .join('\n');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ');
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
};

type Side = keyof Pair<Sources>;

/** Both versions in one program, so that their types can be assigned to each other. */
function programOf(versions: Pair<Sources>) {
  const files: ReadonlyMap<string, string> = new Map(
    (['base', 'head'] as const).flatMap((side) =>
      [...versions[side]].map(([path, text]) => [`/${side}/${path}`, text] as const),
    ),
  );
  const program = ts.createProgram([...files.keys()], OPTIONS, hostOf(files));
  const checker = program.getTypeChecker();
  const exportsOf = (side: Side, path: string): ts.SymbolTable | undefined => {
    const file = program.getSourceFile(`/${side}/${path}`);
    return file && checker.getSymbolAtLocation(file)?.exports;
  };
  const typeOf = (side: Side, path: string, name: string): ts.Type | undefined => {
    const symbol = exportsOf(side, path)?.get(ts.escapeLeadingUnderscores(name));
    return symbol && checker.getDeclaredTypeOfSymbol(symbol);
  };
  return {
    checker,
    exportsOf: (side: Side, path: string): readonly string[] =>
      [...(exportsOf(side, path)?.keys() ?? [])].map(String),
    pairOf: (path: string, name: string): Pair<ts.Type> | undefined => {
      const [base, head] = [typeOf('base', path, name), typeOf('head', path, name)];
      return base && head && { base, head };
    },
  };
}

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    getSourceFile: (name, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? host.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    },
    fileExists: (name) => files.has(name) || host.fileExists(name),
    directoryExists: (name) => /^\/(base|head)\b/.test(name) || ts.sys.directoryExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
  };
}
