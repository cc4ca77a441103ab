import type { OperationMetadata, RepeatMetadata } from '@alipayhk-openapi/spec/operations';
import type { OpenApiDocument, Operation, Schema } from '../lib/openapi.ts';
import { languages } from '../samples/index.ts';
import { fieldTables } from './field-table.ts';
import { type RequestExample, writtenDescription } from './openapi.ts';

const confidenceTexts: Readonly<Record<OperationMetadata['confidence'], string>> = {
  source: 'from a source document',
  documented: 'documented on other pages',
  observed: 'observed, not documented',
  inferred: 'inferred',
};

const code = (text: string): string => `\`${text}\``;

const repeatText = ({ harmless }: RepeatMetadata): string => {
  if (harmless === 'always')
    return 'A repeat of the same request is harmless, so the client repeats it by itself after an unclear answer.';
  if (harmless === 'never')
    return 'A repeat may act twice, so the client never repeats it by itself after an unclear answer.';
  return `A repeat is harmless if ${code(harmless.pointer)} is ${harmless.values.map(code).join(' or ')}; only then does the client repeat it by itself.`;
};

const afterUnclear = ({ repeat, inquiry, requestId }: OperationMetadata): string =>
  [
    repeatText(repeat),
    repeat.idempotencyKeys.length === 0
      ? ''
      : `The platform recognises a repeat by ${repeat.idempotencyKeys.map(code).join(', ')}.`,
    repeat.alreadyDoneCode === undefined
      ? ''
      : `It answers [${code(repeat.alreadyDoneCode)}](../result-codes.md#${repeat.alreadyDoneCode}) to a call that was carried out before.`,
    inquiry === undefined
      ? 'No operation tells the outcome afterwards.'
      : `To learn the outcome, call [${code(inquiry.operationId)}](./${inquiry.operationId}.md): ${inquiry.note}`,
    requestId === undefined
      ? ''
      : `The client fills in ${code(requestId.pointer)} if you leave it out, and keeps it over all attempts.`,
  ]
    .filter(Boolean)
    .join(' ');

const codeRows = ({ resultCodes }: OperationMetadata): string =>
  [
    '| Code | Meaning, and what to do |',
    '|---|---|',
    ...Object.entries(resultCodes).map(
      ([name, { status, meaning, action }]) =>
        `| [${code(name)}](../result-codes.md#${name}) <span class="mark mark-${status}">${status}</span> | ${meaning} ${action} |`,
    ),
  ].join('\n');

/** The programs of every language for one request, as tabs. */
export function samples(operation: OperationMetadata, example: RequestExample): string {
  return [
    '::: code-group',
    ...languages.map(
      ({ label, highlighter, program }) =>
        `\`\`\`${highlighter} [${label}]\n${program({ operation, body: example.value }).trimEnd()}\n\`\`\``,
    ),
    ':::',
  ].join('\n\n');
}

const flow = ({ statusFlow }: OperationMetadata): string =>
  statusFlow === undefined
    ? ''
    : `\n## Moves of the status\n\n${Object.entries(statusFlow)
        .map(
          ([from, to]) =>
            `- ${code(from)} → ${to.length === 0 ? 'nothing; it is final' : to.map(code).join(', ')}`,
        )
        .join('\n')}\n`;

const bodyOf = ({ requestBody }: Operation): Schema => {
  const [media] = Object.values(requestBody.content);
  return media?.schema ?? {};
};

/** The headers of the protocol, each with the sample of AlipayHK's pages. */
const headerRows = (document: OpenApiDocument): string =>
  [
    '| Header | Where | Required | What it is |',
    '|---|---|---|---|',
    ...document['x-protocol-headers'].map(
      ({ name, direction, required, description, sample }) =>
        `| ${code(name)} | ${direction} | ${required} | ${description}${sample === undefined ? '' : ` Sample: ${code(sample)}.`} |`,
    ),
  ].join('\n');

/** The page of one operation: try it, fields, samples, codes, and what to do when the answer is unclear. */
export function operationPage(
  document: OpenApiDocument,
  operation: OperationMetadata,
  node: Operation,
  example: RequestExample,
): string {
  const { operationId, path, tag, summary, confidence } = operation;
  const reference = `../reference/index.html#/${tag}/${operationId}`.toLowerCase();
  return `---
outline: [2, 3]
pageClass: operation-page
---

# ${summary} <code>${operationId}</code>

<p class="operation-path"><code>POST ${path}</code> <span class="mark mark-${confidence}">${confidenceTexts[confidence]}</span></p>

${writtenDescription(node)}

In the client it is \`client.${operationId}(body)\`. The <a href="${reference}" target="_self">reference</a> shows the same with the answers.

## Try it

<TryIt operation="${operationId}" />

## Headers

The client writes them. [The protocol](../guide/signing.md) says how.

${headerRows(document)}

## Fields of the request

${fieldTables(document, bodyOf(node))}

## Samples

${example.summary.replace(/\.?$/, '.')} Each program reads its keys from the environment and sends to the testing environment, or to \`ALIPAYHK_BASE_URL\`.

${samples(operation, example)}

## Result codes

${codeRows(operation)}

Any operation may also get one of [the gateway's codes](../result-codes.md). In the family of ${tag.toLowerCase()}, as everywhere, further codes do occur: go by their status.
${flow(operation)}
## After an unclear answer

${afterUnclear(operation)} See [results, retries and unknown outcomes](../guide/results.md).
`;
}

/** The page that lists the operations, by family. */
export function operationIndex(all: readonly OperationMetadata[]): string {
  const families = [...new Set(all.map(({ tag }) => tag))].map((tag) => {
    const rows = all
      .filter((operation) => operation.tag === tag)
      .map(
        ({ operationId, summary, path, confidence }) =>
          `| [${summary}](./${operationId}.md) | ${code(operationId)} | ${code(path)} | ${confidenceTexts[confidence]} |`,
      );
    return [
      `## ${tag}`,
      '',
      '| Operation | Method of the client | Path | How sure |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  return [
    '---\noutline: false\nsearch: false\n---',
    '# Operations',
    'Each page lists the fields with their limits, the result codes, samples in six languages, and what to do when an answer is unclear. It also lets you edit an example, signs it in your browser and sends it to a gateway that runs inside the page.',
    ...families,
    'The <a href="../reference/index.html" target="_self">reference</a> shows all of it on one page.',
    '',
  ].join('\n\n');
}
