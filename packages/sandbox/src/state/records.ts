/** A record belongs to one client (merchant); nobody else sees it. */
export interface Owned {
  readonly clientId: string;
}

/** The statuses that are stored; `expired` follows from the clock and is never stored. */
export type StoredTemplateStatus = 'valid' | 'paused' | 'frozen' | 'closed';

export interface StoredTemplate extends Owned {
  readonly merchantId: string;
  readonly templateCode: string;
  readonly type: string;
  readonly product: string;
  readonly status: StoredTemplateStatus;
  readonly startDate: number;
  readonly endDate: number;
  /** What is left of `stock`, for templates that have one. */
  readonly availableStock?: number;
  /** The rest of what the merchant sent, as it came. */
  readonly details: Readonly<Record<string, unknown>>;
}

export type PassStatus = 'ACTIVE' | 'USED' | 'CLOSED' | 'REFUND';

export interface StoredPass extends Owned {
  readonly merchantId: string;
  readonly passId: string;
  readonly templateCode: string;
  readonly bizSerialId: string;
  /** `userId` or `openId` of the holder, whichever was given. */
  readonly holder: { readonly userId?: string; readonly openId?: string };
  readonly status: PassStatus;
  readonly startDate: number;
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

export interface StoredNotification extends Owned {
  readonly merchantBizNo: string;
  readonly productTemplateCode: string;
  readonly orderStatus: string;
  /** When the newest applied event happened. */
  readonly bizDate: number;
  /** When the present status was set, by the sandbox clock. */
  readonly statusSince: number;
  readonly endDate: number;
  /** `userId` or `openId` of the receiver. */
  readonly receiver: { readonly userId?: string; readonly openId?: string };
  /** Per locale the texts, as the JSON strings that were sent. */
  readonly languageBusinessInfo: Readonly<Record<string, string>>;
  readonly amount?: number;
}

export interface StoredContent extends Owned {
  readonly contentId: string;
  readonly contentType: string;
  /** 1: on the list, 0: taken off. */
  readonly contentStatus: number;
  readonly contentInfo: Readonly<Record<string, unknown>>;
  /** The template that a content of the type MOVIE became. */
  readonly templateCode?: string;
}

export interface StoredOrder extends Owned {
  readonly merchantBizNo: string;
  /** Everything that was sent for this order, oldest first. */
  readonly history: readonly {
    readonly at: number;
    readonly body: Readonly<Record<string, unknown>>;
  }[];
}
