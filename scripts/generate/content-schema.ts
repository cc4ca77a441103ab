import { _, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';

/**
 * `contentSchema` as an assertion: the string must hold JSON, and the document in it must match. It generates inline
 * code, so that standalone output needs no module of ours, and the pointers of its errors run on into the document.
 */
export const contentSchemaKeyword: CodeKeywordDefinition = {
  keyword: 'contentSchema',
  type: 'string',
  schemaType: ['object', 'boolean'],
  error: { message: 'must be a JSON document' },
  code(cxt: KeywordCxt) {
    const { gen, data } = cxt;
    const document = gen.let('document');
    const isJson = gen.let('isJson', true);
    const valid = gen.name('valid');
    gen.try(
      () => gen.assign(document, _`JSON.parse(${data})`),
      () => {
        gen.assign(isJson, false);
        cxt.error();
      },
    );
    gen.if(isJson, () => {
      cxt.subschema({ keyword: 'contentSchema', data: document, dataTypes: [] }, valid);
    });
  },
};
