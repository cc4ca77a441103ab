/** The words of the calculator, in the languages of its pages. */
export interface Words {
  uri: string;
  body: string;
  privateKey: string;
  newKeys: string;
  now: string;
  warning: string;
  copy: string;
  content: string;
  contentNote(bytes: number): string;
  digest: string;
  digestNote: string;
  signature: string;
  signatureNote: string;
  base64Note: string;
  percent: string;
  percentNote: string;
  header: string;
  publicKey: string;
  publicKeyNote: string;
}

export const words: Readonly<Record<'en' | 'zh-HK', Words>> = {
  en: {
    uri: 'Path, and query if there is one',
    body: 'Body, byte for byte',
    privateKey: 'Private key: PEM (PKCS#8 or PKCS#1) or bare base64',
    newKeys: 'New throwaway key',
    now: 'Now',
    warning:
      'Nothing leaves this page. Use a throwaway key all the same: a real private key does not belong in a browser.',
    copy: 'Copy',
    content: 'Content to be signed',
    contentNote: (bytes) =>
      `${bytes} bytes of UTF-8: one space after POST, one line feed after the path, dots after client and time, nothing at the end.`,
    digest: 'SHA-256 of the content',
    digestNote: 'If two programs disagree about a signature, compare this first.',
    signature: 'Signature',
    signatureNote: 'RSASSA-PKCS1-v1_5 over the digest; the same input gives the same 256 bytes.',
    base64Note: 'The standard alphabet with padding, not base64url.',
    percent: 'Percent-encoded',
    percentNote:
      '+ / and = become %2B %2F and %3D, because the header is a list of key=value pairs.',
    header: 'Header',
    publicKey: 'Public key of this throwaway key',
    publicKeyNote: 'What the other side verifies with.',
  },
  'zh-HK': {
    uri: '路徑（如有查詢字串也要包括）',
    body: '訊息正文（逐個位元組）',
    privateKey: '私鑰：PEM（PKCS#8 或 PKCS#1）或純 Base64',
    newKeys: '產生新的臨時金鑰',
    now: '現在時間',
    warning: '資料不會離開此頁面。但仍請只使用臨時金鑰：真正的私鑰不應放在瀏覽器內。',
    copy: '複製',
    content: '待簽名內容',
    contentNote: (bytes) =>
      `UTF-8 共 ${bytes} 個位元組：POST 之後一個空格，路徑之後一個換行符（LF），Client-Id 與時間之後各一個點，結尾沒有其他字元。`,
    digest: '內容的 SHA-256 摘要',
    digestNote: '如兩個程式得出不同簽名，先比較這個值。',
    signature: '簽名',
    signatureNote: '以 RSASSA-PKCS1-v1_5 對摘要簽名；相同輸入必得相同的 256 個位元組。',
    base64Note: '標準字母表並保留補位，不是 base64url。',
    percent: '百分號編碼',
    percentNote: '標頭是 key=value 列表，所以 + / = 變成 %2B %2F %3D。',
    header: '標頭',
    publicKey: '此臨時金鑰的公鑰',
    publicKeyNote: '對方以此驗證簽名。',
  },
};
