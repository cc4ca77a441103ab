/** The first line of a generated TypeScript file. */
export const HEADER = '// Generated from spec/ by `pnpm generate`. Do not edit.\n';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A verbatim piece of TypeScript inside a value given to `toSource`. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A property whose name starts so is written as a spread of its value. */
const SPREAD = '...';

/** Prints a value as a TypeScript expression; undefined properties are left out. */
export function toSource(value: unknown, indent = ''): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    return `[${value.map((item) => toSource(item, indent)).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return quote(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) =>
      key.startsWith(SPREAD)
        ? `${inner}...${toSource(child, inner)},\n`
        : `${inner}${propertyName(key)}: ${toSource(child, inner)},\n`,
    );
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}

export function propertyName(key: string): string {
  return IDENTIFIER.test(key) ? key : quote(key);
}

export function quote(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.includes("'")
    ? JSON.stringify(value)
    : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** Lines of prose as a TSDoc comment. */
export function comment(lines: readonly string[], indent = ''): string {
  const body = lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `${indent} * ${line.replaceAll('*/', '*\\/')}`.trimEnd());
  return `${indent}/**\n${body.join('\n')}\n${indent} */\n`;
}
