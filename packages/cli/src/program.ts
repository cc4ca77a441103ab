import {
  DEFAULT_BASE_URL,
  DEFAULT_CLIENT_ID,
  DEFAULT_PORT,
} from '@alipayhk-openapi/sandbox/defaults';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './context.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { version } from './version.ts';

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
};

const json = new Option('--json', 'print JSON, for programs').default(false);
const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  alipayhk ${line}`).join('\n')}`;

const EXIT_CODE_HELP = `
Exit codes:
  ${EXIT_CODES.success} success   ${EXIT_CODES.failed} what was checked does not hold   ${EXIT_CODES.usage} usage
  ${EXIT_CODES.refused} refused by the platform   ${EXIT_CODES.unknown} outcome unknown   ${EXIT_CODES.security} a key, signature or encryption is wrong`;

type SetExitCode = (code: number) => void;
type Register = (program: Command, context: Context, setExitCode: SetExitCode) => void;

const keys: Register = (program, context, setExitCode) => {
  program
    .command('keygen')
    .description('make an RSA-2048 key pair')
    .option('--out <folder>', 'where to write the files', 'keys')
    .option('--force', 'overwrite existing files', false)
    .addOption(json)
    .addHelpText('after', examples('keygen --out keys'))
    .action(async (options) => (await import('./commands/keygen.ts')).keygen(context, options));

  program
    .command('key')
    .description('look at keys')
    .command('inspect')
    .description('say what a key file is, what is wrong with it and which keys belong together')
    .argument('<files...>', 'files with keys, - for standard input')
    .addOption(
      new Option('--to <form>', 'write the key in another form').choices([
        'pkcs8',
        'spki',
        'jwk',
        'base64',
      ]),
    )
    .option('--out <file>', 'file for --to')
    .option('--force', 'overwrite an existing file', false)
    .addOption(json)
    .addHelpText(
      'after',
      examples('key inspect keys/*.pem', 'key inspect old.pem --to pkcs8 --out new.pem'),
    )
    .action(async (files, options) => {
      const { keyInspect } = await import('./commands/key-inspect.ts');
      setExitCode(await keyInspect(context, files, options));
    });
};

const calls: Register = (program, context, setExitCode) => {
  program
    .command('call')
    .description('send a signed call and print its verified answer')
    .argument('<operationId>', 'what to call; "alipayhk operations" lists them')
    .option('--body <source>', 'the body: a file, - for standard input, or JSON')
    .option('--example [name]', 'an example of the specification instead, with dates of today')
    .option('--env <name>', 'production, testing, sandbox or a URL')
    .option('--client-id <id>', 'Client-Id')
    .option('--private-key <file>', 'your private key')
    .option('--platform-public-key <file>', "AlipayHK's public key (not yours)")
    .option('--key-version <version>', 'version of your key')
    .option('--config <file>', 'settings file (default: alipayhk.json, if there is one)')
    .option('--encrypt', 'encrypt the body', false)
    .option('--dry-run', 'show the HTTP request instead of sending it', false)
    .option('--curl', 'show a curl command instead of sending the request', false)
    .option('-v, --verbose', 'show each stage of the protocol', false)
    .option('--no-validate', 'send the body without checking it against the specification')
    .option('--timeout <milliseconds>', 'for the whole call', wholeNumber)
    .addOption(json)
    .addHelpText(
      'after',
      examples(
        'call createTemplate --example giftCard --env sandbox',
        'call queryTemplate --body \'{"merchantId":"...","templateCode":"..."}\' --env testing -v',
        'call updateTemplate --body body.json --env testing --curl',
      ) + EXIT_CODE_HELP,
    )
    .action(async (operationId, options) => {
      const { call } = await import('./commands/call.ts');
      setExitCode(await call(context, operationId, options));
    });

  program
    .command('operations')
    .description('list the operations')
    .addOption(json)
    .action(async (options) =>
      (await import('./commands/operations.ts')).listOperations(context, options),
    );

  program
    .command('example')
    .description('print a valid body from the specification to start from')
    .argument('<operationId>')
    .argument('[variant]', 'name of the example (default: the first)')
    .option('--list', 'list the names instead', false)
    .option('--now', 'move its dates to today, so that it can be sent (default)', true)
    .option('--no-now', 'leave its dates as they are in the specification')
    .addOption(json)
    .addHelpText(
      'after',
      examples('example createTemplate --list', 'example createTemplate giftCard --now'),
    )
    .action(async (operationId, variant, options) => {
      const { example } = await import('./commands/example.ts');
      example(context, operationId, variant, options);
    });

  program
    .command('validate')
    .description('check a body against the specification and point at what is wrong')
    .argument('<operationId>')
    .argument('<source>', 'a file, - for standard input, or JSON')
    .option('--response', 'check a response instead of a request', false)
    .addOption(json)
    .addHelpText('after', examples('validate createTemplate body.json'))
    .action(async (operationId, source, options) => {
      const { validate } = await import('./commands/validate.ts');
      setExitCode(await validate(context, operationId, source, options));
    });
};

