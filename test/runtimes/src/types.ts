/** The runtimes, in the order in which tables show them. */
export const runtimeNames = [
  'node20',
  'node22',
  'node24',
  'node26',
  'deno',
  'bun',
  'workerd',
  'edge-vm',
  'chromium',
] as const;

export type RuntimeName = (typeof runtimeNames)[number];

/** What the module under test gets as its only argument. */
export interface RunEnvironment {
  readonly runtime: RuntimeName;
}

/** What the module under test resolves to: JSON, with one field that the harness reads. */
export interface Report {
  readonly ok: boolean;
}

/** What a module under test exports. */
export interface ModuleUnderTest<R extends Report = Report> {
  run(environment: RunEnvironment): Promise<R>;
}

export interface RunOptions {
  /** Milliseconds after which the runtime is killed, 60 000 by default. */
  readonly timeout?: number;
  /** Environment variables, for Node, Deno and Bun. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunResult<R extends Report = Report> {
  /** True if `run()` was awaited to its end and its report says `ok`. */
  readonly ok: boolean;
  /** Absent if the module threw, hung or could not be loaded; `output` then says why. */
  readonly report?: R;
  /** What the runtime and the module printed. */
  readonly output: string;
}

/** One runtime that can run one self-contained ES module. */
export interface Runtime {
  readonly name: RuntimeName;
  /** For people: `Node 24`. */
  readonly label: string;
  /** The pinned version, as far as it is known without starting the runtime. */
  readonly version: string;
  /** Why the runtime can't run here, or undefined if it can. */
  unavailable(): string | undefined;
  /**
   * Imports `modulePath` and awaits its `run(environment)`. Never rejects for what the module does.
   * Node, Deno and Bun resolve what the module imports from its own folder; workerd, the edge VM
   * and Chromium take one self-contained file, see `bundleModule`.
   */
  run<R extends Report = Report>(modulePath: string, options?: RunOptions): Promise<RunResult<R>>;
}
