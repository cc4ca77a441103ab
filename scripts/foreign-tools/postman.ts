import { readFile, writeFile } from 'node:fs/promises';
import { root } from '../lib/root.ts';
import { DOCUMENT } from './document.ts';
import { mustRun } from './tool.ts';

export interface PostmanRequest {
  readonly header: readonly { readonly key: string; readonly disabled?: boolean }[];
  readonly body: { raw: string };
}

interface PostmanItem {
  readonly item?: readonly PostmanItem[];
  readonly request?: PostmanRequest;
}

/** The scripts of the guide: they sign a request, and keep the codes that an answer brings. */
export async function collectionScripts() {
  const script = (name: string): Promise<string> =>
    readFile(`${root}/examples/collections/${name}`, 'utf8');
  return {
    signRequest: await script('sign-request.js'),
    rememberAnswer: await script('remember-answer.js'),
  };
}

/** The body with the code of the template that was created before, where an example names one. */
export function chained(body: string): string {
  return body.replace(/("templateCode"\s*:\s*)"\d+"/, '$1"{{templateCode}}"');
}

function requestsOf({ item, request }: PostmanItem): readonly PostmanRequest[] {
  return [...(request ? [request] : []), ...(item ?? []).flatMap(requestsOf)];
}

function event(listen: string, script: string) {
  return { listen, script: { type: 'text/javascript', exec: script.split('\n') } };
}

/**
 * Writes a collection that Postman imports as it is: the converter's, with the scripts of the guide in their place.
 * It holds no key; its variables say which ones an environment has to set.
 *
 * @param path - the file to write.
 * @returns the requests in it.
 */
export async function writePostmanCollection(path: string): Promise<readonly PostmanRequest[]> {
  await mustRun('collections', 'node_modules/openapi-to-postmanv2/bin/openapi2postmanv2.js', [
    ...['-s', DOCUMENT, '-o', path, '-O', 'parametersResolution=Example,folderStrategy=Tags'],
  ]);
  const converted = JSON.parse(await readFile(path, 'utf8')) as PostmanItem;
  const requests = requestsOf(converted);
  for (const { body } of requests) body.raw = chained(body.raw);
  const { signRequest, rememberAnswer } = await collectionScripts();
  const collection = {
    ...converted,
    auth: { type: 'noauth' },
    event: [event('prerequest', signRequest), event('test', rememberAnswer)],
  };
  await writeFile(path, `${JSON.stringify(collection, undefined, 2)}\n`);
  return requests;
}
