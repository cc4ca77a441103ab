import type { Level } from '../../spec-diff/model.ts';

/** One change of `shop.yaml`; `null` takes something away. */
export interface Pair {
  readonly name: string;
  /** JSON pointer -> new value. */
  readonly edit: Readonly<Record<string, unknown>>;
  /** The verdict on the change, and on the same change backwards. */
  readonly there: Level;
  readonly back: Level;
}

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

const pair = (name: string, edit: Pair['edit'], there: Level, back: Level): Pair => ({
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
    'minor',
    'major',
  ),
  pair(
    'method',
    {
      [`${QUERY.replace('post', 'put')}`]: {
        operationId: 'new',
        responses: { 200: { description: 'Ok.' } },
      },
    },
    'minor',
    'major',
  ),
  pair('operationId', { [`${CREATE}/operationId`]: 'makeOrder' }, 'major', 'major'),
  pair('deprecated operation', { [`${CREATE}/deprecated`]: true }, 'minor', 'patch'),
  pair('summary', { [`${CREATE}/summary`]: 'Order' }, 'patch', 'patch'),
  pair('description of an operation', { [`${CREATE}/description`]: 'Orders.' }, 'patch', 'patch'),
  pair('tag of an operation', { [`${CREATE}/tags`]: ['Other'] }, 'patch', 'patch'),
  pair('description of the API', { '/info/description': 'The shop.' }, 'patch', 'patch'),
  pair('version of the API', { '/info/version': '2.0.0' }, 'none', 'none'),

  // Servers and security
  pair('server of all', { '/servers/2': { url: 'https://new.shop.example' } }, 'minor', 'major'),
  pair('address of a server', { '/servers/0/url': 'https://new.shop.example' }, 'major', 'major'),
  pair(
    'servers of one operation',
    { [`${QUERY}/servers`]: [{ url: 'https://shop.example' }] },
    'major',
    'minor',
  ),
  pair('environment of a server', { '/servers/1/x-environment': 'production' }, 'major', 'major'),
  pair('security of an operation', { [`${QUERY}/security`]: [] }, 'major', 'major'),
  pair(
    'security scheme',
    { '/components/securitySchemes/signature/name': 'Sign' },
    'major',
    'major',
  ),
  pair(
    'description of the security scheme',
    { '/components/securitySchemes/signature/description': 'How.' },
    'patch',
    'patch',
  ),

  // Parameters and headers
  pair(
    'optional parameter',
    { [`${QUERY}/parameters`]: [{ name: 'New', in: 'header', schema: { type: 'string' } }] },
    'minor',
    'major',
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
    'minor',
    'major',
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
    'major',
    'major',
  ),
  pair(
    'parameter becomes required',
    { '/components/parameters/Trace/required': true },
    'major',
    'minor',
  ),
  pair(
    'name of a parameter',
    { '/components/parameters/Trace/name': 'Trace-Id' },
    'major',
    'major',
  ),
  pair(
    'limit of a parameter',
    { [`${CREATE}/parameters/0/schema/maxLength`]: 16 },
    'major',
    'minor',
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
    'none',
    'none',
  ),
  pair(
    'response header',
    { [`${CREATE}/responses/200/headers/New`]: { schema: { type: 'string' } } },
    'minor',
    'major',
  ),
  pair(
    'response header becomes optional',
    { [`${CREATE}/responses/200/headers/Signature/required`]: null },
    'major',
    'minor',
  ),
  pair(
    'name of a response header',
    {
      [`${CREATE}/responses/200/headers/Tracer-Id`]: null,
      [`${CREATE}/responses/200/headers/Trace`]: { schema: { type: 'string', maxLength: 64 } },
    },
    'major',
    'major',
  ),
  pair('security of all operations', { '/security': [] }, 'major', 'major'),
  pair(
    'limit of a response header',
    { [`${CREATE}/responses/200/headers/Tracer-Id/schema/maxLength`]: 32 },
    'minor',
    'major',
  ),

  // Bodies, media types, statuses
  pair('required body', { [`${QUERY}/requestBody/required`]: true }, 'major', 'minor'),
  pair('no body any more', { [`${QUERY}/requestBody`]: null }, 'major', 'minor'),
  pair('no required body any more', { [`${CREATE}/requestBody`]: null }, 'major', 'major'),
  pair('schema of a request body', { [QUERY_BODY]: null }, 'minor', 'major'),
  pair('schema of a response body', { [QUERY_ANSWER]: null }, 'major', 'minor'),
  pair(
    'media type of a request',
    { [`${QUERY}/requestBody/content/text~1plain`]: { schema: { type: 'string' } } },
    'minor',
    'major',
  ),
  pair(
    'media type of a response',
    { [`${QUERY}/responses/200/content/text~1plain`]: { schema: { type: 'string' } } },
    'minor',
    'major',
  ),
  pair(
    'status of a failure',
    { [`${CREATE}/responses/4XX`]: { description: 'Refused.' } },
    'minor',
    'major',
  ),

  // Fields
  pair('optional field of a request', { [`${BOOK}/pages`]: { type: 'integer' } }, 'minor', 'major'),
  pair('field of a response', { [`${ANSWER}/at`]: { type: 'string' } }, 'minor', 'major'),
  pair(
    'required field of a request',
    { [`${SCHEMAS}/Film/required/3`]: 'minutes' },
    'major',
    'major',
  ),
  pair(
    'required field of a response',
    { [`${SCHEMAS}/Answer/required/2`]: 'orderId' },
    'minor',
    'major',
  ),
  pair(
    'field in both directions',
    { [`${SCHEMAS}/Text/properties/note`]: { type: 'string' } },
    'minor',
    'major',
  ),
  pair('type of a field', { [`${BOOK}/quantity/type`]: 'string' }, 'major', 'major'),
  pair(
    'wider type in a request',
    { [`${QUERY_BODY}/properties/page/type`]: 'number' },
    'minor',
    'major',
  ),
  pair(
    'wider type in a response',
    { [`${QUERY_ANSWER}/properties/total/type`]: 'number' },
    'major',
    'minor',
  ),
  pair(
    'null in a request',
    { [`${QUERY_BODY}/properties/page/type`]: ['integer', 'null'] },
    'minor',
    'major',
  ),
  pair('null in a response', { [`${ANSWER}/orderId/type`]: ['string', 'null'] }, 'major', 'minor'),
  pair(
    'type of list items',
    { [`${QUERY_BODY}/properties/ids/items/type`]: 'integer' },
    'major',
    'major',
  ),
  pair('description of a field', { [`${BOOK}/title/description`]: 'The name.' }, 'patch', 'patch'),
  pair('deprecated field', { [`${BOOK}/subtitle/deprecated`]: true }, 'minor', 'patch'),
  pair(
    'default of a request',
    { [`${QUERY_BODY}/properties/language/default`]: 'zh' },
    'major',
    'major',
  ),
  pair(
    'no default of a request',
    { [`${QUERY_BODY}/properties/language/default`]: null },
    'major',
    'minor',
  ),
  pair(
    'read-only field of a request',
    { [`${QUERY_BODY}/properties/page/readOnly`]: true },
    'major',
    'minor',
  ),
  pair(
    'write-only field of a response',
    { [`${ANSWER}/orderId/writeOnly`]: true },
    'major',
    'minor',
  ),
  pair(
    'unknown fields of a request',
    { [`${QUERY_BODY}/additionalProperties`]: null },
    'minor',
    'major',
  ),
  pair(
    'patterns of field names',
    { [`${QUERY_BODY}/patternProperties`]: { '^x': { type: 'string' } } },
    'major',
    'major',
  ),

  // Enums, constants and limits
  pair(
    'enum value of a request',
    { [`${QUERY_BODY}/properties/language/enum/2`]: 'fr' },
    'minor',
    'major',
  ),
  pair('enum value of a response', { [`${ANSWER}/state/enum/2`]: 'SENT' }, 'major', 'major'),
  pair('enum of a request field', { [`${BOOK}/subtitle/enum`]: ['A'] }, 'major', 'major'),
  pair('enum of a response field', { [`${ANSWER}/orderId/enum`]: ['A'] }, 'minor', 'major'),
  pair(
    'known value of an open enum',
    { [`${QUERY_BODY}/properties/region/x-open-enum/2`]: 'CN' },
    'minor',
    'minor',
  ),
  pair('constant', { [`${BOOK}/type/const`]: 'EBOOK' }, 'major', 'major'),
  pair(
    'shorter text in a request',
    { [`${SCHEMAS}/Film/properties/requestId/maxLength`]: 16 },
    'major',
    'major',
  ),
  pair(
    'largest number of a request',
    { [`${QUERY_BODY}/properties/page/maximum`]: 50 },
    'major',
    'minor',
  ),
  pair(
    'smallest number of a request',
    { [`${QUERY_BODY}/properties/page/minimum`]: 2 },
    'major',
    'minor',
  ),
  pair(
    'new limit of a request',
    { [`${QUERY_BODY}/properties/orderId/maxLength`]: 64 },
    'major',
    'minor',
  ),
  pair('new limit of a response', { [`${ANSWER}/orderId/maxLength`]: 64 }, 'minor', 'major'),
  pair(
    'larger number in a response',
    { [`${QUERY_ANSWER}/properties/total/maximum`]: 2000 },
    'major',
    'minor',
  ),
  pair('items of a request', { [`${QUERY_BODY}/properties/ids/maxItems`]: 20 }, 'major', 'minor'),
  pair(
    'unique items of a request',
    { [`${QUERY_BODY}/properties/ids/uniqueItems`]: true },
    'major',
    'minor',
  ),
  pair(
    'pattern of a request',
    { [`${QUERY_BODY}/properties/orderId/pattern`]: '^A' },
    'major',
    'minor',
  ),
  pair('changed pattern', { [`${BOOK}/title/pattern`]: '^A' }, 'major', 'major'),
  pair(
    'format of a request',
    { [`${QUERY_BODY}/properties/orderId/format`]: 'uuid' },
    'major',
    'minor',
  ),
  pair('format of a response', { [`${ANSWER}/orderId/format`]: 'uuid' }, 'minor', 'major'),

  pair('multiples', { [`${QUERY_BODY}/properties/page/multipleOf`]: 2 }, 'major', 'minor'),
  pair('fewest items', { [`${QUERY_BODY}/properties/ids/minItems`]: 1 }, 'major', 'minor'),
  pair(
    'first items',
    { [`${QUERY_BODY}/properties/ids/prefixItems`]: [{ const: 'a' }] },
    'major',
    'minor',
  ),
  pair(
    'an item that must be there',
    { [`${QUERY_BODY}/properties/ids/contains`]: { const: 'a' } },
    'major',
    'minor',
  ),
  pair('number of fields', { [`${QUERY_BODY}/maxProperties`]: 3 }, 'major', 'minor'),
  pair('names of fields', { [`${QUERY_BODY}/propertyNames`]: { maxLength: 9 } }, 'major', 'minor'),
  pair(
    'unknown fields, over all parts',
    { [`${QUERY_BODY}/unevaluatedProperties`]: false },
    'major',
    'minor',
  ),
  pair(
    'dependent schemas',
    { [`${QUERY_BODY}/dependentSchemas`]: { page: { required: ['ids'] } } },
    'major',
    'minor',
  ),
  pair('forbidden combination', { [`${QUERY_BODY}/not`]: { required: ['ids'] } }, 'major', 'minor'),
  pair('otherwise', { [`${QUERY_BODY}/else`]: { required: ['page'] } }, 'major', 'minor'),
  pair(
    'encoding of a text',
    { [`${QUERY_BODY}/properties/orderId/contentEncoding`]: 'base64' },
    'major',
    'major',
  ),
  pair(
    'documentation elsewhere',
    { [`${QUERY}/externalDocs`]: { url: 'https://shop.example/docs' } },
    'patch',
    'patch',
  ),
  pair('title of a field', { [`${QUERY_BODY}/properties/page/title`]: 'Page' }, 'patch', 'patch'),

  // Conditions, variants, names
  pair('condition', { [`${QUERY_BODY}/if/properties/language/const`]: 'en' }, 'major', 'major'),
  pair(
    'what a condition requires',
    { [`${QUERY_BODY}/then/required/1`]: 'page' },
    'major',
    'minor',
  ),
  pair(
    'condition at all',
    { [`${QUERY_BODY}/if`]: null, [`${QUERY_BODY}/then`]: null },
    'minor',
    'major',
  ),
  pair(
    'dependent fields',
    { [`${QUERY_BODY}/dependentRequired`]: { page: ['ids'] } },
    'major',
    'minor',
  ),
  pair('variant of a request', { [`${SCHEMAS}/Order/oneOf/2`]: book }, 'minor', 'major'),
  pair(
    'first variant of a request',
    {
      [`${SCHEMAS}/Order/oneOf`]: [
        { ...book, title: 'Game' },
        { $ref: '#/components/schemas/Book' },
        { $ref: '#/components/schemas/Film' },
      ],
    },
    'minor',
    'major',
  ),
  pair(
    'named variant of a response',
    { [`${QUERY_ANSWER}/properties/item/oneOf/2`]: { ...book, title: 'Game' } },
    'major',
    'major',
  ),
  pair(
    'part of a request',
    { [`${BOOK}/subtitle/allOf`]: [{ title: 'Short', maxLength: 10 }] },
    'major',
    'major',
  ),
  pair(
    'part of a parameter',
    { [`${QUERY_BODY}/properties/orderId/allOf`]: [{ title: 'Short', maxLength: 10 }] },
    'major',
    'minor',
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
    'minor',
    'major',
  ),
  pair(
    'variant of a response',
    { [`${QUERY_ANSWER}/properties/item/oneOf/2`]: book },
    'major',
    'major',
  ),
  pair(
    'value of a discriminator',
    { [`${SCHEMAS}/Order/discriminator/mapping/GAME`]: '#/components/schemas/Film' },
    'minor',
    'major',
  ),
  pair(
    'variant that a value selects',
    { [`${SCHEMAS}/Order/discriminator/mapping/CINEMA`]: '#/components/schemas/Book' },
    'major',
    'major',
  ),
  pair(
    'field that selects',
    { [`${SCHEMAS}/Order/discriminator/propertyName`]: 'kind' },
    'major',
    'major',
  ),
  pair('name of a schema', { [`${SCHEMAS}/Message`]: { type: 'object' } }, 'minor', 'major'),

  // Documents inside strings
  pair(
    'optional field of an embedded document',
    { [`${BOOK}/details/contentSchema/properties/isbn`]: { type: 'string' } },
    'minor',
    'major',
  ),
  pair(
    'required field of an embedded document',
    { [`${BOOK}/details/contentSchema/required/1`]: 'cover' },
    'major',
    'major',
  ),
  pair(
    'enum value in an embedded document',
    { [`${BOOK}/details/contentSchema/properties/cover/enum/2`]: 'NONE' },
    'major',
    'major',
  ),
  pair(
    'embedded document of a request',
    { [`${QUERY_BODY}/properties/region/contentSchema`]: { type: 'object' } },
    'major',
    'major',
  ),
  pair(
    'embedded document of a response',
    { [`${ANSWER}/receipt/contentSchema`]: null },
    'major',
    'minor',
  ),
  pair(
    'field of an embedded response',
    { [`${ANSWER}/receipt/contentSchema/properties/amount/type`]: 'string' },
    'major',
    'major',
  ),

  // Webhooks: the user receives the request and writes the response
  pair(
    'webhook',
    {
      '/webhooks/orderClosed': {
        post: { operationId: 'orderClosed', responses: { 200: { description: 'Ok.' } } },
      },
    },
    'minor',
    'major',
  ),
  pair(
    'name of a webhook',
    { '/webhooks/orderChanged': null, '/webhooks/orderMoved': { $same: '/webhooks/orderChanged' } },
    'major',
    'major',
  ),
  pair(
    'field of a notification',
    { [`${HOOK_BODY}/properties/at`]: { type: 'string' } },
    'minor',
    'major',
  ),
  pair(
    'enum value of a notification',
    { [`${HOOK_BODY}/properties/state/enum/2`]: 'CLOSED' },
    'major',
    'major',
  ),
  pair(
    'limit of a notification',
    { [`${HOOK_BODY}/properties/note/maxLength`]: 50 },
    'minor',
    'major',
  ),
  pair(
    'required field of the acknowledgement',
    { [`${HOOK_ANSWER}/required`]: ['code'] },
    'major',
    'minor',
  ),
  pair(
    'enum value of the acknowledgement',
    { [`${HOOK_ANSWER}/properties/code/enum/2`]: 'LATER' },
    'minor',
    'major',
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
    'minor',
    'major',
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
    'minor',
    'major',
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
    'minor',
    'major',
  ),
  pair(
    'status of a result code',
    { [`${QUERY}/x-result-codes/BUSY/status`]: 'F' },
    'major',
    'major',
  ),
  pair('retry advice', { [`${QUERY}/x-result-codes/BUSY/retry`]: 'never' }, 'major', 'minor'),
  pair(
    'retry advice without repeats',
    { '/components/x-codes/common/BUSY/retry': 'never' },
    'major',
    'major',
  ),
  pair(
    'meaning of a result code',
    { [`${QUERY}/x-result-codes/BUSY/meaning`]: 'Very busy.' },
    'patch',
    'patch',
  ),
  pair(
    'code that says that nothing happened',
    { '/x-gateway-result-codes/INVALID_SIGNATURE/notAccepted': null },
    'major',
    'major',
  ),
  pair('sensitive mark', { [`${QUERY_BODY}/properties/ids/x-sensitive`]: true }, 'minor', 'major'),
  pair('status flow', { [`${QUERY}/x-status-flow/paid/1`]: 'open' }, 'minor', 'major'),
  pair('envelope', { [`${QUERY}/x-envelope`]: 'resultInfo' }, 'major', 'major'),
  pair(
    'idempotency key',
    { [`${QUERY}/x-repeat/idempotencyKeys/0`]: '/orderId' },
    'minor',
    'major',
  ),
  pair('harmless repeat', { [`${QUERY}/x-repeat/harmless`]: 'never' }, 'major', 'minor'),
  pair('code of a repeat', { [`${CREATE}/x-repeat/alreadyDoneCode`]: 'BUSY' }, 'major', 'major'),
  pair('place of the request id', { [`${CREATE}/x-request-id/pointer`]: '/id' }, 'major', 'major'),
  pair('length of the request id', { [`${CREATE}/x-request-id/maxLength`]: 36 }, 'minor', 'major'),
  pair('inquiry', { [`${CREATE}/x-inquiry`]: null }, 'major', 'minor'),
  pair('note of an inquiry', { [`${CREATE}/x-inquiry/note`]: 'Query.' }, 'patch', 'patch'),
  pair('confidence', { [`${CREATE}/x-confidence`]: 'inferred' }, 'patch', 'patch'),

  // Examples
  pair(
    'example of a request',
    { [`${CREATE}/requestBody/content/application~1json/examples/book/value/title`]: 'Emma' },
    'patch',
    'patch',
  ),
  pair(
    'one more example',
    {
      [`${CREATE}/responses/200/content/application~1json/examples/BUSY`]: {
        value: { result: { code: 'BUSY', status: 'U' }, state: 'OPEN' },
      },
    },
    'patch',
    'patch',
  ),
];
