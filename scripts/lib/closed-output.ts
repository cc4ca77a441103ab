/**
 * A program whose output nobody reads to its end (`pnpm spec:diff | head`) goes on quietly and keeps its exit code:
 * without this, Node ends it with a stack trace. Any other failure to write is told in one line. Import it for that.
 */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.exitCode = 1;
    if (stream !== process.stderr) process.stderr.write(`The output is incomplete: ${message}\n`);
  });
