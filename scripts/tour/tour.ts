import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { makeKeyPair } from './keys.ts';
import { recorder } from './recorder.ts';
import { describe, isAsExpected, paint, type StepResult, summarise } from './report.ts';
import { writeClientOptions } from './serve.ts';
import { steps, type TourContext } from './steps.ts';

const clientId = '4Q5Y8W0WSG45P907917';

async function runStep(
  step: StepResult['step'],
  context: TourContext,
  recording: ReturnType<typeof recorder>,
): Promise<StepResult> {
  const start = performance.now();
  const ended = await step.call(context).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const milliseconds = performance.now() - start;
  return { step, milliseconds, exchanges: recording.take(), ...ended };
}

/** Starts a sandbox, walks through the operations over HTTP and gives the exit code. */
export async function runTour({ serve, port }: { serve: boolean; port: number }): Promise<number> {
  const { privateKey, publicKey } = await makeKeyPair();
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
  const server = await serveSandbox(sandbox, { port });
  const options = {
    clientId,
    privateKey,
    platformPublicKey: sandbox.platformPublicKey,
    baseUrl: server.url,
  };
  const recording = recorder();
  const client = createAlipayHKClient({ ...options, keyVersion: 1, fetch: recording.fetch });

  console.log(
    paint('bold', 'A tour of the AlipayHK Open Platform, against a sandbox on this machine'),
  );
  console.log(`   sandbox    ${server.url}\n   Client-Id  ${clientId}`);
  console.log('   keys       RSA-2048, made for this run; the sandbox knows the public half\n');

  const context: TourContext = { client, sandbox, templateCode: '' };
  const results: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(step, context, recording);
    results.push(result);
    console.log(describe(result, results.length));
  }
  console.log(summarise(results));

  const exitCode = results.every(isAsExpected) ? 0 : 1;
  if (!serve || exitCode !== 0) {
    await server.close();
    return exitCode;
  }
  console.log(`\n${await writeClientOptions(options)}`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.close();
  return exitCode;
}
