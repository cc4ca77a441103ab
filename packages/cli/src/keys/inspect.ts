import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  X509Certificate,
} from 'node:crypto';

export type KeyFormat =
  | 'PKCS#8'
  | 'PKCS#1'
  | 'SEC1'
  | 'SPKI'
  | 'JWK'
  | 'X.509 certificate'
  | 'encrypted PKCS#8'
  | 'encrypted PKCS#1'
  | 'encrypted SEC1';

/** What a file with key material turned out to be. */
export interface KeyReport {
  readonly kind: 'private' | 'public' | 'unknown';
  readonly format?: KeyFormat;
  /** How the bytes were written down. */
  readonly encoding?: 'PEM' | 'bare base64' | 'DER' | 'JSON';
  readonly algorithm?: string;
  readonly bits?: number;
  /** SHA-256 over the SPKI form of the public half, in hex: the same for both halves of a pair. */
  readonly fingerprint?: string;
  /** Common mistakes, each with what to do. */
  readonly findings: readonly string[];
  readonly key?: KeyObject;
}

interface Parsed {
  readonly key: KeyObject;
  readonly format: KeyFormat;
}

type Parser = (der: Buffer) => Parsed;

/** The form is told by the algorithm: from Node 24 on, `pkcs1` reads SEC1, too. */
const privateParser =
  (type: 'pkcs8' | 'pkcs1' | 'sec1', format: KeyFormat, formatOfEc = format): Parser =>
  (der) => {
    const key = createPrivateKey({ key: der, format: 'der', type });
    return { key, format: key.asymmetricKeyType === 'ec' ? formatOfEc : format };
  };

const publicParser =
  (type: 'spki' | 'pkcs1', format: KeyFormat): Parser =>
  (der) => ({ key: createPublicKey({ key: der, format: 'der', type }), format });

const PARSERS: readonly Parser[] = [
  privateParser('pkcs8', 'PKCS#8'),
  publicParser('spki', 'SPKI'),
  privateParser('pkcs1', 'PKCS#1', 'SEC1'),
  publicParser('pkcs1', 'PKCS#1'),
  privateParser('sec1', 'SEC1'),
  (der) => ({ key: new X509Certificate(der).publicKey, format: 'X.509 certificate' }),
];

function parseDer(der: Buffer): Parsed | undefined {
  for (const parse of PARSERS) {
    try {
      return parse(der);
    } catch {
      // Not this format: the next one is tried.
    }
  }
  return undefined;
}

interface PemBlock {
  readonly label: string;
  readonly body: string;
}

/** The whole blocks of a PEM text. Not by one pattern: it would take quadratic time. */
function pemBlocks(text: string): readonly PemBlock[] {
  const parts = text.split('-----');
  return parts.flatMap((part, at) => {
    const label = part.startsWith('BEGIN ') ? part.slice('BEGIN '.length) : undefined;
    const isWhole = label !== undefined && parts[at + 2] === `END ${label}`;
    return isWhole ? [{ label, body: parts[at + 1] ?? '' }] : [];
  });
}

const LOOKS_LIKE_BASE64 = /^[A-Za-z0-9+/\-_\s=]+$/;

/** What the label of a PEM block promises, as the format that its bytes should have. */
const FORMAT_OF_LABEL: Record<string, KeyFormat> = {
  'PRIVATE KEY': 'PKCS#8',
  'PUBLIC KEY': 'SPKI',
  'RSA PRIVATE KEY': 'PKCS#1',
  'RSA PUBLIC KEY': 'PKCS#1',
  'EC PRIVATE KEY': 'SEC1',
  CERTIFICATE: 'X.509 certificate',
};

const FORMAT_OF_ENCRYPTED: Record<string, KeyFormat> = {
  'ENCRYPTED PRIVATE KEY': 'encrypted PKCS#8',
  'RSA PRIVATE KEY': 'encrypted PKCS#1',
  'EC PRIVATE KEY': 'encrypted SEC1',
};

const decode = (base64: string): Buffer => Buffer.from(base64.replace(/\s/g, ''), 'base64');

/** The DER length of the outermost value, or undefined if the bytes do not start a sequence. */
function announcedLength(der: Buffer): number | undefined {
  const [tag, first] = der;
  if (tag !== 0x30 || first === undefined || der.length < 4) return undefined;
  if (first < 0x80) return 2 + first;
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4 || der.length < 2 + octets) return undefined;
  return 2 + octets + der.readUIntBE(2, octets);
}

/** OpenSSL reads a key and leaves what follows it; others refuse the whole. */
function trailingFindings(der: Buffer): string[] {
  const expected = announcedLength(der);
  return expected !== undefined && expected < der.length
    ? [`There are ${der.length - expected} bytes after the end of the key. Copy the key alone.`]
    : [];
}

function brokenFindings(der: Buffer): string[] {
  const expected = announcedLength(der);
  if (expected !== undefined && expected > der.length) {
    return [
      `The key says it has ${expected} bytes, but only ${der.length} are there: lines are missing. Copy it again, whole.`,
    ];
  }
  return [
    'The content is not a key in any known format (PKCS#8, PKCS#1, SPKI, JWK, certificate). ' +
      'In base64, the first line of a key begins with MI; copy it again, whole.',
  ];
}

