import { type KeyInput, parseSignatureHeader, SecurityError } from '@alipayhk-openapi/middleware';
import type { DiagnosisInput } from '@alipayhk-openapi/middleware/diagnose';
import { isVerifier, keysByVersion, type RegisteredClient } from '../clients.ts';
import type { Exchange } from '../exchanges.ts';
import { recordedBytes } from './recorded-request.ts';
import type { ProbableCause } from './view.ts';

/** What an exchange is diagnosed with. */
export interface Suspects {
  /** All clients: a signature may have been made with the key or the id of another one. */
  readonly clients: readonly RegisteredClient[];
  /** Merchants mix up the platform's key and their own. */
  readonly platformPublicKey: string;
}

type NamedKeys = Readonly<Record<string, KeyInput>>;

/** The name of a key for people. */
const nameOf = (clientId: string, version: string): string =>
  version === '' ? `client ${clientId}` : `client ${clientId}, keyVersion ${version}`;

/** The keys of a client by name; those that only verify can't be looked into. */
const keysOf = (client: RegisteredClient): NamedKeys =>
  Object.fromEntries(
    Object.entries(keysByVersion(client)).flatMap(([version, key]) =>
      isVerifier(key) ? [] : [[nameOf(client.clientId, version), key]],
    ),
  );

/** The keyVersion that the header names, if it can be read. */
const versionOf = (header: string): string | undefined => {
  try {
    return parseSignatureHeader(header).keyVersion;
  } catch {
    return undefined;
  }
};

/** The name of the key that should verify: the one of the version, or the newest one. */
const wantedKey = (client: RegisteredClient, header: string): string | undefined => {
  const names = Object.keys(keysOf(client));
  const ofVersion = nameOf(client.clientId, versionOf(header) ?? '');
  return names.includes(ofVersion) ? ofVersion : names.at(-1);
};

const inputFor = (
  { method, uri, request }: Exchange,
  client: RegisteredClient,
  { clients, platformPublicKey }: Suspects,
  origin: string,
): DiagnosisInput | undefined => {
  const { signature, 'request-time': time, host } = request.headers;
  const body = recordedBytes(request);
  if (signature === undefined || time === undefined || body === undefined) return undefined;
  const wanted = wantedKey(client, signature);
  if (wanted === undefined) return undefined;
  const { [wanted]: wantedOne, ...others } = Object.assign({}, ...clients.map(keysOf)) as NamedKeys;
  return {
    method,
    uri,
    url: (host === undefined ? origin : `http://${host}`) + uri,
    clientId: client.clientId,
    time,
    body,
    signature,
    // No name is a keyVersion, so the last key is the one that should verify.
    keys: { ...others, [wanted]: wantedOne as KeyInput },
    ownKey: platformPublicKey,
    knownClientIds: clients.map(({ clientId }) => clientId),
  };
};

/** The refusals that come from the signature itself. */
const OF_THE_SIGNATURE: ReadonlySet<string> = new Set(['SIGNATURE_INVALID', 'SIGNATURE_MALFORMED']);

/**
 * Why the signature of an exchange probably fails; undefined where it does not, or where the reason
 * of the refusal says it all.
 *
 * @param origin - the address of the sandbox, in case that it was signed too.
 */
export async function probableCause(
  exchange: Exchange,
  suspects: Suspects,
  origin: string,
): Promise<ProbableCause | undefined> {
  const { verification, clientId } = exchange;
  const client = suspects.clients.find((each) => each.clientId === clientId);
  if (!OF_THE_SIGNATURE.has(verification.code ?? '') || client === undefined) return undefined;
  const input = inputFor(exchange, client, suspects, origin);
  if (input === undefined) return undefined;
  // Loaded on demand: only who looks at a failure needs it.
  const { diagnoseSignature } = await import('@alipayhk-openapi/middleware/diagnose');
  try {
    const { verdict, findings, nearest, signedBy, actual } = await diagnoseSignature(input);
    if (verdict === 'valid') return undefined;
    const isOthers = findings.some(({ code }) => code === 'other-key');
    return {
      mistakes: findings.map(({ code }) => code),
      explanation: [
        ...findings.map(({ explanation }) => explanation),
        nearest,
        isOthers && `It was made with the key of ${signedBy}.`,
      ]
        .filter(Boolean)
        .join(' '),
      ...(findings.length > 0 && { fix: findings.map(({ fix }) => fix).join(' ') }),
      ...(actual && { signedContent: actual.text }),
    };
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    return { mistakes: [], explanation: error.message };
  }
}
