import type { Cause, Place } from './model.ts';

/** What the users of the TypeScript client do about a change, or what they get from it. */

interface Context {
  /** `client.createPass` and so on, or who handles a notification. */
  readonly who: string;
  readonly several: boolean;
  readonly name: string;
  readonly cause: Cause;
  readonly sent: boolean;
}

type Advice = (context: Context) => string;

const verb = (several: boolean, one: string, many: string): string => (several ? many : one);

const needs: Advice = ({ who, several, name }) =>
  `${who} now ${verb(several, 'needs', 'need')} ${name}.`;

const dropped: Advice = ({ who, several, name, sent, cause }) => {
  const where = cause.places.some(({ part }) => part === 'notification')
    ? 'notification'
    : 'answer';
  return sent
    ? `Stop passing ${name}: ${who} ${verb(several, 'does', 'do')} not take it any more.`
    : `Code that reads ${name} of the ${where} of ${who} does not compile any more: remove it.`;
};

const limited: Advice = ({ who, sent, name, several, cause }) => {
  if (cause.level === 'minor')
    return sent
      ? `${who} ${verb(several, 'takes', 'take')} more as ${name} than before.`
      : 'Nothing.';
  return sent
    ? `Check ${name} before calling ${who}: values that were right until now may be refused.`
    : `Prepare code that reads ${name} from ${who} for other values: columns, checks and conditions.`;
};

