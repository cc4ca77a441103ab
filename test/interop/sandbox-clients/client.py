"""Creates, updates and queries a template with nothing but Python and `cryptography`, encrypted.

    client.py <base url> <Client-Id> <private key, PEM> <platform's public key, PEM> <folder>

The folder holds create.json, update.json and query.json; TEMPLATE_CODE in the latter two stands for
the code that the platform gave out. Prints the three decrypted answers, one a line.
"""

import base64
import json
import os
import sys
import urllib.request
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import quote, unquote

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

BASE, CLIENT_ID, PRIVATE_KEY, PLATFORM_KEY, FOLDER = sys.argv[1:6]
TEMPLATES = "/api/open/alipay/v1/ipass/template/manage"

private_key = serialization.load_pem_private_key(Path(PRIVATE_KEY).read_bytes(), None)
platform_key = serialization.load_pem_public_key(Path(PLATFORM_KEY).read_bytes())


def fields(header: str) -> dict:
    return dict(pair.strip().split("=", 1) for pair in header.split(","))


def content(path: str, time: str, body: bytes) -> bytes:
    return f"POST {path}\n{CLIENT_ID}.{time}.".encode() + body


def encrypt(plain: bytes) -> tuple[bytes, str]:
    key = os.urandom(32)
    padder = PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    padded = padder.update(plain) + padder.finalize()
    body = base64.b64encode(encryptor.update(padded) + encryptor.finalize())
    wrapped = base64.b64encode(platform_key.encrypt(key, padding.PKCS1v15()))
    return body, f"algorithm=RSA_AES,keyVersion=1,symmetricKey={quote(wrapped, safe='')}"


def decrypt(body: bytes, header: str) -> bytes:
    wrapped = base64.b64decode(unquote(fields(header)["symmetricKey"]))
    key = private_key.decrypt(wrapped, padding.PKCS1v15())
    decryptor = Cipher(algorithms.AES(key), modes.ECB()).decryptor()
    unpadder = PKCS7(128).unpadder()
    padded = decryptor.update(base64.b64decode(body)) + decryptor.finalize()
    return unpadder.update(padded) + unpadder.finalize()


def call(path: str, plain: bytes) -> dict:
    body, encrypt_header = encrypt(plain)
    time = datetime.now(timezone(timedelta(hours=8))).isoformat(timespec="seconds")
    signature = private_key.sign(content(path, time, body), padding.PKCS1v15(), hashes.SHA256())
    request = urllib.request.Request(
        BASE + path,
        data=body,
        headers={
            "Client-Id": CLIENT_ID,
            "Content-Type": "application/json; charset=UTF-8",
            "Request-Time": time,
            "Encrypt": encrypt_header,
            "Signature": "algorithm=RSA256,keyVersion=1,signature="
            + quote(base64.b64encode(signature), safe=""),
        },
    )
    # No proxy between this program and the sandbox, whatever the environment says.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request) as response:
        answer = response.read()
        headers = response.headers
    signed = content(path, headers["Response-Time"], answer)
    theirs = base64.b64decode(unquote(fields(headers["Signature"])["signature"]))
    platform_key.verify(theirs, signed, padding.PKCS1v15(), hashes.SHA256())
    text = decrypt(answer, headers["Encrypt"]).decode()
    print(text)
    return json.loads(text)


def read(name: str, code: str = "") -> bytes:
    return Path(FOLDER, name).read_text("utf-8").replace("TEMPLATE_CODE", code).encode()


code = call(f"{TEMPLATES}/createTemplate", read("create.json"))["templateCode"]
call(f"{TEMPLATES}/updateTemplate", read("update.json", code))
call(f"{TEMPLATES}/detail", read("query.json", code))
