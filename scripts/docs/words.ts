import type { Confidence } from '@alipayhk-openapi/spec/operations';
import type { Language } from './translate.ts';

/** The fixed words of the pages about operations. */
export interface OperationWords {
  confidence: Readonly<Record<Confidence, string>>;
  repeat: {
    always: string;
    never: string;
    sometimes(pointer: string, values: string): string;
  };
  or: string;
  comma: string;
  space: string;
  recognises(fields: string): string;
  alreadyDone(code: string): string;
  noInquiry: string;
  inquiry(operation: string, note: string): string;
  requestId(pointer: string): string;
  inClient(method: string, reference: string): string;
  reference: string;
  tryIt: string;
  headers: string;
  headersNote(protocol: string): string;
  protocol: string;
  headerColumns: string;
  directions: Readonly<Record<'request' | 'answer' | 'both', string>>;
  required: Readonly<Record<string, string>>;
  sample: string;
  fields: string;
  samples: string;
  samplesNote: string;
  codes: string;
  codeColumns: string;
  otherCodes(link: string): string;
  gatewayCodes: string;
  statusMoves: string;
  final: string;
  unclear: string;
  seeResults(link: string): string;
  results: string;
  index: string;
  indexNote: string;
  indexColumns: string;
  indexEnd(link: string): string;
  families: Readonly<Record<string, string>>;
  fullStop: string;
}

/** The words of the tables of fields. */
export interface FieldWords {
  columns: string;
  need: Readonly<Record<'yes' | 'no' | 'conditional', string>>;
  confidence: Readonly<Record<Confidence, string>>;
  jsonText: string;
  list(type: string): string;
  or: string;
  between: string;
  types: Readonly<Record<string, string>>;
  always(value: string): string;
  leastCharacters(limit: string): string;
  mostCharacters(limit: string): string;
  from(limit: string): string;
  to(limit: string): string;
  leastItems(limit: string): string;
  mostItems(limit: string): string;
  matches(pattern: string): string;
  format(name: string): string;
  default(value: string): string;
}

const same = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'null', 'value'];
const FAMILIES = ['Templates', 'Passes', 'Content', 'Notifications', 'Orders'];

export const OPERATION_WORDS: Readonly<Record<Language, OperationWords>> = {
  en: {
    confidence: {
      source: 'from a source document',
      documented: 'documented on other pages',
      observed: 'observed, not documented',
      inferred: 'inferred',
    },
    repeat: {
      always:
        'A repeat of the same request is harmless, so the client repeats it by itself after an unclear answer.',
      never:
        'A repeat may act twice, so the client never repeats it by itself after an unclear answer.',
      sometimes: (pointer, values) =>
        `A repeat is harmless if ${pointer} is ${values}; only then does the client repeat it by itself.`,
    },
    or: ' or ',
    comma: ', ',
    space: ' ',
    recognises: (fields) => `The platform recognises a repeat by ${fields}.`,
    alreadyDone: (code) => `It answers ${code} to a call that was carried out before.`,
    noInquiry: 'No operation tells the outcome afterwards.',
    inquiry: (operation, note) => `To learn the outcome, call ${operation}: ${note}`,
    requestId: (pointer) =>
      `The client fills in ${pointer} if you leave it out, and keeps it over all attempts.`,
    inClient: (method, reference) =>
      `In the client it is ${method}. The ${reference} shows the same with the answers.`,
    reference: 'reference',
    tryIt: 'Try it',
    headers: 'Headers',
    headersNote: (protocol) => `The client writes them. ${protocol} says how.`,
    protocol: 'The protocol',
    headerColumns: '| Header | Where | Required | What it is |',
    directions: { request: 'request', answer: 'answer', both: 'both' },
    required: {
      always: 'always',
      never: 'never',
      'if the body is encrypted': 'if the body is encrypted',
    },
    sample: 'Sample:',
    fields: 'Fields of the request',
    samples: 'Samples',
    samplesNote:
      'Each program reads its keys from the environment and sends to the testing environment, or to `ALIPAYHK_BASE_URL`.',
    codes: 'Result codes',
    codeColumns: '| Code | Meaning, and what to do |',
    otherCodes: (link) =>
      `Any operation may also get one of ${link}. Further codes do occur: go by their status.`,
    gatewayCodes: "the gateway's codes",
    statusMoves: 'Moves of the status',
    final: 'nothing; it is final',
    unclear: 'After an unclear answer',
    seeResults: (link) => `See ${link}.`,
    results: 'results, retries and unknown outcomes',
    index: 'Operations',
    indexNote:
      'Each page lists the fields with their limits, the result codes, samples in six languages, and what to do when an answer is unclear. It also lets you edit an example, signs it in your browser and sends it to a gateway that runs inside the page.',
    indexColumns: '| Operation | Method of the client | Path | How sure |',
    indexEnd: (link) => `The ${link} shows all of it on one page.`,
    families: same(FAMILIES),
    fullStop: '.',
  },
  'zh-HK': {
    confidence: {
      source: '來自來源文件',
      documented: '見於其他文件頁',
      observed: '實際觀察所得，沒有文件',
      inferred: '推論',
    },
    repeat: {
      always: '重送相同請求並無害處，所以收到不明確的回覆後，客戶端會自行重送。',
      never: '重送可能令操作執行兩次，所以收到不明確的回覆後，客戶端絕不自行重送。',
      sometimes: (pointer, values) =>
        `只有 ${pointer} 為 ${values} 時，重送才並無害處，客戶端也只在此情況下自行重送。`,
    },
    or: ' 或 ',
    comma: '、',
    space: '',
    recognises: (fields) => `平台以 ${fields} 辨認重複的請求。`,
    alreadyDone: (code) => `如呼叫早已執行，平台會回覆 ${code}。`,
    noInquiry: '沒有操作可以在事後查詢結果。',
    inquiry: (operation, note) => `如要得知結果，請呼叫 ${operation}：${note}`,
    requestId: (pointer) => `如沒有提供 ${pointer}，客戶端會自行填上，並在每次嘗試沿用同一個值。`,
    inClient: (method, reference) =>
      `在客戶端的寫法是 ${method}。${reference}以同樣內容連同回覆一併列出。`,
    reference: 'API 參考（英文）',
    tryIt: '即時試用',
    headers: '標頭',
    headersNote: (protocol) => `標頭由客戶端寫入，寫法見${protocol}。`,
    protocol: '簽名原理',
    headerColumns: '| 標頭 | 位置 | 必填 | 說明 |',
    directions: { request: '請求', answer: '回覆', both: '兩者' },
    required: {
      always: '必須',
      never: '不需要',
      'if the body is encrypted': '正文加密時',
    },
    sample: '範例：',
    fields: '請求欄位',
    samples: '程式範例',
    samplesNote: '每個程式都從環境變數讀取金鑰，並把請求送到測試環境，或送到 `ALIPAYHK_BASE_URL`。',
    codes: '結果代碼',
    codeColumns: '| 代碼 | 意義與處理方法 |',
    otherCodes: (link) =>
      `任何操作都可能收到${link}。平台亦可能回覆沒有列出的代碼，請按其狀態處理。`,
    gatewayCodes: '閘道本身的代碼',
    statusMoves: '狀態轉換',
    final: '沒有；這是最終狀態',
    unclear: '回覆不明確時',
    seeResults: (link) => `另見${link}。`,
    results: '結果、重試與不明結果',
    index: '操作',
    indexNote:
      '每頁列出欄位及其限制、結果代碼、六種語言的程式範例，以及回覆不明確時的處理方法。你也可以修改範例，在瀏覽器內簽名，再送到頁面內執行的閘道。',
    indexColumns: '| 操作 | 客戶端方法 | 路徑 | 可信程度 |',
    indexEnd: (link) => `${link}把全部內容列在同一頁。`,
    families: {
      Templates: '模板',
      Passes: '卡券',
      Content: '內容',
      Notifications: '通知',
      Orders: '訂單',
    },
    fullStop: '。',
  },
};

