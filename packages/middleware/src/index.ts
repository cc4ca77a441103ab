export { contentToSign, type SignedContent } from './content-to-sign.ts';
export { SecurityError, type SecurityErrorCode } from './errors.ts';
export {
  type EncryptHeader,
  formatEncryptHeader,
  formatSignatureHeader,
  parseEncryptHeader,
  parseSignatureHeader,
  type SignatureHeader,
} from './headers.ts';
export { type ImportOptions, importPrivateKey, importPublicKey } from './keys/import.ts';
export { createMerchantSecurity } from './merchant-security.ts';
export { createMessageSecurity } from './message-security.ts';
export { isAuthenticated } from './messages.ts';
export { type SecurityMiddleware, securityMiddleware } from './openapi-fetch.ts';
export { secureFetch } from './secure-fetch.ts';
export type {
  CipherContext,
  CipherSuite,
  CryptoProvider,
  EncryptedBody,
  KeyInput,
  MerchantSecurity,
  MessageSecurity,
  MessageSecurityOptions,
  NewRequest,
  OpenRequestOptions,
  PeerKeys,
  ResponseContext,
  RsaPrivateOperation,
  SealRequestOptions,
  Signer,
  Verifier,
} from './types.ts';
