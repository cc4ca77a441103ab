import {
  type Diagnosis,
  type DiagnosisInput,
  diagnoseSignature,
  type SignedText,
} from '@alipayhk-openapi/middleware/diagnose';
import { DEFAULT_CLIENT_ID } from '@alipayhk-openapi/sandbox/defaults';
import { readSettings, type SettingsFlags } from '../config.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { parseCurl } from '../http/parse-curl.ts';
import { type CapturedMessage, parseRawHttp } from '../http/parse-raw.ts';
import { readBytes, readText } from '../input.ts';
import { operationPaths } from '../operations.ts';
import { painter, report, withProgress } from '../output.ts';
import { quoted } from '../quoted.ts';

export interface DoctorOptions extends Pick<SettingsFlags, 'clientId' | 'config'> {
  request?: string;
  method?: string;
  uri?: string;
  url?: string;
  time?: string;
  signature?: string;
  body?: string;
  plaintext?: string;
  publicKey?: string;
  key: string[];
  ownKey?: string;
  knownUri: string[];
  knownClientId: string[];
  json: boolean;
}

/** A file with raw HTTP or with a curl command. */
async function readMessage(context: Context, source: string): Promise<CapturedMessage> {
  const bytes = await readBytes(context, source);
  const text = new TextDecoder().decode(bytes);
  return /^\s*curl\s/.test(text) ? parseCurl(text) : parseRawHttp(bytes);
}

const compact = <Value extends object>(
  value: Value,
): { [Key in keyof Value]-?: NonNullable<Value[Key]> } =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry != null)) as {
    [Key in keyof Value]-?: NonNullable<Value[Key]>;
  };

