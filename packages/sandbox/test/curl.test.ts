import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../src/exchanges.ts';
import { curlCommand } from '../src/inspector/curl.ts';

const ORIGIN = 'http://127.0.0.1:4010';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alipayhk-curl-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'work'));
  // A curl that records what it is given: one file of arguments, each ended by NUL, and its input.
  writeFileSync(
    join(folder, 'bin/curl'),
    '#!/bin/sh\nprintf "%s\\0" "$@" > "$RECORD/arguments"\ncat > "$RECORD/input"\n',
  );
  chmodSync(join(folder, 'bin/curl'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Pastes a command into a shell with the recording curl, and gives back what curl was given. */
function paste(command: string, shell: string): { args: string[]; input: Buffer } {
  const { status, stderr } = spawnSync(shell, [], {
    input: command,
    cwd: join(folder, 'work'),
    env: { PATH: `${folder}/bin:/usr/bin:/bin`, RECORD: folder, AGENT_TOKEN: 'the token' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  // Nothing else ran: whatever writes, writes here.
  expect(readdirSync(join(folder, 'work'))).toEqual([]);
  const args = readFileSync(join(folder, 'arguments'), 'utf8').split('\0').slice(0, -1);
  return { args, input: readFileSync(join(folder, 'input')) };
}

const exchangeOf = (headers: Record<string, string>, body: string, uri = '/api/x'): Exchange =>
  ({
    method: 'POST',
    uri,
    request: { headers, body, bodyEncoding: 'utf-8', bodyBytes: Buffer.byteLength(body) },
  }) as unknown as Exchange;

const headersIn = (args: readonly string[]): string[] =>
  args.filter((_, at) => args[at - 1] === '-H');

describe.each(['sh', 'bash'])('the command for curl, pasted into %s', (shell) => {
  it.each([
    ['a value that is our own mark', 'x-note', '[redacted]'],
    ['a command in the name, our mark as the value', 'x-`touch$_pwned`', '[redacted]'],
    ['a command in the value', 'x-note', '`touch pwned`$(touch pwned)'],
    ['quotes', "x-'touch", `';touch pwned;'"`],
    ['a variable', 'x-$home', '$HOME $(pwd) !! ~'],
    ['a name that looks like an option', '-o', 'pwned'],
    ['a value that looks like a file', 'x-note', '@/etc/passwd'],
    ['a glob', 'x-*', '* ? [a-z] {a,b}'],
  ])('keeps %s as text', (_, name, value) => {
    const { args } = paste(curlCommand(exchangeOf({ [name]: value }, ''), ORIGIN) ?? '', shell);
    expect(headersIn(args).map((header) => header.toLowerCase())).toEqual([
      `${name}: ${value}`.toLowerCase(),
    ]);
  });

  it('takes what is redacted from the variable of its name, whatever was sent', () => {
    const command = curlCommand(exchangeOf({ 'agent-token': '`touch pwned`' }, ''), ORIGIN) ?? '';
    expect(command).not.toContain('touch');
    expect(headersIn(paste(command, shell).args)).toEqual(['Agent-Token: the token']);
  });

  it('sends the same bytes to the same address, for any header, address and body', () => {
    const token = fc.string({
      unit: fc.constantFrom(..."abcz019!#$%&'*+-.^_`|~"),
      minLength: 1,
      maxLength: 12,
    });
    const visible = fc.string({ unit: 'grapheme', maxLength: 30 });
    const shellText = fc.string({
      unit: fc.constantFrom(...`'"\`$\\;&|<>(){}[]*?~#!\n ab@-=%`),
      maxLength: 30,
    });
    const text = fc.oneof(visible, shellText);
    fc.assert(
      fc.property(token, text, text, shellText, (name, value, body, query) => {
        // The connection delivers no line break in a header or an address.
        const headers = { [`x${name}`]: value.replaceAll(/[\n\r\0]/g, '').trim() };
        const uri = `/api/x?${encodeURI(query.replaceAll('\n', '')).replaceAll('%5B', '[')}'`;
        const command = curlCommand(exchangeOf(headers, body, uri), ORIGIN) ?? '';
        const { args, input } = paste(command, shell);
        expect(args).toContain(ORIGIN + uri);
        const [[header = '', given = ''] = []] = Object.entries(headers);
        const line = given === '' ? `${header};` : `${header}: ${given}`;
        // A value with characters that could act on a terminal is left out.
        if (/^\P{C}*$/u.test(given)) {
          expect(headersIn(args).map((each) => each.toLowerCase())).toEqual([line.toLowerCase()]);
        }
        expect(args.slice(0, 3)).toEqual(['--silent', '--show-error', '--globoff']);
        const sent = args.includes('--data-raw')
          ? args[args.indexOf('--data-raw') + 1]
          : input.toString();
        expect(sent ?? '').toBe(body);
      }),
      { numRuns: 60 },
    );
  });
});
