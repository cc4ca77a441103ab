const code = (text) => `\`${text}\``;

/** What the extensions of an operation say, in words, for readers who do not see extensions. */
export function factLines(operation) {
  return [
    statusFlow(operation['x-status-flow']),
    fixedFields(operation['x-fixed-fields']),
    passTypes(operation['x-pass-types']),
    moves(operation['x-moves']),
    delivery(operation['x-delivery']),
    successIds(operation['x-success-ids']),
  ].filter((text) => text !== undefined);
}

function statusFlow(flow) {
  if (flow === undefined) return undefined;
  const lines = Object.entries(flow).map(
    ([from, to]) => `- ${code(from)} → ${to.length === 0 ? 'nothing' : to.map(code).join(', ')}`,
  );
  return `**Moves of the status**\n\n${lines.join('\n')}`;
}

function fixedFields(fields) {
  return fields && `**Cannot be changed:** ${fields.map(code).join(', ')}.`;
}

function passTypes(types) {
  if (types === undefined) return undefined;
  const parts = Object.entries(types).map(
    ([template, passes]) => `of the type ${code(template)}: ${passes.map(code).join(', ')}`,
  );
  return `**Passes that a template makes**, ${parts.join('; ')}.`;
}

function moves(moved) {
  if (moved === undefined) return undefined;
  const parts = Object.entries(moved.moves).flatMap(([value, flow]) =>
    Object.entries(flow).map(([from, to]) => `${code(value)} moves ${code(from)} to ${code(to)}`),
  );
  return `**Status of the template**: in ${code(moved.pointer)}, ${parts.join(', ')} (${moved.confidence}).`;
}

function delivery(rule) {
  if (rule === undefined) return undefined;
  return `**Repeats** of a message that was not acknowledged: after ${rule.repeatMinutes.join(', ')} minutes (${rule.confidence}).`;
}

function successIds(fields) {
  return fields && `**A success carries** ${fields.map(code).join(', ')} (inferred).`;
}

/** When a notification disappears, as a sentence for the description of its status. */
export function disappearsText(minutes) {
  const parts = Object.entries(minutes).map(([status, after]) =>
    after === 0 ? `at once with ${code(status)}` : `${after} minutes after ${code(status)}`,
  );
  return `The notification disappears ${parts.join(', ')}.`;
}