export const FIELD_WORDS: Readonly<Record<Language, FieldWords>> = {
  en: {
    columns: '| Field | Required | Type and limits | What it is |',
    need: { yes: 'yes', no: 'no', conditional: 'conditional' },
    confidence: {
      source: 'source',
      documented: 'documented',
      observed: 'observed',
      inferred: 'inferred',
    },
    jsonText: 'JSON text',
    list: (type) => `list of ${type}s`,
    or: ' or ',
    between: '; ',
    types: same(TYPES),
    always: (value) => `always ${value}`,
    leastCharacters: (limit) => `at least ${limit} character${limit === '1' ? '' : 's'}`,
    mostCharacters: (limit) => `at most ${limit} characters`,
    from: (limit) => `from ${limit}`,
    to: (limit) => `to ${limit}`,
    leastItems: (limit) => `at least ${limit} item${limit === '1' ? '' : 's'}`,
    mostItems: (limit) => `at most ${limit} items`,
    matches: (pattern) => `matches ${pattern}`,
    format: (name) => `format ${name}`,
    default: (value) => `default ${value}`,
  },
  'zh-HK': {
    columns: '| 欄位 | 必填 | 類型與限制 | 說明 |',
    need: { yes: '是', no: '否', conditional: '視情況' },
    confidence: {
      source: '來源文件',
      documented: '見於其他文件頁',
      observed: '觀察所得',
      inferred: '推論',
    },
    jsonText: 'JSON 文字',
    list: (type) => `${type}列表`,
    or: '或',
    between: '；',
    types: {
      string: '字串',
      integer: '整數',
      number: '數字',
      boolean: '布林值',
      object: '物件',
      null: 'null',
      value: '任何值',
    },
    always: (value) => `固定為 ${value}`,
    leastCharacters: (limit) => `最少 ${limit} 個字元`,
    mostCharacters: (limit) => `最多 ${limit} 個字元`,
    from: (limit) => `最小 ${limit}`,
    to: (limit) => `最大 ${limit}`,
    leastItems: (limit) => `最少 ${limit} 項`,
    mostItems: (limit) => `最多 ${limit} 項`,
    matches: (pattern) => `符合 ${pattern}`,
    format: (name) => `格式 ${name}`,
    default: (value) => `預設 ${value}`,
  },
};
