import './lib/closed-output.ts';
import { parseArgs } from 'node:util';
import { buildPackages } from './build.ts';
import type { TourOptions } from './tour/tour.ts';

const USAGE = `npm start [-- options]

  --serve           leave the sandbox running after the tour, at the usual
                    address, and print what to put into a client
  --port <n>        port of the sandbox on the loopback interface
  --allow-origin <origin>
                    let pages of this origin call it from a browser
                    (repeatable)
  --help            this text`;

function readOptions(): TourOptions {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean', default: false },
      port: { type: 'string' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const { serve, port, 'allow-origin': allowOrigin } = values;
  if (port === undefined) return { serve, allowOrigin };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${port}".`);
  }
  return { serve, allowOrigin, port: Number(port) };
}

try {
  const options = readOptions();
  await buildPackages();
  // Imported after the build, because the tour runs on the built packages.
  const { runTour } = await import('./tour/tour.ts');
  process.exitCode = await runTour(options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
