// Runs inside Node, started with --experimental-vm-modules: evaluates the module under test in a
// bare EdgeVM, the ES module as it is, so that nothing has to turn it into a classic script.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { SourceTextModule } from 'node:vm';
import { EdgeVM } from '@edge-runtime/vm';

const [modulePath, runtime] = process.argv.slice(2);
const { context } = new EdgeVM();
const module = new SourceTextModule(readFileSync(modulePath, 'utf8'), {
  context,
  identifier: modulePath,
});
await module.link((specifier) => {
  throw new Error(`"${specifier}" is imported, but the edge VM takes one self-contained module`);
});
await module.evaluate();
console.log(`\n@@report ${JSON.stringify(await module.namespace.run({ runtime }))}`);
process.exit(0);
