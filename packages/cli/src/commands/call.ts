import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  AlipayHKError,
  createAlipayHKClient,
  type OperationId,
} from '@alipayhk-openapi/client';
import { SecurityError } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import * as validators from '@alipayhk-openapi/spec/validators';
import { readSettings, requireSettings, type SettingsFlags } from '../config.ts';
import type { Context } from '../context.ts';
import { CommandError, type ExitCode, exitCodes } from '../exit-codes.ts';
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
import { painter, print, report, withProgress } from '../output.ts';

export interface CallOptions extends SettingsFlags {
  body: string;
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
const notSent = new Error('Not sent, because only the request was asked for.');

/** What is wrong in a word, and the exit code for it. */
function exitCodeOf(error: AlipayHKError): ExitCode {
  if (error.cause instanceof SecurityError) return exitCodes.security;
  if (error.code === 'VALIDATION_FAILED') return exitCodes.usage;
  return error.outcome === 'failed' ? exitCodes.refused : exitCodes.unknown;
}

function describeError(error: AlipayHKError): Record<string, unknown> {
  const { code, operationId, outcome, authenticated, retryable, requestId, tracerId } = error;
  const { message, httpStatus, inquiry, attempts, excerpt } = error;
  const details = { requestId, tracerId, httpStatus, inquiry, attempts, excerpt };
  return { code, message, operationId, outcome, authenticated, retryable, ...details };
}

function showError(context: Context, asJson: boolean, error: AlipayHKError): ExitCode {
  const paint = painter(context, context.stderr);
  const exitCode = exitCodeOf(error);
  if (asJson) {
    print(context, JSON.stringify({ error: describeError(error) }, null, 2));
    return exitCode;
  }
  const lines = [
    `${paint('red', error.code)}: ${error.message}`,
    `  outcome    ${error.outcome}${error.authenticated ? ', said by the platform' : ''}`,
    ...(error.requestId ? [`  requestId  ${error.requestId}`] : []),
    ...(error.tracerId ? [`  Tracer-Id  ${error.tracerId}`] : []),
    ...('issues' in error && Array.isArray(error.issues)
      ? error.issues.map(({ pointer, message }) => `  ${pointer}  ${message}`)
      : []),
  ];
  context.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
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
  const body = await readJson(context, options.body);
  const settings = requireSettings(await readSettings(context, options), 'clientId', 'privateKey');
  const onlyShow = options.dryRun || options.curl;
  const { platformPublicKey, keyVersion, agentToken, env, clientId, privateKey } = settings;
  if (!onlyShow || options.encrypt) requireSettings(settings, 'platformPublicKey', 'env');

  let sent: SentRequest | undefined;
  const client = createClient({
    clientId,
    privateKey,
    ...(platformPublicKey === undefined ? {} : { platformPublicKey }),
    ...(keyVersion === undefined ? {} : { keyVersion }),
    ...(agentToken === undefined ? {} : { agentToken }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.validate ? { validate: validators } : {}),
    baseUrl: baseUrlOf(env ?? 'production', operation),
    cipherSuite: rsaAes(),
    maxRetries: onlyShow ? 0 : 2,
    async fetch(request: Request): Promise<Response> {
      sent = await captureRequest(request);
      if (onlyShow) throw notSent;
      const response = await send(sent, request.signal);
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
    return exitCodes.success;
  } catch (error) {
    if (onlyShow && sent !== undefined) {
      print(context, options.curl ? formatCurl(sent) : formatRequest(sent));
      return exitCodes.success;
    }
    if (error instanceof AlipayHKError) return showError(context, options.json, error);
    throw error;
  }
}
