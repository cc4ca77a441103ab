import ts from 'typescript';
import type { Direction, Pair, Place } from './model.ts';
import type { Property, TypeReader } from './type-reader.ts';

/** Goes through two types side by side. */

/** A place in the types, and who writes what is there. */
export interface Where extends Place {
  readonly direction: Direction;
}

type Tell = (where: Place, text: string) => void;

/** Types may contain themselves. */
const MAX_DEPTH = 12;

function at(where: Where, name: string): Where {
  return { ...where, field: where.field === '' ? name : `${where.field}.${name}` };
}

function inList(where: Where): Where {
  return { ...where, field: `${where.field}[]` };
}

function verbOf({ direction }: Where): string {
  return direction === 'sent' ? 'written' : 'read';
}

export class TypeWalker {
  readonly #types: TypeReader;
  readonly #tell: Tell;
  readonly #seen = new Set<string>();
  #told = 0;

  constructor(types: TypeReader, tell: Tell) {
    this.#types = types;
    this.#tell = tell;
  }

  #say(where: Where, text: string): void {
    this.#told += 1;
    this.#tell(where, text);
  }

  /** The properties of both; one that is gone is said. */
  both(
    base: ts.Type,
    head: ts.Type,
    placeOf: (name: string) => Where,
  ): readonly (Pair<ts.Type> & { name: string })[] {
    return this.#types.properties(base).flatMap(({ name, type }) => {
      const after = this.#types.property(head, name);
      if (after) return [{ name, base: type, head: after.type }];
      this.#say(placeOf(name), `\`${name}\` is gone`);
      return [];
    });
  }

  /** One property of both, if the older one has it. */
  member(base: ts.Type, head: ts.Type, name: string, where: Where): Pair<ts.Type> | undefined {
    const [before, after] = [this.#types.property(base, name), this.#types.property(head, name)];
    if (before && after) return { base: before.type, head: after.type };
    if (before) this.#say(where, `\`${name}\` is gone`);
    return undefined;
  }

  withoutNullish(type: ts.Type): ts.Type {
    return this.#types.withoutNullish(type);
  }

  /** Compares what can be written or read at a place. */
  compare(base: ts.Type, head: ts.Type, where: Where): void {
    if (this.#again('compare', [base], [head], where, where.field)) return;
    if (where.direction === 'sent' ? this.#fits(base, head) : this.#fits(head, base)) {
      this.#compareNames([base], [head], where);
      return;
    }
    const before = this.#told;
    this.#compareNullish(base, head, where);
    this.#compareValues({ base, head }, where);
    this.#compareVariants({ base, head }, where);
    if (this.#told === before) this.#became(base, head, where);
  }

  #fits(from: ts.Type, to: ts.Type): boolean {
    return this.#types.assignable(from, to);
  }

  #became(base: ts.Type, head: ts.Type, where: Where): void {
    this.#say(where, `${this.#types.text(base)} became ${this.#types.text(head)}`);
  }

  /** Whether this pair is compared already for this message. */
  #again(
    what: string,
    bases: readonly ts.Type[],
    heads: readonly ts.Type[],
    { operationId, part, direction, field }: Where,
    place = '',
  ): boolean {
    if (field.split('.').length > MAX_DEPTH) return true;
    const ids = [bases, heads].map((types) =>
      types.map((type) => this.#types.idOf(type)).join(' '),
    );
    const key = [what, operationId, part, direction, place, ...ids].join(' | ');
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  #compareNullish(base: ts.Type, head: ts.Type, where: Where): void {
    for (const [flag, name] of [
      [ts.TypeFlags.Null, 'null'],
      [ts.TypeFlags.Undefined, 'undefined'],
    ] as const) {
      const [was, is] = [this.#types.has(base, flag), this.#types.has(head, flag)];
      const sent = where.direction === 'sent';
      if (!sent && !was && is) this.#say(where, `may be \`${name}\` now`);
      if (sent && was && !is) this.#say(where, `must not be \`${name}\` any more`);
    }
  }

  #compareValues({ base, head }: Pair<ts.Type>, where: Where): void {
    const types = this.#types;
    const [was, is] = [types.values(types.members(base)), types.values(types.members(head))];
    const anything = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
    if ([...was, ...is].some(({ flags }) => flags & anything)) return;
    if (where.direction === 'sent') {
      for (const type of was)
        if (!this.#fits(type, head))
          this.#say(where, `${types.text(type)} is not accepted any more`);
      return;
    }
    this.#compareCases(was, is, where);
    for (const type of is)
      if (!this.#fits(type, base)) this.#say(where, `${types.text(type)} may come now`);
  }

  /** A comparison with a value that cannot come does not compile. */
  #compareCases(was: readonly ts.Type[], is: readonly ts.Type[], where: Where): void {
    for (const type of was)
      if (!this.#types.isHandled(type, is, was.length > 1))
        this.#say(where, `${this.#types.text(type)} cannot be compared with any more`);
  }

  /** Each variant with the one that takes its place. */
  #compareVariants({ base, head }: Pair<ts.Type>, where: Where): void {
    const types = this.#types;
    const candidates = types.objects(types.members(head));
    const sent = where.direction === 'sent';
    for (const type of types.objects(types.members(base))) {
      if (sent ? this.#fits(type, head) : this.#fits(head, type)) continue;
      const fits = (other: ts.Type): boolean =>
        sent ? this.#fits(type, other) : this.#fits(other, type);
      const twin = types.twinOf(type, candidates, fits);
      if (twin) this.#compareObjects(type, twin, where);
      else {
        const verb = sent ? 'is not accepted' : 'does not come';
        this.#say(where, `${types.text(type)} ${verb} any more`);
      }
    }
  }

  #compareObjects(base: ts.Type, head: ts.Type, where: Where): void {
    const [elementWas, elementIs] = [base, head].map((type) => this.#types.element(type));
    if (elementWas && elementIs) this.compare(elementWas, elementIs, inList(where));
    else if (elementWas || elementIs) this.#became(base, head, where);
    else {
      this.#compareOtherFields(base, head, at(where, '*'));
      this.#compareFields(base, head, where);
    }
  }

  #compareOtherFields(base: ts.Type, head: ts.Type, where: Where): void {
    const [was, is] = [this.#types.otherFields(base), this.#types.otherFields(head)];
    if (was && is) this.compare(was, is, where);
    else if (was) this.#closed(where);
  }

  #closed(where: Where): void {
    this.#say(where, `fields that are not listed cannot be ${verbOf(where)} any more`);
  }

  #compareFields(base: ts.Type, head: ts.Type, where: Where): void {
    const types = this.#types;
    for (const before of types.properties(base)) {
      const after = types.property(head, before.name);
      const place = at(where, before.name);
      if (after) this.#compareField(before, after, place);
      else if (!types.otherFields(head) && !types.isNever(before.type))
        this.#say(place, `cannot be ${verbOf(where)} any more`);
    }
    if (where.direction === 'received') return;
    for (const { name, optional } of types.properties(head))
      if (!optional && !types.property(base, name))
        this.#say(at(where, name), 'has to be given now');
  }

  #compareField(before: Property, after: Property, where: Where): void {
    const sent = where.direction === 'sent';
    if (sent && before.optional && !after.optional) this.#say(where, 'has to be given now');
    if (!sent && !before.optional && after.optional) this.#say(where, 'may be missing now');
    this.compare(this.#types.content(before), this.#types.content(after), where);
  }

  /** Where one type can be assigned to the other, code may still name what is gone. */
  #compareNames(bases: readonly ts.Type[], heads: readonly ts.Type[], where: Where): void {
    const types = this.#types;
    const was = bases.flatMap((type) => types.members(type));
    const is = heads.flatMap((type) => types.members(type));
    if (this.#again('names', was, is, where)) return;
    if (is.some(({ flags }) => flags & ts.TypeFlags.Any)) return;
    if (where.direction === 'received')
      this.#compareCases(types.values(was), types.values(is), where);
    const [before, after] = [types.objects(was), types.objects(is)];
    if (before.every((type) => after.includes(type))) return;
    const elements = (all: readonly ts.Type[]): readonly ts.Type[] =>
      all.flatMap((type) => types.element(type) ?? []);
    if (elements(before).length > 0)
      this.#compareNames(elements(before), elements(after), inList(where));
    const plain = (all: readonly ts.Type[]): readonly ts.Type[] =>
      all.filter((type) => !types.isList(type));
    this.#compareFieldNames(plain(before), plain(after), where);
  }

  #compareFieldNames(was: readonly ts.Type[], is: readonly ts.Type[], where: Where): void {
    const types = this.#types;
    const others = (all: readonly ts.Type[]): readonly ts.Type[] =>
      all.flatMap((type) => types.otherFields(type) ?? []);
    const [open, stillOpen] = [others(was), others(is)];
    if (open.length > 0 && stillOpen.length === 0) this.#closed(at(where, '*'));
    else if (open.length > 0) this.#compareNames(open, stillOpen, at(where, '*'));
    const named = (all: readonly ts.Type[], name: string): readonly ts.Type[] =>
      all.flatMap((type) => types.property(type, name)?.type ?? []);
    for (const name of new Set(was.flatMap((type) => types.properties(type).map((p) => p.name)))) {
      const [before, after] = [named(was, name), named(is, name)];
      // A field that nobody can fill is there to forbid it.
      if (before.flatMap((type) => types.members(type)).every((type) => types.isNever(type)))
        continue;
      if (after.length > 0) this.#compareNames(before, after, at(where, name));
      else if (stillOpen.length === 0)
        this.#say(at(where, name), `cannot be ${verbOf(where)} any more`);
    }
  }
}
