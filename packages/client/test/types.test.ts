import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from '@alipayhk-openapi/spec/operations';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { requestExamples } from '../../../test/e2e/support/spec-examples.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = fileURLToPath(new URL('./types/operations.ts', import.meta.url));

const { config } = ts.readConfigFile(`${root}/tsconfig.base.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, isolatedDeclarations: false, declaration: false }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) =>
    ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined,
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  // Without it, what pnpm links can't find what it depends on.
  realpath: (path) => ts.sys.realpath?.(path) ?? path,
});
const text = readFileSync(file, 'utf8');

const messageOf = ({ start, messageText }: ts.Diagnostic): string => {
  const line = text.slice(0, start).split('\n').length;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
};

describe('the types', () => {
  it('let through what they should and nothing else', () => {
    const problems = [
      ...service.getSyntacticDiagnostics(file),
      ...service.getSemanticDiagnostics(file),
    ];
    expect(problems.map(messageOf)).toEqual([]);
  });

  it('are tried with every operation, with what must not compile too', () => {
    for (const id of Object.keys(operations)) {
      const calls = text.split(`client.${id}(`).slice(1);
      const refused = text.match(
        new RegExp(`@ts-expect-error[^\\n]*\\n\\s*await client\\.${id}\\(`, 'g'),
      );
      expect([id, calls.length > 1, (refused?.length ?? 0) > 0]).toEqual([id, true, true]);
    }
  });
});

const fieldsOf = (id: string): string[] =>
  requestExamples
    .filter(({ operationId }) => operationId === id)
    .flatMap(({ value }) => Object.keys(value));

describe('an editor shows', () => {
  for (const [id, { summary, resultCodes }] of Object.entries(operations)) {
    it(`summary, parameters with limits, result codes and a link: ${id}`, {
      timeout: 120_000,
    }, () => {
      const at = text.indexOf(`client.${id}(`) + 'client.'.length;
      const info = service.getQuickInfoAtPosition(file, at);
      const shown = ts.displayPartsToString(info?.documentation);
      expect(shown).toContain(`${summary}.`);
      for (const name of fieldsOf(id)) expect(shown).toContain(`- \`${name}\` (`);
      // The pages of notifications limit none of the fields at the top.
      if (id !== 'sendPerformanceNotification') expect(shown).toMatch(/[Aa]t most \d+|\d+ to \d+/);
      for (const code of Object.keys(resultCodes)) expect(shown).toContain(`\`${code}\``);
      expect(shown).toContain(`operations/${id}.html`);
    });
  }

  it('the known values of an enum', () => {
    const at = text.indexOf("status: 'paused'") + "status: '".length;
    const { entries } = service.getCompletionsAtPosition(file, at, {})!;
    expect(entries.map(({ name }) => name).sort()).toEqual(['closed', 'paused', 'valid']);
  });
});
