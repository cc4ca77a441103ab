/** A record belongs to one client (merchant); nobody else sees it. */
export interface Owned {
  /** The merchant that it belongs to. */
  readonly clientId: string;
}

/** The statuses that are stored; `expired` follows from the clock and is never stored. */
export type StoredTemplateStatus = 'valid' | 'paused' | 'frozen' | 'closed';

/** A template that the sandbox remembers. */
export interface StoredTemplate extends Owned {
  /** The merchant id that the template was created for. */
  readonly merchantId: string;
  /** The code that the sandbox gave it. */
  readonly templateCode: string;
  /** As sent: `COUPON`, `TICKET` or `CARD`. */
  readonly type: string;
  /** As sent: `GIFT_CARD`, `MOVIE` and so on. */
  readonly product: string;
  /** The stored status; see `TemplateStatus` for the one that is shown. */
  readonly status: StoredTemplateStatus;
  /** From when it is active, in epoch milliseconds. */
  readonly startDate: number;
  /** When it expires, in epoch milliseconds. */
  readonly endDate: number;
  /** What is left of `stock`, for templates that have one. */
  readonly availableStock?: number;
  /** The rest of what the merchant sent, as it came. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The statuses of a pass. */
export type PassStatus = 'ACTIVE' | 'USED' | 'CLOSED' | 'REFUND';

/** A pass that the sandbox remembers. */
export interface StoredPass extends Owned {
  /** The merchant id that issued the pass. */
  readonly merchantId: string;
  /** The id that the sandbox gave it. */
  readonly passId: string;
  /** The template that it was made from. */
  readonly templateCode: string;
  /** The merchant's own id of it. */
  readonly bizSerialId: string;
  /** `userId` or `openId` of the holder, whichever was given. */
  readonly holder: { readonly userId?: string; readonly openId?: string };
  /** Its status. */
  readonly status: PassStatus;
  /** From when it can be used, in epoch milliseconds. */
  readonly startDate: number;
  /** Until when it can be used, in epoch milliseconds. */
  readonly endDate: number;
  /** When the newest applied update happened (`bizDate`). */
  readonly bizDate?: number;
  /** The rest of what the merchant sent. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a pass is recognised by when it is created again; the client id comes on top. */
export function passIdentity(pass: {
  readonly merchantId: string;
  readonly templateCode: string;
  readonly bizSerialId: string;
}): readonly string[] {
  return [pass.merchantId, pass.templateCode, pass.bizSerialId];
}

/** A performance notification that the sandbox remembers. */
export interface StoredNotification extends Owned {
  /** The merchant's own number of the order. */
  readonly merchantBizNo: string;
  /** The scenario, `PAYMENT_ORDER_DEFAULT` for example. */
  readonly productTemplateCode: string;
  /** The status of the order that was sent last. */
  readonly orderStatus: string;
  /** When the newest applied event happened. */
  readonly bizDate: number;
  /** When the present status was set, by the sandbox clock. */
  readonly statusSince: number;
  /** When the order ends, in epoch milliseconds. */
  readonly endDate: number;
  /** `userId` or `openId` of the receiver. */
  readonly receiver: { readonly userId?: string; readonly openId?: string };
  /** Per locale the texts, as the JSON strings that were sent. */
  readonly languageBusinessInfo: Readonly<Record<string, string>>;
  /** The amount in cents, where one was sent. */
  readonly amount?: number;
}

/** A content that the sandbox remembers. */
export interface StoredContent extends Owned {
  /** The merchant's own id of the content. */
  readonly contentId: string;
  /** As sent: `SKU`, `MOVIE` and so on. */
  readonly contentType: string;
  /** 1: on the list, 0: taken off. */
  readonly contentStatus: number;
  /** The document of `contentInfo`, read from its JSON. */
  readonly contentInfo: Readonly<Record<string, unknown>>;
  /** The template that a content of the type MOVIE became. */
  readonly templateCode?: string;
}

/** An order that the sandbox remembers. */
export interface StoredOrder extends Owned {
  /** The merchant's own number of the order. */
  readonly merchantBizNo: string;
  /** Everything that was sent for this order, oldest first. */
  readonly history: readonly {
    readonly at: number;
    readonly body: Readonly<Record<string, unknown>>;
  }[];
}
