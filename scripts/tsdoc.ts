/**
 * `pnpm tsdoc`: every public name of the libraries is described, with its members and parameters, and every function
 * and class has an example. Prints what is not, and exits with 1.
 */
import './lib/closed-output.ts';
import { Application } from 'typedoc';
import { LIBRARIES, libraryOptions } from './docs/libraries.ts';
import { gapsIn } from './gates/tsdoc.ts';

const gaps: string[] = [];
for (const name of LIBRARIES) {
  const library = await Application.bootstrap(libraryOptions(name));
  const project = await library.convert();
  if (project === undefined) throw new Error(`The API of ${name} cannot be read.`);
  gaps.push(...gapsIn(project).map((gap) => `${name}: ${gap}`));
}
for (const gap of gaps) console.error(gap);
console.log(`${gaps.length} gaps in the descriptions of ${LIBRARIES.length} libraries.`);
process.exitCode = gaps.length === 0 ? 0 : 1;
