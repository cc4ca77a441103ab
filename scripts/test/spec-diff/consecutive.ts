import type { Document } from '../../spec-diff/model.ts';

/**
 * Two consecutive versions each of two documents as public APIs publish them: the tool that writes them changed, and
 * so did hundreds of lines that mean nothing.
 */

type Node = Record<string, unknown>;

const KINDS = ['parcel', 'route', 'depot', 'driver', 'claim', 'label', 'invoice', 'customer'];

const METHODS = ['get', 'put', 'post', 'delete'] as const;

/** `again` is the version after. */
function parcelParameters(again: boolean): readonly Node[] {
  const query = again ? { style: 'form', explode: true, allowReserved: false } : {};
  const header = again ? { style: 'simple', explode: false, required: false } : {};
  const text = again ? { type: 'string', minLength: 0 } : { type: 'string' };
  return [
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 }, ...query },
    { name: 'size', in: 'query', schema: { type: 'integer', maximum: 100 }, ...query },
    {
      name: 'sort',
      in: 'query',
      schema: { ...text, enum: sorted(['name', 'age'], again) },
      ...query,
    },
    { name: again ? 'x-trace-id' : 'X-Trace-Id', in: 'header', schema: text, ...header },
    { name: 'X-Locale', in: 'header', schema: text, deprecated: again, ...header },
  ];
}

function sorted(values: readonly string[], again: boolean): readonly string[] {
  return again ? [...values].sort() : values;
}

function parcelOperation(kind: string, method: string, again: boolean): Node {
  const schema = { $ref: `#/components/schemas/${kind}` };
  const example = { id: 'P1' };
  const content = again
    ? { 'application/json': { schema, examples: { first: { value: example } } } }
    : { 'application/json': { schema, example } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const written = again ? { ...id, style: 'simple', explode: false } : id;
  return {
    operationId: `${method}-${kind}`,
    description: again ? `Handles the ${kind}.` : `handles ${kind}`,
    parameters: again ? parcelParameters(again) : [written, ...parcelParameters(again)],
    ...((method === 'put' || method === 'post') && { requestBody: { required: true, content } }),
    responses: {
      200: {
        description: again ? 'Done.' : 'OK',
        headers: {
          [again ? 'x-rate-limit' : 'X-Rate-Limit']: {
            schema: { type: 'integer' },
            ...(again && { style: 'simple', explode: false }),
          },
        },
        content: again ? content : { 'Application/JSON': content['application/json'] },
      },
    },
  };
}

function parcelSchema(kind: string, again: boolean): Node {
  const money = { $ref: '#/components/schemas/money' };
  const properties = {
    id: { type: 'string', ...(again && { readOnly: false, deprecated: false }) },
    note: again
      ? { anyOf: [{ type: 'string', maxLength: 80 }, { enum: [null] }] }
      : { type: 'string', maxLength: 80, nullable: true },
    price: again ? { allOf: [money] } : money,
    state: { type: 'string', enum: sorted(['open', 'lost', 'closed'], again) },
    size: again
      ? { type: 'integer', minimum: 0, exclusiveMinimum: true }
      : { type: 'integer', minimum: 1 },
    tags: {
      type: 'array',
      items: { type: 'string' },
      ...(again && { minItems: 0, uniqueItems: false }),
    },
  };
  return {
    type: 'object',
    description: `A ${kind}${again ? '.' : ''}`,
    required: sorted(['state', 'id', 'price'], again),
    properties: again ? Object.fromEntries(Object.entries(properties).reverse()) : properties,
    ...(again && { additionalProperties: true }),
  };
}

/** An API for parcels in OpenAPI 3.0: 32 operations, each with five parameters. */
export function parcels(again: boolean): Document {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  return {
    openapi: again ? '3.0.3' : '3.0.1',
    info: { title: 'Parcels', version: again ? '2024-11' : '2024-10' },
    servers: [
      {
        url: 'https://{region}.parcels.example',
        variables: { region: { default: 'eu', ...(again && { description: 'Where you are.' }) } },
      },
    ],
    security: again ? [{ key: [] }, { token: [] }] : [{ key: [] }],
    paths: Object.fromEntries(
      KINDS.map((kind) => [
        `/${kind}/{id}`,
        {
          ...(again && { parameters: [{ ...id, style: 'simple', explode: false }] }),
          ...Object.fromEntries(
            METHODS.map((method) => [method, parcelOperation(kind, method, again)]),
          ),
        },
      ]),
    ),
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: again ? 'x-api-key' : 'X-Api-Key' },
        ...(again && { token: { type: 'http', scheme: 'bearer' } }),
      },
      schemas: {
        ...Object.fromEntries(KINDS.map((kind) => [kind, parcelSchema(kind, again)])),
        money: {
          type: 'object',
          properties: { amount: { type: 'number' }, currency: { type: 'string' } },
          required: again ? ['amount', 'currency'] : ['currency', 'amount'],
        },
      },
    },
  };
}

