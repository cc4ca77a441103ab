// Runs the checkers that are libraries over the document named as argument; prints what each says as JSON.
import { readFile } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { validate as validateReadme } from '@readme/openapi-parser';

const path = process.argv[2];
const load = async () => JSON.parse(await readFile(path, 'utf8'));

const CHECKERS = {
  'swagger-parser': async () => {
    await SwaggerParser.validate(await load());
    return [];
  },
  '@readme/openapi-parser': async () => {
    const { errors = [], warnings = [] } = await validateReadme(await load());
    return [...errors, ...warnings].map(({ message }) => message);
  },
  Hyperjump: async () => {
    const document = await load();
    // The schema of the base dialect takes no other dialect.
    const schema = document.jsonSchemaDialect ? 'schema-draft-2020-12' : 'schema-base';
    const output = await validate(`https://spec.openapis.org/oas/3.1/${schema}`, document, 'BASIC');
    return (output.errors ?? []).map(
      ({ instanceLocation, keyword }) => `${instanceLocation}: ${keyword}`,
    );
  },
};

const said = {};
for (const [name, check] of Object.entries(CHECKERS)) {
  said[name] = await check().catch((error) => [error.message]);
}
console.log(JSON.stringify(said));
