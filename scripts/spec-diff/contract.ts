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

/** The values of a discriminator and the variants that they select. */
export const compareVariants = (base: Sites, head: Sites): readonly Change[] =>
  commonSites(base, head).flatMap(({ base: before, head: after }) => {
    const [was, is] = [mappingOf(before), mappingOf(after)];
    const change = (
      value: string,
      level: Change['level'],
      rule: string,
      message: string,
    ): Change => ({
      level,
      rule,
      operationId: after.operationId,
      pointer: `${after.pointer}/discriminator/mapping/${escapeToken(value)}`,
      message,
    });
    return [
      ...Object.keys(was)
        .filter((value) => !(value in is))
        .map((value) =>
          change(value, 'major', 'variant-removed', `The variant for \`${value}\` was removed.`),
        ),
      ...Object.keys(is).flatMap((value) => {
        if (!(value in was))
          return [change(value, 'minor', 'variant-added', `A variant for \`${value}\` was added.`)];
        return is[value] === was[value]
          ? []
          : [
              change(
                value,
                'major',
                'variant-renamed',
                `\`${value}\` selected ${nameOf(was[value])} and now selects ${nameOf(is[value])}.`,
              ),
            ];
      }),
    ];
  });

const mappingOf = (site: Site): Document => mapOf(mapOf(site.node.discriminator).mapping);

const nameOf = (reference: unknown): string => `\`${String(reference).split('/').pop()}\``;

/** The addresses that serve an operation: its own servers hide those of its path and of the root. */
export const compareServers = (
  base: Document,
  head: Document,
  baseSites: Sites,
  headSites: Sites,
): readonly Change[] => {
  const operations = commonSites(baseSites, headSites).filter(
    ({ head: { node, operationId } }) => operationId !== '' && node.operationId === operationId,
  );
  const found = operations.flatMap(({ base: before, head: after }) => {
    const [was, is] = [serversOf(base, before), serversOf(head, after)];
    const change = (url: string, removed: boolean): Change => ({
      level: removed ? 'major' : 'minor',
      rule: `server-${removed ? 'removed' : 'added'}`,
      operationId: after.operationId,
      pointer: `${after.pointer}/servers`,
      message: `${url} ${removed ? 'serves this operation no longer' : 'serves this operation now'}.`,
    });
    return [
      ...was.filter((url) => !is.includes(url)).map((url) => change(url, true)),
      ...is.filter((url) => !was.includes(url)).map((url) => change(url, false)),
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
      ? [{ ...group[0]!, operationId: '', pointer: '#/servers' }]
      : group,
  );
};

const serversOf = (document: Document, operation: Site): readonly string[] => {
  const pathItem = at(document, operation.pointer.slice(0, operation.pointer.lastIndexOf('/')));
  const servers = [operation.node, mapOf(pathItem), document]
    .map((node) => node.servers)
    .find((list) => Array.isArray(list) && list.length > 0);
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
