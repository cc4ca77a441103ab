import { DOCUMENT } from './document.ts';
import { folderOf, runTool, ToolError, type Verdict } from './tool.ts';

interface SpectralFinding {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

async function checkSpectral(): Promise<Verdict> {
  const { stdout, output } = await runTool(
    'checkers',
    'node_modules/@stoplight/spectral-cli/dist/index.js',
    [
      ...['lint', DOCUMENT, '--ruleset', `${folderOf('checkers')}/spectral.yaml`],
      ...['--format', 'json', '--fail-severity', 'hint', '--quiet'],
    ],
  );
  try {
    const findings = JSON.parse(stdout || '[]') as readonly SpectralFinding[];
    return {
      tool: 'Spectral',
      problems: findings.map(
        ({ code, message, path }) => `${code} at /${path.join('/')}: ${message}`,
      ),
    };
  } catch {
    throw new ToolError(`Spectral printed no JSON:\n${output.slice(-2_000)}`);
  }
}

async function checkScalar(): Promise<Verdict> {
  const { output } = await runTool('checkers', 'node_modules/@scalar/cli/index.js', [
    ...['document', 'validate', DOCUMENT],
  ]);
  if (/Matches the OpenAPI specification/.test(output)) return { tool: 'Scalar', problems: [] };
  if (/does not match/.test(output)) return { tool: 'Scalar', problems: [output] };
  throw new ToolError(`Scalar gave no verdict:\n${output.slice(-2_000)}`);
}

/** The checkers that are libraries: `check.mjs` runs them where they are installed. */
async function checkLibraries(): Promise<readonly Verdict[]> {
  const { exitCode, stdout, output } = await runTool('checkers', 'check.mjs', [DOCUMENT]);
  if (exitCode !== 0) throw new ToolError(`check.mjs failed:\n${output}`);
  const said = JSON.parse(stdout) as Readonly<Record<string, readonly string[]>>;
  return Object.entries(said).map(([tool, problems]) => ({ tool, problems }));
}

/** What validators and linters of others find in the document. */
export async function checkCheckers(): Promise<readonly Verdict[]> {
  return [await checkSpectral(), await checkScalar(), ...(await checkLibraries())];
}
