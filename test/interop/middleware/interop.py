"""Reads one operation a line (name and base64 arguments, tabs between them), prints one result a line."""

import base64
import datetime
import sys

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PEM, DER = serialization.Encoding.PEM, serialization.Encoding.DER
PRIVATE, PUBLIC = serialization.PrivateFormat, serialization.PublicFormat


def private(der):
    return serialization.load_der_private_key(der, None)


def verified(check):
    try:
        check()
        return b"true"
    except InvalidSignature:
        return b"false"


def encrypt(key, data):
    pad = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(pad.update(data) + pad.finalize()) + encryptor.finalize()


def decrypt(key, data):
    decryptor = Cipher(algorithms.AES(key), modes.ECB()).decryptor()
    unpad = padding.PKCS7(128).unpadder()
    return unpad.update(decryptor.update(data) + decryptor.finalize()) + unpad.finalize()


def export(form, pkcs8):
    key = private(pkcs8)
    kind, encoding = form.decode().split()
    encoding = {"PEM": PEM, "DER": DER}[encoding]
    if kind == "X.509":
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Throwaway")])
        day = datetime.datetime(2024, 1, 1)
        builder = x509.CertificateBuilder(name, name, key.public_key(), 1, day, day.replace(year=2044))
        return builder.sign(key, hashes.SHA256()).public_bytes(encoding)
    if kind in ("PKCS#8", "PKCS#1"):
        form = PRIVATE.PKCS8 if kind == "PKCS#8" else PRIVATE.TraditionalOpenSSL
        return key.private_bytes(encoding, form, serialization.NoEncryption())
    form = PUBLIC.SubjectPublicKeyInfo if kind == "SPKI" else PUBLIC.PKCS1
    return key.public_key().public_bytes(encoding, form)


OPERATIONS = {
    "generate": lambda: rsa.generate_private_key(65537, 2048).private_bytes(
        DER, PRIVATE.PKCS8, serialization.NoEncryption()
    ),
    "export": export,
    "sign": lambda key, content: private(key).sign(content, PKCS1v15(), hashes.SHA256()),
    "verify": lambda key, content, signature: verified(
        lambda: serialization.load_der_public_key(key).verify(signature, content, PKCS1v15(), hashes.SHA256())
    ),
    "wrap": lambda key, data: serialization.load_der_public_key(key).encrypt(data, PKCS1v15()),
    "unwrap": lambda key, data: private(key).decrypt(data, PKCS1v15()),
    "encrypt": encrypt,
    "decrypt": decrypt,
    "generateEc": lambda: ec.generate_private_key(ec.SECP224R1()).private_bytes(
        DER, PRIVATE.PKCS8, serialization.NoEncryption()
    ),
    "signEc": lambda key, content: private(key).sign(content, ec.ECDSA(hashes.SHA256())),
    "verifyEc": lambda key, content, signature: verified(
        lambda: private(key).public_key().verify(signature, content, ec.ECDSA(hashes.SHA256()))
    ),
}

for line in sys.stdin:
    name, *arguments = line.rstrip("\n").split("\t")
    print(base64.b64encode(OPERATIONS[name](*map(base64.b64decode, arguments))).decode())
