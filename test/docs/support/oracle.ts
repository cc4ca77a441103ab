import { spawnSync } from 'node:child_process';

/** Continuous integration has every program; on a developer's machine a missing one is reported. */
const everyProgramRequired = process.env.ALIPAYHK_REQUIRE_ORACLES === '1';

/** Whether a program of another language can be run here. */
export const isInstalled = (command: string, args: readonly string[]): boolean => {
  const found = spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!found && everyProgramRequired)
    throw new Error(`${command} is missing, and it is required here.`);
  if (!found)
    console.warn(`NOT PROVEN HERE: ${command} is not installed, so its samples were not tried.`);
  return found;
};