const SEAT = {
  type: 'object',
  required: ['row'],
  properties: { row: { type: 'integer' }, side: { type: 'string', enum: ['left', 'right'] } },
};

/** An API for tickets in OpenAPI 3.1, with a union, a webhook and embedded documents. */
export function tickets(again: boolean): Document {
  const seat = again ? 'TicketSeat' : 'Seat';
  const show = { $ref: '#/components/schemas/Show' };
  const concert = { $ref: '#/components/schemas/Concert' };
  const ticket = {
    type: 'object',
    required: sorted(['event', 'code'], again),
    properties: {
      code: again
        ? { allOf: [{ type: 'string' }, { maxLength: 12 }] }
        : { type: 'string', maxLength: 12 },
      kind: again ? { enum: ['paper'] } : { const: 'paper' },
      gate: again
        ? { anyOf: [{ type: 'string' }, { type: 'null' }] }
        : { type: ['null', 'string'] },
      seat: { $ref: `#/components/schemas/${seat}`, ...(again && { description: 'Where.' }) },
      event: {
        oneOf: again ? [concert, show] : [show, concert],
        discriminator: {
          propertyName: 'type',
          ...(again && { mapping: { Show: show.$ref, Concert: '#/components/schemas/Concert' } }),
        },
      },
      extra: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: again
          ? { type: 'object', properties: { a: { type: 'integer', exclusiveMaximum: 6 } } }
          : { properties: { a: { maximum: 5, type: 'integer' } }, type: 'object' },
      },
    },
  };
  const event = (name: string, field: string) => ({
    type: 'object',
    title: again ? `${name}, as shown` : name,
    required: sorted(['type', field], again),
    properties: { type: { const: name }, [field]: { type: 'string' } },
  });
  const body = {
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Ticket' } } },
  };
  const trace = { name: 'Trace', in: 'header', schema: { type: 'string' } };
  const parameters = again ? [{ $ref: '#/components/parameters/Trace' }] : [trace];
  const responses = { 200: { description: 'Fine.', ...body }, '4xx': { description: 'No.' } };
  const again200 = { '4XX': { description: 'No.' }, 200: { description: 'Fine.', ...body } };
  return {
    openapi: '3.1.0',
    ...(again && { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }),
    info: { title: 'Tickets', version: '1', ...(again && { summary: 'Tickets.' }) },
    paths: {
      '/tickets': {
        post: {
          operationId: 'sell',
          parameters,
          requestBody: { ...body, required: true },
          responses: again ? again200 : responses,
          ...(again && { security: [] }),
        },
      },
    },
    webhooks: {
      sold: {
        post: { operationId: 'sold', requestBody: body, responses: again ? again200 : responses },
      },
    },
    components: {
      parameters: again ? { Trace: trace } : {},
      schemas: {
        Ticket: ticket,
        Show: event('Show', 'stage'),
        Concert: event('Concert', 'band'),
        [seat]: SEAT,
      },
    },
  };
}
