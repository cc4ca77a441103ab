import { describe, expect, it } from 'vitest';
import { comment, commentOf } from '../../spec-diff/pull-request.ts';

const SHA = 'a'.repeat(40);
const environment = {
  GITHUB_API_URL: 'https://api.example',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_TOKEN: 'test-token',
  HEAD_SHA: SHA,
};
const report = '**This breaks callers.**';
const ours = (id: number) => ({
  id,
  body: '<!-- spec-diff -->\nOld.',
  user: { login: 'github-actions[bot]' },
});

interface Host {
  readonly pulls?: readonly object[];
  readonly comments?: readonly object[];
  readonly status?: number;
}

/** A GitHub with these pull requests and comments, and what it was asked to write. */
function gitHub({
  pulls = [{ number: 7, head: { sha: SHA } }],
  comments = [],
  status = 200,
}: Host = {}) {
  const written: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url, headers } = new Request(input, init);
    expect(headers.get('authorization')).toBe('Bearer test-token');
    const { pathname, searchParams } = new URL(url);
    if (method !== 'GET') {
      written.push(`${method} ${pathname} ${JSON.parse(String(init?.body)).body}`);
      return Response.json({}, { status });
    }
    const list = pathname.endsWith('/pulls') ? pulls : comments;
    const page = Number(searchParams.get('page'));
    return Response.json(list.slice((page - 1) * 100, page * 100), { status });
  };
  return { written, fetch };
}

describe('comment', () => {
  it('creates one in the pull request that has the commit', async () => {
    const others = Array.from({ length: 120 }, (_, number) => ({
      number,
      head: { sha: 'b'.repeat(40) },
    }));
    const { written, fetch } = gitHub({ pulls: [...others, { number: 7, head: { sha: SHA } }] });
    expect(await comment(report, environment, fetch)).toBe('The comment was written.');
    expect(written).toEqual([
      `POST /repos/owner/name/issues/7/comments <!-- spec-diff -->\n${report}`,
    ]);
  });

  it('updates its own, however many there are', async () => {
    const others = Array.from({ length: 120 }, (_, id) => ({
      id,
      body: 'Nice.',
      user: { login: 'a' },
    }));
    const { written, fetch } = gitHub({ comments: [...others, ours(500)] });
    expect(await comment(report, environment, fetch)).toBe('The comment was updated.');
    expect(written[0]).toMatch(/^PATCH \/repos\/owner\/name\/issues\/comments\/500 /);
  });

  it('leaves a comment alone that somebody else began with the same mark', async () => {
    const { written, fetch } = gitHub({ comments: [{ ...ours(1), user: { login: 'somebody' } }] });
    await comment(report, environment, fetch);
    expect(written[0]).toMatch(/^POST /);
  });

  it('is silent where there is nothing to say and never was', async () => {
    const { written, fetch } = gitHub();
    expect(await comment('\n', environment, fetch)).toContain('nothing to say');
    expect(written).toEqual([]);
  });

  it('says so where there is nothing to say any more', async () => {
    const { written, fetch } = gitHub({ comments: [ours(1)] });
    await comment('', environment, fetch);
    expect(written[0]).toContain('does not change here any more');
  });

  it('writes nothing where no open pull request has the commit', async () => {
    const { written, fetch } = gitHub({ pulls: [] });
    expect(await comment(report, environment, fetch)).toContain('No open pull request');
    expect(written).toEqual([]);
  });

  it.each([403, 404, 422, 429, 502])('says what GitHub answered: %s', async (status) => {
    await expect(comment(report, environment, gitHub({ status }).fetch)).rejects.toThrow(
      `GitHub answered GET /pulls with ${status}.`,
    );
  });

  it('takes no text for a commit', async () => {
    await expect(
      comment(report, { ...environment, HEAD_SHA: '../x' }, gitHub().fetch),
    ).rejects.toThrow('is no commit');
  });
});

describe('commentOf', () => {
  it('mentions nobody', () => {
    const text = commentOf("Thanks @somebody, see `'@alipayhk-openapi/spec': major`.");
    expect(text).not.toContain('@somebody');
    expect(text).toContain("'@alipayhk-openapi/spec': major");
  });

  it.each(['&#64;somebody', '&#x40;somebody', '&commat;somebody', '&#0064;somebody'])(
    'mentions nobody in other letters: %s',
    (text) => {
      expect(commentOf(text)).toBe('<!-- spec-diff -->\n@\u200bsomebody');
    },
  );

  it('closes what a shortened report has open', () => {
    const rows = '- A row of the report.\n'.repeat(5_000);
    const text = commentOf(`First.\n<details><summary>Wording</summary>\n\n${rows}</details>`);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/<\/details>\n\nThe rest is in the job summary\.$/);
  });

  it('cuts a report without rows, too', () => {
    expect(commentOf('a'.repeat(100_000)).length).toBeLessThan(65_536);
  });

  it('keeps the limit of a comment and cuts between rows', () => {
    const text = commentOf(`First.\n${'- A row of the report.\n'.repeat(5_000)}`);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/- A row of the report\.\n\nThe rest is in the job summary\.$/);
  });
});
