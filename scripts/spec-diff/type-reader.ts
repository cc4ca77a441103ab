import ts from 'typescript';

const NULLISH = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;
const LITERAL =
  ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral | ts.TypeFlags.BooleanLiteral;

const MAX_TEXT = 100;

export interface Property {
  readonly name: string;
  readonly type: ts.Type;
  readonly optional: boolean;
}

/** Answers what the comparison asks about types. */
export class TypeReader {
  readonly #checker: ts.TypeChecker;
  readonly #ids = new Map<ts.Type, number>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  properties(type: ts.Type): readonly Property[] {
    return this.#checker.getPropertiesOfType(type).map((symbol) => this.#propertyOf(symbol));
  }

  property(type: ts.Type, name: string): Property | undefined {
    const symbol = this.#checker.getPropertyOfType(type, name);
    return symbol && this.#propertyOf(symbol);
  }

  #propertyOf(symbol: ts.Symbol): Property {
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const type = this.#checker.getTypeOfSymbol(symbol);
    return { name: symbol.name, type, optional };
  }

  /** What a property may hold: that it may be absent is told apart. */
  content({ type, optional }: Property): ts.Type {
    const rest = this.#checker.getNonNullableType(type);
    return !optional || this.isNever(rest) || this.has(type, ts.TypeFlags.Null) ? type : rest;
  }

  withoutNullish(type: ts.Type): ts.Type {
    return this.#checker.getNonNullableType(type);
  }

  /** The members of a union without `null` and `undefined`. */
  members(type: ts.Type): readonly ts.Type[] {
    return (type.isUnion() ? type.types : [type]).filter(({ flags }) => (flags & NULLISH) === 0);
  }

  has(type: ts.Type, flag: ts.TypeFlags): boolean {
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & flag) !== 0);
  }

  /** `string & {}` and the like are values, not objects. */
  isObject(type: ts.Type): boolean {
    if (type.isIntersection()) return type.types.every((part) => this.isObject(part));
    return (type.flags & ts.TypeFlags.Object) !== 0;
  }

  values(types: readonly ts.Type[]): readonly ts.Type[] {
    return types.filter((type) => !this.isObject(type));
  }

  objects(types: readonly ts.Type[]): readonly ts.Type[] {
    return types.filter((type) => this.isObject(type));
  }

  isNever({ flags }: ts.Type): boolean {
    return (flags & ts.TypeFlags.Never) !== 0;
  }

  isLiteral({ flags }: ts.Type): boolean {
    return (flags & LITERAL) !== 0;
  }

  isList(type: ts.Type): boolean {
    return this.#checker.isArrayType(type) || this.#checker.isTupleType(type);
  }

  /** What a list holds. */
  element(type: ts.Type): ts.Type | undefined {
    return this.isList(type) ? this.#index(type, ts.IndexKind.Number) : undefined;
  }

  /** What the fields hold that are not listed. */
  otherFields(type: ts.Type): ts.Type | undefined {
    return this.isList(type) ? undefined : this.#index(type, ts.IndexKind.String);
  }

  #index(type: ts.Type, kind: ts.IndexKind): ts.Type | undefined {
    return this.#checker.getIndexTypeOfType(type, kind);
  }

  assignable(from: ts.Type, to: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(from, to);
  }

  /** Whether a `case` for a value still compiles. A free text may become a list of texts where no union named it. */
  isHandled(type: ts.Type, among: readonly ts.Type[], inUnion: boolean): boolean {
    const free = !inUnion && !this.isLiteral(type);
    return among.some(
      (other) => this.assignable(type, other) || (free && this.assignable(other, type)),
    );
  }

  /** Of several variants the one with the same constants, or else the one that takes it, or has most of its fields. */
  twinOf(
    type: ts.Type,
    candidates: readonly ts.Type[],
    fits: (other: ts.Type) => boolean,
  ): ts.Type | undefined {
    if (candidates.length < 2) return candidates[0];
    const fitting = candidates.find(fits);
    const score = (other: ts.Type): number =>
      this.#likeness(type, other) + (other === fitting ? 100 : 0);
    return [...candidates].sort((a, b) => score(b) - score(a))[0];
  }

  #likeness(type: ts.Type, other: ts.Type): number {
    const mayLack = (holder: ts.Type, name: string): boolean =>
      this.property(holder, name)?.optional ?? true;
    const properties = this.properties(other);
    const shared = properties.filter(({ name }) => this.property(type, name));
    const different = properties.filter(({ name }) => mayLack(type, name) !== mayLack(other, name));
    const constants = shared.filter(({ name, type: is }) => {
      const was = this.property(type, name)?.type;
      return was && this.isLiteral(was) && this.text(was) === this.text(is);
    });
    return constants.length * 1000 + shared.length - different.length;
  }

  /** A type for people, as code. */
  text(type: ts.Type): string {
    const text = this.#checker
      .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
      .replaceAll(/\s+/g, ' ');
    return `\`${text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text}\``;
  }

  /** Tells types apart. */
  idOf(type: ts.Type): number {
    const id = this.#ids.get(type) ?? this.#ids.size;
    this.#ids.set(type, id);
    return id;
  }
}
