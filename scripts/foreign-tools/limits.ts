import { KINDS, type Kind, PLANTED, type Planted } from './planted.ts';

/** The tools that judge bodies. */
export const VALIDATORS = ['prism', 'hey-api', 'orval', 'kubb', 'openapi-zod-client'] as const;

export type Validator = (typeof VALIDATORS)[number];

interface Limit {
  readonly tools: readonly Validator[];
  readonly kind: Kind;
  /** Operation and pointer; left out, the limit is one of the whole kind. */
  readonly only?: readonly string[];
  readonly reason: string;
}

const ALL_BUT_PRISM = VALIDATORS.filter((tool) => tool !== 'prism');
const CONDITIONS =
  'The generators leave out `if`, `then` and `dependentSchemas`; `anyOf` beside `properties`, which some of them read, breaks the code of others.';
const WHOLE_NUMBERS =
  'hey-api reads `int64` as a BigInt, and one written as text, too; a Java client needs `int64` for times.';

/** What a tool cannot refuse, and why: all else must be refused. */
export const LIMITS: readonly Limit[] = [
  { tools: ALL_BUT_PRISM, kind: 'one of two', reason: CONDITIONS },
  {
    tools: ALL_BUT_PRISM,
    kind: 'conditional',
    only: [
      'createTemplate /codeStandard',
      'updatePass /bizDate',
      'updatePass /dataInfo/$startTime_zh_HK$',
    ],
    reason: CONDITIONS,
  },
  {
    tools: ['hey-api'],
    kind: 'wrong type',
    only: [
      'createTemplate /startDate',
      'updateTemplate /endDate',
      'createPass /bizCreate',
      'sendPerformanceNotification /bizDate',
    ],
    reason: WHOLE_NUMBERS,
  },
  {
    tools: ['hey-api'],
    kind: 'nested',
    only: ['sendPerformanceNotification /syncDataInfo/amount'],
    reason: WHOLE_NUMBERS,
  },
  {
    tools: VALIDATORS,
    kind: 'embedded JSON',
    reason: 'JSON Schema takes `contentSchema` for an annotation, so nobody looks into the text.',
  },
];

function describe({ operationId, kind, pointer }: Planted): string {
  return `${operationId} ${pointer} (${kind})`;
}

export function limitOf(
  tool: Validator,
  { operationId, kind, pointer }: Planted,
): Limit | undefined {
  return LIMITS.find(
    (limit) =>
      limit.tools.includes(tool) &&
      limit.kind === kind &&
      (limit.only?.includes(`${operationId} ${pointer}`) ?? true),
  );
}

/** Where a tool refuses or accepts what the table does not expect. */
export function judgePlanted(tool: Validator, refused: ReadonlySet<Planted>): readonly string[] {
  return PLANTED.flatMap((planted) => {
    const limit = limitOf(tool, planted);
    if (refused.has(planted) === (limit === undefined)) return [];
    return limit === undefined
      ? `accepts ${describe(planted)}`
      : `refuses ${describe(planted)} now: take it out of the limits ("${limit.reason}")`;
  });
}

/** The table of the README: how many faults of a kind a tool refuses, and the reasons where not all. */
export function renderTable(): string {
  const reasons = [...new Set(LIMITS.map(({ reason }) => reason))];
  const cell = (tool: Validator, kind: Kind): string => {
    const planted = PLANTED.filter((fault) => fault.kind === kind);
    const limits = planted.flatMap((fault) => limitOf(tool, fault)?.reason ?? []);
    const notes = [...new Set(limits)].map((reason) => `(${reasons.indexOf(reason) + 1})`);
    return [`${planted.length - limits.length} of ${planted.length}`, ...notes].join(' ');
  };
  const rows = [
    ['Kind of fault', ...VALIDATORS],
    ...KINDS.map((kind) => [kind, ...VALIDATORS.map((tool) => cell(tool, kind))]),
  ];
  return [...tableOf(rows), '', ...reasons.map((reason, index) => `${index + 1}. ${reason}`)].join(
    '\n',
  );
}

/** As the formatter wants it: each column has one width. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head, ' '), line([], '-'), ...body.map((row) => line(row, ' '))];
}
