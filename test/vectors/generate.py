"""Writes the vectors of this folder with Python's `cryptography`, which shares no code with the package.

    python3 generate.py            writes *.json
    python3 generate.py --check    fails if what is there is not what would be written

The keys in keys.json are THROWAWAY TEST KEYS, public on purpose. Everything here is deterministic:
RSASSA-PKCS1-v1_5 is anyway, and the random parts of RSA_AES (AES key, padding) are derived from the
name of the vector.
"""

import base64
import hashlib
import json
import pathlib
import sys
import urllib.parse

from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

HERE = pathlib.Path(__file__).parent
KEYS = json.loads((HERE / "keys.json").read_text())
PRIVATE = {
    name: serialization.load_pem_private_key(pair["privateKey"].encode(), None)
    for name, pair in KEYS["rsa"].items()
}
CLIENT_ID = "4Q5Y8W0WSG45P907917"
TIME = "2024-05-22T06:42:21+08:00"
URI = "/api/open/v1/example/call"


def b64(data):
    return base64.b64encode(data).decode()


def stream(name, length, nonzero=False):
    """Bytes that look random and depend on the name only."""
    out, counter = b"", 0
    while len(out) < length:
        block = hashlib.sha256(f"{name}/{counter}".encode()).digest()
        out += bytes(byte for byte in block if byte or not nonzero)
        counter += 1
    return out[:length]


def signing(name, body, uri=URI, time=TIME, direction="request", key="merchant", version=1, client_id=CLIENT_ID):
    data = body if isinstance(body, bytes) else body.encode()
    content = f"POST {uri}\n{client_id}.{time}.".encode() + data
    signature = PRIVATE[key].sign(content, rsa_padding.PKCS1v15(), hashes.SHA256())
    value = urllib.parse.quote(b64(signature), safe="")
    keyversion = "" if version is None else f"keyVersion={version},"
    return {
        "name": name,
        "direction": direction,
        "key": key,
        "method": "POST",
        "uri": uri,
        "clientId": client_id,
        "time": time,
        "bodyBase64": b64(data),
        "contentBase64": b64(content),
        "contentSha256": hashlib.sha256(content).hexdigest(),
        "signatureBase64": b64(signature),
        "signatureHeader": f"algorithm=RSA256,{keyversion}signature={value}",
    }


CJK = '{"title":"港澳通 \U0001f3ab","note":"\\u00e9 é","amount":"12.50"}'

SIGNING = [
    signing("empty body", ""),
    signing("one byte", "x"),
    signing("plain JSON", '{"requestId":"1","merchantId":"2"}'),
    signing("CJK and emoji", CJK),
    signing("pretty-printed, signed as it is", '{\n  "title": "港"\n}\n'),
    signing("CR LF, tab and NUL in the body", "a\r\n\t\0b"),
    signing("a byte order mark counts", "\ufeff{}"),
    signing("body that is not UTF-8", b"\xff\xfe\x00\x80"),
    signing("dots in the body", "1.2.3"),
    signing("query", "{}", uri=URI + "?a=b%20c&d=%E6%B8%AF"),
    signing("time with milliseconds, no colon", "{}", time="2024-05-22T06:42:21.123+0800"),
    signing("time in epoch milliseconds", "{}", time="1716331341000"),
    signing("key version 0", "{}", version=0),
    signing("no key version", "{}", version=None),
    signing("response", '{"result":{"resultCode":"SUCCESS","resultStatus":"S"}}', direction="response", key="platform"),
    signing("10 kB", "港" * 3413 + "x"),
]


def wrap(key, receiver, name):
    """RSAES-PKCS1-v1_5 with padding derived from the name."""
    numbers = PRIVATE[receiver].public_key().public_numbers()
    size = (numbers.n.bit_length() + 7) // 8
    block = b"\0\x02" + stream(name + "/padding", size - len(key) - 3, nonzero=True) + b"\0" + key
    wrapped = pow(int.from_bytes(block, "big"), numbers.e, numbers.n).to_bytes(size, "big")
    assert PRIVATE[receiver].decrypt(wrapped, rsa_padding.PKCS1v15()) == key
    return wrapped