function findingsOf({ key, format }: Parsed, fileName: string): string[] {
  const findings: string[] = [];
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (format === 'PKCS#1') {
    const target = key.type === 'private' ? 'pkcs8' : 'spki';
    findings.push(
      `This is PKCS#1 (what "openssl genrsa" printed before OpenSSL 3). Our client reads it; many other tools want ${target === 'pkcs8' ? 'PKCS#8' : 'SPKI'}: use --to ${target}.`,
    );
  }
  if (format === 'X.509 certificate') {
    findings.push(
      'This is a certificate, not a key. Its public key can be taken out with --to spki.',
    );
  }
  if (key.asymmetricKeyType === 'rsa' && bits !== undefined && bits < 2048) {
    findings.push(
      `An RSA key of ${bits} bits is too short; AlipayHK uses 2048. Make a new one: alipayhk keygen.`,
    );
  }
  if (key.type === 'private' && /pub/i.test(fileName) && !/priv/i.test(fileName)) {
    findings.push(
      'The name says public, but this is a PRIVATE key. Never paste it into a console; are the halves swapped?',
    );
  }
  if (key.type === 'public' && /priv/i.test(fileName) && !/pub/i.test(fileName)) {
    findings.push('The name says private, but this is a public key. Are the halves swapped?');
  }
  return findings;
}

/** SHA-256 over the SPKI form of the public half, in hex. */
export function fingerprint(key: KeyObject): string {
  const publicHalf = key.type === 'private' ? createPublicKey(key) : key;
  const spki = publicHalf.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex');
}

function describe(
  parsed: Parsed,
  encoding: NonNullable<KeyReport['encoding']>,
  findings: readonly string[],
  fileName: string,
): KeyReport {
  const { key, format } = parsed;
  const bits = key.asymmetricKeyDetails?.modulusLength;
  return {
    kind: key.type === 'private' ? 'private' : 'public',
    format,
    encoding,
    algorithm: (key.asymmetricKeyType ?? 'unknown').toUpperCase(),
    ...(bits === undefined ? {} : { bits }),
    fingerprint: fingerprint(key),
    findings: [...findings, ...findingsOf(parsed, fileName)],
    key,
  };
}

const unknown = (findings: readonly string[]): KeyReport => ({ kind: 'unknown', findings });

function inspectPem(
  { label, body }: PemBlock,
  blocks: readonly PemBlock[],
  fileName: string,
): KeyReport {
  const more =
    blocks.length > 1 ? [`There are ${blocks.length} blocks in the file; this is the first.`] : [];
  const encrypted = FORMAT_OF_ENCRYPTED[label];
  if (encrypted && `${label}${body}`.includes('ENCRYPTED')) {
    return {
      kind: 'private',
      format: encrypted,
      encoding: 'PEM',
      findings: [
        ...more,
        'The key is protected by a passphrase. Remove it: openssl pkcs8 -topk8 -nocrypt -in FILE.',
      ],
    };
  }
  const der = decode(body);
  const parsed = parseDer(der);
  if (parsed === undefined) return unknown([...more, ...brokenFindings(der)]);
  const promised = FORMAT_OF_LABEL[label];
  const mislabelled =
    promised !== undefined && promised !== parsed.format
      ? [
          `The label says "${label}", but the content is ${parsed.format}. Strict tools will refuse it: use --to ${parsed.key.type === 'private' ? 'pkcs8' : 'spki'}.`,
        ]
      : [];
  return describe(parsed, 'PEM', [...more, ...mislabelled, ...trailingFindings(der)], fileName);
}

function inspectJwk(text: string, fileName: string): KeyReport {
  try {
    const jwk = JSON.parse(text);
    const create = jwk.d === undefined ? createPublicKey : createPrivateKey;
    return describe(
      { key: create({ key: jwk, format: 'jwk' }), format: 'JWK' },
      'JSON',
      [],
      fileName,
    );
  } catch {
    return unknown(['This is JSON, but not a JSON Web Key with all of its members.']);
  }
}

/** Says what a file with key material is, whatever its encoding, and which common mistakes it shows. */
export function inspectKey(bytes: Uint8Array, fileName = ''): KeyReport {
  const given = Buffer.from(bytes);
  const binary = parseDer(given);
  if (binary !== undefined) return describe(binary, 'DER', trailingFindings(given), fileName);
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') return unknown(['The file is empty.']);
  const blocks = pemBlocks(text);
  const [first] = blocks;
  if (first) return inspectPem(first, blocks, fileName);
  if (text.includes('-----BEGIN')) {
    return unknown([
      'The PEM block has no matching END line: lines are missing. Copy it again, whole.',
    ]);
  }
  if (text.startsWith('{')) return inspectJwk(text, fileName);
  if (!LOOKS_LIKE_BASE64.test(text)) return unknown(brokenFindings(given));
  const decoded = decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  const parsed = parseDer(decoded);
  return parsed === undefined
    ? unknown(brokenFindings(decoded))
    : describe(parsed, 'bare base64', trailingFindings(decoded), fileName);
}
