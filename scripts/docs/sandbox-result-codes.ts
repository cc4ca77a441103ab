import {
  gatewayResultCodes,
  type OperationMetadata,
  operations,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';
import { faultKinds } from '../../packages/sandbox/src/faults.ts';
import {
  FAULT_HEADER,
  RESULT_HEADER,
  RESULT_PREFIX,
  REVIEW,
  SENSITIVE,
} from '../../packages/sandbox/src/triggers.ts';
import {
  gatewayRecipeFor,
  type Recipe,
  recipeFor,
} from '../../packages/sandbox/test/support/recipes.ts';

const given = ({ given: what }: Recipe): string =>
  what === undefined || what === 'nothing' ? '' : `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;

const table = (
  codes: Readonly<Record<string, ResultCodeMetadata>>,
  recipe: (code: string) => Recipe,
): string[] => [
  '| Code | Status | Given | Send |',
  '|---|---|---|---|',
  ...Object.entries(codes).map(([code, { status }]) => {
    const found = recipe(code);
    return `| \`${code}\` | ${status} | ${given(found)} | ${found.send} |`;
  }),
];

const section = ({ operationId, resultCodes }: OperationMetadata): string[] => [
  `## ${operationId}`,
  '',
  ...table(resultCodes, (code) => recipeFor(operationId, code)),
  '',
];

/** The page that says how to bring about each result code and each fault in the sandbox. */
export function sandboxResultCodes(): string {
  return [
    '<!-- Written by `npx tsx scripts/sandbox-docs.ts`. Do not edit. -->',
    '',
    '# Result codes and faults in the sandbox',
    '',
    'Every result code that the specification lists can be brought about in the sandbox, and a test plays each line of these tables. Most codes answer real input. The rest have a trigger:',
    '',
    `- the header \`${RESULT_HEADER}\` with a result code makes any verified request fail with that code. The header is not signed, so a proxy or a wrapped \`fetch\` can add it;`,
    `- a text field at the top level of the body whose value is \`${RESULT_PREFIX}\` and a result code, such as \`"merchantId": "${RESULT_PREFIX}SYSTEM_ERROR"\`, does the same through any client;`,
    `- \`${SENSITIVE}\` in a text or an address fails the content review, and where it stands decides the code;`,
    `- \`${REVIEW}\` in a text of a template makes it \`frozen\`, as if the content review were not over.`,
    '',
    'A code that the gateway gives to requests that it can not verify comes without a signature.',
    '',
    '## Gateway',
    '',
    'These codes may answer every operation.',
    '',
    ...table(gatewayResultCodes, gatewayRecipeFor),
    '',
    ...Object.values(operations).flatMap(section),
    '## Faults',
    '',
    `\`sandbox.faults.add({ kind })\` or the header \`${FAULT_HEADER}: kind\` plays one of these.`,
    '',
    '| Kind | The sandbox |',
    '|---|---|',
    ...Object.entries(faultKinds).map(([kind, words]) => `| \`${kind}\` | ${words} |`),
    '',
  ].join('\n');
}
