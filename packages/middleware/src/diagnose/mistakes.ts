/** What a mistake is, and what to do about it. */
export interface Mistake {
  /** What was done, as a sentence. */
  readonly explanation: string;
  /** What to change, as a sentence. */
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
  | 'signature-quoted'
  | 'signature-hex'
  | 'signature-base64-twice'
  | 'signature-header-form'
  | 'digest-signed'
  | 'content-incomplete'
  | 'content-as-parameters'
  | 'uri-with-host'
  | 'uri-without-query'
  | 'uri-with-query'
  | 'uri-without-slash'
  | 'uri-decoded'
  | 'uri-prefix'
  | 'uri-differs'
  | 'method-differs'
  | 'line-break-crlf'
  | 'line-break-missing'
  | 'separator-differs'
  | 'client-id-differs'
  | 'time-reformatted'
  | 'time-differs'
  | 'body-reserialised'
  | 'body-pretty-printed'
  | 'body-key-order'
  | 'body-escaped'
  | 'trailing-newline'
  | 'body-line-breaks'
  | 'body-bom'
  | 'body-charset'
  | 'body-empty'
  | 'body-base64'
  | 'body-json-string'
  | 'body-embedded-json'
  | 'body-member-differs'
  | 'body-plaintext';

/**
 * The known mistakes. Every one of them was made by someone.
 *
 * @example MISTAKES['other-key'].fix
 */
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
  'signature-quoted': {
    explanation: 'The signature stands in quotes.',
    fix: 'Write the value without quotes: signature=<value>.',
  },
  'signature-hex': {
    explanation: 'The signature is written in hexadecimal.',
    fix: 'Write its bytes as base64, then percent-encode that.',
  },
  'signature-base64-twice': {
    explanation: 'The signature is base64 of base64.',
    fix: 'Encode once: many signing functions return base64 already.',
  },
  'signature-header-form': {
    explanation:
      'The Signature header is not written as algorithm=...,keyVersion=...,signature=....',
    fix: 'Write algorithm=RSA256,keyVersion=<version>,signature=<value>, joined by commas.',
  },
  'digest-signed': {
    explanation:
      'A digest of the content was signed as if it were the content, so it was hashed twice.',
    fix: 'Give a signing function the content itself. If a KMS gets a digest, say so (AWS: MessageType DIGEST).',
  },
  'content-incomplete': {
    explanation: 'Only a part of the content was signed, for instance the body alone.',
    fix: 'Sign <method> <URI>, a line feed, and <Client-Id>.<time>.<body>.',
  },
  'content-as-parameters': {
    explanation:
      'The members of the body were signed as a=b&c=d, which is the way of another API of Alipay.',
    fix: 'Sign <method> <URI>, a line feed, and <Client-Id>.<time>.<body>, the body as it is sent.',
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
  'uri-prefix': {
    explanation:
      'The signed path has other leading segments: a proxy, gateway or router added or removed a prefix.',
    fix: 'Sign the path that the caller uses; to verify behind a proxy, give the original path and query as uri.',
  },
  'uri-differs': {
    explanation: 'The signature is for another address, such as the path of another operation.',
    fix: 'Sign the path of the request that is sent.',
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
  'time-differs': {
    explanation: 'Another moment was signed than the header says: the time was taken twice.',
    fix: 'Take the time once, and use that text for the header and for the content.',
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
    explanation:
      'The signed body has other escapes (\\uXXXX in either case, \\u003c, \\/): another program wrote the JSON.',
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
  'body-base64': {
    explanation: 'The body is in base64 on one side, as AWS Lambda hands it on.',
    fix: 'Decode the body (isBase64Encoded) before it is verified; sign what is sent.',
  },
  'body-json-string': {
    explanation:
      'The body is a JSON document inside a JSON string on one side: it was serialised twice.',
    fix: 'Serialise once; sign and send the same bytes.',
  },
  'body-embedded-json': {
    explanation:
      'A field that holds a JSON document as text was signed as an object, or the other way round.',
    fix: 'Make the text of embedded JSON first, then the body, and sign the bytes that are sent.',
  },
  'body-member-differs': {
    explanation:
      'A member of the body was not signed: it was added later, or left out because it is null.',
    fix: 'Make the body whole, then serialise it once; sign and send the same bytes.',
  },
  'body-plaintext': {
    explanation: 'The plaintext was signed instead of the ciphertext.',
    fix: 'Encrypt first, then sign what is sent: the base64 of the ciphertext.',
  },
};
