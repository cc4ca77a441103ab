import { afterEach, expect, test, vi } from 'vitest';
import { hasPrograms } from './programs.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a program that is missing is said, and is an error where it is required', () => {
  vi.stubEnv('PATH', '/nowhere');
  vi.stubEnv('ALIPAYHK_REQUIRE_ORACLES', '');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(hasPrograms('openssl', 'java')).toBe(false);
  expect(warn).toHaveBeenCalledWith('NOT RUN HERE: openssl and java not found.');
  vi.stubEnv('ALIPAYHK_REQUIRE_ORACLES', '1');
  expect(() => hasPrograms('openssl')).toThrow('openssl not found, but required here.');
});
