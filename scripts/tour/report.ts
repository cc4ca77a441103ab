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

/** What fits into a terminal of the usual width, beside the indentation and the label of a line. */
const WIDTH = 80 - 14;

function shorten(text: string, length: number = WIDTH): string {
  return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}

/** Breaks a text between words; the lines after the first are indented like it. */
function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string;
    if (last === '') lines[lines.length - 1] = shorten(word);
    else if (last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shorten(word));
  }
  return lines.join(`\n${' '.repeat(14)}`);
}

/** The algorithm and the ends of the signature, which is long and says nothing to people. */
function shortenSignature(header: string): string {
  return shorten(header.replace(/(signature=.{12}).*(.{8})$/, '$1...$2'));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}

export function isAsExpected({ step, error }: StepResult): boolean {
  return step.refusal === undefined ? error === undefined : codeOf(error) === step.refusal;
}

function outcome(result: StepResult): string[] {
  const { step, error, value } = result;
  if (error === undefined) {
    return [
      `received   ${shorten(JSON.stringify(value))}`,
      step.refusal === undefined
        ? `${paint('green', 'verified')}   with the platform's public key`
        : `${paint('red', 'accepted')}   although it should be refused (${step.refusal})`,
    ];
  }
  const message = error instanceof Error ? error.message : String(error);
  const label = isAsExpected(result)
    ? `${paint('yellow', 'refused')}, as it should be`
    : `${paint('red', 'refused')}, which it should not be`;
  return [`${label}: ${codeOf(error)}`, `           ${wrap(message)}`];
}

/** The lines of one step. */
export function describe(result: StepResult, number: number): string {
  const sent = result.exchanges.flatMap((exchange) => {
    const [line = '', ...rest] = exchange.contentToSign.split('\n');
    const identity = rest.join('\\n');
    const bodyAt = identity.indexOf('.{') + 1;
    const size = ` (${exchange.bytes} bytes)`;
    return [
      `to sign    ${shorten(line)}`,
      `           ${shorten(identity.slice(0, bodyAt))}`,
      `           ${shorten(identity.slice(bodyAt), WIDTH - size.length)}${size}`,
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
    `${results.length} steps as they should be: ${results.length - refused} answers verified,\n` +
      `${refused} tampered answer refused; ${total.toFixed(0)} ms in all.`,
  );
}
