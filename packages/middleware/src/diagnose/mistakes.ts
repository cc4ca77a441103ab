/** What a mistake is, and what to do about it. */
export interface Mistake {
  readonly explanation: string;
  readonly fix: string;
}

/** Name of a known mistake. */
export type MistakeCode =
  | 'other-key'
  | 'own-key'
  | 'digest-algorithm'
  | 'digest-without-info'
  | 'rsa-pss'
  | 'signature-base64url'
  | 'signature-plus-as-space'
  | 'signature-not-percent-encoded'
  | 'signature-percent-encoded-twice'
  | 'uri-with-host'
  | 'uri-without-query'
  | 'uri-with-query'
  | 'uri-without-slash'
  | 'uri-decoded'
  | 'method-differs'
  | 'line-break-crlf'
  | 'line-break-missing'
  | 'separator-differs'
  | 'client-id-differs'
  | 'time-reformatted'
  | 'body-reserialised'
  | 'body-pretty-printed'
  | 'body-key-order'
  | 'body-escaped'
  | 'trailing-newline'
  | 'body-line-breaks'
  | 'body-bom'
  | 'body-charset'
  | 'body-empty'
  | 'body-plaintext';

/** The known mistakes. Every one of them was made by someone. */
export const MISTAKES: Readonly<Record<MistakeCode, Mistake>> = {
  'other-key': {
    explanation: 'The signature was made with another key than the one that belongs here.',
    fix: 'Configure the public key that belongs to the signing private key, for this environment and keyVersion.',
  },
  'own-key': {
    explanation:
      "The signature was checked with the verifier's own public key, or made with the wrong side's key.",
    fix: "Verify with the other side's public key: a merchant uses the key shown by the platform, not the one uploaded to it.",
  },
  'digest-algorithm': {
    explanation: 'The signature uses another digest algorithm than SHA-256.',
    fix: 'Sign with SHA256withRSA (RSASSA-PKCS1-v1_5 with SHA-256).',
  },
  'digest-without-info': {
    explanation: 'The digest was encrypted bare, without the name of its algorithm.',
    fix: 'Use a signing function (SHA256withRSA), not "encrypt with the private key".',
  },
  'rsa-pss': {
    explanation: 'The signature is RSA-PSS.',
    fix: 'Use RSASSA-PKCS1-v1_5 padding.',
  },
  'signature-base64url': {
    explanation: 'The signature is URL-safe base64.',
    fix: 'Use the standard base64 alphabet with padding, then percent-encode it.',
  },
  'signature-plus-as-space': {
    explanation: 'Each "+" of the signature arrived as a blank: something decoded it as a form.',
    fix: 'Percent-encode the base64 ("+" becomes %2B), and decode with a function that leaves "+" alone.',
  },
  'signature-not-percent-encoded': {
    explanation: 'The base64 of the signature is not percent-encoded.',
    fix: 'Percent-encode it (encodeURIComponent, URLEncoder).',
  },
  'signature-percent-encoded-twice': {
    explanation: 'The signature is percent-encoded twice ("%" became %25).',
    fix: 'Percent-encode it once.',
  },
  'uri-with-host': {
    explanation: 'The signed URI includes scheme or host.',
    fix: 'Sign path and query only, beginning with "/".',
  },
  'uri-without-query': {
    explanation: 'The signed URI lacks the query.',
    fix: 'Sign path and query; a receiver should also accept the path alone.',
  },
  'uri-with-query': {
    explanation: 'The signed URI has a query that the request does not have.',
    fix: 'Sign the URI exactly as it is sent.',
  },
  'uri-without-slash': {
    explanation: 'The signed URI lacks its first "/", or has one more at its end.',
    fix: 'Sign the path as it stands in the request line.',
  },
  'uri-decoded': {
    explanation: 'The signed URI is percent-decoded, or encoded once more.',
    fix: 'Sign the URI as it stands in the request line.',
  },
  'method-differs': {
    explanation: 'The signed content begins with another HTTP method, or none.',
    fix: 'Begin with the method in capitals, POST, and one blank.',
  },
  'line-break-crlf': {
    explanation: 'The lines of the signed content are separated by CR and LF.',
    fix: 'Use a single LF (\\n), whatever the operating system.',
  },
  'line-break-missing': {
    explanation:
      'There is no line feed after the URI in the signed content, or it is the two characters \\n.',
    fix: 'Put one LF (byte 0A) between the URI and the client id.',
  },
  'separator-differs': {
    explanation: 'Client id, time and body are not joined by single dots.',
    fix: 'Join them as <Client-Id>.<time>.<body>.',
  },
  'client-id-differs': {
    explanation: 'Another client id was signed than the header says.',
    fix: "Use one and the same Client-Id in the header and in the signed content; in responses it is the merchant's.",
  },
  'time-reformatted': {
    explanation: 'The signed time is the same moment, written differently than in the header.',
    fix: 'Use the header verbatim; never parse and format it again.',
  },
  'body-reserialised': {
    explanation: 'The body was parsed and serialised again before signing or verifying.',
    fix: 'Serialise once; sign and send the same bytes; verify the bytes as received.',
  },
  'body-pretty-printed': {
    explanation: 'One side used a pretty-printed, the other a compact form of the body.',
    fix: 'Sign exactly the bytes that are sent.',
  },
  'body-key-order': {
    explanation: 'The keys of the JSON body were in another order when it was signed.',
    fix: 'Sign exactly the bytes that are sent; there is no canonical form.',
  },
  'body-escaped': {
    explanation: 'The signed body has other escapes (\\uXXXX for non-ASCII characters, or \\/).',
    fix: 'Sign exactly the bytes that are sent.',
  },
  'trailing-newline': {
    explanation:
      'A line break at the end of the body, and so of the signed content, was added or lost.',
    fix: 'Let the signed content end with the last byte that is sent; beware of editors and of curl -d @file, which strips line breaks (use --data-binary).',
  },
  'body-line-breaks': {
    explanation: 'Line breaks inside the body were converted between LF and CR LF.',
    fix: 'Treat the body as bytes.',
  },
  'body-bom': {
    explanation: 'A byte order mark (EF BB BF) at the beginning of the body was added or lost.',
    fix: 'Send and sign the body without a byte order mark.',
  },
  'body-charset': {
    explanation:
      'The body was turned into bytes with another charset than UTF-8 when it was signed.',
    fix: 'Encode as UTF-8 explicitly; never rely on the default of the platform.',
  },
  'body-empty': {
    explanation: 'The signature covers an empty body.',
    fix: 'Sign the body that is sent; read it before something else consumes it.',
  },
  'body-plaintext': {
    explanation: 'The plaintext was signed instead of the ciphertext.',
    fix: 'Encrypt first, then sign what is sent: the base64 of the ciphertext.',
  },
};
