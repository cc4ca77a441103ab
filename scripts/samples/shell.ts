import { prettyJson, type SampleInput, type SampleLanguage, testingServer } from './sample.ts';

const program = ({ operation, body }: SampleInput): string => `#!/usr/bin/env bash
# ${operation.summary}, with curl and OpenSSL.
# In the environment: ALIPAYHK_CLIENT_ID and, as PEM, ALIPAYHK_PRIVATE_KEY and ALIPAYHK_PLATFORM_PUBLIC_KEY.
set -euo pipefail

base=\${ALIPAYHK_BASE_URL:-${testingServer(operation)}}
uri=${operation.path}
time=$(date -u +%Y-%m-%dT%H:%M:%S+00:00)
body=$(cat <<'JSON'
${prettyJson(body)}
JSON
)

# 1. Sign: method, URI, client, time and the exact bytes of the body.
signature=$(printf 'POST %s\\n%s.%s.%s' "$uri" "$ALIPAYHK_CLIENT_ID" "$time" "$body" |
  openssl dgst -sha256 -sign <(printf '%s\\n' "$ALIPAYHK_PRIVATE_KEY") |
  openssl base64 -A | sed 's/+/%2B/g; s/\\//%2F/g; s/=/%3D/g')

# 2. Send.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
curl -sS -D "$work/headers" -o "$work/answer" "$base$uri" \\
  -H "Client-Id: $ALIPAYHK_CLIENT_ID" \\
  -H "Request-Time: $time" \\
  -H "Signature: algorithm=RSA256,keyVersion=1,signature=$signature" \\
  -H 'Content-Type: application/json; charset=UTF-8' \\
  --data-binary "$body"

# 3. Verify before believing a word of it.
header() { grep -i "^$1:" "$work/headers" | cut -d' ' -f2- | tr -d '\\r'; }
value=$(header signature | sed 's/.*signature=//; s/,.*//')
printf '%b' "\${value//%/\\\\x}" | openssl base64 -d -A > "$work/signature"
{ printf 'POST %s\\n%s.%s.' "$uri" "$ALIPAYHK_CLIENT_ID" "$(header response-time)"; cat "$work/answer"; } |
  openssl dgst -sha256 -verify <(printf '%s\\n' "$ALIPAYHK_PLATFORM_PUBLIC_KEY") -signature "$work/signature" >&2

cat "$work/answer"
`;

export const shell: SampleLanguage = {
  id: 'shell',
  label: 'curl + OpenSSL',
  highlighter: 'bash',
  extension: 'sh',
  program,
};
