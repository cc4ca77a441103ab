import { DOCUMENT, EXAMPLES, exampleNamed, OPERATIONS } from './document.ts';
import { judgePlanted } from './limits.ts';
import { PLANTED, type Planted, plant } from './planted.ts';
import { startServer, type Verdict } from './tool.ts';

interface Violation {
  readonly location: readonly string[];
  readonly code: string;
  readonly message: string;
}

interface Answer {
  readonly status: number;
  readonly violations: readonly Violation[];
}

/** Whether one of the violations is about the very field: it, or what is required in it or beside it. */
function isAbout({ pointer }: Planted, violations: readonly Violation[]): boolean {
  return violations.some(({ location, code, message }) => {
    const place = location.slice(2).map((step) => `/${step}`);
    const [, missing] = /required property '([^']+)'/.exec(message) ?? [];
    const at = [...place, ...(missing === undefined ? [] : [`/${missing}`])].join('');
    return at === pointer || (code === 'required' && at.startsWith(`${pointer}/`));
  });
}

/** Prism as a mock: answers every example, refuses every planted fault at its place. */
export async function checkPrism(): Promise<Verdict> {
  const { child, match } = await startServer(
    'checkers',
    'node_modules/@stoplight/prism-cli/dist/index.js',
    ['mock', DOCUMENT, '--host', '127.0.0.1', '--port', '0'],
    /listening on (http:\/\/\S+)/,
  );
  const paths = new Map(OPERATIONS.map(({ operationId, path }) => [operationId, path]));
  const post = async (operationId: string, body: unknown): Promise<Answer> => {
    const { status, headers } = await fetch(`${match[1]}${paths.get(operationId)}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=UTF-8',
        'Client-Id': 'CLIENT',
        'Request-Time': '2024-05-22T06:42:21+08:00',
        Signature: 'algorithm=RSA256,keyVersion=1,signature=c2lnbmF0dXJl',
      },
      body: JSON.stringify(body),
    });
    return { status, violations: JSON.parse(headers.get('sl-violations') ?? '[]') };
  };
  try {
    const problems: string[] = [];
    const requests = EXAMPLES.filter(
      ({ direction, webhook }) => direction === 'request' && !webhook,
    );
    for (const { operationId, name, value } of requests) {
      const { status, violations } = await post(operationId, value);
      if (status === 200 && violations.length === 0) continue;
      problems.push(`${operationId}.${name}: ${status} ${JSON.stringify(violations)}`);
    }
    const refused = new Set<Planted>();
    for (const planted of PLANTED) {
      const { operationId, example, pointer } = planted;
      const body = plant(exampleNamed(operationId, example).value, planted);
      const { status, violations } = await post(operationId, body);
      if (status === 200) continue;
      refused.add(planted);
      if (isAbout(planted, violations)) continue;
      problems.push(
        `${operationId} ${pointer} is refused elsewhere: ${JSON.stringify(violations)}`,
      );
    }
    return {
      tool: 'prism',
      problems: [...problems, ...judgePlanted('prism', refused)],
      note: `${requests.length} examples answered, ${refused.size} of ${PLANTED.length} faults refused`,
    };
  } finally {
    child.kill();
  }
}
