/**
 * Completes the conditions of a schema for the lint rules, which close every schema that does not say
 * `additionalProperties` and miss the fields that only a condition requires. Nothing of the meaning changes.
 *
 * @param schema - a schema, which is completed in place; what it refers to is not.
 */
export function completeConditions(schema, isCondition = false) {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    for (const item of schema) completeConditions(item, isCondition);
    return;
  }
  for (const [key, child] of Object.entries(schema)) {
    if (MAPS.has(key)) {
      for (const each of Object.values(child)) {
        completeConditions(each, isCondition || key === 'dependentSchemas');
      }
    } else if (CONDITIONS.has(key) || SCHEMAS.has(key)) {
      completeConditions(child, isCondition || CONDITIONS.has(key));
    }
  }
  const asks = schema.properties !== undefined || schema.required !== undefined;
  if (!isCondition || !(asks || schema.patternProperties !== undefined)) return;
  schema.additionalProperties ??= true;
  for (const name of schema.required ?? []) {
    schema.properties ??= {};
    schema.properties[name] ??= {};
  }
}

const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const CONDITIONS = new Set(['if', 'then', 'else', 'not']);
const SCHEMAS = new Set(['items', 'allOf', 'anyOf', 'oneOf', 'contentSchema']);
