import ts from 'typescript';
import type { Direction, Finding, Part } from './model.ts';

/**
 * Compares the types that users compile against, by use: writing a literal with every field, reading every field,
 * reading by index, and a `switch` over every union. That one type can be assigned to the other is not enough: a field
 * that is gone does not hinder that, and yet code that names it stops compiling.
 */

/** Path inside the version (`generated/types.ts`) -> text. */
export type Sources = ReadonlyMap<string, string>;

export interface TypeVersions {
  readonly base: Sources;
  readonly head: Sources;
  /** The operationIds of what the platform calls. */
  readonly webhooks: ReadonlySet<string>;
}

/** The interfaces that are compared, and the module that declares each. */
const ROOTS = {
  OperationMethods: 'generated/methods.ts',
  operations: 'generated/types.ts',
} as const;

/** What users import by name. */
const EXPORTING = [
  'generated/methods.ts',
  'generated/requests.ts',
  'generated/types.ts',
  'generated/operations.ts',
  'generated/calls.ts',
];

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

/** Whatever stops compiling, at the field where it does. */
export function compareTypes({ base, head, webhooks }: TypeVersions): readonly Finding[] {
  if (sameCode(base, head)) return [];
  const program = programOf({ base, head });
  const checker = program.getTypeChecker();
  const module = (version: string, path: string): ts.Symbol | undefined => {
    const file = program.getSourceFile(`/${version}/${path}`);
    return file && checker.getSymbolAtLocation(file);
  };
  const exported = (version: string, path: string, name: string): ts.Type | undefined => {
    const symbol = module(version, path)?.exports?.get(ts.escapeLeadingUnderscores(name));
    return symbol && checker.getDeclaredTypeOfSymbol(symbol);
  };
  const findings: Finding[] = [];
  for (const path of EXPORTING) {
    const names = (version: string): readonly string[] =>
      [...(module(version, path)?.exports?.keys() ?? [])].map(String);
    const after = new Set(names('head'));
    for (const name of names('base'))
      if (!after.has(name))
        findings.push({
          ...found(
            { operationId: '', part: '', field: '' },
            `is not exported by \`${path}\` any more`,
          ),
          subject: `\`${name}\``,
        });
  }
  const [was, is] = (['base', 'head'] as const).map((version) =>
    exported(version, ROOTS.OperationMethods, 'OperationMethods'),
  );
  const [wireWas, wireIs] = (['base', 'head'] as const).map((version) =>
    exported(version, ROOTS.operations, 'operations'),
  );
  const walker = new Walker(checker, findings);
  if (was && is)
    walker.eachProperty(was, is, (operationId, before, after) => {
      walker.member(before, after, 'request', { operationId, part: 'request' }, 'sent');
      walker.member(before, after, 'wireRequest', { operationId, part: 'request' }, 'sent');
      walker.member(before, after, 'response', { operationId, part: 'answer' }, 'received');
      walker.member(
        before,
        after,
        'resultCode',
        { operationId, part: 'answer', field: 'resultCode' },
        'received',
      );
    });
  if (wireWas && wireIs)
    walker.eachProperty(wireWas, wireIs, (operationId, before, after) => {
      const hook = webhooks.has(operationId);
      walker.bodies(
        before,
        after,
        'requestBody',
        { operationId, part: hook ? 'notification' : 'request' },
        hook ? 'received' : 'sent',
      );
      walker.bodies(
        before,
        after,
        'responses',
        { operationId, part: hook ? 'reply to the notification' : 'answer' },
        hook ? 'sent' : 'received',
      );
    });
  return unique(findings);
}

function found(place: { operationId: string; part: Part; field: string }, text: string): Finding {
  return {
    ...place,
    level: 'major',
    rule: 'types',
    subject: place.field === '' ? 'the types' : `\`${place.field}\``,
    text,
    pointer: '',
    side: 'head',
    behaviour: false,
  };
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(
      findings.map((each) => [
        [each.operationId, each.part, each.field, each.text].join('\n'),
        each,
      ]),
    ).values(),
  ];
}

/** Comments are no code, and most changes of `spec/` change nothing else. */
function sameCode(base: Sources, head: Sources): boolean {
  const code = (sources: Sources): string =>
    [...sources]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([path, text]) =>
          `${path}\n${text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ')}`,
      )
      .join('\n');
  return code(base) === code(head);
}

