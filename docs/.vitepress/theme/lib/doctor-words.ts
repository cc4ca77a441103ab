import type { Diagnosis } from '@alipayhk-openapi/middleware/diagnose';

/** The words of the doctor's form. */
export interface DoctorWords {
  fields: Readonly<Record<'uri' | 'clientId' | 'time' | 'signature' | 'publicKey', string>>;
  body: string;
  run: string;
  busy: string;
  note: string;
  missing(field: string): string;
  verdicts: Readonly<Record<Diagnosis['verdict'], string>>;
  expected: string;
  actual: string;
  copy: string;
}

/** The words of the doctor's form, in the languages of its pages. */
export const DOCTOR_WORDS: Readonly<Record<'en' | 'zh-HK', DoctorWords>> = {
  en: {
    fields: {
      uri: 'Path, and query if there is one',
      clientId: 'Client-Id',
      time: 'Request-Time or Response-Time',
      signature: 'Value of the Signature header',
      publicKey: 'Public key of the signer: PEM or bare base64',
    },
    body: 'Body, byte for byte',
    run: 'Find the cause',
    busy: 'Looking…',
    note: 'The check runs in this page: nothing that you paste leaves it. A public key is enough; never paste a private key.',
    missing: (field) => `Fill in: ${field}.`,
    verdicts: {
      valid: 'The signature is valid.',
      explained: 'The signature does not verify, and this is why:',
      unexplained: 'The signature does not verify, and no known mistake explains it.',
    },
    expected: 'Content that should have been signed',
    actual: 'Content that was signed',
    copy: 'Copy',
  },
  'zh-HK': {
    fields: {
      uri: '路徑（如有查詢字串也要包括）',
      clientId: 'Client-Id',
      time: 'Request-Time 或 Response-Time',
      signature: 'Signature 標頭的值',
      publicKey: '簽署方的公鑰：PEM 或純 Base64',
    },
    body: '訊息正文（逐個位元組）',
    run: '找出原因',
    busy: '檢查中…',
    note: '檢查在此頁面內進行：貼上的內容不會離開此頁面。只需公鑰；切勿貼上私鑰。',
    missing: (field) => `請填寫：${field}。`,
    verdicts: {
      valid: '簽名有效。',
      explained: '簽名驗證失敗，原因如下：',
      unexplained: '簽名驗證失敗，而且沒有任何已知的錯誤可以解釋。',
    },
    expected: '應簽名的內容',
    actual: '實際簽名的內容',
    copy: '複製',
  },
};
