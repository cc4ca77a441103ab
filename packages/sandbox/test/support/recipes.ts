/**
 * How to bring about each result code: data for the table in `docs/sandbox-result-codes.md` and for
 * the test that plays every line of it.
 */
import { RESULT_HEADER, RESULT_PREFIX, REVIEW, SENSITIVE } from '../../src/triggers.ts';

/** What must be there before the request. */
export type Given =
  | 'nothing'
  | 'template'
  | 'ticket template'
  | 'closed template'
  | 'pass'
  | 'used pass'
  | 'notification';

/** Changes of a good request, by JSON pointer; `undefined` removes a field. */
export type Changes = Readonly<Record<string, unknown>>;

/** One way to bring about one result code. */
export interface Recipe {
  /** What to send, in words. */
  readonly send: string;
  readonly given?: Given;
  /** The name of the request example to begin with; the first one if left out. */
  readonly example?: string;
  /** What to change in it; `now` is the sandbox's present. */
  readonly change?: (now: number) => Changes;
  /** Headers to set; `undefined` removes one. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

const DAY = 86_400_000;
const YEAR = 365 * DAY;

type Recipes = Readonly<Record<string, Recipe>>;

/** A recipe that is nothing but a change of the body. */
type BodyRecipe = Recipe & Required<Pick<Recipe, 'change'>>;

/** By trigger, for codes that no input of a caller's brings about. */
const byTrigger = (code: string): Recipe => ({
  send: `the header \`${RESULT_HEADER}: ${code}\` or a text field \`${RESULT_PREFIX}${code}\``,
  headers: { [RESULT_HEADER]: code },
});

const customButton = (btnUrl: string): Changes => ({
  '/button': { btnType: 'usage', urlType: 'CUSTOM_BTN', btnUrl },
});

const tab = (label: string, value: string): Changes => ({
  '/localeInfo/en_US/customTabs': [{ label, type: 'url', value }],
});

const ADDRESS = 'https://merchant.example/';

/** The rules for the content of a template; the same wherever a template is described. */
const templateContent: Readonly<Record<string, BodyRecipe>> = {
  PASS_TEMPLATE_BTN_URL_ILLEGAL: {
    send: 'a `button.btnUrl` that is no address',
    change: () => customButton('not an address'),
  },
  PASS_TEMPLATE_IMAGE_URL_ILLEGAL: {
    send: 'an `imageUrl` or `merchantLogo` that is no address',
    change: () => ({ '/imageUrl': 'not an address' }),
  },
  PASS_TEMPLATE_NAME_ILLEGAL: {
    send: 'a blank `name` in `localeInfo`, or one that is longer than allowed',
    change: () => ({ '/localeInfo/en_US/name': ' ' }),
  },
  PASS_TEMPLATE_DESCRIPTION_ILLEGAL: {
    send: 'a blank `description` in `localeInfo`, or one that is longer than allowed',
    change: () => ({ '/localeInfo/en_US/description': ' ' }),
  },
  PASS_TEMPLATE_BRAND_NAME_ILLEGAL: {
    send: 'a blank `brandName` in `localeInfo`, or one that is longer than allowed',
    change: () => ({ '/localeInfo/en_US/brandName': ' ' }),
  },
  PASS_TEMPLATE_SHOP_ILLEGAL: {
    send: 'blank `shops` in `localeInfo`, or ones that are longer than allowed',
    change: () => ({ '/localeInfo/en_US/shops': ' ' }),
  },
  PASS_TEMPLATE_TAG_LABEL_ILLEGAL: {
    send: 'a custom tab with a blank `label`, or one that is longer than allowed',
    change: () => tab(' ', ADDRESS),
  },
  PASS_TEMPLATE_TAG_VALUE_ILLEGAL: {
    send: 'a custom tab whose `value` is no address',
    change: () => tab('Terms', 'not an address'),
  },
  PASS_TEMPLATE_START_TIME_LESS_CURRENT: {
    send: 'a `startDate` more than a minute before the present of the sandbox',
    change: (now) => ({ '/startDate': now - DAY, '/endDate': now + DAY }),
  },
  PASS_TEMPLATE_START_TIME_EXCEED: {
    send: "a `startDate` more than ten years ahead (the sandbox's own limit; AlipayHK's is not public)",
    change: (now) => ({ '/startDate': now + 11 * YEAR, '/endDate': now + 12 * YEAR }),
  },
  PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: {
    send: 'an `endDate` before the `startDate`',
    change: (now) => ({ '/startDate': now + 2 * DAY, '/endDate': now + DAY }),
  },
  PASS_TEMPLATE_END_TIME_EXCEED: {
    send: "an `endDate` more than twenty years ahead (the sandbox's own limit; AlipayHK's is not public)",
    change: (now) => ({ '/startDate': now + DAY, '/endDate': now + 21 * YEAR }),
  },
  PASS_TEMPLATE_IMAGE_INVALID: {
    send: `an \`imageUrl\` or \`merchantLogo\` that contains \`${SENSITIVE}\``,
    change: () => ({ '/imageUrl': ADDRESS + SENSITIVE }),
  },
  PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: {
    send: `a custom tab whose \`value\` contains \`${SENSITIVE}\``,
    change: () => tab('Terms', ADDRESS + SENSITIVE),
  },
  PASS_TEMPLATE_BTN_URL_INVALID: {
    send: `a \`button.btnUrl\` that contains \`${SENSITIVE}\``,
    change: () => customButton(ADDRESS + SENSITIVE),
  },
  PASS_TEMPLATE_CONTENT_INVALID: {
    send: `a text in \`localeInfo\` that contains \`${SENSITIVE}\``,
    change: () => ({ '/localeInfo/en_US/description': SENSITIVE }),
  },
};

const UNKNOWN_CODE = '82022031000135000000000000000000';

const mapRecipes = (
  recipes: Readonly<Record<string, BodyRecipe>>,
  map: (recipe: BodyRecipe) => Recipe,
): Recipes =>
  Object.fromEntries(Object.entries(recipes).map(([code, recipe]) => [code, map(recipe)]));

/** The same inside the JSON document of a content. */
const insideContentInfo = (recipe: BodyRecipe): Recipe => ({
  ...recipe,
  send: `for a MOVIE, inside \`contentInfo\`: ${recipe.send}`,
  example: 'movie',
  change: (now) =>
    Object.fromEntries(
      Object.entries(recipe.change(now)).map(([pointer, value]) => [
        `/contentInfo${pointer}`,
        value,
      ]),
    ),
});

/** What real input brings about, per operation; every other code has its trigger. */
const byInput: Readonly<Record<string, Recipes>> = {
  createTemplate: {
    ...templateContent,
    SUCCESS: {
      send: `a good request; with \`${REVIEW}\` in a text the template is \`frozen\` until it is switched to \`valid\``,
    },
    PARAM_ILLEGAL: { send: 'a gift card without `stock`', change: () => ({ '/stock': undefined }) },
  },
  updateTemplate: {
    ...mapRecipes(templateContent, (recipe) => ({ ...recipe, given: 'template' })),
    SUCCESS: { send: 'a good request for an existing template', given: 'template' },
    PARAM_ILLEGAL: {
      send: 'a `templateCode` that does not exist or is closed',
      given: 'closed template',
    },
  },
  updateTemplateStatus: {
    SUCCESS: { send: 'a move that the status flow allows', given: 'template' },
    PARAM_ILLEGAL: {
      send: 'a request without `merchantAccountId`',
      change: () => ({ '/merchantAccountId': undefined }),
    },
    PASS_TEMPLATE_HAS_NOT_EXIT: {
      send: 'a `templateCode` that the merchant does not have',
      change: () => ({ '/templateCode': UNKNOWN_CODE }),
    },
    PASS_TEMPLATE_STATUS_ILLEGAL: {
      send: 'a `status` other than `valid`, `closed` and `paused`',
      given: 'template',
      change: () => ({ '/status': 'frozen' }),
    },
    STATE_MACHINE_ILLEGAL: {
      send: 'a move that the status flow does not allow, such as any from `closed`',
      given: 'closed template',
      change: () => ({ '/status': 'valid' }),
    },
  },
  queryTemplate: {
    SUCCESS: { send: 'the code of an existing template', given: 'template' },
    PARAM_ILLEGAL: {
      send: 'a `templateCode` that the merchant does not have',
      change: () => ({ '/templateCode': UNKNOWN_CODE }),
    },
  },
  createPass: {
    SUCCESS: {
      send: 'a good request for a valid template',
      given: 'template',
      example: 'giftCard',
    },
    PARAM_ILLEGAL: {
      send: 'a template that is not valid or has no stock left',
      given: 'closed template',
      example: 'giftCard',
    },
    PASS_HAS_EXIT: {
      send: 'the same `merchantId`, `templateCode` and `bizSerialId` again',
      given: 'pass',
      example: 'giftCard',
    },
    PASS_TEMPLATE_HAS_NOT_EXIT: {
      send: 'a `templateCode` that the merchant does not have',
      change: () => ({ '/templateCode': UNKNOWN_CODE }),
    },
    PASS_TYPE_NOT_MATCH: {
      send: 'another `type` than that of the template',
      given: 'template',
      example: 'admissionTicket',
    },
    PASS_PRODUCT_TYPE_NOT_MATCH: {
      send: 'another `product` than that of the template',
      given: 'ticket template',
      example: 'movieTicket',
    },
  },
  updatePass: {
    SUCCESS: { send: 'a change of an active pass', given: 'pass', example: 'used' },
    PARAM_ILLEGAL: {
      send: 'a request without `passId`',
      change: () => ({ '/passId': undefined }),
    },
    PASS_HAS_NOT_EXIST: {
      send: 'a `passId` that the merchant or the user does not have',
      example: 'used',
    },
    PASS_USED_OCCUPIED: {
      send: '`USED`, `CLOSED` or `REFUND` for a pass that is not active any more',
      given: 'used pass',
      example: 'closed',
    },
    PASS_UPDATE_FAIL: {
      send: '`UPDATE` for a pass that is not active any more',
      given: 'used pass',
      example: 'updateGiftCardValidity',
    },
  },
  synchronizeContent: {
    ...mapRecipes(templateContent, insideContentInfo),
    SUCCESS: { send: 'a good request', example: 'sku' },
    PARAM_ILLEGAL: {
      send: 'a `contentStatus` other than 0 and 1',
      change: () => ({ '/contentStatus': 2 }),
    },
    CONTENT_RISKY: {
      send: `\`${SENSITIVE}\` in a text of \`contentInfo\` (for a MOVIE, in one without a code of its own)`,
      example: 'sku',
      change: () => ({ '/contentInfo/title': SENSITIVE }),
    },
  },
  sendPerformanceNotification: {
    SUCCESS: { send: 'a `SEND` for a new `merchantBizNo`' },
    PARAM_ILLEGAL: {
      send: 'a request without `userId` and `openId`',
      change: () => ({ '/userId': undefined, '/openId': undefined }),
    },
    ORDER_NOT_FOUND: {
      send: 'an `UPDATE` for a `merchantBizNo` that has no notification',
      change: () => ({ '/command': 'UPDATE' }),
    },
    ORDER_STATUS_INVALID: {
      send: 'an `orderStatus` of another scenario',
      change: () => ({ '/orderStatus': 'OF_ANOTHER_SCENARIO' }),
    },
    UN_SUPPORT_BUSINESS: {
      send: 'a `SEND` while the notification is still valid',
      given: 'notification',
    },
  },
  synchronizeOrder: {
    SUCCESS: { send: 'a good request' },
    PARAM_ILLEGAL: {
      send: 'a request without `merchantBizNo`',
      change: () => ({ '/merchantBizNo': undefined }),
    },
  },
};

/** What brings about the gateway's own codes; they may come from every operation. */
const ofGateway: Recipes = {
  SUCCESS: { send: 'a good request' },
  PARAM_ILLEGAL: {
    send: 'no `Request-Time`, one without a zone, or a body that is no JSON object',
    headers: { 'request-time': undefined },
  },
  KEY_NOT_FOUND: {
    send: 'a `keyVersion` that is not registered for the client (where several are)',
    headers: { signature: 'algorithm=RSA256,keyVersion=99,signature=AAAA' },
  },
  ACCESS_DENIED: {
    send: 'a merchant id that is not in `merchantIds` of the client (where it has that option)',
    change: () => ({ '/merchantId': 'SOMEBODY_ELSE' }),
  },
  INVALID_API: { send: 'a path that no operation has' },
  INVALID_CLIENT: {
    send: 'no `Client-Id`, or an unknown one',
    headers: { 'client-id': 'NOBODY' },
  },
  INVALID_SIGNATURE: {
    send: 'no `Signature`, or one that does not fit the request',
    headers: { signature: 'algorithm=RSA256,keyVersion=1,signature=AAAA' },
  },
  METHOD_NOT_SUPPORTED: { send: 'another method than POST' },
  MEDIA_TYPE_NOT_ACCEPTABLE: {
    send: 'another `Content-Type` than `application/json`, or another charset than UTF-8',
    headers: { 'content-type': 'text/plain' },
  },
};

const own = (recipes: Recipes | undefined, code: string): Recipe | undefined =>
  recipes && Object.hasOwn(recipes, code) ? recipes[code] : undefined;

/** How to bring about a code of an operation's catalogue. */
export function recipeFor(operationId: string, code: string): Recipe {
  return own(byInput[operationId], code) ?? byTrigger(code);
}

/** How to bring about a code of the gateway's shared list. */
export function gatewayRecipeFor(code: string): Recipe {
  return own(ofGateway, code) ?? byTrigger(code);
}