/** `name=FILE` pairs, for the keys of several versions. */
async function readKeys(
  context: Context,
  pairs: readonly string[],
): Promise<Record<string, string>> {
  const entries = pairs.map(async (pair) => {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (!name || !file) throw new CommandError(`--key takes NAME=FILE, not "${pair}".`);
    return [name, await readText(context, file)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The pieces from flags, then those of the captured messages, then the settings. */
async function collect(
  context: Context,
  source: string | undefined,
  options: DoctorOptions,
): Promise<DiagnosisInput> {
  const message = source === undefined ? undefined : await readMessage(context, source);
  const request =
    options.request === undefined ? undefined : await readMessage(context, options.request);
  const sender = message?.kind === 'request' ? message : request;
  const settings = await readSettings(context, { ...compact({ config: options.config }) });
  const header = (name: string): string | null | undefined => message?.headers.get(name);
  const file = async (path?: string): Promise<string | undefined> =>
    path === undefined ? undefined : readText(context, path);
  const bytes = async (path?: string): Promise<Uint8Array | undefined> =>
    path === undefined ? undefined : readBytes(context, path);
  const keys = await readKeys(context, options.key);
  const publicKey =
    (await file(options.publicKey)) ??
    (options.key.length === 0 ? settings.platformPublicKey : undefined);
  return compact({
    method: options.method ?? sender?.method,
    uri: options.uri ?? sender?.uri,
    url: options.url ?? sender?.url,
    clientId:
      options.clientId ??
      header('client-id') ??
      request?.headers.get('client-id') ??
      settings.clientId,
    time: options.time ?? header('response-time') ?? header('request-time'),
    signature: options.signature ?? header('signature'),
    body: (await bytes(options.body)) ?? message?.body,
    plaintext: await bytes(options.plaintext),
    publicKey,
    keys: options.key.length === 0 ? undefined : keys,
    ownKey: (await file(options.ownKey)) ?? settings.privateKey,
    knownUris: [...options.knownUri, ...operationPaths],
    // The id of the documents' samples is copied, and forgotten.
    knownClientIds: [...options.knownClientId, settings.clientId ?? '', DEFAULT_CLIENT_ID],
  }) as DiagnosisInput;
}

const HOW_TO_GIVE: Readonly<Record<string, string>> = {
  signature: '--signature HEADER',
  time: '--time TIME',
  clientId: '--client-id ID',
  uri: '--uri PATH (of the request; for a response also --request FILE)',
  body: '--body FILE',
};

/** Says which flag gives what is missing, where the message itself does not have it. */
function requirePieces(input: DiagnosisInput): void {
  const given: Record<string, unknown> = { ...input, uri: input.uri ?? input.url };
  const missing = Object.keys(HOW_TO_GIVE).filter((name) => given[name] === undefined);
  const lines = missing.map((name) => `  ${name}: ${HOW_TO_GIVE[name]}`);
  if (input.publicKey === undefined && input.keys === undefined) {
    lines.push("  the signer's public key: --public-key FILE");
  }
  if (lines.length > 0) {
    throw new CommandError(`To examine the signature, give what is missing:\n${lines.join('\n')}`);
  }
}

/** Makes what the eye misses visible, without changing what is printed otherwise. */
const visible = (text: string): string =>
  text
    .replaceAll('\uFEFF', '<BOM>')
    .replaceAll('\r', '<CR>')
    .replaceAll('\t', '<TAB>')
    .split('\n')
    .map(visibleBlanks)
    .join('<LF>\n');

/** Blanks at the end of a line. */
function visibleBlanks(line: string): string {
  const bare = line.trimEnd();
  return bare + '<SP>'.repeat(line.length - bare.length);
}

const OF_THE_KEY: readonly string[] = ['own-key', 'other-key'];

/** The command that brings one further. */
function nextCommand(
  source: string | undefined,
  options: DoctorOptions,
  input: DiagnosisInput,
  { verdict, findings, expected }: Diagnosis,
): string {
  const publicKey = quoted(options.publicKey ?? 'PUBLIC-KEY');
  const privateKey = quoted(options.ownKey ?? 'PRIVATE-KEY');
  if (verdict === 'valid') {
    return `If it is refused all the same, is this the key that the receiver has?\n  alipayhk key inspect ${publicKey}`;
  }
  if (findings.some(({ code }) => OF_THE_KEY.includes(code))) {
    return `Which keys belong together:\n  alipayhk key inspect ${privateKey} ${publicKey}`;
  }
  if (!expected) return `Look at the key first:\n  alipayhk key inspect ${publicKey}`;
  if (verdict === 'unexplained') {
    const message = source === undefined ? '...' : quoted(source);
    return `If something else may have been signed, have it tried:\n  alipayhk doctor ${message} --public-key ${publicKey} --known-client-id ID --known-uri PATH --plaintext FILE`;
  }
  const { uri = 'PATH', clientId = 'ID', time = 'TIME' } = input;
  return `How it is signed rightly (BODY: the file with the body):\n  alipayhk sign BODY --uri ${quoted(uri)} --client-id ${quoted(clientId)} --time ${quoted(time)} --private-key ${privateKey}`;
}

/** Bytes as rows of sixteen, with the offset before them. */
function hexDump(hex: string): string {
  const rows = hex.match(/.{1,32}/g) ?? [];
  return rows
    .map(
      (row, index) => `${(index * 16).toString(16).padStart(6, '0')}  ${row.replace(/../g, '$& ')}`,
    )
    .join('\n');
}

const signedText = (title: string, { text, hex, bytes }: SignedText): string =>
  `${title} (${bytes.length} bytes)\n${visible(text)}\n\n${hexDump(hex)}`;

/** A verdict in the names of the flags. */
function inFlags(text: string): string {
  return text.replace(/^publicKey:/, '--public-key:').replace(/^ownKey:/, '--own-key:');
}

function describe(context: Context, diagnosis: Diagnosis, next: string): string {
  const paint = painter(context, context.stdout);
  const { verdict, accepted, findings, nearest, signedBy, expected, actual } = diagnosis;
  const heading = {
    valid: paint('green', 'The signature is valid.'),
    explained: accepted
      ? paint('yellow', 'The signature verifies, but strict receivers will refuse it:')
      : paint('red', 'The signature is NOT valid, and this is why:'),
    unexplained: expected
      ? paint('red', 'The signature is NOT valid, and no known mistake explains it.')
      : paint('red', 'The signature could not be examined.'),
  }[verdict];
  const reasons = findings.flatMap(({ code, explanation, fix }) => [
    `${paint('bold', code)}: ${explanation}`,
    `  fix: ${fix}`,
  ]);
  const parts = [
    [heading, ...reasons].join('\n'),
    ...(nearest ? [`Nearest: ${inFlags(nearest)}`] : []),
    ...(signedBy && verdict !== 'valid' ? [`Signed by: ${signedBy}`] : []),
    ...(expected ? [signedText(paint('bold', 'Content to be signed'), expected)] : []),
    ...(actual ? [signedText(paint('bold', 'Content that was signed instead'), actual)] : []),
    `${paint('bold', 'Next')}: ${next}`,
  ];
  return parts.join('\n\n');
}

const withoutBytes = (content: SignedText | undefined) =>
  content && { text: content.text, hex: content.hex };

/** Says whether a captured message's signature verifies and, if not, why. */
export async function doctor(
  context: Context,
  source: string | undefined,
  options: DoctorOptions,
): Promise<number> {
  const input = await collect(context, source, options);
  requirePieces(input);
  const diagnosis = await withProgress(
    context,
    'Trying the known mistakes',
    diagnoseSignature(input),
  );
  const { expected, actual, ...rest } = diagnosis;
  const json = { ...rest, expected: withoutBytes(expected), actual: withoutBytes(actual) };
  const next = nextCommand(source, options, input, diagnosis);
  report(context, options.json, json, describe(context, diagnosis, next));
  return diagnosis.verdict === 'valid' ? EXIT_CODES.success : EXIT_CODES.security;
}
