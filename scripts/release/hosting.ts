import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import type { Manifest } from '../lib/packages.ts';
import { root } from '../lib/root.ts';

/**
 * The web address of the repository that a release is made from: from the variables that the release workflow
 * has, or from the remote `origin`. It is written nowhere in the repository, so that a fork publishes its own.
 *
 * @returns `https://host/owner/name`, or undefined where neither is there.
 */
export function findHosting(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  if (env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY)
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
  return webAddress(originOf(root));
}

function originOf(folder: string): string {
  try {
    const args = ['-C', folder, 'remote', 'get-url', 'origin'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** `git@host:owner/name.git` or `https://host/owner/name.git` -> `https://host/owner/name`. */
export function webAddress(remote: string): string | undefined {
  const [, host, path] =
    /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+)[/:](.+?)(?:\.git)?\s*$/.exec(remote) ??
    [];
  return host && path ? `https://${host}/${path}` : undefined;
}

/** What a published manifest says about where it comes from; npm compares it with the provenance. */
export function originFields(hosting: string, folder: string) {
  return {
    repository: {
      type: 'git',
      url: `git+${hosting}.git`,
      directory: `packages/${basename(folder)}`,
    },
    homepage: `${hosting}#readme`,
    bugs: { url: `${hosting}/issues` },
  };
}

/** What npm would refuse (E422) or users would miss, in the manifest of a packed package. */
export function checkOrigin(
  packed: Manifest & { readonly repository?: { readonly url?: string } },
  hosting: string,
  folder: string,
): readonly string[] {
  const wanted = Object.entries(originFields(hosting, folder));
  return wanted.flatMap(([key, value]) =>
    JSON.stringify(packed[key as keyof Manifest]) === JSON.stringify(value)
      ? []
      : [`"${key}" of the packed ${packed.name} has to be ${JSON.stringify(value)}`],
  );
}
