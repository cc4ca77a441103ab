import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  AlipayHKError,
  createAlipayHKClient,
  type FetchInit,
  type OperationId,
} from '@alipayhk-openapi/client';
import { SecurityError } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import * as validators from '@alipayhk-openapi/spec/validators';
import { readSettings, requireSettings, type SettingsFlags } from '../config.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import {
  captureRequest,
  formatCurl,
  formatRequest,
  type SentRequest,
  send,
} from '../http/request.ts';
import { narrate } from '../http/stages.ts';
import { readJson } from '../input.ts';
import { baseUrlOf, findOperation } from '../operations.ts';
import { painter, print, printData, report, withProgress } from '../output.ts';
import { oneLine } from '../terminal.ts';
import { exampleBody } from './example.ts';

export interface CallOptions extends SettingsFlags {
  body?: string;
  /** The name of an example, or true for the first. */
  example?: string | true;
  encrypt: boolean;
  dryRun: boolean;
  curl: boolean;
  verbose: boolean;
  validate: boolean;
  timeout?: number;
  json: boolean;
}

type Method = (body: unknown, options: object) => Promise<{ result: { resultCode: string } }>;

/** Ends a call before anything is sent; the client wraps it, so it is told apart by identity. */
const NOT_SENT = new Error('Not sent, because only the request was asked for.');

/** Stands for the platform's key where no answer is read. */
const NOBODY = { algorithm: 'RSA256', verify: async (): Promise<boolean> => false } as const;

/** What is wrong in a word, and the exit code for it. */
function exitCodeOf(error: AlipayHKError): ExitCode {
  if (error.cause instanceof SecurityError) return EXIT_CODES.security;
  if (error.code === 'VALIDATION_FAILED') return EXIT_CODES.failed;
  return error.outcome === 'failed' ? EXIT_CODES.refused : EXIT_CODES.unknown;
}

/** What the network said: the innermost cause, where runtimes keep it. */
function networkCause(error: unknown): { code?: string; message: string } | undefined {
  let found: unknown = error;
  for (let depth = 0; depth < 8; depth += 1) {
    const { cause, errors } = (found ?? {}) as { cause?: unknown; errors?: unknown[] };
    const next = cause ?? errors?.[0];
    if (next === undefined) break;
    found = next;
  }
  if (found === error || found === undefined) return undefined;
  const { code, message } = found as { code?: unknown; message?: unknown };
  return {
    ...(typeof code === 'string' && { code }),
    message: typeof message === 'string' ? message : String(found),
  };
}

function describeError(error: AlipayHKError): Record<string, unknown> {
  const { code, operationId, outcome, authenticated, retryable, requestId, tracerId } = error;
  const { message, httpStatus, inquiry, attempts, excerpt } = error;
  const { result, issues } = error as { result?: unknown; issues?: unknown };
  const details = { requestId, tracerId, httpStatus, inquiry, attempts, excerpt };
  return {
    code,
    message,
    operationId,
    outcome,
    authenticated,
    retryable,
    result,
    issues,
    ...details,
    cause: networkCause(error),
  };
}

/** No text of an error is endless, whoever sent it. */
function bounded(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > 2_000 ? `${value.slice(0, 2_000)}...` : value;
}

function showError(context: Context, asJson: boolean, error: AlipayHKError): ExitCode {
  const paint = painter(context, context.stderr);
  const exitCode = exitCodeOf(error);
  if (asJson) {
    print(context, JSON.stringify({ error: describeError(error) }, bounded, 2));
    return exitCode;
  }
  const { issues = [] } = error as { issues?: readonly { pointer: string; message: string }[] };
  const said = error.message.includes(error.code)
    ? error.message
    : `${error.code}: ${error.message}`;
  const cause = networkCause(error);
  const says = cause && [cause.code, cause.message].filter(Boolean).join(': ');
  const lines = [
    paint('red', oneLine(said, 2_000)),
    `  outcome    ${error.outcome}${error.authenticated ? ', said by the platform' : ''}`,
    ...(error.requestId ? [`  requestId  ${oneLine(error.requestId)}`] : []),
    ...(error.tracerId ? [`  Tracer-Id  ${oneLine(error.tracerId)}`] : []),
    ...(says && !error.message.includes(says) ? [`  cause      ${oneLine(says)}`] : []),
    ...issues.map(({ pointer, message }) => `  ${oneLine(pointer)}  ${oneLine(message)}`),
  ];
  context.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
}

/** The body that was given, or an example with dates of today. */
async function bodyOf(
  context: Context,
  operationId: string,
  { body, example }: CallOptions,
): Promise<unknown> {
  if (body !== undefined && example === undefined) return readJson(context, body);
  if (body === undefined && example !== undefined) {
    return exampleBody(operationId, example === true ? undefined : example, Date.now());
  }
  throw new CommandError('Give the body with --body, or take one with --example.');
}

/** A client, or what is wrong with the settings that it was given. */
function createClient(options: AlipayHKClientOptions): AlipayHKClient {
  try {
    return createAlipayHKClient(options);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** Sends a real, signed call, or shows the request that it would send. */
export async function call(
  context: Context,
  operationId: string,
  options: CallOptions,
): Promise<number> {
  const operation = findOperation(operationId);
  const body = await bodyOf(context, operationId, options);
  const settings = requireSettings(await readSettings(context, options), 'clientId', 'privateKey');
  const onlyShow = options.dryRun || options.curl;
  const { platformPublicKey, keyVersion, agentToken, env, clientId, privateKey } = settings;
  if (!onlyShow || options.encrypt) requireSettings(settings, 'platformPublicKey', 'env');

  let sent: SentRequest | undefined;
  const client = createClient({
    clientId,
    privateKey,
    platformPublicKey: platformPublicKey ?? NOBODY,
    ...(keyVersion === undefined ? {} : { keyVersion }),
    ...(agentToken === undefined ? {} : { agentToken }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.validate ? { validate: validators } : {}),
    baseUrl: baseUrlOf(env ?? 'production', operation),
    cipherSuite: rsaAes(),
    maxRetries: onlyShow ? 0 : 2,
    async fetch(url: string, init: FetchInit): Promise<Response> {
      sent = await captureRequest(new Request(url, init));
      if (onlyShow) throw NOT_SENT;
      const response = await send(sent, init.signal);
      return options.verbose ? narrate(context, sent, response) : response;
    },
  } as AlipayHKClientOptions);

  const method = client[operation.operationId as OperationId] as unknown as Method;
  const signal = context.signal;
  try {
    const value = await withProgress(
      context,
      `Calling ${operationId}`,
      method(body, { signal, ...(options.encrypt ? { encrypt: true } : {}) }),
    );
    const paint = painter(context, context.stdout);
    const text = `${paint('green', value.result.resultCode)}  verified\n${JSON.stringify(value, null, 2)}`;
    report(context, options.json, value, text);
    return EXIT_CODES.success;
  } catch (error) {
    if (onlyShow && sent !== undefined) {
      if (options.curl) print(context, formatCurl(sent));
      else printData(context, formatRequest(sent));
      return EXIT_CODES.success;
    }
    if (error instanceof AlipayHKError) return showError(context, options.json, error);
    throw error;
  }
}
