import { describe, expect, it } from 'vitest';
import { comment, commentOf } from '../../spec-diff/pull-request.ts';

const environment = {
  GITHUB_API_URL: 'https://api.example',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_TOKEN: 'test-token',
  PULL_REQUEST: '7',
};
const outcome = { exitCode: 1, stdout: '## Specification: major' } as const;

/** A GitHub that holds these comments, and what it was asked. */
const gitHub = (comments: readonly { id: number; body: string }[], writable = true) => {
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url, headers } = new Request(input, init);
    expect(headers.get('authorization')).toBe('Bearer test-token');
    const body = init?.body ? ` ${JSON.parse(String(init.body)).body}` : '';
    calls.push(`${method} ${url.replace('https://api.example/repos/owner/name', '')}${body}`);
    if (method !== 'GET') return Response.json({}, { status: writable ? 200 : 403 });
    const page = Number(new URL(url).searchParams.get('page'));
    return Response.json(comments.slice((page - 1) * 100, page * 100));
  };
  return { calls, fetch };
};

describe('comment', () => {
  it('creates one', async () => {
    const { calls, fetch } = gitHub([{ id: 1, body: 'Nice.' }]);
    expect(await comment(outcome, environment, fetch)).toBe('created');
    expect(calls).toEqual([
      'GET /issues/7/comments?per_page=100&page=1',
      'POST /issues/7/comments <!-- spec-diff -->\n## Specification: major',
    ]);
  });

  it('updates its own, however many there are', async () => {
    const others = Array.from({ length: 120 }, (_, id) => ({ id, body: 'Nice.' }));
    const { calls, fetch } = gitHub([...others, { id: 500, body: '<!-- spec-diff -->\nOld.' }]);
    expect(await comment(outcome, environment, fetch)).toBe('updated');
    expect(calls.at(-1)).toMatch(/^PATCH \/issues\/comments\/500 /);
  });

  it('does not fail a pull request from a fork', async () => {
    const { fetch } = gitHub([], false);
    expect(await comment(outcome, environment, fetch)).toBe('not allowed');
  });

  it('fails on any other refusal', async () => {
    const fetch = async (): Promise<Response> => new Response('', { status: 500 });
    await expect(comment(outcome, environment, fetch)).rejects.toThrow('answered with 500');
  });
});

describe('commentOf', () => {
  it('keeps to what GitHub takes, by whole rows', () => {
    const stdout = Array.from({ length: 5000 }, (_, row) => `| row ${row} | change |`).join('\n');
    const text = commentOf({ exitCode: 1, stdout });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\| change \|\n\nThe rest stands in the job summary\.$/);
  });

  it('reports bad input', () => {
    expect(commentOf({ exitCode: 2, stderr: 'No base.' })).toContain('No base.');
  });
});
