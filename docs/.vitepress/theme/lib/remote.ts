import { CONTROL_PATH } from '@alipayhk-openapi/sandbox/defaults';
import type { Target } from './try.ts';

/** A sandbox that somebody started on this machine, with the keys of its test client. */
export interface RemoteSandbox {
  address: string;
  clientId: string;
  privateKey: string;
  platformPublicKey: string;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The origin of a sandbox on this machine. A private key is typed beside it, so no other host is called. */
function originOf(address: string): string {
  if (!URL.canParse(address)) {
    throw new Error('Give the address of a sandbox, such as http://127.0.0.1:4010.');
  }
  const { origin, hostname } = new URL(address);
  if (LOOPBACK.test(hostname)) return origin;
  throw new Error(
    'Give an address on this machine, such as http://127.0.0.1:4010. This page sends to no other host: the real platform is called from your server, with the client.',
  );
}

async function ask(input: RequestInfo, address: string): Promise<Response> {
  try {
    return await fetch(input);
  } catch (cause) {
    throw new Error(
      `The browser could not read an answer of ${address}. Start the sandbox there, and let this page call it: alipayhk sandbox --allow-origin ${location.origin}`,
      { cause },
    );
  }
}

/**
 * Asks a running sandbox for its test client.
 *
 * @param address - where it listens, on this machine.
 * @throws Error that says what to do, for example how to allow this page.
 */
export async function fillFromSandbox(address: string): Promise<RemoteSandbox> {
  const response = await ask(`${originOf(address)}${CONTROL_PATH}/client`, address);
  const given = await response.json();
  if (!response.ok) throw new Error(String(given.error ?? `HTTP ${response.status}`));
  const { clientId = '', privateKey = '', platformPublicKey = '' } = given;
  if (privateKey === '') {
    throw new Error(
      'This sandbox was started with a key of yours, which it does not have. Paste the private key of its test client.',
    );
  }
  return { address, clientId, privateKey, platformPublicKey };
}

/** The sandbox as the target of a call. */
export function remoteTarget(remote: RemoteSandbox): Target {
  return {
    ...remote,
    origin: originOf(remote.address),
    now: Date.now,
    send: (request) => ask(request, remote.address),
  };
}
