import type {
  SandboxStorage,
  StoredNotification,
  StoredPass,
  StoredTemplate,
} from '@alipayhk-openapi/sandbox';

type Body = Readonly<Record<string, unknown>>;

/** What an example speaks of: when it happens, and what must exist for it to succeed. */
export interface ExampleWorld {
  /** The clock of the sandbox, epoch milliseconds. */
  time: number;
  templates: StoredTemplate[];
  passes: StoredPass[];
  notifications: StoredNotification[];
}

const DAY = 86_400_000;

const number = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The earliest time that the example names. */
const timeOf = (body: Body, otherwise: number): number => {
  const named = [body.startDate, body.bizCreate, body.bizDate].flatMap(
    (value) => number(value) ?? [],
  );
  return named.length === 0 ? otherwise : Math.min(...named);
};

/** The example of `createTemplate` from which the template of another example would have come. */
const originOf = (body: Body, creations: readonly Body[]): Body => {
  const wanted = body.product ?? (body.passExtInfo && !body.stock ? 'PASS' : undefined);
  return creations.find(({ product }) => product === wanted) ?? creations[0] ?? {};
};

/**
 * The world in which an example of the specification succeeds: the template, the pass or the
 * notification that it refers to exists already, and it is the example's time.
 *
 * @param creations - the request examples of `createTemplate`.
 */
export function worldOf(body: Body, clientId: string, creations: readonly Body[]): ExampleWorld {
  const {
    startDate,
    endDate,
    merchantId: _,
    requestId: __,
    type,
    product,
    ...details
  } = originOf(body, creations);
  const time = timeOf(body, number(startDate) ?? 0);
  const merchantId = text(body.merchantId) ?? text(body.merchantAccountId) ?? '';
  const templateCode = text(body.templateCode) ?? '82022031000135000000000000624234';
  const common = { clientId, merchantId, templateCode };
  const needsTemplate = body.templateCode !== undefined || body.passId !== undefined;
  const template: StoredTemplate = {
    ...common,
    type: text(body.type) ?? String(type),
    product: text(body.product) ?? String(product),
    status: body.status === 'valid' ? 'paused' : 'valid',
    startDate: time,
    endDate: Math.max(number(body.endDate) ?? 0, number(endDate) ?? 0, time + 365 * DAY),
    details,
  };
  const pass = (passId: string): StoredPass => ({
    ...common,
    passId,
    bizSerialId: '20240524000001-0',
    holder: {
      ...(text(body.userId) ? { userId: String(body.userId) } : { openId: String(body.openId) }),
    },
    status: 'ACTIVE',
    startDate: time,
    endDate: time + 30 * DAY,
    details: {},
  });
  const notification: StoredNotification = {
    clientId,
    merchantBizNo: String(body.merchantBizNo),
    productTemplateCode: String(body.productTemplateCode),
    orderStatus: 'WAIT_PAY',
    bizDate: time - DAY / 2,
    statusSince: time - DAY / 2,
    endDate: time + DAY,
    receiver: {},
    languageBusinessInfo: {},
  };
  return {
    time,
    templates: needsTemplate ? [template] : [],
    passes: text(body.passId) === undefined ? [] : [pass(String(body.passId))],
    notifications: body.command === 'UPDATE' ? [notification] : [],
  };
}

/** A storage from which a sandbox starts with such a world; it keeps nothing. */
export function storageOf(
  { templates, passes, notifications }: ExampleWorld,
  platformKeys: { readonly privateKey: string; readonly publicKey: string },
): SandboxStorage {
  return {
    load: async () =>
      JSON.stringify({
        version: 1,
        platformKeys,
        state: { sequence: 0, templates, passes, notifications, contents: [], orders: [] },
      }),
    save: async () => undefined,
  };
}
