import { isDeepStrictEqual } from 'node:util';
import { at, escapeToken, isObject } from './document.ts';
import type { Change, Document } from './model.ts';
import type { Site } from './sites.ts';
import { commonSites } from './sites.ts';

/** Changes that users notice and that a comparison of schemas does not see. */

type Sites = ReadonlyMap<string, Site>;

const mapOf = (value: unknown): Document => (isObject(value) ? value : {});

/** The names of schemas are names of exported types. */
export const compareSchemaNames = (base: Document, head: Document): readonly Change[] => {
  const names = (document: Document): Document => mapOf(mapOf(document.components).schemas);
  const only = (here: Document, there: Document): readonly string[] =>
    Object.keys(here).filter((name) => !(name in there));
  const change = (level: Change['level'], verb: string, name: string): Change => ({
    level,
    rule: `schema-name-${verb}`,
    operationId: '',
    pointer: `#/components/schemas/${escapeToken(name)}`,
    message: `The exported type \`${name}\` was ${verb}.`,
  });
  return [
    ...only(names(base), names(head)).map((name) => change('major', 'removed', name)),
    ...only(names(head), names(base)).map((name) => change('minor', 'added', name)),
  ];
};

/** What an operation takes from the document's root unless it says otherwise. */
const inherited = (document: Document, operation: Site, key: 'security' | 'servers'): unknown => {
  const pathItem = at(document, operation.pointer.slice(0, operation.pointer.lastIndexOf('/')));
  return [operation.node, mapOf(pathItem), document]
    .map((node) => node[key])
    .find((value) => value !== undefined);
};

const isOperation = ({ node, operationId }: Site): boolean =>
  operationId !== '' && node.operationId === operationId;

interface Versions {
  readonly document: Document;
  readonly sites: Sites;
}

/** The addresses that serve each operation, and how its callers prove who they are. */
export const compareInherited = (base: Versions, head: Versions): readonly Change[] => {
  const operations = commonSites(base.sites, head.sites).filter((pair) => isOperation(pair.head));
  const found = operations.flatMap(({ base: before, head: after }) => {
    const [was, is] = [serversOf(base.document, before), serversOf(head.document, after)];
    const change = (
      key: 'security' | 'servers',
      level: Change['level'],
      rule: string,
      message: string,
    ): Change => ({
      level,
      rule,
      operationId: after.operationId,
      pointer: `${after.pointer}/${key}`,
      message,
    });
    const secured = (version: Document, site: Site): unknown =>
      inherited(version, site, 'security') ?? [];
    return [
      ...was
        .filter((url) => !is.includes(url))
        .map((url) =>
          change('servers', 'major', 'server-removed', `Not served by ${url} any more.`),
        ),
      ...is
        .filter((url) => !was.includes(url))
        .map((url) => change('servers', 'minor', 'server-added', `Served by ${url}, too.`)),
      ...(isDeepStrictEqual(secured(base.document, before), secured(head.document, after))
        ? []
        : [
            change(
              'security',
              'major',
              'security-requirement-changed',
              'Callers prove in another way who they are.',
            ),
          ]),
    ];
  });
  return foundEverywhere(found, operations.length);
};

/** What holds for every operation is said once. */
const foundEverywhere = (changes: readonly Change[], operations: number): readonly Change[] => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.message);
    if (group) group.push(change);
    else groups.set(change.message, [change]);
  }
  return [...groups.values()].flatMap((group) =>
    operations > 1 && group.length === operations
      ? [{ ...group[0]!, operationId: '', pointer: `#/${group[0]!.pointer.split('/').pop()}` }]
      : group,
  );
};

const serversOf = (document: Document, operation: Site): readonly string[] => {
  const servers = inherited(document, operation, 'servers');
  return Array.isArray(servers) ? servers.map((server) => String(mapOf(server).url)) : [];
};

/** Examples change no contract, but readers and tests see them. */
export const compareExamples = (base: Sites, head: Sites): readonly Change[] =>
  commonSites(base, head).flatMap(({ base: before, head: after }) => {
    const [was, is] = [examplesOf(before), examplesOf(after)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((name) => !isDeepStrictEqual(was[name], is[name]))
      .map((name) => {
        const verb = !(name in was) ? 'added' : name in is ? 'changed' : 'removed';
        return {
          level: 'patch' as const,
          rule: `example-${verb}`,
          operationId: after.operationId,
          pointer: `${after.pointer}/${name}`,
          message: `An example was ${verb}.`,
        };
      });
  });

const examplesOf = ({ node }: Site): Document => ({
  ...('example' in node && { example: node.example }),
  ...(Array.isArray(node.examples) && { examples: node.examples }),
  ...(isObject(node.examples) &&
    Object.fromEntries(
      Object.entries(node.examples).map(([name, value]) => [
        `examples/${escapeToken(name)}`,
        value,
      ]),
    )),
});
