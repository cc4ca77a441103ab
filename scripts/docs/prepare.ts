import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { MISTAKES } from '@alipayhk-openapi/middleware/diagnose';
import { faultKinds } from '@alipayhk-openapi/sandbox';
import { root } from '../lib/root.ts';
import { writeApiReference } from './api.ts';
import { allOperations } from './catalogue.ts';
import { codePage } from './code-page.ts';
import { writeDecisions } from './decisions.ts';
import { readOpenApi, requestExamples } from './openapi.ts';
import { operationIndex, operationPage, samples } from './operation-page.ts';
import { buildReference } from './reference.ts';
import { referenceDocument } from './reference-document.ts';

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

/** The mistakes that the doctor knows. */
const mistakes = (): string =>
  [
    '| The mistake | The fix |',
    '|---|---|',
    ...Object.values(MISTAKES).map(
      ({ explanation, fix }) => `| ${cell(explanation)} | ${cell(fix)} |`,
    ),
    '',
  ].join('\n');

/** Writes what the pages are made of and what no writer of pages writes by hand. */
export async function prepareDocs(): Promise<void> {
  const document = readOpenApi();
  const nodes = Object.values(document.paths).map(({ post }) => post);
  await rm(generated, { recursive: true, force: true });
  await mkdir(`${generated}/operations`, { recursive: true });
  await mkdir(`${root}/docs/operations`, { recursive: true });
  await writeFile(`${root}/docs/operations/index.md`, operationIndex(allOperations));

  for (const operation of allOperations) {
    const { operationId, path, resultCodes } = operation;
    const node = nodes.find((candidate) => candidate.operationId === operationId);
    const examples = node === undefined ? [] : requestExamples(document, node);
    const [first] = examples;
    if (node === undefined || first === undefined) {
      throw new Error(`The specification has no example of ${operationId}.`);
    }
    const failures = Object.keys(resultCodes).filter((code) => code !== 'SUCCESS');
    await writeJson(`operations/${operationId}`, {
      operationId,
      path,
      examples,
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
    // A real file: the search does not index routes that are made while building.
    await writeFile(
      `${root}/docs/operations/${operationId}.md`,
      operationPage(document, operation, node, first),
    );
  }

  await writeJson(
    'operations',
    allOperations.map(({ operationId, summary, path, tag, confidence }) => ({
      operationId,
      summary,
      path,
      tag,
      confidence,
    })),
  );
  await writeFile(`${generated}/mistakes.md`, mistakes());
  await writeFile(`${generated}/conformance.md`, await conformanceTable());
  await writeDecisions();
  await writeFile(`${generated}/result-codes.md`, codePage('en'));
  await writeFile(`${generated}/result-codes.zh-HK.md`, codePage('zh-HK'));
  await writeApiReference();
  await buildReference(referenceDocument(), `${root}/docs/public/reference/index.html`);
}
