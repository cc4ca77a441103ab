import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { MISTAKES, type Mistake } from '@alipayhk-openapi/middleware/diagnose';
import { faultKinds } from '@alipayhk-openapi/sandbox';
import { CHINESE_MISTAKES } from '../../docs/.vitepress/theme/lib/chinese-mistakes.ts';
import type { OpenApiDocument } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';
import { writeApiReference } from './api.ts';
import { allOperations } from './catalogue.ts';
import { changelog } from './changelog.ts';
import { codePage } from './code-page.ts';
import { writeDecisions } from './decisions.ts';
import { readOpenApi, requestExamples } from './openapi.ts';
import { operationIndex, operationPage, samples } from './operation-page.ts';
import { buildReference } from './reference.ts';
import { referenceDocument } from './reference-document.ts';
import { chineseTranslator, ENGLISH, type Language, type Translator } from './translate.ts';
import { OPERATION_WORDS } from './words.ts';

const generated = `${root}/docs/.vitepress/generated`;

const writeJson = (name: string, value: unknown): Promise<void> =>
  writeFile(`${generated}/${name}.json`, JSON.stringify(value));

/** The table that the conformance suite wrote into the README of the middleware. */
const conformanceTable = async (): Promise<string> => {
  const readme = await readFile(`${root}/packages/middleware/README.md`, 'utf8').catch(() => '');
  const marked = /<!-- conformance table -->\n(.*?)<!-- \/conformance table -->/s.exec(readme)?.[1];
  return marked ?? 'The table is written by the conformance suite of the project.\n';
};

/** Plain text for a cell of a table: pages are templates, in which < would begin a tag. */
const cell = (text: string): string =>
  text.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;').replaceAll('|', '\\|');

/** The mistakes that the doctor knows, as a table under the words of its columns. */
const mistakes = (all: Readonly<Record<string, Mistake>>, columns: string): string =>
  [
    columns,
    '|---|---|',
    ...Object.values(all).map(({ explanation, fix }) => `| ${cell(explanation)} | ${cell(fix)} |`),
    '',
  ].join('\n');

const LANGUAGES: readonly { language: Language; pages: string; translator: Translator }[] = [
  { language: 'en', pages: 'docs/operations', translator: ENGLISH },
  { language: 'zh-HK', pages: 'docs/zh-HK/operations', translator: chineseTranslator() },
];

const present = <Value>(value: Value | undefined, operationId: string): Value => {
  if (value === undefined) throw new Error(`The specification has no example of ${operationId}.`);
  return value;
};

/** The pages of the operations, in every language. Real files: the search indexes no other routes. */
async function writeOperationPages(document: OpenApiDocument): Promise<void> {
  const nodes = Object.values(document.paths).map(({ post }) => post);
  for (const { pages, ...language } of LANGUAGES) {
    await mkdir(`${root}/${pages}`, { recursive: true });
    const index = operationIndex(allOperations, language);
    await writeFile(`${root}/${pages}/index.md`, index);
    for (const operation of allOperations) {
      const { operationId } = operation;
      const node = present(
        nodes.find((candidate) => candidate.operationId === operationId),
        operationId,
      );
      const page = operationPage({ document, ...language }, operation, node);
      await writeFile(`${root}/${pages}/${operationId}.md`, page);
    }
    const operations = allOperations.map(language.translator.operation);
    await writeJson(
      language.language === 'en' ? 'operations' : `operations.${language.language}`,
      operations.map(({ operationId, summary, path, tag, confidence }) => ({
        operationId,
        summary,
        path,
        tag,
        confidence,
        family: OPERATION_WORDS[language.language].families[tag] ?? tag,
      })),
    );
  }
}

/** What the form of each operation reads. */
async function writeTrials(document: OpenApiDocument): Promise<void> {
  const chinese = chineseTranslator();
  for (const operation of allOperations) {
    const { operationId, path, resultCodes } = operation;
    const node = Object.values(document.paths).find(
      ({ post }) => post.operationId === operationId,
    )?.post;
    const examples = node === undefined ? [] : requestExamples(document, node);
    const first = present(examples[0], operationId);
    const failures = Object.keys(resultCodes).filter((code) => code !== 'SUCCESS');
    await writeJson(`operations/${operationId}`, {
      operationId,
      path,
      examples: examples.map((example) => ({
        ...example,
        chineseSummary: chinese.text(example.summary),
      })),
      failures,
      faults: faultKinds,
    });
    if (operationId === 'createTemplate') {
      await writeJson(
        'creations',
        examples.map(({ value }) => value),
      );
    }
    if (operationId === 'queryTemplate') {
      await writeFile(`${generated}/samples.md`, samples(operation, first));
    }
  }
}

/** Writes what the pages are made of and what no writer of pages writes by hand. */
export async function prepareDocs(): Promise<void> {
  const document = readOpenApi();
  await rm(generated, { recursive: true, force: true });
  await mkdir(`${generated}/operations`, { recursive: true });
  await writeFile(`${generated}/changelog.md`, await changelog());
  await writeTrials(document);
  await writeOperationPages(document);
  await writeFile(`${generated}/mistakes.md`, mistakes(MISTAKES, '| The mistake | The fix |'));
  await writeFile(
    `${generated}/mistakes.zh-HK.md`,
    mistakes(CHINESE_MISTAKES, '| 錯誤 | 修正方法 |'),
  );
  await writeFile(`${generated}/conformance.md`, await conformanceTable());
  await writeDecisions();
  await writeFile(
    `${generated}/result-codes.md`,
    codePage({ language: 'en', translator: ENGLISH }),
  );
  await writeFile(
    `${generated}/result-codes.zh-HK.md`,
    codePage({ language: 'zh-HK', translator: chineseTranslator() }),
  );
  await writeApiReference();
  await buildReference(referenceDocument(), `${root}/docs/public/reference/index.html`);
}
