import { escapePointer, isObject } from '../lib/openapi.ts';
import type { Document, Finding } from './model.ts';
import { canonical, stable, written } from './normal.ts';
import { compareOperations, compareRest, type Operation, operationsIn } from './operations.ts';
import { compareSchemas } from './schemas.ts';
import { type Said, say, type Use } from './use.ts';

const mapOf = (value: unknown): Document => (isObject(value) ? value : {});

/** Compares two bundled specifications and rates every difference, at every place where it shows. */
export function compareDocuments(base: Document, head: Document): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const use: Use = {
    base,
    head,
    operationId: '',
    part: '',
    direction: 'received',
    field: '',
    report,
    seen: new Set(),
    compare: compareSchemas,
  };
  const tell = (said: Said): void => say(use, { subject: 'the document', ...said });
  compareSections(use, 'paths', 'operation');
  compareSections(use, 'webhooks', 'webhook');
  compareComponents(use);
  compareInfo(use);
  compareRest(
    use,
    { base: withoutDefaults(base), head: withoutDefaults(head), pointer: '#', known: ROOT_PARTS },
    tell,
  );
  if (base.openapi !== head.openapi) {
    // A patch release of OpenAPI changes words only.
    const minor = (version: unknown): string => String(version).split('.').slice(0, 2).join('.');
    const level = minor(base.openapi) === minor(head.openapi) ? 'patch' : 'major';
    tell({
      level,
      rule: 'openapi-version-changed',
      text: `is OpenAPI ${head.openapi} now and was ${base.openapi}`,
      pointer: '#/openapi',
    });
  }
  return findings;
}

/** What other comparisons read; servers and security are inherited by each operation. */
const ROOT_PARTS: ReadonlySet<string> = new Set([
  'openapi',
  'info',
  'paths',
  'webhooks',
  'components',
  'servers',
  'security',
]);

const BASE_DIALECT = 'https://spec.openapis.org/oas/3.1/dialect/base';

function withoutDefaults(document: Document): Document {
  const { jsonSchemaDialect, ...rest } = document;
  return jsonSchemaDialect === BASE_DIALECT ? rest : document;
}

function compareSections(use: Use, section: 'paths' | 'webhooks', kind: Operation['kind']): void {
  const was = operationsIn(use.base, use.base[section], `#/${section}`, kind);
  const is = operationsIn(use.head, use.head[section], `#/${section}`, kind);
  const word = kind === 'webhook' ? 'notification' : 'operation';
  const tell = ({ id }: Operation, said: Said): void =>
    say({ ...use, operationId: id }, { subject: `the ${word} \`${id}\``, ...said });
  const moved = new Set<string>();
  for (const [key, before] of was) {
    const same = is.get(key);
    const elsewhere = [...is].find(
      ([other, { node }]) =>
        !was.has(other) &&
        node.operationId !== undefined &&
        node.operationId === before.node.operationId,
    );
    if (same) compareOperations({ base: before, head: same, report: use.report });
    else if (elsewhere) {
      const [other, after] = elsewhere;
      moved.add(other);
      tell(after, {
        level: 'major',
        rule: 'operation-moved',
        text: `moved from \`${key}\` to \`${other}\``,
        pointer: after.pointer,
      });
      compareOperations({ base: before, head: after, report: use.report });
    } else
      tell(before, {
        level: 'major',
        rule: 'operation-removed',
        text: 'was removed',
        pointer: before.pointer,
        side: 'base',
      });
  }
  for (const [key, after] of is)
    if (!was.has(key) && !moved.has(key))
      tell(after, {
        level: 'minor',
        rule: 'operation-added',
        text: 'is new',
        pointer: after.pointer,
      });
  comparePathItems(use, section);
}

