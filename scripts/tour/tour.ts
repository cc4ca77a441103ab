import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { createSandbox, type Sandbox, type SandboxConnection } from '@alipayhk-openapi/sandbox';
import {
  type SandboxServer,
  serveSandbox,
  startSandbox,
  whatToPaste,
} from '@alipayhk-openapi/sandbox/node';
import { root } from '../lib/root.ts';
import { recorder } from './recorder.ts';
import { describe, isAsExpected, paint, type StepResult, summarise } from './report.ts';
import { steps, type TourContext } from './steps.ts';

export interface TourOptions {
  /** Leave the sandbox running after the tour. */
  readonly serve: boolean;
  /** Where it listens; a free port, or the usual one if it is left running. */
  readonly port?: number;
  /** Origins of pages that may call it from a browser. */
  readonly allowOrigin: readonly string[];
}

interface Stage {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  /** What to paste into a client, if the sandbox is left running. */
  readonly farewell?: string;
}

/** A sandbox that is left running is the one that `alipayhk sandbox` starts. */
async function start({ serve, port, allowOrigin }: TourOptions): Promise<Stage> {
  if (serve) {
    const started = await startSandbox({ cwd: root, port, allowOrigin });
    return { ...started, farewell: whatToPaste(started) };
  }
  const sandbox = await createSandbox();
  return { sandbox, server: await serveSandbox(sandbox, { port, allowOrigin }) };
}

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

/** Walks through the operations and tells whether each ended as it should. */
async function walk(sandbox: Sandbox, baseUrl: string): Promise<boolean> {
  const connection = sandbox.connection() as Required<SandboxConnection>;
  const recording = recorder();
  const client = createAlipayHKClient({ ...connection, baseUrl, fetch: recording.fetch });

  console.log(paint('bold', 'A tour of the AlipayHK Open Platform, against a local sandbox'));
  console.log(`   sandbox    ${baseUrl}\n   Client-Id  ${connection.clientId}`);
  console.log('   keys       RSA-2048, made by the sandbox\n');

  const context: TourContext = { client, sandbox, templateCode: '' };
  const results: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(step, context, recording);
    results.push(result);
    console.log(describe(result, results.length));
  }
  console.log(summarise(results));
  return results.every(isAsExpected);
}

/** Starts a sandbox, walks through the operations over HTTP and gives the exit code. */
export async function runTour(options: TourOptions): Promise<number> {
  const { sandbox, server, farewell } = await start(options);
  const isRight = await walk(sandbox, server.url);
  if (isRight && farewell !== undefined) {
    console.log(`\nThe sandbox listens at ${server.url} until you press Ctrl+C.\n${farewell}`);
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  }
  await server.close();
  return isRight ? 0 : 1;
}
