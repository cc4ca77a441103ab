import { generateKeyPairSync } from 'node:crypto';

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const clientId = '4Q5Y8W0WSG45P907917';
/** The platform's private key, which only a test has. */
export const platformPrivateKey = keys.privateKey;

export function settings(): { clientId: string; peerPublicKey: string } {
  return { clientId, peerPublicKey: keys.publicKey };
}
