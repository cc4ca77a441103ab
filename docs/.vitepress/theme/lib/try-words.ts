/** The words of the form in which an operation is tried. */
export interface TryWords {
  loading: string;
  example: string;
  answer: string;
  decided: string;
  code: string;
  fault: string;
  sendTo: string;
  here: string;
  remote: string;
  encrypt: string;
  body: string;
  editorHelp: string;
  valid: string;
  problems(count: number): string;
  wholeBody: string;
  sending: string;
  send: string;
  reset: string;
  note: string;
  noAnswer: string;
  verified: string;
  notVerified: string;
  content: string;
  request: string;
  response: string;
  decrypted: string;
  verification: string;
  gateway: string;
  copy: string;
  startRemote: string;
  fillRemote: string;
  address: string;
  privateKey: string;
  publicKey: string;
  fill: string;
  filled: string;
  remoteNote: string;
}

export const TRY_WORDS: Readonly<Record<'en' | 'zh-HK', TryWords>> = {
  en: {
    loading: 'The sandbox of this page starts when it comes into view.',
    example: 'Example',
    answer: 'Answer',
    decided: 'what the sandbox decides',
    code: 'A result code',
    fault: 'A fault on the way',
    sendTo: 'Send to',
    here: 'the sandbox in this page',
    remote: 'a sandbox at an address',
    encrypt: 'Encrypt the body',
    body: 'Body of the request, JSON',
    editorHelp: 'Tab indents. To leave the editor with the keyboard, press Escape and then Tab.',
    valid: 'Valid against the specification',
    problems: (count) =>
      `${count} ${count === 1 ? 'problem' : 'problems'}; the sandbox will refuse this body`,
    wholeBody: 'body',
    sending: 'Sending…',
    send: 'Sign and send',
    reset: 'Reset the sandbox',
    note: 'Keys are made in this page, and the gateway runs in it: no request leaves your browser. Its clock stands at the time of the example.',
    noAnswer: 'No answer.',
    verified: 'signature verified',
    notVerified: 'not verified',
    content: 'Content to be signed',
    request: 'Request',
    response: 'Response',
    decrypted: 'Response, decrypted',
    verification: 'Verification',
    gateway: 'The gateway on the request:',
    copy: 'Copy',
    startRemote: 'Start a sandbox that lets this page call it:',
    fillRemote: 'Press “Fill from the running sandbox”, then “Sign and send”.',
    address: 'Address, on this machine',
    privateKey: 'Private key of the test client',
    publicKey: 'Public key of that sandbox',
    fill: 'Fill from the running sandbox',
    filled: 'Filled in.',
    remoteNote:
      'The page calls this machine only, and the browser asks that sandbox for permission first (CORS). Never paste a real key.',
  },
  'zh-HK': {
    loading: '捲動到這裏時，頁面內的沙盒便會啟動。',
    example: '範例',
    answer: '回覆',
    decided: '由沙盒決定',
    code: '指定結果代碼',
    fault: '傳輸途中的故障',
    sendTo: '傳送到',
    here: '此頁面內的沙盒',
    remote: '指定位址的沙盒',
    encrypt: '加密正文',
    body: '請求正文（JSON）',
    editorHelp: 'Tab 鍵用作縮排。如要以鍵盤離開編輯器，先按 Escape，再按 Tab。',
    valid: '符合規格',
    problems: (count) => `${count} 個問題；沙盒會拒絕此正文`,
    wholeBody: '正文',
    sending: '傳送中…',
    send: '簽名並傳送',
    reset: '重設沙盒',
    note: '金鑰在此頁面內產生，閘道也在頁面內執行：請求不會離開你的瀏覽器。閘道的時鐘停在範例的時間。',
    noAnswer: '沒有回覆。',
    verified: '簽名已驗證',
    notVerified: '未經驗證',
    content: '待簽名內容',
    request: '請求',
    response: '回覆',
    decrypted: '解密後的回覆',
    verification: '驗證',
    gateway: '閘道對請求的判斷：',
    copy: '複製',
    startRemote: '啟動容許此頁面呼叫的沙盒：',
    fillRemote: '按「由執行中的沙盒填入」，再按「簽名並傳送」。',
    address: '位址（本機）',
    privateKey: '測試客戶端的私鑰',
    publicKey: '該沙盒的公鑰',
    fill: '由執行中的沙盒填入',
    filled: '已填入。',
    remoteNote: '此頁面只會呼叫本機，而瀏覽器會先向該沙盒取得許可（CORS）。切勿貼上真正的金鑰。',
  },
};