const pieces = (command: Command): Command =>
  command
    .requiredOption('--uri <uri>', 'path (and query) of the request')
    .requiredOption('--client-id <id>', 'Client-Id')
    .option('--method <method>', 'HTTP method', 'POST');

const crypto: Register = (program, context, setExitCode) => {
  pieces(program.command('sign'))
    .description('sign a body and print the headers that go with it')
    .argument('<body>', 'a file, - for standard input')
    .requiredOption('--private-key <file>', 'your private key')
    .option('--time <time>', 'Request-Time, verbatim (default: now)')
    .option('--key-version <version>', 'version of the key')
    .addOption(json)
    .addHelpText(
      'after',
      examples(
        'sign body.json --uri /api/... --client-id ID --private-key keys/merchant-private-key.pem',
      ),
    )
    .action(async (body, options) =>
      (await import('./commands/sign.ts')).sign(context, body, options),
    );

  pieces(program.command('verify'))
    .description('say whether a signature fits a body')
    .argument('<body>', 'a file, - for standard input')
    .requiredOption('--time <time>', 'Request-Time or Response-Time, verbatim')
    .requiredOption('--signature <header>', 'the Signature header')
    .requiredOption('--public-key <file>', "the signer's public key")
    .addOption(json)
    .addHelpText(
      'after',
      examples(
        'verify body.json --uri /api/... --client-id ID --time T --signature S --public-key key.pem',
      ),
    )
    .action(async (body, options) => {
      setExitCode(await (await import('./commands/sign.ts')).verify(context, body, options));
    });

  program
    .command('encrypt')
    .description('encrypt a body; the Encrypt header goes to the error output')
    .argument('<body>', 'a file, - for standard input')
    .requiredOption('--public-key <file>', "the receiver's public key")
    .option('--key-version <version>', 'version of that key')
    .addOption(
      new Option('--key-bits <bits>', 'length of the AES key')
        .choices(['128', '256'])
        .default('256'),
    )
    .addOption(json)
    .addHelpText('after', examples('encrypt body.json --public-key alipayhk.pem > body.encrypted'))
    .action(async (body, options) =>
      (await import('./commands/encrypt.ts')).encrypt(context, body, options),
    );

  program
    .command('decrypt')
    .description('decrypt a body; this does not say who wrote it')
    .argument('<body>', 'a file, - for standard input')
    .requiredOption('--private-key <file>', 'your private key')
    .requiredOption('--encrypt <header>', 'the Encrypt header')
    .addHelpText(
      'after',
      examples('decrypt body.encrypted --encrypt "$HEADER" --private-key key.pem'),
    )
    .action(async (body, options) =>
      (await import('./commands/encrypt.ts')).decrypt(context, body, options),
    );
};

const collectValues = (value: string, previous: string[]): string[] => [...previous, value];

const doctors: Register = (program, context, setExitCode) => {
  program
    .command('doctor')
    .description('say why the signature of a captured message is invalid')
    .argument('[message]', 'a file with raw HTTP or a curl command, - for standard input')
    .option('--request <file>', 'the request that a response answers, captured')
    .option('--method <method>', 'HTTP method of the request')
    .option('--uri <uri>', 'path (and query) that should have been signed')
    .option('--url <url>', 'the whole address of the request')
    .option('--client-id <id>', 'Client-Id')
    .option('--time <time>', 'Request-Time or Response-Time, verbatim')
    .option('--signature <header>', 'the Signature header')
    .option('--body <file>', 'the exact bytes of the body')
    .option('--plaintext <file>', 'the decrypted body of an encrypted message')
    .option(
      '--public-key <file>',
      "the signer's public key (default: AlipayHK's, from the settings)",
    )
    .option(
      '--key <name=file>',
      'a further key to try, by version or name; repeatable',
      collectValues,
      [],
    )
    .option('--own-key <file>', 'your own key, to find out whether the two were mixed up')
    .option('--known-uri <uri>', 'another URI of the same endpoint; repeatable', collectValues, [])
    .option('--known-client-id <id>', 'another Client-Id of yours; repeatable', collectValues, [])
    .option('--config <file>', 'settings file (default: alipayhk.json, if there is one)')
    .addOption(json)
    .addHelpText(
      'after',
      examples(
        'doctor request.http --public-key keys/merchant-public-key.pem',
        'doctor response.http --request request.http --public-key alipayhk.pem --own-key keys/merchant-private-key.pem',
        'doctor --uri /api/... --client-id ID --time T --signature S --body body.json --public-key key.pem',
      ) + EXIT_CODE_HELP,
    )
    .action(async (message, options) => {
      const { doctor } = await import('./commands/doctor.ts');
      setExitCode(await doctor(context, message, options));
    });
};

