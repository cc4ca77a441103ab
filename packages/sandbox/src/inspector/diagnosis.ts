import { type KeyInput, parseSignatureHeader, SecurityError } from '@alipayhk-openapi/middleware';
import { type DiagnosisInput, diagnoseSignature } from '@alipayhk-openapi/middleware/diagnose';
import { isVerifier, keysByVersion, type SandboxClient } from '../clients.ts';
import type { Exchange } from '../exchanges.ts';
import { recordedBytes } from './recorded-body.ts';
import type { ProbableCause } from './view.ts';

/** What an exchange is diagnosed with. */
export interface Suspects {
  /** All clients: a signature may have been made with the key or the id of another one. */
  readonly clients: readonly SandboxClient[];
  /** Merchants mix up the platform's key and their own. */
  readonly platformPublicKey: string;
}

type NamedKeys = Readonly<Record<string, KeyInput>>;

/** The keys of a client by names for people; those that only verify can't be looked into. */
const keysOf = (client: SandboxClient): NamedKeys =>
  Object.fromEntries(
    Object.entries(keysByVersion(client)).flatMap(([version, key]) => {
      const suffix = version === '' ? '' : `, version ${version}`;
      return isVerifier(key) ? [] : [[`the key of ${client.clientId}${suffix}`, key]];
    }),
  );

/** The keyVersion that the header names, if it can be read. */
const versionOf = (header: string): string | undefined => {
  try {
    return parseSignatureHeader(header).keyVersion;
  } catch {
    return undefined;
  }
};

/** The key that should verify: the one of the version, or the newest one. */
const wantedKey = (own: NamedKeys, version: string | undefined): KeyInput | undefined => {
  const entries = Object.entries(own);
  const ofVersion = entries.find(([name]) => name.endsWith(`, version ${version}`));
  return (ofVersion ?? entries.at(-1))?.[1];
};

const inputFor = (
  { method, uri, request }: Exchange,
  client: SandboxClient,
  { clients, platformPublicKey }: Suspects,
  origin: string,
): DiagnosisInput | undefined => {
  const { signature, 'request-time': time } = request.headers;
  const body = recordedBytes(request);
  const publicKey = wantedKey(keysOf(client), versionOf(signature ?? ''));
  if (
    signature === undefined ||
    time === undefined ||
    body === undefined ||
    publicKey === undefined
  ) {
    return undefined;
  }
  return {
    method,
    uri,
    url: origin + uri,
    clientId: client.clientId,
    time,
    body,
    signature,
    publicKey,
    keys: Object.assign({}, ...clients.map(keysOf)) as NamedKeys,
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
export const probableCause = async (
  exchange: Exchange,
  suspects: Suspects,
  origin: string,
): Promise<ProbableCause | undefined> => {
  const { verification, clientId } = exchange;
  const client = suspects.clients.find((each) => each.clientId === clientId);
  if (!OF_THE_SIGNATURE.has(verification.code ?? '') || client === undefined) return undefined;
  const input = inputFor(exchange, client, suspects, origin);
  if (input === undefined) return undefined;
  try {
    const { verdict, findings, nearest, signedBy, actual } = await diagnoseSignature(input);
    if (verdict === 'valid') return undefined;
    const by = signedBy === undefined || signedBy === 'publicKey' ? [] : [`Signed by ${signedBy}.`];
    return {
      title: findings.map(({ code }) => code).join(', ') || 'unexplained',
      explanation: [...findings.map(({ explanation }) => explanation), nearest, ...by]
        .filter(Boolean)
        .join(' '),
      ...(findings.length > 0 && { fix: findings.map(({ fix }) => fix).join(' ') }),
      ...(actual && { signedContent: actual.text }),
    };
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    return { title: error.code, explanation: error.message };
  }
};