def ecb(key, plaintext):
    pad = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(pad.update(plaintext) + pad.finalize()) + encryptor.finalize()


def encryption(name, plaintext, bits=256, receiver="platform"):
    data = plaintext.encode()
    key = stream(name + "/key", bits // 8)
    wrapped = wrap(key, receiver, name)
    body = b64(ecb(key, data))
    value = urllib.parse.quote(b64(wrapped), safe="")
    signed = signing(name, body, key="merchant" if receiver == "platform" else "platform")
    return {
        "name": name,
        "receiver": receiver,
        "keyBits": bits,
        "plaintextBase64": b64(data),
        "aesKeyHex": key.hex(),
        "body": body,
        "wrappedKeyBase64": b64(wrapped),
        "encryptHeader": f"algorithm=RSA_AES,keyVersion=1,symmetricKey={value}",
        "signatureHeaderOverCiphertext": signed["signatureHeader"],
        "uri": URI,
        "clientId": CLIENT_ID,
        "time": TIME,
    }


ENCRYPTION = [
    encryption("empty", ""),
    encryption("1 byte", "a"),
    encryption("15 bytes", "a" * 15),
    encryption("16 bytes", "a" * 16),
    encryption("17 bytes", "a" * 17),
    encryption("CJK and emoji", CJK),
    encryption("CJK and emoji, 128 bits", CJK, bits=128),
    encryption("10 kB", "港" * 3413 + "x"),
    encryption("response", '{"result":{"resultStatus":"S"}}', receiver="merchant"),
]

OK = {"algorithm": "RSA256", "keyVersion": "1", "signatureBase64": "+/+/AQ=="}


def accepted(header, **changes):
    expected = {**OK, **changes}
    return {"header": header, "expected": {k: v for k, v in expected.items() if v is not None}}


HEADERS = {
    "accepted": [
        accepted("algorithm=RSA256,keyVersion=1,signature=%2B%2F%2B%2FAQ%3D%3D"),
        accepted("algorithm=RSA256, keyVersion=1, signature=%2B%2F%2B%2FAQ%3D%3D"),
        accepted(" SIGNATURE=%2b%2f%2b%2fAQ%3d%3d , KeyVersion = 1 ,Algorithm= rsa256"),
        accepted("signature=+/+/AQ==,algorithm=RSA256,keyVersion=1"),
        accepted("algorithm=RSA256,keyVersion=1,signature=-_-_AQ"),
        accepted("algorithm=RSA256,keyVersion=1,signature=%2B%2F%2B%2FAQ"),
        accepted("algorithm=RSA256,keyVersion=1,signature=+%2F+%2FAQ=="),
        accepted("algorithm=RSA256,keyVersion=1,signature=%2B%2F %2B%2FA Q%3D%3D"),
        accepted("algorithm=RSA256,signature=%2B%2F%2B%2FAQ%3D%3D", keyVersion=None),
        accepted("algorithm=ECC224,keyVersion=0,signature=%2B%2F%2B%2FAQ%3D%3D", algorithm="ECC224", keyVersion="0"),
        accepted("algorithm=SHA256withRSA,keyVersion=1,signature=+/+/AQ==", algorithm="sha256withrsa"),
    ],
    "refused": [
        "",
        "RSA256",
        "algorithm=RSA256",
        "signature=AQ==",
        "algorithm=RSA256,signature=",
        "algorithm=,signature=AQ==",
        "algorithm=RSA256,keyVersion=,signature=AQ==",
        "algorithm=RSA256,signature=AQ==,",
        "algorithm=RSA256,signature=AQ==,signature=AQ==",
        "algorithm=RSA256,Algorithm=RSA256,signature=AQ==",
        "algorithm=RSA256,signature=%",
        "algorithm=RSA256,signature=%252B",
        "algorithm=RSA256,signature=A",
        "algorithm=RSA256,signature=A=Q=",
        "algorithm=RSA256,signature=AQ*=",
    ],
}

NIST_PLAIN = (
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
)
AES_ECB = [
    {
        "name": "NIST SP 800-38A, F.1.1 ECB-AES128.Encrypt",
        "keyHex": "2b7e151628aed2a6abf7158809cf4f3c",
        "plaintextHex": NIST_PLAIN,
        "ciphertextHex": "3ad77bb40d7a3660a89ecaf32466ef97f5d3d58503b9699de785895a96fdbaaf"
        "43b1cd7f598ece23881b00e3ed0306887b0c785e27e8ad3f8223207104725dd4",
    },
    {
        "name": "NIST SP 800-38A, F.1.5 ECB-AES256.Encrypt",
        "keyHex": "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
        "plaintextHex": NIST_PLAIN,
        "ciphertextHex": "f3eed1bdb5d2a03c064b5a7e3db181f8591ccb10d410ed26dc5ba74a31362870"
        "b6ed21b99ca6f4f9f153e7b1beafed1d23304b7a39f9f3ff067d8d8f9e24ecc7",
    },
]
for vector in AES_ECB:
    encryptor = Cipher(algorithms.AES(bytes.fromhex(vector["keyHex"])), modes.ECB()).encryptor()
    assert encryptor.update(bytes.fromhex(vector["plaintextHex"])).hex() == vector["ciphertextHex"]

# RFC 6979, A.2.4, checked here; a signer need not be deterministic to be right.
ECC224_KEY = ec.derive_private_key(
    0xF220266E1105BFE3083E03EC7A3A654651F45E37167E88600BF257C1, ec.SECP224R1()
)
ECC224 = {
    "privateKey": ECC224_KEY.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode(),
    "publicKey": ECC224_KEY.public_key()
    .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    .decode(),
    "signatures": [],
}
for hash_name, message, r, s in (
    ("SHA-224", "sample", "1CDFE6662DDE1E4A1EC4CDEDF6A1F5A2FB7FBD9145C12113E6ABFD3E", "A6694FD7718A21053F225D3F46197CA699D45006C06F871808F43EBC"),
    ("SHA-256", "sample", "61AA3DA010E8E8406C656BC477A7A7189895E7E840CDFE8FF42307BA", "BC814050DAB5D23770879494F9E0A680DC1AF7161991BDE692B10101"),
    ("SHA-224", "test", "C441CE8E261DED634E4CF84910E4C5D1D22C5CF3B732BB204DBEF019", "902F42847A63BDC5F6046ADA114953120F99442D76510150F372A3F4"),
    ("SHA-256", "test", "AD04DDE87B84747A243A631EA47A1BA6D1FAA059149AD2440DE6FBA6", "178D49B1AE90E3D8B629BE3DB5683915F4E8C99FDF6E666CF37ADCFD"),
):
    der = encode_dss_signature(int(r, 16), int(s, 16))
    digest = hashes.SHA224() if hash_name == "SHA-224" else hashes.SHA256()
    ECC224_KEY.public_key().verify(der, message.encode(), ec.ECDSA(digest))
    ECC224["signatures"].append(
        {"name": f"RFC 6979, A.2.4, {hash_name}, {message}", "hash": hash_name, "message": message,
         "rawHex": (r + s).lower(), "derHex": der.hex()}
    )

FILES = {"ecc224": ECC224, "signing": SIGNING, "encryption": ENCRYPTION, "headers": HEADERS, "aes-ecb": AES_ECB}

stale = []
for name, data in FILES.items():
    path = HERE / f"{name}.json"
    text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
    if "--check" not in sys.argv:
        path.write_text(text)
    elif path.read_text() != text:
        stale.append(path.name)
if stale:
    sys.exit("stale: " + ", ".join(stale) + "; run python3 test/vectors/generate.py")
