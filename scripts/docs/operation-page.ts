import type { OperationMetadata, RepeatMetadata } from '@alipayhk-openapi/spec/operations';
import type { OpenApiDocument, Operation, Schema } from '../lib/openapi.ts';
import { languages } from '../samples/index.ts';
import { fieldTables } from './field-table.ts';
import { type RequestExample, requestExamples, writtenDescription } from './openapi.ts';
import type { Language, Translator } from './translate.ts';
import { OPERATION_WORDS, type OperationWords } from './words.ts';

/** What a page about an operation is made of, in one of the languages. */
export interface PageContext {
  document: OpenApiDocument;
  language: Language;
  translator: Translator;
}

const code = (text: string): string => `\`${text}\``;

const repeatText = ({ harmless }: RepeatMetadata, words: OperationWords): string => {
  if (harmless === 'always') return words.repeat.always;
  if (harmless === 'never') return words.repeat.never;
  const values = harmless.values.map(code).join(words.or);
  return words.repeat.sometimes(code(harmless.pointer), values);
};

const afterUnclear = (operation: OperationMetadata, words: OperationWords): string => {
  const { repeat, inquiry, requestId } = operation;
  const { idempotencyKeys, alreadyDoneCode } = repeat;
  return [
    repeatText(repeat, words),
    idempotencyKeys.length === 0
      ? ''
      : words.recognises(idempotencyKeys.map(code).join(words.comma)),
    alreadyDoneCode === undefined
      ? ''
      : words.alreadyDone(`[${code(alreadyDoneCode)}](../result-codes.md#${alreadyDoneCode})`),
    inquiry === undefined
      ? words.noInquiry
      : words.inquiry(`[${code(inquiry.operationId)}](./${inquiry.operationId}.md)`, inquiry.note),
    requestId === undefined ? '' : words.requestId(code(requestId.pointer)),
  ]
    .filter(Boolean)
    .join(words.space);
};

const codeRows = ({ resultCodes }: OperationMetadata, words: OperationWords): string =>
  [
    words.codeColumns,
    '|---|---|',
    ...Object.entries(resultCodes).map(
      ([name, { status, meaning, action }]) =>
        `| [${code(name)}](../result-codes.md#${name}) <span class="mark mark-${status}">${status}</span> | ${meaning}${words.space}${action} |`,
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

const flow = ({ statusFlow }: OperationMetadata, words: OperationWords): string =>
  statusFlow === undefined
    ? ''
    : `\n## ${words.statusMoves}\n\n${Object.entries(statusFlow)
        .map(
          ([from, to]) =>
            `- ${code(from)} → ${to.length === 0 ? words.final : to.map(code).join(words.comma)}`,
        )
        .join('\n')}\n`;

const bodyOf = ({ requestBody }: Operation): Schema => {
  const [media] = Object.values(requestBody.content);
  return media?.schema ?? {};
};

/** The headers of the protocol, each with the sample of AlipayHK's pages. */
const headerRows = ({ document, translator }: PageContext, words: OperationWords): string =>
  [
    words.headerColumns,
    '|---|---|---|---|',
    ...document['x-protocol-headers'].map(({ name, direction, required, description, sample }) => {
      const shown = sample === undefined ? '' : ` ${words.sample} ${code(sample)}${words.fullStop}`;
      const need = words.required[required] ?? required;
      return `| ${code(name)} | ${words.directions[direction]} | ${need} | ${translator.text(description)}${shown} |`;
    }),
  ].join('\n');

const sentence = (text: string, { fullStop }: OperationWords): string =>
  text.replace(/[.。]?$/, fullStop);

/** From a page of an operation to the root of the site. */
const upTo = (language: Language): string => (language === 'en' ? '..' : '../..');

/**
 * The page of one operation: try it, fields, samples, codes, and what to do when the answer is unclear.
 *
 * @param context - the document and the language of the page.
 * @param english - the operation, in the words of the specification.
 * @param node - the same operation in the document.
 */
export function operationPage(
  context: PageContext,
  english: OperationMetadata,
  node: Operation,
): string {
  const { document, language, translator } = context;
  const words = OPERATION_WORDS[language];
  const operation = translator.operation(english);
  const { operationId, path, tag, summary, confidence } = operation;
  const address = `${upTo(language)}/reference/index.html#/${tag}/${operationId}`.toLowerCase();
  const reference = `<a href="${address}" target="_self">${words.reference}</a>`;
  const [example] = requestExamples(document, node);
  if (example === undefined) throw new Error(`The specification has no example of ${operationId}.`);
  const description = translator.text(writtenDescription(node));
  return `---
outline: [2, 3]
pageClass: operation-page
---

# ${summary} <code>${operationId}</code>

<p class="operation-path"><code>POST ${path}</code> <span class="mark mark-${confidence}">${words.confidence[confidence]}</span></p>

${description}

${words.inClient(code(`client.${operationId}(body)`), reference)}

## ${words.tryIt}

<TryIt operation="${operationId}" />

## ${words.headers}

${words.headersNote(`[${words.protocol}](../guide/signing.md)`)}

${headerRows(context, words)}

## ${words.fields}

${fieldTables(context, bodyOf(node))}

## ${words.samples}

${sentence(translator.text(example.summary), words)}${words.space}${words.samplesNote}

${samples(operation, example)}

## ${words.codes}

${codeRows(operation, words)}

${words.otherCodes(`[${words.gatewayCodes}](../result-codes.md)`)}
${flow(operation, words)}
## ${words.unclear}

${afterUnclear(operation, words)}${words.space}${words.seeResults(`[${words.results}](../guide/results.md)`)}
`;
}

/** The page that lists the operations, by family. */
export function operationIndex(
  english: readonly OperationMetadata[],
  { language, translator }: Pick<PageContext, 'language' | 'translator'>,
): string {
  const words = OPERATION_WORDS[language];
  const all = english.map(translator.operation);
  const families = [...new Set(all.map(({ tag }) => tag))].map((tag) => {
    const rows = all
      .filter((operation) => operation.tag === tag)
      .map(
        ({ operationId, summary, path, confidence }) =>
          `| [${summary}](./${operationId}.md) | ${code(operationId)} | ${code(path)} | ${words.confidence[confidence]} |`,
      );
    return [
      `## ${words.families[tag] ?? tag}`,
      '',
      words.indexColumns,
      '|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const reference = `<a href="${upTo(language)}/reference/index.html" target="_self">${words.reference}</a>`;
  return [
    '---\noutline: false\nsearch: false\n---',
    `# ${words.index}`,
    words.indexNote,
    ...families,
    words.indexEnd(reference),
    '',
  ].join('\n\n');
}
