// Runs inside Node, Deno and Bun: imports the module under test, prints its report on one line.
import process from 'node:process';

const [moduleUrl, runtime] = process.argv.slice(2);
const { run } = await import(moduleUrl);
console.log(`\n@@report ${JSON.stringify(await run({ runtime }))}`);
// What the module left open (a timer, a socket) must not keep the runtime alive.
process.exit(0);
