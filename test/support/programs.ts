import { spawnSync } from 'node:child_process';

/** How to find out whether a program is here, with what the tests need of it. */
const probes = {
  bash: ['bash', '--version'],
  curl: ['curl', '--version'],
  // The first hour moves dates as GNU's `date` does.
  'GNU date': ['date', '-d', 'tomorrow'],
  gofmt: ['gofmt', '-h'],
  java: ['java', '-version'],
  openssl: ['openssl', 'version'],
  php: ['php', '--version'],
  'python3 with cryptography': ['python3', '-c', 'import cryptography'],
  script: ['script', '--version'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Program = keyof typeof probes;

const isHere = (program: Program): boolean => {
  const [command, ...args] = probes[program];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
};

/**
 * Whether the independent programs that a test compares with are here, for `test.runIf`. `npm test`
 * needs nothing but Node and npm, so a missing one is said and the test does not run; where
 * ALIPAYHK_REQUIRE_ORACLES=1 is set, as in CI, it is an error.
 */
export function hasPrograms(...programs: Program[]): boolean {
  const missing = programs.filter((program) => !isHere(program));
  if (missing.length === 0) return true;
  const sentence = `${missing.join(' and ')} not found`;
  if (process.env.ALIPAYHK_REQUIRE_ORACLES === '1')
    throw new Error(`${sentence}, but required here.`);
  console.warn(`NOT RUN HERE: ${sentence}.`);
  return false;
}
