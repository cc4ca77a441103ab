import { type RuntimeName, runtimeNames } from '../../runtimes/src/types.ts';

/** One row of the table. */
export interface CapabilityRow {
  readonly label: string;
  /** Who has it. In every other runtime the cases of this capability must be refused. */
  readonly runtimes: readonly RuntimeName[];
}

const everywhere = runtimeNames;
const withNodeModules: readonly RuntimeName[] = [
  'node20',
  'node22',
  'node24',
  'node26',
  'deno',
  'bun',
];
const nowhere: readonly RuntimeName[] = [];

const except = (...names: RuntimeName[]): readonly RuntimeName[] =>
  runtimeNames.filter((name) => !names.includes(name));

/** What this project does, and below it what the runtimes themselves have to offer. */
export const capabilities = {
  signing: { label: 'Sign and verify, RSA256', runtimes: everywhere },
  keys: { label: 'Every key format, PKCS#1 included', runtimes: everywhere },
  rotation: { label: 'Key rotation', runtimes: everywhere },
  encryption: { label: 'Encrypt and decrypt, RSA_AES', runtimes: everywhere },
  ecc224: { label: 'Sign and verify, ECC224', runtimes: everywhere },
  webhook: { label: 'Receive notifications', runtimes: everywhere },
  fetch: { label: 'Any fetch-based client', runtimes: everywhere },
  'native-rsa': { label: 'Native RSA operation, `./node`', runtimes: withNodeModules },
  'subtle-aes-ecb': { label: '`crypto.subtle` has AES-ECB', runtimes: nowhere },
  'subtle-rsaes': {
    label: '`crypto.subtle` has RSAES-PKCS1-v1_5',
    runtimes: nowhere,
  },
  'subtle-p224': { label: '`crypto.subtle` has P-224', runtimes: nowhere },
  'subtle-pkcs1': { label: '`crypto.subtle` imports PKCS#1', runtimes: nowhere },
  'global-buffer': { label: 'global `Buffer`', runtimes: withNodeModules },
  'global-process': { label: 'global `process`', runtimes: withNodeModules },
  'from-base64': {
    label: '`Uint8Array.fromBase64`',
    runtimes: except('node20', 'node22', 'node24', 'edge-vm'),
  },
  'abort-any': { label: '`AbortSignal.any`', runtimes: except('edge-vm') },
  'clone-key': {
    label: '`structuredClone` of a `CryptoKey`',
    runtimes: except('workerd'),
  },
  eval: { label: 'code from strings', runtimes: except('workerd', 'edge-vm') },
} as const satisfies Record<string, CapabilityRow>;

export type Capability = keyof typeof capabilities;

export function supported(capability: Capability, runtime: RuntimeName): boolean {
  return (capabilities[capability].runtimes as readonly RuntimeName[]).includes(runtime);
}
