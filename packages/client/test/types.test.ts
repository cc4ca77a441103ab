import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from '@alipayhk-openapi/spec/operations';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { requestExamples } from '../../../test/e2e/support/spec-examples.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fileOf = (name: string): string =>
  fileURLToPath(new URL(`./types/${name}.ts`, import.meta.url));
const file = fileOf('operations');
const fetches = fileOf('fetches');
const mistakes = fileOf('mistakes');

const { config } = ts.readConfigFile(`${root}/tsconfig.base.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, isolatedDeclarations: false, declaration: false }),
  getScriptFileNames: () => [file, fetches, mistakes],
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

/** The last lines of what the compiler says to what people get wrong, in the order of the file. */
const LAST_LINES = [
  "Property 'stock' is missing in type {} but required in type 'GiftCardTemplate'.",
  "Type 'string' is not assignable to type 'number'.",
  "Object literal may only specify known properties, but 'merchantID' does not exist in type 'GiftCardTemplate'. Did you mean to write 'merchantId'?",
  `Type '"GIFTCARD"' is not assignable to type '"GIFT_CARD" | "PASS" | "MOVIE" | "AIR_TICKET" | "TRAIN_TICKET" | "BUS_TICKET" | "SHIP_TICKET"'. Did you mean '"GIFT_CARD"'?`,
  `Type '"expose"' is not assignable to type '"exposed" | "hidden" | NoDiscriminant | undefined'. Did you mean '"exposed"'?`,
  "Property 'bizCreate' is missing in type {} but required in type 'CouponPassWithUserId'.",
  "Property 'openId' is missing in type {} but required in type 'CouponPassWithOpenId'.",
  "Property 'updateDetailType' is missing in type {} but required in type 'PassDataUpdateWithUserId'.",
  `Type '"PAUSED"' is not assignable to type '"valid" | "closed" | "paused"'. Did you mean '"paused"'?`,
  "Property 'syncDataInfo' is missing in type {} but required in type 'PaymentOrderNotificationWithUserId'.",
  "Type 'Date' is not assignable to type 'number'.",
  `Type '"NEAR_DEPART"' is not assignable to type '"WAIT_PAY" | "CLOSED" | "OVERDUED" | "PAY_FAILED"'.`,
  "Type {} is not assignable to type 'string | CompletePaymentOrderTexts | undefined'.",
  "Object literal may only specify known properties, and ''zh-HK'' does not exist in type 'PaymentOrderNotificationDataLanguages | AirTicketNotificationDataLanguages | ClosedAirTicketNotificationDataLanguages | ... 7 more ... | ClosedTrainTicketNotificationDataLanguages'.",
  `Argument of type '"PASS_HAS_EXIST"' is not assignable to parameter of type '"SUCCESS" | "PROCESS_FAIL" | "PARAM_ILLEGAL" | "KEY_NOT_FOUND" | "ACCESS_DENIED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_API" | "INVALID_CLIENT" | "INVALID_SIGNATURE" | ... 10 more ... | "PASS_IS_NULL"'.`,
  "Property 'bizCreate' is missing in type {} but required in type 'CouponPassWithUserId'.",
  "Property 'stock' is missing in type {} but required in type 'GiftCardTemplate'.",
  `Type '"NEAR_DEPART"' is not assignable to type '"WAIT_PAY" | "CLOSED" | "OVERDUED" | "PAY_FAILED"'.`,
  "Property 'syncDataInfo' is missing in type {} but required in type 'PaymentOrderNotificationWithUserId'.",
];
const MAX_MESSAGE = 900;

describe('a compiler message', () => {
  it('is short, and its last line names the variant and the field', { timeout: 120_000 }, () => {
    const messages = service
      .getSemanticDiagnostics(mistakes)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    const lastLines = messages.map((message) => shortened(message.split('\n').at(-1) ?? ''));
    expect(lastLines).toEqual(LAST_LINES);
    expect(messages.filter(({ length }) => length > MAX_MESSAGE)).toEqual([]);
  });
});

/** Without the object of the caller, which the compiler prints in full. */
const shortened = (line: string): string => line.trim().replace(/'\{.*\}'/, '{}');

describe('the fetch of the client', () => {
  it('may be any that people use', { timeout: 120_000 }, () => {
    const problems = service.getSemanticDiagnostics(fetches);
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    ).toEqual([]);
  });
});

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
