import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPONENTS = fileURLToPath(new URL('../../../spec/components', import.meta.url));

const ANSWER_HEADERS = ['Client-Id', 'Signature', 'Response-Time', 'Encrypt', 'Tracer-Id'];

/**
 * Puts in what every operation of the platform has: the description and the headers of the answer, and the answers that
 * do not come from the operation.
 *
 * @param operation - the operation, which is completed in place.
 * @param file - the path of the file that holds the operation; references are relative to it.
 */
export function addSkeleton(operation, file) {
  const answer = operation.responses?.['200'];
  if (answer === undefined) return;
  const refer = (path) => ({
    $ref: relative(dirname(file), `${COMPONENTS}/${path}`).replaceAll(sep, '/'),
  });
  operation.responses['200'] = {
    description: "The platform's answer. Business failures come under this status, too.",
    headers: Object.fromEntries(
      ANSWER_HEADERS.map((name) => [name, refer(`headers/answer.yaml#/${name}`)]),
    ),
    ...answer,
  };
  operation.responses['4XX'] ??= refer('responses/transport.yaml#/RefusedByGateway');
  operation.responses['5XX'] ??= refer('responses/transport.yaml#/TransportFailure');
}
