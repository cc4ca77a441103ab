import { styleText } from 'node:util';
import type { Exchange } from './recorder.ts';
import type { TourStep } from './steps.ts';

export interface StepResult {
  step: TourStep;
  exchanges: Exchange[];
  milliseconds: number;
  /** The business fields, when the answer was verified and successful. */
  value?: unknown;
  error?: unknown;
}

const styles = { bold: 'bold', dim: 'dim', green: 'green', red: 'red', yellow: 'yellow' } as const;

/** Colour for terminals only: what goes into a file or a pipe stays plain. */
export function paint(style: keyof typeof styles, text: string): string {
  return process.stdout.isTTY ? styleText(styles[style], text) : text;
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)}...`;

const shortenSignature = (header: string): string =>
  header.replace(/(signature=.{12}).*(.{8})$/, '$1...$2');

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no code';

export function isAsExpected({ step, error }: StepResult): boolean {
  return step.refusal === undefined ? error === undefined : codeOf(error) === step.refusal;
}

function outcome(result: StepResult): string[] {
  const { step, error, value } = result;
  if (error === undefined) {
    return [
      `received   ${shorten(JSON.stringify(value), 120)}`,
      `${paint('green', 'verified')}   with the platform's public key`,
    ];
  }
  const message = error instanceof Error ? error.message : String(error);
  const color = isAsExpected(result) ? 'yellow' : 'red';
  const note = step.refusal === undefined ? '' : `, expected ${step.refusal}`;
  return [`${paint(color, 'refused')}    ${codeOf(error)}${note}: ${message}`];
}

/** The lines of one step. */
export function describe(result: StepResult, number: number): string {
  const sent = result.exchanges.flatMap((exchange) => {
    const [line, ...rest] = exchange.contentToSign.split('\n');
    return [
      `to sign    ${line}`,
      `           ${shorten(rest.join('\n').replaceAll('\n', '\\n'), 100)} (body: ${exchange.bytes} bytes)`,
      `Signature  ${shortenSignature(exchange.signature)}`,
      `status     HTTP ${exchange.status}`,
    ];
  });
  const lines = [...sent, ...outcome(result), `time       ${result.milliseconds.toFixed(1)} ms`];
  const heading = `${number}. ${result.step.operationId}: ${result.step.title}`;
  return [paint('bold', heading), ...lines.map((line) => `   ${line}`), ''].join('\n');
}

export function summarise(results: readonly StepResult[]): string {
  const surprises = results.filter((result) => !isAsExpected(result));
  const refused = results.filter(({ step }) => step.refusal !== undefined).length;
  const total = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  if (surprises.length > 0) {
    const names = surprises.map(({ step }) => `${step.operationId} (${step.title})`).join(', ');
    return paint(
      'red',
      `${surprises.length} of ${results.length} steps did not end as they should: ${names}`,
    );
  }
  return paint(
    'green',
    `${results.length} steps as they should be: ${results.length - refused} answers verified, ` +
      `${refused} tampered answer refused; ${total.toFixed(0)} ms in all.`,
  );
}
