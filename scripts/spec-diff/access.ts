import { escapePointer } from '../lib/openapi.ts';
import { type Document, keysOf, listOf, mapOf, type Pair, stable } from './model.ts';
import type { Operation } from './operation.ts';
import { compareRest } from './rest.ts';
import { say, type Use, type Written } from './use.ts';
import { shown } from './words.ts';

/** Compares where an operation is called and what the caller proves. */

/** Each alternative as a text; no requirement at all is an alternative of its own. */
function securityOf({ document, node }: Operation): readonly string[] {
  const alternatives = listOf(node.security ?? document.security).map((alternative) =>
    stable(
      Object.entries(mapOf(alternative))
        .map(([name, scopes]) => [name, listOf(scopes).map(String).sort()])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
  );
  return alternatives.length === 0 ? ['[]'] : [...new Set(alternatives)];
}

function securityText(alternative: string): string {
  const schemes = JSON.parse(alternative) as readonly (readonly [string])[];
  if (schemes.length === 0) return 'nothing at all';
  return schemes.map(([name]) => `\`${name}\``).join(' with ');
}

export function compareSecurity(use: Use, { base, head }: Pair<Operation>): void {
  const [was, is] = [securityOf(base), securityOf(head)];
  const texts = (these: readonly string[], those: readonly string[]): string =>
    these
      .filter((each) => !those.includes(each))
      .map(securityText)
      .join(' or ');
  const [gone, come] = [texts(was, is), texts(is, was)];
  const pointer = head.node.security === undefined ? '#/security' : `${head.pointer}/security`;
  const subject = 'the proof of who calls';
  if (gone !== '') {
    const text = `was ${gone} and is ${come || 'not accepted as that'} now`;
    say(use, 'security-changed', { subject, text, pointer });
  } else if (come !== '')
    say(use, 'security-alternative-added', { subject, text: `may be ${come}, too`, pointer });
}

interface Server extends Written {
  readonly url: string;
}

/** The servers of an operation: its own, or those of its path, or those of the document. */
function serversOf({ document, pathItem, node, pointer }: Operation): readonly Server[] {
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  const places: readonly Written[] = [
    { node, pointer },
    { node: pathItem, pointer: above },
    { node: document, pointer: '#' },
  ];
  const place = places.find((each) => listOf(each.node.servers).length > 0);
  return listOf(place?.node.servers).map((server, index) => ({
    url: String(mapOf(server).url),
    node: mapOf(server),
    pointer: `${place?.pointer}/servers/${index}`,
  }));
}

export function compareServers(use: Use, { base, head }: Pair<Operation>): void {
  const [was, is] = [serversOf(base), serversOf(head)];
  const without = (these: readonly Server[], those: readonly Server[]): readonly Server[] =>
    these.filter(({ url }) => !those.some((other) => other.url === url));
  const [gone, come] = [without(was, is), without(is, was)];
  const about = ({ url }: Server): Use => ({ ...use, subject: `server ${url}` });
  const [left, right] = [gone[0], come[0]];
  if (left && right && gone.length === 1 && come.length === 1) {
    const text = `was replaced by ${right.url}`;
    say(about(left), 'server-changed', { text, pointer: `${right.pointer}/url` });
  } else {
    for (const server of gone) say(about(server), 'server-removed', { pointer: server.pointer });
    for (const server of come) say(about(server), 'server-added', { pointer: server.pointer });
  }
  const kept = was.filter((server) => !gone.includes(server));
  const [before, first] = [was[0], is[0]];
  if (before && first && gone.length === 0 && before.url !== first.url)
    say(about(first), 'first-server-changed', {
      text: `is the first one now, which most tools call, and was not before (${before.url})`,
      pointer: first.pointer,
    });
  for (const server of kept) {
    const after = is.find(({ url }) => url === server.url);
    if (after) compareServer(about(after), { base: server, head: after });
  }
}

const SERVER_PARTS = new Set(['url', 'variables', 'name']);

function compareServer(use: Use, { base, head }: Pair<Server>): void {
  const owner = `server ${head.url}`;
  const { pointer } = head;
  compareRest(use, { base: base.node, head: head.node, pointer, known: SERVER_PARTS, owner });
  const [was, is] = [mapOf(base.node.variables), mapOf(head.node.variables)];
  for (const name of keysOf(was, is)) {
    const self = { ...use, subject: `variable \`${name}\` of ${owner}` };
    const at = `${pointer}/variables/${escapePointer(name)}`;
    compareVariable(self, { base: was[name], head: is[name] }, at);
  }
}

function compareVariable(use: Use, { base, head }: Pair<unknown>, pointer: string): void {
  const [was, is] = [mapOf(base), mapOf(head)];
  const same = (part: (variable: Document) => unknown): boolean =>
    stable(part(was)) === stable(part(is));
  const values = ({ enum: list }: Document): readonly string[] => listOf(list).map(String).sort();
  const limited = was.enum === undefined && is.enum !== undefined;
  const lost = is.enum !== undefined && values(was).some((value) => !values(is).includes(value));
  const kept = base !== undefined && head !== undefined && same((each) => each.default);
  if (!kept || limited || lost)
    say(use, 'server-variable-changed', {
      text: `was ${shown(base)} and is ${shown(head)} now`,
      pointer,
    });
  else if (!same(values)) say(use, 'server-variable-added', { pointer });
  else if (!same((variable) => ({ ...variable, enum: 0 }))) say(use, 'text-changed', { pointer });
}
