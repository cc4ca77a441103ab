import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../spec-diff/document.ts';
import type { Document } from '../../spec-diff/model.ts';
import type { RedoclyChange } from '../../spec-diff/redocly.ts';
import { redoclyDiff } from '../../spec-diff/redocly.ts';

interface Request {
  readonly base: Document;
  readonly head: Document;
  readonly resolve: (changes: readonly RedoclyChange[]) => void;
  readonly reject: (error: unknown) => void;
}

const mapOf = (value: unknown): Document => (isObject(value) ? value : {});

/** Where the paths and webhooks of the n-th request stand in the joint document. */
const prefix = (index: number): string => `pair-${index}:`;

const joined = (documents: readonly Document[], section: string): Document =>
  Object.fromEntries(
    documents.flatMap((document, index) =>
      Object.entries(mapOf(document[section])).map(([name, item]) => [
        section === 'paths' ? `/${prefix(index)}${name}` : prefix(index) + name,
        item,
      ]),
    ),
  );

const join = (documents: readonly Document[]): Document => ({
  ...documents[0],
  paths: joined(documents, 'paths'),
  webhooks: joined(documents, 'webhooks'),
});

/** Whether only operations changed, and none came, went or got another name. */
const differsOnlyInOperations = ({ base, head }: Request): boolean => {
  const rest = ({ paths, webhooks, ...others }: Document): unknown => [
    others,
    Object.keys(mapOf(paths)),
    Object.keys(mapOf(webhooks)),
  ];
  return isDeepStrictEqual(rest(base), rest(head));
};

/**
 * A `redoclyDiff` that waits for `count` requests and answers them together: one process compares
 * what differs in operations alone, since starting one for each pair would take minutes.
 */
export const batchedDiff = (count: number): typeof redoclyDiff => {
  const requests: Request[] = [];

  const flush = async (): Promise<void> => {
    const together = requests.filter(differsOnlyInOperations);
    const changes = await redoclyDiff(
      join(together.map(({ base }) => base)),
      join(together.map(({ head }) => head)),
    );
    for (const [index, { resolve }] of together.entries()) {
      const own = new RegExp(`^#/(paths/~1|webhooks/)${prefix(index)}`);
      resolve(
        changes
          .filter(({ path }) => own.test(path))
          .map((change) => ({
            ...change,
            path: change.path.replace(own, '#/$1').replace('#/paths/~1~1', '#/paths/~1'),
          })),
      );
    }
    for (const { base, head, resolve } of requests.filter((request) => !together.includes(request)))
      resolve(await redoclyDiff(base, head));
  };

  return (base, head) =>
    new Promise((resolve, reject) => {
      requests.push({ base, head, resolve, reject });
      if (requests.length < count) return;
      flush().catch((error) => {
        for (const request of requests) request.reject(error);
      });
    });
};
