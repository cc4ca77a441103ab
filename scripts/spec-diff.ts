/**
 * `pnpm spec:diff`: what a change of the specification means for users.
 *
 * Exit codes: 0 fine, 1 the change goes further than announced, 2 bad input.
 */
import './lib/closed-output.ts';
import { root } from './lib/root.ts';
import { specDiff } from './spec-diff/command.ts';

const { exitCode, stdout, stderr } = await specDiff(process.argv.slice(2), root, process.env);
if (stdout) console.log(stdout);
if (stderr) console.error(stderr);
process.exitCode = exitCode;
