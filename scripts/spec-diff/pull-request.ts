import type { Outcome } from './command.ts';

/** What a workflow run knows of itself: `GITHUB_*` and the number of the pull request. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Tells our comment from those of others; it does not show. */
const MARK = '<!-- spec-diff -->';

/** GitHub's limit for a comment, less room for the mark and the note. */
const MAX_LENGTH = 65_000;

export const commentOf = ({ stdout = '', stderr = '' }: Outcome): string => {
  const text = stdout || stderr;
  return `${MARK}\n${
    text.length > MAX_LENGTH
      ? `${text.slice(0, text.lastIndexOf('\n', MAX_LENGTH))}\n\nThe rest stands in the job summary.`
      : text
  }`;
};

interface Comment {
  readonly id: number;
  readonly body?: string;
}

/**
 * Writes the report into the pull request, or over the report of an earlier run.
 *
 * A pull request from a fork gets no right to write comments: then this does nothing and says so.
 */
export const comment = async (
  outcome: Outcome,
  environment: Environment,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<'created' | 'updated' | 'not allowed'> => {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, PULL_REQUEST } = environment;
  const issues = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;
  const call = async (method: string, url: string, body?: string): Promise<Response> => {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${GITHUB_TOKEN}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify({ body }) }),
    });
    if (!response.ok && response.status !== 403)
      throw new Error(`${method} ${url} was answered with ${response.status}.`);
    return response;
  };

  const earlier = await findComment(`${issues}/${PULL_REQUEST}/comments`, call);
  const response = earlier
    ? await call('PATCH', `${issues}/comments/${earlier.id}`, commentOf(outcome))
    : await call('POST', `${issues}/${PULL_REQUEST}/comments`, commentOf(outcome));
  if (response.status === 403) return 'not allowed';
  return earlier ? 'updated' : 'created';
};

const PAGE = 100;

const findComment = async (
  url: string,
  call: (method: string, url: string) => Promise<Response>,
): Promise<Comment | undefined> => {
  for (let page = 1; ; page += 1) {
    const response = await call('GET', `${url}?per_page=${PAGE}&page=${page}`);
    const comments = response.ok ? ((await response.json()) as readonly Comment[]) : [];
    const found = comments.find(({ body }) => body?.startsWith(MARK));
    if (found || comments.length < PAGE) return found;
  }
};
