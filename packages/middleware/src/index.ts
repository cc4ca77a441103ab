export type { BodySource } from './body.ts';
export type { Bytes } from './bytes.ts';
export { contentToSign, type SignedContent } from './content-to-sign.ts';
export { isSecurityError, SecurityError, type SecurityErrorCode } from './errors.ts';
export type { HeaderSource } from './header-source.ts';
export {
  type EncryptHeader,
  formatEncryptHeader,
  formatSignatureHeader,
  parseEncryptHeader,
  parseSignatureHeader,
  type SignatureHeader,
} from './headers.ts';
export { type ImportOptions, importPrivateKey, importPublicKey } from './keys/import.ts';
export { createMessageSecurity } from './message-security.ts';
export { isAuthenticated } from './messages.ts';
export { type SecurityMiddleware, securityMiddleware } from './openapi-fetch.ts';
export { createMessageParts } from './parts.ts';
export { secureFetch } from './secure-fetch.ts';
export { parseTime } from './time.ts';
export type {
  BodyLimits,
  CheckedMessageParts,
  CipherContext,
  CipherSuite,
  CryptoProvider,
  EncryptedBody,
  KeyInput,
  KeyLoader,
  MessageParts,
  MessageSecurity,
  MessageSecurityOptions,
  OpenedRequest,
  OpenedResponse,
  OpenOptions,
  OpenRequestOptions,
  PeerKeys,
  RequestHead,
  RequestParts,
  ResponseContext,
  ResponseParts,
  RsaPrivateOperation,
  SealedRequest,
  SealedResponse,
  SealRequestOptions,
  SealResponseContext,
  Signer,
  UnsealedRequest,
  Verifier,
  VersionedKey,
} from './types.ts';
export type { Words } from './words.ts';
