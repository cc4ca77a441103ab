import type { Exchange } from '../exchanges.ts';

/** What became of a request, as one verdict. */
export type Outcome = 'carried-out' | 'refused' | 'spoilt';

/** One line of the list of exchanges. */
export interface ExchangeSummary {
  readonly id: number;
  readonly receivedAt: string;
  readonly milliseconds: number;
  readonly method: string;
  readonly uri: string;
  readonly operationId?: string;
  readonly clientId?: string;
  readonly verdict: Exchange['verification']['verdict'];
  readonly encrypted: boolean;
  readonly fault?: string;
  /** HTTP status; missing if the connection was dropped. */
  readonly status?: number;
  readonly resultCode?: string;
  readonly resultStatus?: string;
  readonly outcome: Outcome;
  /** Why, in one line; missing for a request that was carried out and answered as it is. */
  readonly reason?: string;
}

/** One `key=value` of a structured header. */
export interface HeaderPart {
  readonly key: string;
  readonly value: string;
  readonly note: string;
}

export interface ExplainedHeader {
  readonly name: string;
  readonly value: string;
  /** What the specification says about it; missing for headers that the protocol does not know. */
  readonly meaning?: string;
  readonly parts?: readonly HeaderPart[];
}

export type StepState = 'passed' | 'failed' | 'open';

/** One step of the check of a signature. */
export interface SignatureStep {
  readonly title: string;
  readonly state: StepState;
  readonly detail: string;
}

/** Why a signature probably fails. */
export interface ProbableCause {
  /** The known mistakes that explain it, by their codes; none if it is not explained. */
  readonly mistakes: readonly string[];
  readonly explanation: string;
  readonly fix?: string;
  /** What was really signed, where it was found. */
  readonly signedContent?: string;
}

export interface SignatureReport {
  readonly steps: readonly SignatureStep[];
  readonly cause?: ProbableCause;
}

/** Everything that the page shows about one exchange. */
export interface ExchangeDetail {
  readonly exchange: Exchange;
  readonly outcome: Outcome;
  /** Why, in one line; missing for a request that was carried out and answered as it is. */
  readonly reason?: string;
  readonly requestHeaders: readonly ExplainedHeader[];
  readonly responseHeaders: readonly ExplainedHeader[];
  readonly signature: SignatureReport;
  /** What the result code means and what to do, from the catalogue of the operation. */
  readonly resultMeaning?: { readonly meaning: string; readonly action: string };
  /** A shell command that sends the same bytes again. */
  readonly curl?: string;
}

export type Texts = Readonly<Record<string, unknown>>;

/** A template or a pass as the wallet shows it. Fields that a merchant sent may be of any shape. */
export interface WalletCard {
  readonly kind: 'template' | 'pass';
  readonly id: string;
  readonly clientId: string;
  readonly type: string;
  readonly product: string;
  readonly status: string;
  readonly startDate: number;
  readonly endDate: number;
  /** The template's fields. */
  readonly template: Texts;
  /** `codeInfo` and `dataInfo` of a pass, and who holds it. */
  readonly pass?: Texts;
}

export interface WalletNotification {
  readonly id: string;
  readonly clientId: string;
  readonly productTemplateCode: string;
  readonly orderStatus: string;
  readonly bizDate: number;
  readonly endDate: number;
  readonly valid: boolean;
  /** The business information by locale, read from its JSON. */
  readonly texts: Readonly<Record<string, Texts>>;
}

/** A part of a list, newest first, and how long the whole list is. */
export interface Newest<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface WalletView {
  /** The sandbox clock, ISO-8601. */
  readonly now: string;
  readonly templates: Newest<WalletCard>;
  readonly passes: Newest<WalletCard>;
  readonly notifications: Newest<WalletNotification>;
}

/** What the forms of the page offer. */
export interface Choices {
  readonly operations: readonly string[];
  /** The kinds of faults, with what each does. */
  readonly faults: Readonly<Record<string, string>>;
  /** The ways to write the JSON of a notification. */
  readonly spellings: readonly string[];
  readonly clientIds: readonly string[];
}
