import { escapePointer } from '../lib/openapi.ts';
import { canonical } from './canonical.ts';
import { bare, type Document, type Finding, mapOf, stable } from './model.ts';
import { compareSections } from './operations.ts';
import { written } from './parts.ts';
import { compareRest } from './rest.ts';
import { compareSchemas } from './schemas.ts';
import { compareNamed, type Named, say, type Use } from './use.ts';

/** Compares two bundled specifications and rates every difference, at every place where it shows. */
export function compareDocuments(was: Document, is: Document): readonly Finding[] {
  const [base, head] = [mapOf(bare(was)), mapOf(bare(is))];
  const findings: Finding[] = [];
  const use: Use = {
    base,
    head,
    operationId: '',
    part: '',
    direction: 'received',
    field: '',
    report: (finding) => {
      findings.push(finding);
    },
    seen: new Set(),
    compare: compareSchemas,
  };
  compareSections(use, 'paths');
  compareSections(use, 'webhooks');
  compareTypeNames(use);
  compareSecuritySchemes(use);
  compareInfo(use);
  compareRest(use, {
    base: withoutDefaults(base),
    head: withoutDefaults(head),
    pointer: '#',
    known: ROOT_PARTS,
  });
  compareVersions(use);
  return findings;
}

/** What other comparisons read; servers and security are inherited by each operation. */
const ROOT_PARTS: ReadonlySet<string> = new Set([
  ...['openapi', 'info', 'paths', 'webhooks', 'components', 'servers', 'security'],
]);

const BASE_DIALECT = 'https://spec.openapis.org/oas/3.1/dialect/base';

function withoutDefaults(document: Document): Document {
  const { jsonSchemaDialect, ...rest } = document;
  return jsonSchemaDialect === BASE_DIALECT ? rest : document;
}

/** A patch release of OpenAPI changes words only. */
function compareVersions(use: Use): void {
  const [was, is] = [use.base.openapi, use.head.openapi];
  if (was === is) return;
  const minor = (version: unknown): string => String(version).split('.').slice(0, 2).join('.');
  say(use, 'openapi-version-changed', {
    rating: minor(was) === minor(is) ? 'patch' : 'major',
    text: `is OpenAPI ${is} now and was ${was}`,
    pointer: '#/openapi',
  });
}

/** The names of schemas are names of exported types. */
function compareTypeNames(use: Use): void {
  const named = (document: Document): ReadonlyMap<string, Named> =>
    componentsOf(document, 'schemas', 'the exported type');
  const [was, is] = [named(use.base), named(use.head)];
  const gone = [...was].filter(([name]) => !is.has(name));
  const come = new Map([...is].filter(([name]) => !was.has(name)));
  for (const [name, before] of gone) {
    const text = contentOf(use.base, name);
    const twin = [...come.keys()].find((other) => contentOf(use.head, other) === text);
    const after = twin === undefined ? undefined : come.get(twin);
    if (twin === undefined || after === undefined) {
      say(use, 'type-name-removed', { subject: before.label, pointer: before.pointer });
      continue;
    }
    come.delete(twin);
    say(use, 'type-name-changed', {
      subject: before.label,
      text: `is called \`${twin}\` now`,
      pointer: after.pointer,
    });
  }
  for (const { label, pointer } of come.values())
    say(use, 'type-name-added', { subject: label, pointer });
}

function contentOf(document: Document, name: string): string {
  const schema = mapOf(mapOf(document.components).schemas)[name];
  return canonical(document, written(schema, `#/components/schemas/${escapePointer(name)}`));
}

function componentsOf(
  document: Document,
  section: string,
  what: string,
): ReadonlyMap<string, Named> {
  const components = Object.entries(mapOf(mapOf(document.components)[section]));
  return new Map(
    components.map(([name, value]) => [
      name,
      {
        node: mapOf(value),
        pointer: `#/components/${section}/${escapePointer(name)}`,
        label: `${what} \`${name}\``,
      },
    ]),
  );
}

const SECURITY_SCHEME_PARTS = new Set([
  ...['type', 'name', 'in', 'scheme', 'flows', 'openIdConnectUrl', 'bearerFormat'],
]);

/** What a caller has to prove, and how. */
function proofOf({ type, name, in: place, scheme, flows, openIdConnectUrl }: Document): string {
  return stable([
    type,
    place === 'header' ? String(name).toLowerCase() : name,
    place,
    String(scheme).toLowerCase(),
    flows,
    openIdConnectUrl,
  ]);
}

function compareSecuritySchemes(use: Use): void {
  compareNamed(use, {
    kind: 'security-scheme',
    base: componentsOf(use.base, 'securitySchemes', 'the security scheme'),
    head: componentsOf(use.head, 'securitySchemes', 'the security scheme'),
    compare: (before, { node, pointer, label }) => {
      const self = { ...use, subject: label };
      if (proofOf(before.node) !== proofOf(node)) say(self, 'security-scheme-changed', { pointer });
      const known = SECURITY_SCHEME_PARTS;
      compareRest(self, { base: before.node, head: node, pointer, known });
    },
  });
}

/** Prose; the version follows the releases. */
function compareInfo(use: Use): void {
  const words = (document: Document): string => {
    const { version: _, ...rest } = mapOf(document.info);
    return stable(rest).replaceAll(/\|[^|]*(?=\|)/g, '');
  };
  if (words(use.base) === words(use.head)) return;
  say(use, 'text-changed', {
    subject: 'the introduction of the document',
    text: 'changed',
    pointer: '#/info',
  });
}
