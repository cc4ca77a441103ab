/** What a workflow run knows of itself. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Tells our comment from those of others; it does not show. */
const MARK = '<!-- spec-diff -->';

/** Who writes comments with the token of a workflow. */
const AUTHOR = 'github-actions[bot]';

/** GitHub's limit for a comment, less room for the mark and the note. */
const MAX_LENGTH = 65_000;

const UNCHANGED = 'The specification does not change here any more.';

/**
 * The text of the comment. It comes from a run that anybody may have started, so it names nobody: a mention would send
 * mail.
 */
export function commentOf(report: string): string {
  const text = report
    .trim()
    .replaceAll(/&(#0*64|#x0*40|commat);/gi, '@')
    .replaceAll(/@(?=[\w-])(?!alipayhk-openapi\/)/g, '@\u200b');
  return `${MARK}\n${shortened(text || UNCHANGED, MAX_LENGTH, 'The rest is in the job summary.')}`;
}

/** A report that is too long, up to the last row that fits, and where the rest is. */
export function shortened(report: string, maxLength: number, note: string): string {
  if (report.length <= maxLength) return report;
  const room = maxLength - note.length - CLOSED.length * 2;
  const row = report.lastIndexOf('\n- ', room);
  const text = report.slice(0, row > 0 ? row : room);
  // What a fold hides that is not closed is hidden to the end.
  const open = text.split('<details>').length - text.split('</details>').length;
  return `${text}${CLOSED.repeat(Math.max(0, open))}\n\n${note}`;
}

const CLOSED = '\n\n</details>';

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly login?: string } | null;
}

interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string };
}

/** A host that does not answer must not hold the workflow until its end, which would be red. */
const PATIENCE_MS = 30_000;

type Call = (method: string, path: string, body?: string) => Promise<unknown>;

/**
 * Writes a report into the open pull request whose head is a commit, or over the report of an earlier run.
 *
 * @param report - the text; empty where there is nothing to say.
 * @param environment - `GITHUB_API_URL`, `GITHUB_REPOSITORY`, `GITHUB_TOKEN` and `HEAD_SHA`.
 * @returns what was done, as a sentence.
 * @throws Error if GitHub refuses or does not answer; its text says which call.
 */
export async function comment(
  report: string,
  environment: Environment,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<string> {
  const { HEAD_SHA: sha = '' } = environment;
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Error(`"${sha}" is no commit.`);
  const call = callerOf(environment, fetch);
  const pulls = await allOf<PullRequest>(call, '/pulls?state=open');
  const pull = pulls.find(({ head }) => head.sha === sha);
  if (pull === undefined) return `No open pull request has the commit ${sha}.`;
  const comments = await allOf<Comment>(call, `/issues/${pull.number}/comments?`);
  const earlier = comments.find(
    ({ body, user }) => user?.login === AUTHOR && body?.startsWith(MARK),
  );
  if (earlier === undefined && report.trim() === '')
    return 'There is nothing to say, and never was.';
  const text = commentOf(report);
  if (earlier === undefined) await call('POST', `/issues/${pull.number}/comments`, text);
  else await call('PATCH', `/issues/comments/${earlier.id}`, text);
  return earlier === undefined ? 'The comment was written.' : 'The comment was updated.';
}

function callerOf(
  { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN }: Environment,
  fetch: typeof globalThis.fetch,
): Call {
  return async (method, path, body) => {
    const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${GITHUB_TOKEN}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify({ body }) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok)
      throw new Error(
        `GitHub answered ${method} ${path.replace(/\?.*/, '')} with ${response.status}.`,
      );
    return response.json();
  };
}

const PAGE = 100;

/** More would be more than any pull request has; it keeps a strange host from holding us for ever. */
const MAX_PAGES = 50;

async function allOf<Item>(call: Call, path: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const next = (await call(
      'GET',
      `${path}&per_page=${PAGE}&page=${page}`.replace('?&', '?'),
    )) as readonly Item[];
    items.push(...next);
    if (next.length < PAGE) break;
  }
  return items;
}