/** Texts of paths, and paths without operations. */
function comparePathItems(use: Use, section: 'paths' | 'webhooks'): void {
  const [was, is] = [mapOf(use.base[section]), mapOf(use.head[section])];
  const known = new Set([
    'parameters',
    'servers',
    'delete',
    'get',
    'head',
    'options',
    'patch',
    'post',
    'put',
    'trace',
    '$ref',
  ]);
  for (const [path, item] of Object.entries(was)) {
    const twin = is[path];
    if (!isObject(item) || !isObject(twin)) continue;
    compareRest(
      use,
      { base: item, head: twin, pointer: `#/${section}/${escapePointer(path)}`, known },
      (said) => say(use, { subject: `path \`${path}\``, ...said }),
    );
  }
}

/** The names of schemas are names of exported types. */
function compareComponents(use: Use): void {
  const schemas = (document: Document): Document => mapOf(mapOf(document.components).schemas);
  const [was, is] = [schemas(use.base), schemas(use.head)];
  const gone = Object.keys(was).filter((name) => !(name in is));
  const come = Object.keys(is).filter((name) => !(name in was));
  const pointer = (name: string): string => `#/components/schemas/${escapePointer(name)}`;
  for (const name of gone) {
    const text = canonical(use.base, written(was[name], pointer(name)));
    const twin = come.find(
      (other) => canonical(use.head, written(is[other], pointer(other))) === text,
    );
    const subject = `the exported type \`${name}\``;
    if (twin === undefined)
      say(use, {
        level: 'major',
        rule: 'type-name-removed',
        subject,
        text: 'was removed',
        pointer: pointer(name),
        side: 'base',
      });
    else {
      come.splice(come.indexOf(twin), 1);
      say(use, {
        level: 'major',
        rule: 'type-name-changed',
        subject,
        text: `is called \`${twin}\` now`,
        pointer: pointer(twin),
      });
    }
  }
  for (const name of come)
    say(use, {
      level: 'minor',
      rule: 'type-name-added',
      subject: `the exported type \`${name}\``,
      text: 'is new',
      pointer: pointer(name),
    });
  compareSecuritySchemes(use);
}

function compareSecuritySchemes(use: Use): void {
  const schemes = (document: Document): Document =>
    mapOf(mapOf(document.components).securitySchemes);
  const [was, is] = [schemes(use.base), schemes(use.head)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const pointer = `#/components/securitySchemes/${escapePointer(name)}`;
    const subject = `the security scheme \`${name}\``;
    if (!(name in is))
      say(use, {
        level: 'major',
        rule: 'security-scheme-removed',
        subject,
        text: 'was removed',
        pointer,
        side: 'base',
      });
    else if (!(name in was))
      say(use, { level: 'minor', rule: 'security-scheme-added', subject, text: 'is new', pointer });
    else {
      const [before, after] = [mapOf(was[name]), mapOf(is[name])];
      const known = new Set([
        'type',
        'name',
        'in',
        'scheme',
        'flows',
        'openIdConnectUrl',
        'bearerFormat',
      ]);
      const contract = ({
        type,
        name: own,
        in: place,
        scheme,
        flows,
        openIdConnectUrl,
      }: Document): string =>
        stable([
          type,
          place === 'header' ? String(own).toLowerCase() : own,
          place,
          String(scheme).toLowerCase(),
          flows,
          openIdConnectUrl,
        ]);
      if (contract(before) !== contract(after))
        say(use, {
          level: 'major',
          rule: 'security-scheme-changed',
          subject,
          text: 'asks for another proof',
          pointer,
        });
      compareRest(use, { base: before, head: after, pointer, known }, (said) =>
        say(use, { subject, ...said }),
      );
    }
  }
}

/** Prose; the version follows the releases. */
function compareInfo(use: Use): void {
  const [was, is] = [mapOf(use.base.info), mapOf(use.head.info)];
  const words = ({ version: _, ...rest }: Document): string =>
    stable(rest).replaceAll(/\|[^|]*(?=\|)/g, '');
  if (words(was) !== words(is))
    say(use, {
      level: 'patch',
      rule: 'text-changed',
      subject: 'the introduction of the document',
      text: 'changed',
      pointer: '#/info',
    });
}
