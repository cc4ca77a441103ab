import type { Level } from '../../spec-diff/model.ts';

/** One change of `shop.yaml`; `null` takes something away. */
export interface Pair {
  readonly name: string;
  /** JSON pointer -> new value. */
  readonly edit: Readonly<Record<string, unknown>>;
  /** The verdict on the change, and on the same change backwards. */
  readonly there: Expectation;
  readonly back: Expectation;
}

/** Level, and the rule that must be among those that speak up. */
export type Expectation = readonly [Level, string?];

const CREATE = '/paths/~1orders/post';
const QUERY = '/paths/~1orders~1query/post';
const QUERY_BODY = `${QUERY}/requestBody/content/application~1json/schema`;
const QUERY_ANSWER = `${QUERY}/responses/200/content/application~1json/schema`;
const HOOK = '/webhooks/orderChanged/post';
const HOOK_BODY = `${HOOK}/requestBody/content/application~1json/schema`;
const HOOK_ANSWER = `${HOOK}/responses/200/content/application~1json/schema`;
const SCHEMAS = '/components/schemas';
const BOOK = `${SCHEMAS}/Book/properties`;
const ANSWER = `${SCHEMAS}/Answer/properties`;

const pair = (name: string, edit: Pair['edit'], there: Expectation, back: Expectation): Pair => ({
  name,
  edit,
  there,
  back,
});

const book = { type: 'object', required: ['type'], properties: { type: { const: 'GAME' } } };

