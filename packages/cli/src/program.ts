import { Command, Option } from 'commander';
import type { Context } from './context.ts';
import { keyTargets } from './keys/convert.ts';

/** The command tree. What a command does is loaded only when it runs, so that starting is quick. */
export function createProgram(context: Context, setExitCode: (code: number) => void): Command {
  const program = new Command('alipayhk')
    .description('Keys, signed calls and a doctor for signatures, for the AlipayHK Open Platform')
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError('(--help shows what the command takes)');

  program
    .command('keygen')
    .description('make an RSA-2048 key pair')
    .option('--out <folder>', 'where to write the files', 'keys')
    .option('--force', 'overwrite existing files', false)
    .option('--json', 'print JSON', false)
    .addHelpText('after', '\nExample:\n  alipayhk keygen --out keys')
    .action(async (options) => (await import('./commands/keygen.ts')).keygen(context, options));

  program
    .command('key')
    .description('look at keys')
    .command('inspect')
    .description('say what a key file is, what is wrong with it and which keys belong together')
    .argument('<files...>', 'files with keys, - for standard input')
    .addOption(new Option('--to <form>', 'write the key in another form').choices(keyTargets))
    .option('--out <file>', 'file for --to')
    .option('--force', 'overwrite an existing file', false)
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      '\nExamples:\n  alipayhk key inspect keys/*.pem\n  alipayhk key inspect old.pem --to pkcs8 --out new.pem',
    )
    .action(async (files, options) => {
      const { keyInspect } = await import('./commands/key-inspect.ts');
      setExitCode(await keyInspect(context, files, options));
    });

  return program;
}