/** By the rule that rated the change; the first part of a name is enough. */
const ADVICE: readonly (readonly [RegExp, Advice])[] = [
  [/^(required-(field|parameter)-added|(field|parameter|body)-became-required)$/, needs],
  [
    /^(field|parameter)-became-optional$/,
    ({ name, who, sent }) =>
      sent
        ? `${name} may be left out of ${who}.`
        : `Check that ${name} is there before using what ${who} gives.`,
  ],
  [/^(field|parameter|body)-removed$/, dropped],
  [
    /^field-renamed$/,
    ({ name, cause, who }) =>
      `Write ${/`[^`]*`/.exec(cause.text)?.[0] ?? 'the new name'} instead of ${name} in all code around ${who}.`,
  ],
  [
    /^value-removed$/,
    ({ name, cause, sent, who }) => {
      const values = cause.text.replace(/^.*values? /, '');
      return sent && !cause.places.some(({ part }) => part === 'answer' || part === 'notification')
        ? `Stop passing ${values} as ${name} to ${who}: it does not compile and is refused.`
        : `Remove the code that handles ${values} in ${name} of ${who}: a \`case\` for it does not compile any more.`;
    },
  ],
  [
    /^(value|variant)-added$/,
    ({ cause, sent, who, name }) => {
      const value = cause.text.replace(/^.*(values?|variant) /, '');
      return sent
        ? `${who} also ${verb(false, 'takes', 'take')} ${value} as ${name}.`
        : `Handle ${value} in ${name} of ${who}: a complete \`switch\` does not compile without a \`case\` for it.`;
    },
  ],
  [
    /^variant-removed$/,
    ({ cause, who }) =>
      `Code that uses ${cause.text.replace(/^.*variant /, 'the variant ')} of ${who} does not compile any more.`,
  ],
  [
    /^mapping-changed$/,
    ({ cause, who }) =>
      `Check the fields that go with ${cause.subject} in ${who}: another variant describes them now.`,
  ],
  [
    /^operation-removed$/,
    ({ cause }) =>
      `Remove ${cause.places.map(({ operationId }) => `\`client.${operationId}\``).join(', ')}: it is gone.`,
  ],
  [/^operation-renamed$/, ({ who }) => `Use the new name: the method is ${who} now.`],
  [
    /^operation-moved$/,
    ({ who }) => `Update the client: an older version of ${who} calls an address that is gone.`,
  ],
  [/^type-name-added$/, ({ cause }) => `${/`[^`]*`/.exec(cause.subject)?.[0]} can be imported.`],
  [/^type-name-removed$/, ({ cause }) => `Stop importing ${/`[^`]*`/.exec(cause.subject)?.[0]}.`],
  [
    /^type-name-changed$/,
    ({ cause }) =>
      `Import ${/`[^`]*`/.exec(cause.text)?.[0]} instead of ${/`[^`]*`/.exec(cause.subject)?.[0]}.`,
  ],
  [
    /^result-code-removed$/,
    ({ cause, who }) =>
      `Remove the code that compares with ${/`[^`]*`/.exec(cause.subject)?.[0]} after ${who}: it does not compile any more.`,
  ],
  [
    /^result-code-added$/,
    ({ cause, who }) =>
      `${who} may fail with ${/`[^`]*`/.exec(cause.subject)?.[0]}; go by its status until you handle it.`,
  ],
  [
    /^result-code-retry/,
    ({ cause, who }) =>
      cause.behaviour
        ? `Nothing, but the client repeats ${who} by itself after this code from now on.`
        : `The client stops repeating ${who} by itself after this code: repeat where you have to.`,
  ],
  [
    /^result-code/,
    ({ who }) =>
      `Check what your code does after this code of ${who}: it means something else now.`,
  ],
  [
    /^(repeat|idempotency|already-done|request-id)/,
    ({ who, cause }) =>
      cause.level === 'major'
        ? `Check how you repeat ${who}: the client does it in another way now.`
        : `Nothing, but the client treats repeats of ${who} in another way from now on.`,
  ],
  [
    /^server-(changed|removed)$/,
    () =>
      'Let the new address through firewalls and allow lists, and change a `baseUrl` that names the old one.',
  ],
  [
    /^first-server-changed$/,
    () => 'Name the server in tools that take the first one of the document.',
  ],
  [/^security/, () => 'Update whatever signs or proves who calls; the old proof is refused.'],
  [
    /^status-flow|^status-transition/,
    ({ who }) => `Check the moves of the status that your code makes with ${who}.`,
  ],
  [/^success-id/, ({ who }) => `Check the code that reads the IDs of a success of ${who}.`],
  [/^sensitive/, () => 'Check what your logs show: the client hides other fields from now on.'],
  [
    /^default-changed$/,
    ({ name, who }) =>
      `Pass ${name} to ${who} where the old default was meant: leaving it out means something else.`,
  ],
  [/^deprecated$/, ({ name, who }) => `Move away from ${name || who} in time; it still works.`],
  [
    /^optional-(field|parameter)-added$/,
    ({ name, who, sent }) =>
      sent ? `${who} can take ${name}.` : `${name} can be read from ${who}.`,
  ],
  [/^required-field-added$/, ({ name, who }) => `${name} can be read from ${who}.`],
  [
    /^types$/,
    ({ name, who }) =>
      `Code around ${name || 'these types'} of ${who} does not compile any more, although the same is sent: change it.`,
  ],
  [
    /^metadata$/,
    ({ who, name, cause }) =>
      cause.level === 'minor'
        ? `${name} can be read from the metadata.`
        : `Check what you do with this entry of ${who}.`,
  ],
  [
    /^(type|values|max|min|maximum|minimum|exclusive|pattern|format|multiple|unique|items|contains|content|additional|unevaluated|property|dependent|prefix|variants|condition|serialisation|media|empty)/,
    limited,
  ],
  [/^(read|write)-only/, ({ name, who }) => `Stop using ${name} in ${who}.`],
];

/** What callers do, as a sentence; nothing for what only readers notice. */
export function adviceFor(cause: Cause): string | undefined {
  if (cause.level === 'patch') return undefined;
  const advice = ADVICE.find(([rule]) => rule.test(cause.rule))?.[1];
  const operations = [...new Map(cause.places.map((place) => [place.operationId, place])).values()];
  const context: Context = {
    who: callersOf(operations),
    several: operations.length > 1,
    name: nameOf(cause),
    cause,
    sent:
      cause.places.some(({ part }) => part === 'request') ||
      cause.places.every(({ part }) => part === 'reply to the notification'),
  };
  if (advice === undefined)
    return cause.level === 'major'
      ? `Check the code that uses ${context.name || 'this'} with ${context.who}.`
      : undefined;
  return advice(context);
}

const nameOf = ({ places, subject }: Cause): string => {
  const field = places[0]?.field ?? '';
  return field === '' || field === 'resultCode'
    ? subject
    : (/`[^`]+`$/.exec(subject)?.[0] ?? subject);
};

const isNotification = ({ part }: Place): boolean =>
  part === 'notification' || part === 'reply to the notification';

/** Methods of the client, and the handlers of notifications. */
function callersOf(places: readonly Place[]): string {
  const named = places.filter(({ operationId }) => operationId !== '');
  const methods = named
    .filter((place) => !isNotification(place))
    .map(({ operationId }) => `\`client.${operationId}\``);
  const handlers = named
    .filter(isNotification)
    .map(({ operationId }) => `the handler of \`${operationId}\``);
  if (named.length === 0) return 'the client';
  if (methods.length <= 2) return [...methods, ...handlers].join(' and ');
  return [`${methods[0]} and ${methods.length - 1} other methods`, ...handlers].join(' and ');
}
