import {
  parseEncryptHeader,
  parseSignatureHeader,
  type SecurityError,
} from '@alipayhk-openapi/middleware';
import type { Exchange } from '../exchanges.ts';
import { VERIFIED } from '../verify.ts';
import type { SignatureStep, StepState } from './view.ts';

type Finding = readonly [state: StepState, detail: string];

interface Check {
  readonly title: string;
  readonly look: (exchange: Exchange) => Finding | undefined;
}

const passed = (detail: string): Finding => ['passed', detail];
const failed = (detail: string): Finding => ['failed', detail];

const count = (amount: number, unit: string): string =>
  `${amount} ${unit}${amount === 1 ? '' : 's'}`;

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** What a failure of the protocol layer says about a step, if it is that step's. */
const failureOf = ({ verification }: Exchange, ...codes: readonly string[]): Finding | undefined =>
  codes.includes(verification.code ?? '') ? failed(verification.reason) : undefined;

const signatureHeader = ({ request }: Exchange): Finding => {
  const header = request.headers.signature;
  if (header === undefined) return failed('There is no Signature header.');
  try {
    const { algorithm, keyVersion, signature } = parseSignatureHeader(header);
    const version = keyVersion === undefined ? 'no keyVersion' : `keyVersion ${keyVersion}`;
    return passed(`${algorithm}, ${version}, ${count(signature.length, 'byte')} of signature.`);
  } catch (error) {
    return failed((error as SecurityError).message);
  }
};

const client = ({ request, clientId }: Exchange): Finding => {
  const sent = request.headers['client-id'];
  if (sent === undefined) return failed('There is no Client-Id header.');
  return clientId === undefined
    ? failed(`No client "${sent}" is registered with this sandbox.`)
    : passed(`${clientId} is registered; its public key is used.`);
};

const key = (exchange: Exchange): Finding | undefined =>
  failureOf(exchange, 'KEY_UNKNOWN', 'ALGORITHM_UNSUPPORTED', 'KEY_INVALID') ??
  (exchange.verification.verdict === 'not-checked'
    ? undefined
    : passed('There is a key for this algorithm and keyVersion.'));

const time = (exchange: Exchange): Finding => {
  const sent = exchange.request.headers['request-time'];
  return sent === undefined
    ? failed('There is no Request-Time header.')
    : passed(`${sent}, taken character by character.`);
};

const content = ({ verification, request }: Exchange): Finding | undefined => {
  const { contentToSign } = verification;
  if (contentToSign === undefined) return undefined;
  return passed(
    `${count(bytesIn(contentToSign), 'byte')}, of which the body has ${request.bodyBytes}.`,
  );
};

const comparison = (exchange: Exchange): Finding | undefined => {
  const failure = failureOf(exchange, 'SIGNATURE_INVALID', 'CLIENT_ID_MISMATCH');
  return failure ?? (exchange.verification.verdict === 'verified' ? passed(VERIFIED) : undefined);
};

const age = (exchange: Exchange): Finding | undefined => failureOf(exchange, 'MESSAGE_TOO_OLD');

const decryption = ({ request, verification }: Exchange): Finding | undefined => {
  const header = request.headers.encrypt;
  if (header === undefined) return undefined;
  try {
    const { algorithm, symmetricKey } = parseEncryptHeader(header);
    if (verification.verdict !== 'verified') {
      return ['open', 'What is not verified is never decrypted.'];
    }
    return request.decrypted === undefined
      ? failed(verification.reason)
      : passed(`${algorithm}; the wrapped key has ${count(symmetricKey.length, 'byte')}.`);
  } catch (error) {
    return failed((error as SecurityError).message);
  }
};

/** In the order in which the platform has to look at them. Decryption and age show if they matter. */
const CHECKS: readonly Check[] = [
  { title: 'Read the Signature header', look: signatureHeader },
  { title: 'Find the client', look: client },
  { title: 'Find the key', look: key },
  { title: 'Read the time', look: time },
  { title: 'Put together the content to sign', look: content },
  { title: 'Compare the signature with the content', look: comparison },
  { title: 'Look at the age', look: age },
  { title: 'Decrypt the body', look: decryption },
];

const OPTIONAL: ReadonlySet<Check['look']> = new Set([age, decryption]);

/** The check of the signature, step by step. What comes after a failure is open. */
export function signatureSteps(exchange: Exchange): readonly SignatureStep[] {
  let stopped = false;
  return CHECKS.flatMap(({ title, look }): SignatureStep[] => {
    const finding = look(exchange);
    if (finding === undefined && OPTIONAL.has(look)) return [];
    if (stopped || finding === undefined) {
      return [{ title, state: 'open', detail: 'Not reached.' }];
    }
    const [state, detail] = finding;
    stopped = state === 'failed';
    return [{ title, state, detail }];
  });
}
