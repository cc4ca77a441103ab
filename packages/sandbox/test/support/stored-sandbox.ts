/**
 * A sandbox in a process of its own, so that a test can kill it: `stored-sandbox.ts <file> <public
 * key>` prints its address and serves until its end.
 */
import { createSandbox } from '../../src/index.ts';
import { fileStorage, serveSandbox } from '../../src/node.ts';

const [file = '', publicKey = '', clientId = ''] = process.argv.slice(2);
const sandbox = await createSandbox({
  clients: [{ clientId, publicKey }],
  storage: fileStorage(file),
});
const { url } = await serveSandbox(sandbox);
process.stdout.write(`${url}\n`);
