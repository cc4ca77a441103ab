import { readFileSync } from 'node:fs';
import { SIGNED_HEADING } from '../text.js';

const PROTOCOL = new URL('../../../spec/protocol.md', import.meta.url);

const SENT = `${SIGNED_HEADING} The headers \`Client-Id\`, \`Request-Time\` and \`Signature\` are no parameters: what signs the
request writes them. The signature covers the path, the time and the exact bytes of the body, so make it for each request
anew, after the body is serialised, and send these bytes. If the body is encrypted, the header \`Encrypt\` is there as
well. The section "Protocol" in the introduction of this document describes all of it.`;

const RECEIVED = `${SIGNED_HEADING} AlipayHK writes the headers \`Client-Id\`, \`Request-Time\` and \`Signature\`, and \`Encrypt\`
if the body is encrypted. Verify the signature over the exact bytes that arrived. The section "Protocol" in the
introduction of this document describes all of it.`;

/** What a reader of one operation has to know about its signature. */
export function signedText(isInbound) {
  return isInbound ? RECEIVED : SENT;
}

/** The description of the protocol, with the table of its headers. */
export function protocolText(headers) {
  const text = readFileSync(PROTOCOL, 'utf8').trimEnd();
  return text.replace('{{protocolHeaders}}', headerTable(headers));
}

function headerTable(headers) {
  const rows = headers.map(
    ({ name, direction, required, description, sample }) =>
      `| \`${name}\` | ${direction} | ${required} | ${description}${sample === undefined ? '' : ` Sample: \`${sample}\`.`} |`,
  );
  return ['| Header | Direction | Required | Content |', '|---|---|---|---|', ...rows].join('\n');
}
