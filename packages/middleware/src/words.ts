/** What messages call things that the caller knows by another name, if the caller is a package on top. */
export interface Words {
  /** The option that is `peerPublicKey` here. */
  readonly peerPublicKey: string;
  /** The function that was called. Default `createMessageSecurity`. */
  readonly caller?: string;
  /** The package whose subpaths the caller imports. */
  readonly packageName: string;
}

export const OWN_WORDS: Words = {
  peerPublicKey: 'peerPublicKey',
  packageName: '@alipayhk-openapi/middleware',
};
