const DESCRIBES = ['$ref', 'type', 'allOf', 'anyOf', 'oneOf', 'description'];

/** A field inside a condition repeats no type, or is `false` for "absent"; the field itself is described elsewhere. */
export function isCondition(field) {
  return !DESCRIBES.some((keyword) => field[keyword] !== undefined);
}
