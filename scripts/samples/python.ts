import { prettyJson, type SampleInput, type SampleLanguage, testingServer } from './sample.ts';

const program = ({
  operation,
  body,
}: SampleInput): string => `"""${operation.summary}, with the standard library and \`cryptography\`.

In the environment: ALIPAYHK_CLIENT_ID and, as PEM, ALIPAYHK_PRIVATE_KEY and ALIPAYHK_PLATFORM_PUBLIC_KEY.
"""
import os
from base64 import b64decode, b64encode
from datetime import datetime, timezone
from urllib.parse import quote, unquote
from urllib.request import Request, urlopen

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

base = os.environ.get("ALIPAYHK_BASE_URL", "${testingServer(operation)}")
client_id = os.environ["ALIPAYHK_CLIENT_ID"]
private_key = load_pem_private_key(os.environ["ALIPAYHK_PRIVATE_KEY"].encode(), password=None)
platform_key = load_pem_public_key(os.environ["ALIPAYHK_PLATFORM_PUBLIC_KEY"].encode())
uri = "${operation.path}"
body = r'''${prettyJson(body)}'''.encode()


def content(time: str, message: bytes) -> bytes:
    return f"POST {uri}\\n{client_id}.{time}.".encode() + message


time = datetime.now(timezone.utc).isoformat(timespec="seconds")
signature = b64encode(private_key.sign(content(time, body), PKCS1v15(), SHA256())).decode()
request = Request(base + uri, data=body, headers={
    "Client-Id": client_id,
    "Request-Time": time,
    "Signature": f"algorithm=RSA256,keyVersion=1,signature={quote(signature, safe='')}",
    "Content-Type": "application/json; charset=UTF-8",
})

with urlopen(request) as response:
    answer = response.read()
    fields = dict(pair.strip().split("=", 1) for pair in response.headers["Signature"].split(","))
    platform_key.verify(
        b64decode(unquote(fields["signature"])),
        content(response.headers["Response-Time"], answer),
        PKCS1v15(),
        SHA256(),
    )  # raises InvalidSignature

print(answer.decode())
`;

export const python: SampleLanguage = {
  id: 'python',
  label: 'Python',
  highlighter: 'python',
  extension: 'py',
  program,
};