const servers: Register = (program, context, setExitCode) => {
  const address = (command: Command): Command =>
    command
      .option('--sandbox <address>', 'where the sandbox is', DEFAULT_BASE_URL)
      .option('--json', 'print JSON, for programs', false);

  const sandbox = program
    .command('sandbox')
    .description('run a local AlipayHK that verifies, remembers and explains')
    .option(
      '--port <port>',
      `port on the loopback interface (default: ${DEFAULT_PORT})`,
      wholeNumber,
    )
    .option('--client-id <id>', `the Client-Id that may call (default: ${DEFAULT_CLIENT_ID})`)
    .option('--public-key <file>', 'the public half of your key (default: it makes a pair)')
    .option('--notify <url>', 'where notifications go when an order is paid or closed')
    .option('--config <file>', 'several merchants, key versions, seed data and more, as JSON')
    .option('--data <file>', 'keep what it knows in this file over a restart')
    .option(
      '--allow-origin <origin>',
      'let pages of this origin call it from a browser; repeatable',
      collectValues,
      [],
    )
    .addOption(json)
    .addHelpText(
      'after',
      examples(
        'sandbox',
        'sandbox --notify http://127.0.0.1:3000/notify --data sandbox.json',
        'sandbox --allow-origin http://localhost:5173',
        'sandbox --config sandbox.json',
      ),
    )
    .action(async (options) => (await import('./commands/sandbox.ts')).sandbox(context, options));

  address(sandbox.command('reset'))
    .description('let a running sandbox begin anew; its keys stay')
    .argument('[parts...]', 'state, exchanges, faults, clock, notifications (default: all)')
    .addHelpText('after', examples('sandbox reset', 'sandbox reset faults clock'))
    .action(async (parts, _, command) => {
      const { resetSandbox } = await import('./commands/steer-sandbox.ts');
      await resetSandbox(context, parts, command.optsWithGlobals());
    });

  address(sandbox.command('seed'))
    .description('put templates and passes into a running sandbox')
    .argument('<source>', 'JSON with templates and passes: a file, or - for standard input')
    .addHelpText('after', examples('sandbox seed seed.json'))
    .action(async (source, _, command) => {
      const { seedSandbox } = await import('./commands/steer-sandbox.ts');
      await seedSandbox(context, source, command.optsWithGlobals());
    });

  address(program.command('notify'))
    .description('let a running sandbox send an order notification to your endpoint')
    .argument('[url]', 'your endpoint (default: the one that the sandbox was started with)')
    .option('--client-id <id>', 'the merchant that it is for (default: the first one)')
    .option('--body <source>', 'the notification: a file, - or JSON (default: a sample)')
    .option('--encrypt', 'encrypt it for the merchant')
    .option('--no-encrypt', 'do not, although the sandbox was started so')
    .option('--key-version <version>', "the version of the merchant's key to encrypt it for")
    .addOption(
      new Option('--spelling <name>', 'another way to write the same JSON').choices([
        'plain',
        'escaped-slashes',
        'unicode-escapes',
        'spaces',
        'key-order',
      ]),
    )
    .option('--repeat <id>', 'send this one again instead', wholeNumber)
    .option('--list', 'show those that were sent', false)
    .addHelpText(
      'after',
      examples(
        'notify http://127.0.0.1:3000/notify',
        'notify http://127.0.0.1:3000/notify --encrypt --key-version 2 --spelling escaped-slashes',
        'notify --repeat 1',
        'notify --list',
      ) + EXIT_CODE_HELP,
    )
    .action(async (url, options) => {
      const { notify } = await import('./commands/notify.ts');
      setExitCode(await notify(context, url, options));
    });
};

/** The command tree. What a command does is loaded only when it runs, so that starting is quick. */
export function createProgram(context: Context, setExitCode: SetExitCode): Command {
  const program = new Command('alipayhk')
    .description('Keys, signed calls and a doctor for signatures, for the AlipayHK Open Platform')
    .version(version)
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .exitOverride();
  for (const register of [keys, calls, crypto, doctors, servers])
    register(program, context, setExitCode);
  return program;
}
