/** A copy of `body` with the field at a JSON pointer set, or removed if `value` is undefined; it steps into embedded JSON. */
export function withField(body: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value;
  if (typeof body === 'string') {
    return JSON.stringify(withField(JSON.parse(body), pointer, value));
  }
  const [name = '', ...rest] = pointer.slice(1).split('/');
  const copy: Record<string, unknown> = { ...(body as Record<string, unknown>) };
  const changed = withField(copy[name], rest.map((step) => `/${step}`).join(''), value);
  if (changed === undefined) delete copy[name];
  else copy[name] = changed;
  return copy;
}
