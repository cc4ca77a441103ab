import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../lib/packages.ts';
import { checkOrigin, findHosting, originFields, webAddress } from '../../release/hosting.ts';

const hosting = 'https://example.invalid/owner/name';
const manifest: Manifest = { name: 'planted', version: '1.0.0' };

describe('findHosting', () => {
  it('takes what the release workflow knows', () => {
    expect(
      findHosting({
        GITHUB_SERVER_URL: 'https://example.invalid',
        GITHUB_REPOSITORY: 'owner/name',
      }),
    ).toBe(hosting);
  });

  it.each([
    'https://example.invalid/owner/name.git\n',
    'https://example.invalid/owner/name',
    'https://user:secret@example.invalid/owner/name.git',
    'git@example.invalid:owner/name.git',
    'ssh://git@example.invalid/owner/name.git',
  ])('reads the remote %j without its credentials', (remote) => {
    expect(webAddress(remote)).toBe(hosting);
  });

  it.each(['', '/srv/git/name.git', '../name'])('has none for the remote %j', (remote) => {
    expect(webAddress(remote)).toBeUndefined();
  });
});

describe('checkOrigin', () => {
  const packed = { ...manifest, ...originFields(hosting, '/somewhere/packages/client') };

  it('accepts a package that says where it comes from', () => {
    expect(checkOrigin(packed, hosting, 'packages/client')).toEqual([]);
  });

  it('finds a package without, which npm would refuse with its provenance', () => {
    expect(checkOrigin(manifest, hosting, 'packages/client')).toEqual([
      expect.stringContaining('"repository" of the packed planted'),
      expect.stringContaining('"homepage"'),
      expect.stringContaining('"bugs"'),
    ]);
  });

  it('finds a package that names another repository, or the folder of another package', () => {
    expect(
      checkOrigin(packed, 'https://example.invalid/fork/name', 'packages/client'),
    ).toHaveLength(3);
    expect(checkOrigin(packed, hosting, 'packages/spec')).toHaveLength(1);
  });
});
