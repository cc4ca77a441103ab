import { parseArgs } from 'node:util';
import { buildPackages } from './build.ts';

const usage = `npm start [-- options]

  --serve        leave the sandbox running after the tour and print what to put into a client
  --port <n>     port of the sandbox on the loopback interface (default: a free one)
  --help         this text`;

function options(): { serve: boolean; port: number } {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { serve: values.serve, port };
}

try {
  const chosen = options();
  await buildPackages();
  // Imported after the build, because the tour runs on the built packages.
  const { runTour } = await import('./tour/tour.ts');
  process.exitCode = await runTour(chosen);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 1;
}
