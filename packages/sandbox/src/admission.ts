import { parseTime } from '@alipayhk-openapi/middleware';
import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import { type Outcome, refuse } from './outcome.ts';

const isJsonMediaType = (value: string): boolean => {
  const [type = '', ...parameters] = value
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((part) => part.startsWith('charset='));
  const name = charset?.slice('charset='.length).replaceAll('"', '') ?? 'utf-8';
  return type === 'application/json' && ['utf-8', 'utf8'].includes(name);
};

interface Candidate {
  readonly request: Request;
  readonly path: string;
  readonly operation: OperationMetadata | undefined;
  readonly isKnownClient: (clientId: string) => boolean;
}

type Check = (candidate: Candidate) => Outcome | undefined;

/** What the gateway looks at before it looks at the signature, in this order. */
const CHECKS: readonly Check[] = [
  ({ operation, path }) =>
    operation ? undefined : refuse('INVALID_API', `${path} is the path of no operation.`),
  ({ operation, request }) =>
    request.method === operation?.method
      ? undefined
      : refuse(
          'METHOD_NOT_SUPPORTED',
          `${request.method} was sent, ${operation?.method} is wanted.`,
        ),
  ({ request }) => {
    const type = request.headers.get('content-type') ?? '';
    return isJsonMediaType(type)
      ? undefined
      : refuse(
          'MEDIA_TYPE_NOT_ACCEPTABLE',
          `Content-Type is "${type}"; application/json; charset=UTF-8 is wanted.`,
        );
  },
  ({ request, isKnownClient }) => {
    const clientId = request.headers.get('client-id');
    if (clientId === null) {
      const old = request.headers.has('clientid') ? ' Its old name clientId is not read.' : '';
      return refuse('INVALID_CLIENT', `The header Client-Id is missing.${old}`);
    }
    return isKnownClient(clientId)
      ? undefined
      : refuse('INVALID_CLIENT', `No client "${clientId}" is registered with this sandbox.`);
  },
  ({ request }) => {
    const time = request.headers.get('request-time');
    if (time === null) return refuse('PARAM_ILLEGAL', 'The header Request-Time is missing.');
    return parseTime(time) === undefined
      ? refuse(
          'PARAM_ILLEGAL',
          `Request-Time is "${time}"; an ISO-8601 time with its zone is wanted, such as 2024-05-22T06:42:21+08:00.`,
        )
      : undefined;
  },
];

/** The first reason to turn a request away before its signature is looked at. */
export const admit: Check = (candidate) => {
  for (const check of CHECKS) {
    const refusal = check(candidate);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