function programOf(versions: Readonly<Record<'base' | 'head', Sources>>): ts.Program {
  const files: ReadonlyMap<string, string> = new Map(
    Object.entries(versions).flatMap(([version, sources]) =>
      [...sources].map(([path, text]) => [`/${version}/${path}`, text] as const),
    ),
  );
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.directoryExists = (name) => /^\/(base|head)\b/.test(name) || ts.sys.directoryExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  return ts.createProgram([...files.keys()], OPTIONS, host);
}

const MAX_DEPTH = 12;

type Where = { readonly operationId: string; readonly part: Part; readonly field: string };

function at(where: Where, name: string): Where {
  return { ...where, field: where.field === '' ? name : `${where.field}.${name}` };
}

const NULLISH = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;
const LITERAL =
  ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral | ts.TypeFlags.BooleanLiteral;

/** Goes through two types side by side. */
class Walker {
  readonly #checker: ts.TypeChecker;
  readonly #findings: Finding[];

  constructor(checker: ts.TypeChecker, findings: Finding[]) {
    this.#checker = checker;
    this.#findings = findings;
  }

  #say(where: Where, text: string): void {
    this.#findings.push(found(where, text));
  }

  #property(type: ts.Type, name: string): ts.Type | undefined {
    const symbol = this.#checker.getPropertyOfType(type, name);
    return symbol && this.#checker.getTypeOfSymbol(symbol);
  }

  eachProperty(
    base: ts.Type,
    head: ts.Type,
    visit: (name: string, base: ts.Type, head: ts.Type) => void,
  ): void {
    for (const { name } of this.#checker.getPropertiesOfType(base)) {
      const [before, after] = [this.#property(base, name), this.#property(head, name)];
      if (before && after) visit(name, before, after);
      else this.#say({ operationId: name, part: '', field: '' }, `\`${name}\` is gone`);
    }
  }

  member(
    base: ts.Type,
    head: ts.Type,
    name: string,
    where: Omit<Where, 'field'> & { field?: string },
    direction: Direction,
  ): void {
    const [before, after] = [this.#property(base, name), this.#property(head, name)];
    if (before && after) this.#compare(before, after, { field: '', ...where }, direction);
    else if (before) this.#say({ field: '', ...where }, `\`${name}\` is gone`);
  }

  /** The bodies and headers of the types as the document has them: by status and media type. */
  bodies(
    base: ts.Type,
    head: ts.Type,
    name: 'requestBody' | 'responses',
    where: Omit<Where, 'field'>,
    direction: Direction,
  ): void {
    const [before, after] = [this.#property(base, name), this.#property(head, name)].map(
      (type) => type && this.#checker.getNonNullableType(type),
    );
    if (!before) return;
    const place: Where = { ...where, field: '' };
    if (!after) {
      this.#say(place, `\`${name}\` is gone`);
      return;
    }
    const content = (was: ts.Type, is: ts.Type): void => {
      const [from, to] = [this.#property(was, 'content'), this.#property(is, 'content')];
      if (from && to)
        this.eachIn(from, to, place, (_, a, b) => this.#compare(a, b, place, direction));
      const [headersWas, headersIs] = [
        this.#property(was, 'headers'),
        this.#property(is, 'headers'),
      ];
      if (headersWas && headersIs)
        this.#compare(headersWas, headersIs, { ...place, field: 'headers' }, direction);
    };
    if (name === 'requestBody') content(before, after);
    else this.eachIn(before, after, place, (_, a, b) => content(a, b));
  }

  eachIn(
    base: ts.Type,
    head: ts.Type,
    where: Where,
    visit: (name: string, base: ts.Type, head: ts.Type) => void,
  ): void {
    for (const { name } of this.#checker.getPropertiesOfType(base)) {
      const [before, after] = [this.#property(base, name), this.#property(head, name)];
      if (before && after) visit(name, before, after);
      else this.#say(where, `\`${name}\` is gone`);
    }
  }

  readonly #seen = new Map<string, Set<ts.Type>>();

  /** Whether this pair is compared already in this direction at this place; types may contain themselves. */
  #again(base: ts.Type, head: ts.Type, where: Where, direction: Direction): boolean {
    const key = `${where.operationId} ${where.part} ${direction} ${where.field.split('.').length > MAX_DEPTH ? '' : where.field} ${this.#idOf(base)}`;
    const heads = this.#seen.get(key) ?? new Set();
    if (heads.has(head) || where.field.split('.').length > MAX_DEPTH) return true;
    heads.add(head);
    this.#seen.set(key, heads);
    return false;
  }

  readonly #named = new Set<string>();

  /** Types may contain themselves, and many fields have the same. */
  #namedBefore(
    was: readonly ts.Type[],
    is: readonly ts.Type[],
    { operationId, part }: Where,
    direction: Direction,
  ): boolean {
    const ids = [was, is].map((types) => types.map((type) => this.#idOf(type)).join(' '));
    const key = [operationId, part, direction, ...ids].join(' | ');
    if (this.#named.has(key)) return true;
    this.#named.add(key);
    return false;
  }

  readonly #ids = new Map<ts.Type, number>();

  #idOf(type: ts.Type): number {
    const id = this.#ids.get(type) ?? this.#ids.size;
    this.#ids.set(type, id);
    return id;
  }

  #text(type: ts.Type): string {
    const text = this.#checker
      .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
      .replaceAll(/\s+/g, ' ');
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
  }

  #members(type: ts.Type): readonly ts.Type[] {
    return (type.isUnion() ? type.types : [type]).filter(({ flags }) => (flags & NULLISH) === 0);
  }

  #has(type: ts.Type, flag: ts.TypeFlags): boolean {
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & flag) !== 0);
  }

  /** `string & {}` and the like are values, not objects. */
  #isObject(type: ts.Type): boolean {
    if (type.isIntersection()) return type.types.every((part) => this.#isObject(part));
    return (type.flags & ts.TypeFlags.Object) !== 0;
  }

  #assignable(from: ts.Type, to: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(from, to);
  }

  #compare(base: ts.Type, head: ts.Type, where: Where, direction: Direction): void {
    if (this.#again(base, head, where, direction)) return;
    const [from, to] = direction === 'sent' ? [base, head] : [head, base];
    if (this.#assignable(from, to)) {
      this.#names([base], [head], where, direction);
      return;
    }
    const before = this.#findings.length;
    this.#nullish(base, head, where, direction);
    const [was, is] = [this.#members(base), this.#members(head)];
    const values = (types: readonly ts.Type[]): readonly ts.Type[] =>
      types.filter((type) => !this.#isObject(type));
    this.#values(values(was), values(is), { base, head }, where, direction);
    const objects = is.filter((type) => this.#isObject(type));
    for (const type of was.filter((member) => this.#isObject(member))) {
      const [given, taken] = direction === 'sent' ? [type, head] : [head, type];
      if (this.#assignable(given, taken)) continue;
      const twin = this.#twinOf(type, objects, direction);
      if (twin) this.#objects(type, twin, where, direction);
      else {
        const verb = direction === 'sent' ? 'is not accepted' : 'does not come';
        this.#say(where, `\`${this.#text(type)}\` ${verb} any more`);
      }
    }
    if (this.#findings.length > before) return;
    this.#say(where, `\`${this.#text(base)}\` became \`${this.#text(head)}\``);
  }

  /** Where one type can be assigned to the other, code may still name what is gone. */
  #names(
    bases: readonly ts.Type[],
    heads: readonly ts.Type[],
    where: Where,
    direction: Direction,
  ): void {
    const [was, is] = [bases, heads].map((types) => types.flatMap((type) => this.#members(type)));
    if (!was || !is || this.#namedBefore(was, is, where, direction)) return;
    if (is.some(({ flags }) => flags & ts.TypeFlags.Any)) return;
    const values = (types: readonly ts.Type[]): readonly ts.Type[] =>
      types.filter((type) => !this.#isObject(type));
    if (direction === 'received')
      for (const type of values(was))
        if (!this.#handled(type, values(is), values(was).length > 1))
          this.#say(where, `\`${this.#text(type)}\` cannot be compared with any more`);
    const [objectsWas, objectsIs] = [was, is].map((types) =>
      types.filter((type) => this.#isObject(type)),
    );
    if (!objectsWas || !objectsIs || objectsWas.length === 0) return;
    if (objectsWas.every((type) => objectsIs.includes(type))) return;
    const index = (types: readonly ts.Type[], kind: ts.IndexKind): readonly ts.Type[] =>
      types.flatMap((type) => this.#checker.getIndexTypeOfType(type, kind) ?? []);
    const list = (types: readonly ts.Type[]): readonly ts.Type[] =>
      index(
        types.filter((type) => this.#isList(type)),
        ts.IndexKind.Number,
      );
    if (list(objectsWas).length > 0)
      this.#names(
        list(objectsWas),
        list(objectsIs),
        { ...where, field: `${where.field}[]` },
        direction,
      );
    const plainWas = objectsWas.filter((type) => !this.#isList(type));
    const plainIs = objectsIs.filter((type) => !this.#isList(type));
    const [indexWas, indexIs] = [plainWas, plainIs].map((types) =>
      index(types, ts.IndexKind.String),
    );
    const verb = direction === 'sent' ? 'written' : 'read';
    if (indexWas && indexIs && indexWas.length > 0) {
      const place = at(where, '*');
      if (indexIs.length === 0)
        this.#say(place, `fields that are not listed cannot be ${verb} any more`);
      else this.#names(indexWas, indexIs, place, direction);
    }
    const open = (indexIs ?? []).length > 0;
    const types = (all: readonly ts.Type[], name: string): readonly ts.Type[] =>
      all.flatMap((type) => this.#property(type, name) ?? []);
    const names = new Set(
      plainWas.flatMap((type) => this.#checker.getPropertiesOfType(type).map(({ name }) => name)),
    );
    for (const name of names) {
      const [before, after] = [types(plainWas, name), types(plainIs, name)];
      // A field that nobody can fill is there to forbid it.
      if (before.every((type) => this.#members(type).every((member) => this.#isNever(member))))
        continue;
      if (after.length > 0) this.#names(before, after, at(where, name), direction);
      else if (!open) this.#say(at(where, name), `cannot be ${verb} any more`);
    }
  }

  #nullish(base: ts.Type, head: ts.Type, where: Where, direction: Direction): void {
    for (const [flag, name] of [
      [ts.TypeFlags.Null, 'null'],
      [ts.TypeFlags.Undefined, 'undefined'],
    ] as const) {
      const [was, is] = [this.#has(base, flag), this.#has(head, flag)];
      if (direction === 'received' && !was && is) this.#say(where, `may be \`${name}\` now`);
      if (direction === 'sent' && was && !is) this.#say(where, `must not be \`${name}\` any more`);
    }
  }

  #values(
    was: readonly ts.Type[],
    is: readonly ts.Type[],
    { base, head }: { readonly base: ts.Type; readonly head: ts.Type },
    where: Where,
    direction: Direction,
  ): void {
    const anything = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
    if ([...was, ...is].some(({ flags }) => flags & anything)) return;
    for (const type of was) {
      const text = `\`${this.#text(type)}\``;
      if (direction === 'sent' && !this.#assignable(type, head))
        this.#say(where, `${text} is not accepted any more`);
      if (direction === 'received' && !this.#handled(type, is, was.length > 1))
        this.#say(where, `${text} cannot be compared with any more`);
    }
    if (direction === 'sent') return;
    for (const type of is)
      if (!this.#assignable(type, base)) this.#say(where, `\`${this.#text(type)}\` may come now`);
  }

  /** Whether a `case` for a value still compiles. A free text may become a list of texts where no union named it. */
  #handled(type: ts.Type, is: readonly ts.Type[], inUnion: boolean): boolean {
    const free = !inUnion && (type.flags & LITERAL) === 0;
    return is.some(
      (other) => this.#assignable(type, other) || (free && this.#assignable(other, type)),
    );
  }

  /** Of several variants the one with the same constants, or else the one that takes it, or has most of its fields. */
  #twinOf(
    type: ts.Type,
    candidates: readonly ts.Type[],
    direction: Direction,
  ): ts.Type | undefined {
    if (candidates.length < 2) return candidates[0];
    const fits = candidates.find((other) =>
      direction === 'sent' ? this.#assignable(type, other) : this.#assignable(other, type),
    );
    const names = new Set(this.#checker.getPropertiesOfType(type).map(({ name }) => name));
    const mayLack = (holder: ts.Type, name: string): boolean => {
      const symbol = this.#checker.getPropertyOfType(holder, name);
      return symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    };
    const score = (other: ts.Type): number => {
      const properties = this.#checker.getPropertiesOfType(other);
      const shared = properties.filter(({ name }) => names.has(name));
      const different = properties.filter(
        ({ name }) => mayLack(type, name) !== mayLack(other, name),
      );
      const constants = shared.filter(({ name }) => {
        const [was, is] = [this.#property(type, name), this.#property(other, name)];
        return was && is && was.flags & LITERAL && this.#text(was) === this.#text(is);
      });
      return (
        constants.length * 1000 + shared.length - different.length + (other === fits ? 100 : 0)
      );
    };
    return [...candidates].sort((a, b) => score(b) - score(a))[0];
  }

  #objects(base: ts.Type, head: ts.Type, where: Where, direction: Direction): void {
    const [elementWas, elementIs] = [base, head].map((type) =>
      this.#isList(type) ? this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined,
    );
    if (elementWas && elementIs) {
      this.#compare(elementWas, elementIs, { ...where, field: `${where.field}[]` }, direction);
      return;
    }
    if (elementWas || elementIs) {
      this.#say(where, `\`${this.#text(base)}\` became \`${this.#text(head)}\``);
      return;
    }
    const [indexWas, indexIs] = [base, head].map((type) =>
      this.#checker.getIndexTypeOfType(type, ts.IndexKind.String),
    );
    if (indexWas && !indexIs)
      this.#say(
        at(where, '*'),
        direction === 'sent'
          ? 'fields that are not listed cannot be written any more'
          : 'fields that are not listed cannot be read any more',
      );
    if (indexWas && indexIs) this.#compare(indexWas, indexIs, at(where, '*'), direction);
    for (const symbol of this.#checker.getPropertiesOfType(base)) {
      const { name } = symbol;
      const twin = this.#checker.getPropertyOfType(head, name);
      const before = this.#checker.getTypeOfSymbol(symbol);
      if (!twin) {
        if (!indexIs && !this.#isNever(before))
          this.#say(
            at(where, name),
            `cannot be ${direction === 'sent' ? 'written' : 'read'} any more`,
          );
        continue;
      }
      const [optionalWas, optionalIs] = [symbol, twin].map(
        ({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0,
      );
      if (direction === 'sent' && optionalWas && !optionalIs)
        this.#say(at(where, name), 'has to be given now');
      if (direction === 'received' && !optionalWas && optionalIs)
        this.#say(at(where, name), 'may be missing now');
      const after = this.#checker.getTypeOfSymbol(twin);
      this.#compare(
        this.#withoutOptional(before, optionalWas),
        this.#withoutOptional(after, optionalIs),
        at(where, name),
        direction,
      );
    }
    if (direction === 'received') return;
    for (const { name, flags } of this.#checker.getPropertiesOfType(head)) {
      const optional = (flags & ts.SymbolFlags.Optional) !== 0;
      if (!optional && !this.#checker.getPropertyOfType(base, name))
        this.#say(at(where, name), 'has to be given now');
    }
  }

  #isNever({ flags }: ts.Type): boolean {
    return (flags & ts.TypeFlags.Never) !== 0;
  }

  #isList(type: ts.Type): boolean {
    return this.#checker.isArrayType(type) || this.#checker.isTupleType(type);
  }

  /** What an optional field may hold: that it may be absent is told apart. */
  #withoutOptional(type: ts.Type, optional: boolean | undefined): ts.Type {
    if (!optional) return type;
    const isNothing = this.#checker.getNonNullableType(type).flags & ts.TypeFlags.Never;
    return isNothing ? type : this.#removeUndefined(type);
  }

  #removeUndefined(type: ts.Type): ts.Type {
    const withNull = this.#has(type, ts.TypeFlags.Null);
    return withNull ? type : this.#checker.getNonNullableType(type);
  }
}