export const PAIRS: readonly Pair[] = [
  // Paths, operations and their texts
  pair(
    'path',
    {
      '/paths/~1new': { post: { operationId: 'new', responses: { 200: { description: 'Ok.' } } } },
    },
    ['minor', 'path-item-added'],
    ['major', 'path-removed'],
  ),
  pair(
    'method',
    {
      [`${QUERY.replace('post', 'put')}`]: {
        operationId: 'new',
        responses: { 200: { description: 'Ok.' } },
      },
    },
    ['minor', 'operation-added'],
    ['major', 'operation-removed'],
  ),
  pair(
    'operationId',
    { [`${CREATE}/operationId`]: 'makeOrder' },
    ['major', 'operation-id-changed'],
    ['major', 'operation-id-changed'],
  ),
  pair(
    'deprecated operation',
    { [`${CREATE}/deprecated`]: true },
    ['minor', 'deprecated'],
    ['patch'],
  ),
  pair('summary', { [`${CREATE}/summary`]: 'Order' }, ['patch', 'text-changed'], ['patch']),
  pair(
    'description of an operation',
    { [`${CREATE}/description`]: 'Orders.' },
    ['patch', 'text-changed'],
    ['patch'],
  ),
  pair(
    'tag of an operation',
    { [`${CREATE}/tags`]: ['Other'] },
    ['patch', 'text-changed'],
    ['patch'],
  ),
  pair(
    'description of the API',
    { '/info/description': 'The shop.' },
    ['patch', 'text-changed'],
    ['patch'],
  ),
  pair('version of the API', { '/info/version': '2.0.0' }, ['none'], ['none']),

  // Servers and security
  pair(
    'server of all',
    { '/servers/2': { url: 'https://new.shop.example' } },
    ['minor', 'server-added'],
    ['major', 'server-removed'],
  ),
  pair(
    'address of a server',
    { '/servers/0/url': 'https://new.shop.example' },
    ['major', 'server-removed'],
    ['major', 'server-removed'],
  ),
  pair(
    'servers of one operation',
    { [`${QUERY}/servers`]: [{ url: 'https://shop.example' }] },
    ['major', 'server-removed'],
    ['minor', 'server-added'],
  ),
  pair(
    'environment of a server',
    { '/servers/1/x-environment': 'production' },
    ['major', 'environment-changed'],
    ['major', 'environment-changed'],
  ),
  pair(
    'security of an operation',
    { [`${QUERY}/security`]: [] },
    ['major', 'security-requirement-changed'],
    ['major', 'security-requirement-changed'],
  ),
  pair(
    'security scheme',
    { '/components/securitySchemes/signature/name': 'Sign' },
    ['major', 'security-scheme-changed'],
    ['major', 'security-scheme-changed'],
  ),
  pair(
    'description of the security scheme',
    { '/components/securitySchemes/signature/description': 'How.' },
    ['patch', 'text-changed'],
    ['patch'],
  ),

  // Parameters and headers
  pair(
    'optional parameter',
    { [`${QUERY}/parameters`]: [{ name: 'New', in: 'header', schema: { type: 'string' } }] },
    ['minor', 'parameter-list-added'],
    ['major', 'parameter-removed'],
  ),
  pair(
    'optional parameter before others',
    {
      [`${CREATE}/parameters`]: [
        { name: 'Agent', in: 'header', schema: { type: 'string' } },
        {
          name: 'Client-Id',
          in: 'header',
          required: true,
          schema: { type: 'string', maxLength: 32 },
        },
        { $ref: '#/components/parameters/Trace' },
      ],
    },
    ['minor', 'parameter-added'],
    ['major', 'parameter-removed'],
  ),
  pair(
    'required parameter',
    {
      [`${CREATE}/parameters/2`]: {
        name: 'New',
        in: 'header',
        required: true,
        schema: { type: 'string' },
      },
    },
    ['major', 'parameter-became-required'],
    ['major', 'parameter-removed'],
  ),
  pair(
    'parameter becomes required',
    { '/components/parameters/Trace/required': true },
    ['major', 'parameter-became-required'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'name of a parameter',
    { '/components/parameters/Trace/name': 'Trace-Id' },
    ['major', 'parameter-removed'],
    ['major', 'parameter-removed'],
  ),
  pair(
    'limit of a parameter',
    { [`${CREATE}/parameters/0/schema/maxLength`]: 16 },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'order of the parameters',
    {
      [`${CREATE}/parameters`]: [
        { $ref: '#/components/parameters/Trace' },
        {
          name: 'Client-Id',
          in: 'header',
          required: true,
          schema: { type: 'string', maxLength: 32 },
        },
      ],
    },
    ['none'],
    ['none'],
  ),
  pair(
    'response header',
    { [`${CREATE}/responses/200/headers/New`]: { schema: { type: 'string' } } },
    ['minor', 'header-added'],
    ['major', 'response-header-removed'],
  ),
  pair(
    'response header becomes optional',
    { [`${CREATE}/responses/200/headers/Signature/required`]: null },
    ['major', 'response-header-became-optional'],
    ['minor'],
  ),
  pair(
    'name of a response header',
    {
      [`${CREATE}/responses/200/headers/Tracer-Id`]: null,
      [`${CREATE}/responses/200/headers/Trace`]: { schema: { type: 'string', maxLength: 64 } },
    },
    ['major'],
    ['major'],
  ),
  pair(
    'security of all operations',
    { '/security': [] },
    ['major', 'security-requirement-changed'],
    ['major', 'security-requirement-changed'],
  ),
  pair(
    'limit of a response header',
    { [`${CREATE}/responses/200/headers/Tracer-Id/schema/maxLength`]: 32 },
    ['minor', 'response-narrowed'],
    ['major', 'schema-constraint-changed'],
  ),

  // Bodies, media types, statuses
  pair(
    'required body',
    { [`${QUERY}/requestBody/required`]: true },
    ['major', 'request-body-became-required'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'no body any more',
    { [`${QUERY}/requestBody`]: null },
    ['major', 'request-body-removed'],
    ['minor', 'request-body-added'],
  ),
  pair(
    'no required body any more',
    { [`${CREATE}/requestBody`]: null },
    ['major', 'request-body-removed'],
    ['major', 'required-request-body-added'],
  ),
  pair(
    'schema of a request body',
    { [QUERY_BODY]: null },
    ['minor'],
    ['major', 'request-schema-added'],
  ),
  pair(
    'schema of a response body',
    { [QUERY_ANSWER]: null },
    ['major', 'response-schema-removed'],
    ['minor'],
  ),
  pair(
    'media type of a request',
    { [`${QUERY}/requestBody/content/text~1plain`]: { schema: { type: 'string' } } },
    ['minor', 'media-type-added'],
    ['major', 'media-type-removed'],
  ),
  pair(
    'media type of a response',
    { [`${QUERY}/responses/200/content/text~1plain`]: { schema: { type: 'string' } } },
    ['minor', 'media-type-added'],
    ['major', 'media-type-removed'],
  ),
  pair(
    'status of a failure',
    { [`${CREATE}/responses/4XX`]: { description: 'Refused.' } },
    ['minor', 'response-added'],
    ['major', 'response-removed'],
  ),

  // Fields
  pair(
    'optional field of a request',
    { [`${BOOK}/pages`]: { type: 'integer' } },
    ['minor', 'schema-added'],
    ['major', 'request-property-removed'],
  ),
  pair(
    'field of a response',
    { [`${ANSWER}/at`]: { type: 'string' } },
    ['minor', 'schema-added'],
    ['major', 'property-removed'],
  ),
  pair(
    'required field of a request',
    { [`${SCHEMAS}/Film/required/3`]: 'minutes' },
    ['major', 'required-properties-added'],
    ['major', 'required-properties-removed'],
  ),
  pair(
    'required field of a response',
    { [`${SCHEMAS}/Answer/required/2`]: 'orderId' },
    ['minor', 'response-narrowed'],
    ['major', 'required-properties-removed'],
  ),
  pair(
    'field in both directions',
    { [`${SCHEMAS}/Text/properties/note`]: { type: 'string' } },
    ['minor'],
    ['major', 'property-removed'],
  ),
  pair(
    'type of a field',
    { [`${BOOK}/quantity/type`]: 'string' },
    ['major', 'schema-type-changed'],
    ['major', 'schema-type-changed'],
  ),
  pair(
    'wider type in a request',
    { [`${QUERY_BODY}/properties/page/type`]: 'number' },
    ['minor', 'request-relaxed'],
    ['major', 'schema-type-changed'],
  ),
  pair(
    'wider type in a response',
    { [`${QUERY_ANSWER}/properties/total/type`]: 'number' },
    ['major', 'schema-type-changed'],
    ['minor', 'response-narrowed'],
  ),
  pair(
    'null in a request',
    { [`${QUERY_BODY}/properties/page/type`]: ['integer', 'null'] },
    ['minor', 'request-relaxed'],
    ['major', 'schema-type-changed'],
  ),
  pair(
    'null in a response',
    { [`${ANSWER}/orderId/type`]: ['string', 'null'] },
    ['major', 'schema-type-changed'],
    ['minor', 'response-narrowed'],
  ),
  pair(
    'type of list items',
    { [`${QUERY_BODY}/properties/ids/items/type`]: 'integer' },
    ['major', 'schema-type-changed'],
    ['major', 'schema-type-changed'],
  ),
  pair(
    'description of a field',
    { [`${BOOK}/title/description`]: 'The name.' },
    ['patch', 'text-changed'],
    ['patch'],
  ),
  pair(
    'deprecated field',
    { [`${BOOK}/subtitle/deprecated`]: true },
    ['minor', 'deprecated'],
    ['patch'],
  ),
  pair(
    'default of a request',
    { [`${QUERY_BODY}/properties/language/default`]: 'zh' },
    ['major', 'request-default-changed'],
    ['major', 'request-default-changed'],
  ),
  pair(
    'no default of a request',
    { [`${QUERY_BODY}/properties/language/default`]: null },
    ['major', 'request-default-changed'],
    ['minor'],
  ),
  pair(
    'read-only field of a request',
    { [`${QUERY_BODY}/properties/page/readOnly`]: true },
    ['major', 'request-property-read-only'],
    ['minor'],
  ),
  pair(
    'write-only field of a response',
    { [`${ANSWER}/orderId/writeOnly`]: true },
    ['major', 'response-property-write-only'],
    ['minor'],
  ),
  pair(
    'unknown fields of a request',
    { [`${QUERY_BODY}/additionalProperties`]: null },
    ['minor', 'request-relaxed'],
    ['major', 'schema-constraint-changed'],
  ),
  pair(
    'patterns of field names',
    { [`${QUERY_BODY}/patternProperties`]: { '^x': { type: 'string' } } },
    ['major', 'pattern-properties-added'],
    ['minor'],
  ),

  // Enums, constants and limits
  pair(
    'enum value of a request',
    { [`${QUERY_BODY}/properties/language/enum/2`]: 'fr' },
    ['minor', 'request-relaxed'],
    ['major', 'enum-values-removed'],
  ),
  pair(
    'enum value of a response',
    { [`${ANSWER}/state/enum/2`]: 'SENT' },
    ['major', 'enum-values-added'],
    ['major', 'response-enum-values-removed'],
  ),
  pair(
    'enum of a request field',
    { [`${BOOK}/subtitle/enum`]: ['A'] },
    ['major', 'enum-values-removed'],
    ['major', 'enum-values-added'],
  ),
  pair(
    'enum of a response field',
    { [`${ANSWER}/orderId/enum`]: ['A'] },
    ['minor', 'response-narrowed'],
    ['major', 'enum-values-added'],
  ),
  pair(
    'known value of an open enum',
    { [`${QUERY_BODY}/properties/region/x-open-enum/2`]: 'CN' },
    ['minor', 'known-value-added'],
    ['minor', 'known-value-removed'],
  ),
  pair('constant', { [`${BOOK}/type/const`]: 'EBOOK' }, ['major'], ['major']),
  pair(
    'shorter text in a request',
    { [`${SCHEMAS}/Film/properties/requestId/maxLength`]: 16 },
    ['major', 'schema-constraint-changed'],
    ['major', 'schema-constraint-changed'],
  ),
  pair(
    'largest number of a request',
    { [`${QUERY_BODY}/properties/page/maximum`]: 50 },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'smallest number of a request',
    { [`${QUERY_BODY}/properties/page/minimum`]: 2 },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'new limit of a request',
    { [`${QUERY_BODY}/properties/orderId/maxLength`]: 64 },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'new limit of a response',
    { [`${ANSWER}/orderId/maxLength`]: 64 },
    ['minor', 'response-narrowed'],
    ['major', 'schema-constraint-changed'],
  ),
  pair(
    'larger number in a response',
    { [`${QUERY_ANSWER}/properties/total/maximum`]: 2000 },
    ['major', 'schema-constraint-changed'],
    ['minor', 'response-narrowed'],
  ),
  pair(
    'items of a request',
    { [`${QUERY_BODY}/properties/ids/maxItems`]: 20 },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'unique items of a request',
    { [`${QUERY_BODY}/properties/ids/uniqueItems`]: true },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'pattern of a request',
    { [`${QUERY_BODY}/properties/orderId/pattern`]: '^A' },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'changed pattern',
    { [`${BOOK}/title/pattern`]: '^A' },
    ['major', 'schema-constraint-changed'],
    ['major', 'schema-constraint-changed'],
  ),
  pair(
    'format of a request',
    { [`${QUERY_BODY}/properties/orderId/format`]: 'uuid' },
    ['major', 'schema-constraint-changed'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'format of a response',
    { [`${ANSWER}/orderId/format`]: 'uuid' },
    ['minor', 'response-narrowed'],
    ['major', 'schema-constraint-changed'],
  ),

  pair(
    'multiples',
    { [`${QUERY_BODY}/properties/page/multipleOf`]: 2 },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'fewest items',
    { [`${QUERY_BODY}/properties/ids/minItems`]: 1 },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'first items',
    { [`${QUERY_BODY}/properties/ids/prefixItems`]: [{ const: 'a' }] },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'an item that must be there',
    { [`${QUERY_BODY}/properties/ids/contains`]: { const: 'a' } },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'number of fields',
    { [`${QUERY_BODY}/maxProperties`]: 3 },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'names of fields',
    { [`${QUERY_BODY}/propertyNames`]: { maxLength: 9 } },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'unknown fields, over all parts',
    { [`${QUERY_BODY}/unevaluatedProperties`]: false },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'dependent schemas',
    { [`${QUERY_BODY}/dependentSchemas`]: { page: { required: ['ids'] } } },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'forbidden combination',
    { [`${QUERY_BODY}/not`]: { required: ['ids'] } },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'otherwise',
    { [`${QUERY_BODY}/else`]: { required: ['page'] } },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'encoding of a text',
    { [`${QUERY_BODY}/properties/orderId/contentEncoding`]: 'base64' },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'documentation elsewhere',
    { [`${QUERY}/externalDocs`]: { url: 'https://shop.example/docs' } },
    ['patch', 'text-changed'],
    ['patch'],
  ),
  pair(
    'title of a field',
    { [`${QUERY_BODY}/properties/page/title`]: 'Page' },
    ['patch', 'text-changed'],
    ['patch'],
  ),

  // Conditions, variants, names
  pair('condition', { [`${QUERY_BODY}/if/properties/language/const`]: 'en' }, ['major'], ['major']),
  pair(
    'what a condition requires',
    { [`${QUERY_BODY}/then/required/1`]: 'page' },
    ['major', 'required-properties-added'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'condition at all',
    { [`${QUERY_BODY}/if`]: null, [`${QUERY_BODY}/then`]: null },
    ['major', 'condition-changed'],
    ['major', 'schema-constraint-changed'],
  ),
  pair(
    'dependent fields',
    { [`${QUERY_BODY}/dependentRequired`]: { page: ['ids'] } },
    ['major', 'schema-constraint-changed'],
    ['minor'],
  ),
  pair(
    'variant of a request',
    { [`${SCHEMAS}/Order/oneOf/2`]: book },
    ['minor', 'schema-added'],
    ['major', 'schema-combinator-changed'],
  ),
  pair(
    'first variant of a request',
    {
      [`${SCHEMAS}/Order/oneOf`]: [
        { ...book, title: 'Game' },
        { $ref: '#/components/schemas/Book' },
        { $ref: '#/components/schemas/Film' },
      ],
    },
    ['minor', 'alternative-added'],
    ['major', 'alternative-removed'],
  ),
  pair(
    'named variant of a response',
    { [`${QUERY_ANSWER}/properties/item/oneOf/2`]: { ...book, title: 'Game' } },
    ['major', 'alternative-added'],
    ['major', 'alternative-removed'],
  ),
  pair(
    'part of a request',
    { [`${BOOK}/subtitle/allOf`]: [{ title: 'Short', maxLength: 10 }] },
    ['major', 'part-added'],
    ['major', 'part-removed'],
  ),
  pair(
    'part of a parameter',
    { [`${QUERY_BODY}/properties/orderId/allOf`]: [{ title: 'Short', maxLength: 10 }] },
    ['major', 'part-added'],
    ['minor', 'part-removed'],
  ),
  pair(
    'order of the variants, one of them changed',
    {
      [`${SCHEMAS}/Order/oneOf`]: [
        { $ref: '#/components/schemas/Film' },
        { $ref: '#/components/schemas/Book' },
      ],
      [`${BOOK}/pages`]: { type: 'integer' },
      [`${SCHEMAS}/Film/properties/place`]: { type: 'string' },
    },
    ['minor', 'schema-added'],
    ['major', 'request-property-removed'],
  ),
  pair(
    'variant of a response',
    { [`${QUERY_ANSWER}/properties/item/oneOf/2`]: book },
    ['major', 'schema-combinator-changed'],
    ['major', 'response-variant-removed'],
  ),
  pair(
    'value of a discriminator',
    { [`${SCHEMAS}/Order/discriminator/mapping/GAME`]: '#/components/schemas/Film' },
    ['minor', 'variant-added'],
    ['major', 'variant-removed'],
  ),
  pair(
    'variant that a value selects',
    { [`${SCHEMAS}/Order/discriminator/mapping/CINEMA`]: '#/components/schemas/Book' },
    ['major', 'variant-renamed'],
    ['major', 'variant-renamed'],
  ),
  pair(
    'field that selects',
    { [`${SCHEMAS}/Order/discriminator/propertyName`]: 'kind' },
    ['major', 'discriminator-changed'],
    ['major', 'discriminator-changed'],
  ),
  pair(
    'name of a schema',
    { [`${SCHEMAS}/Message`]: { type: 'object' } },
    ['minor', 'schema-name-added'],
    ['major', 'schema-name-removed'],
  ),

  // Documents inside strings
  pair(
    'optional field of an embedded document',
    { [`${BOOK}/details/contentSchema/properties/isbn`]: { type: 'string' } },
    ['minor', 'schema-added'],
    ['major', 'request-property-removed'],
  ),
  pair(
    'required field of an embedded document',
    { [`${BOOK}/details/contentSchema/required/1`]: 'cover' },
    ['major', 'required-properties-added'],
    ['major', 'required-properties-removed'],
  ),
  pair(
    'enum value in an embedded document',
    { [`${BOOK}/details/contentSchema/properties/cover/enum/2`]: 'NONE' },
    ['major', 'enum-values-added'],
    ['major', 'enum-values-removed'],
  ),
  pair(
    'embedded document of a request',
    { [`${QUERY_BODY}/properties/region/contentSchema`]: { type: 'object' } },
    ['major', 'embedded-schema-added'],
    ['minor'],
  ),
  pair(
    'embedded document of a response',
    { [`${ANSWER}/receipt/contentSchema`]: null },
    ['major', 'embedded-schema-removed'],
    ['minor'],
  ),
  pair(
    'field of an embedded response',
    { [`${ANSWER}/receipt/contentSchema/properties/amount/type`]: 'string' },
    ['major', 'schema-type-changed'],
    ['major', 'schema-type-changed'],
  ),

  // Webhooks: the user receives the request and writes the response
  pair(
    'webhook',
    {
      '/webhooks/orderClosed': {
        post: { operationId: 'orderClosed', responses: { 200: { description: 'Ok.' } } },
      },
    },
    ['minor', 'path-item-added'],
    ['major', 'path-removed'],
  ),
  pair(
    'name of a webhook',
    { '/webhooks/orderChanged': null, '/webhooks/orderMoved': { $same: '/webhooks/orderChanged' } },
    ['major'],
    ['major'],
  ),
  pair(
    'field of a notification',
    { [`${HOOK_BODY}/properties/at`]: { type: 'string' } },
    ['minor', 'schema-added'],
    ['major', 'property-removed'],
  ),
  pair(
    'enum value of a notification',
    { [`${HOOK_BODY}/properties/state/enum/2`]: 'CLOSED' },
    ['major', 'enum-values-added'],
    ['major', 'response-enum-values-removed'],
  ),
  pair(
    'limit of a notification',
    { [`${HOOK_BODY}/properties/note/maxLength`]: 50 },
    ['minor', 'response-narrowed'],
    ['major', 'schema-constraint-changed'],
  ),
  pair(
    'required field of the acknowledgement',
    { [`${HOOK_ANSWER}/required`]: ['code'] },
    ['major', 'required-properties-added'],
    ['minor', 'request-relaxed'],
  ),
  pair(
    'enum value of the acknowledgement',
    { [`${HOOK_ANSWER}/properties/code/enum/2`]: 'LATER' },
    ['minor', 'request-relaxed'],
    ['major', 'enum-values-removed'],
  ),

  // Extensions
  pair(
    'result code',
    {
      [`${QUERY}/x-result-codes/NEW`]: {
        status: 'F',
        meaning: 'New.',
        action: 'Wait.',
        retry: 'never',
      },
    },
    ['minor', 'result-code-added'],
    ['major', 'result-code-removed'],
  ),
  pair(
    'result code of a shared list',
    {
      '/components/x-codes/common/NEW': {
        status: 'F',
        meaning: 'New.',
        action: 'Wait.',
        retry: 'never',
      },
    },
    ['minor', 'result-code-added'],
    ['major', 'result-code-removed'],
  ),
  pair(
    'result code of the gateway',
    {
      '/x-gateway-result-codes/NEW': {
        status: 'F',
        meaning: 'New.',
        action: 'Wait.',
        retry: 'never',
      },
    },
    ['minor', 'result-code-added'],
    ['major', 'result-code-removed'],
  ),
  pair(
    'status of a result code',
    { [`${QUERY}/x-result-codes/BUSY/status`]: 'F' },
    ['major', 'result-code-status-changed'],
    ['major', 'result-code-status-changed'],
  ),
  pair(
    'retry advice',
    { [`${QUERY}/x-result-codes/BUSY/retry`]: 'never' },
    ['major', 'result-code-retry-changed'],
    ['minor', 'result-code-retry-changed'],
  ),
  pair(
    'retry advice without repeats',
    { '/components/x-codes/common/BUSY/retry': 'never' },
    ['major', 'result-code-retry-changed'],
    ['major', 'result-code-retry-changed'],
  ),
  pair(
    'meaning of a result code',
    { [`${QUERY}/x-result-codes/BUSY/meaning`]: 'Very busy.' },
    ['patch', 'result-code-meaning-changed'],
    ['patch'],
  ),
  pair(
    'code that says that nothing happened',
    { '/x-gateway-result-codes/INVALID_SIGNATURE/notAccepted': null },
    ['major', 'result-code-not-accepted-removed'],
    ['major', 'result-code-not-accepted-added'],
  ),
  pair(
    'sensitive mark',
    { [`${QUERY_BODY}/properties/ids/x-sensitive`]: true },
    ['minor', 'sensitive-added'],
    ['major', 'sensitive-removed'],
  ),
  pair(
    'status flow',
    { [`${QUERY}/x-status-flow/paid/1`]: 'open' },
    ['minor', 'status-transition-added'],
    ['major', 'status-transition-removed'],
  ),
  pair(
    'envelope',
    { [`${QUERY}/x-envelope`]: 'resultInfo' },
    ['major', 'envelope-changed'],
    ['major', 'envelope-changed'],
  ),
  pair(
    'idempotency key',
    { [`${QUERY}/x-repeat/idempotencyKeys/0`]: '/orderId' },
    ['minor', 'idempotency-key-added'],
    ['major', 'idempotency-key-removed'],
  ),
  pair(
    'harmless repeat',
    { [`${QUERY}/x-repeat/harmless`]: 'never' },
    ['major', 'repeat-harmless-changed'],
    ['minor', 'repeat-harmless-changed'],
  ),
  pair(
    'code of a repeat',
    { [`${CREATE}/x-repeat/alreadyDoneCode`]: 'BUSY' },
    ['major', 'already-done-code-changed'],
    ['major', 'already-done-code-changed'],
  ),
  pair(
    'place of the request id',
    { [`${CREATE}/x-request-id/pointer`]: '/id' },
    ['major', 'request-id-pointer-changed'],
    ['major', 'request-id-pointer-changed'],
  ),
  pair(
    'length of the request id',
    { [`${CREATE}/x-request-id/maxLength`]: 36 },
    ['minor', 'request-id-length-changed'],
    ['major', 'request-id-length-changed'],
  ),
  pair(
    'inquiry',
    { [`${CREATE}/x-inquiry`]: null },
    ['major', 'inquiry-removed'],
    ['minor', 'inquiry-added'],
  ),
  pair('note of an inquiry', { [`${CREATE}/x-inquiry/note`]: 'Query.' }, ['patch'], ['patch']),
  pair(
    'confidence',
    { [`${CREATE}/x-confidence`]: 'inferred' },
    ['patch', 'confidence-changed'],
    ['patch'],
  ),

  // Examples
  pair(
    'example of a request',
    { [`${CREATE}/requestBody/content/application~1json/examples/book/value/title`]: 'Emma' },
    ['patch', 'example-changed'],
    ['patch'],
  ),
  pair(
    'one more example',
    {
      [`${CREATE}/responses/200/content/application~1json/examples/BUSY`]: {
        value: { result: { code: 'BUSY', status: 'U' }, state: 'OPEN' },
      },
    },
    ['patch', 'example-added'],
    ['patch', 'example-removed'],
  ),
];
