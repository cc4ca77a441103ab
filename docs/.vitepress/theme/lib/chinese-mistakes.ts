import type { Mistake, MistakeCode } from '@alipayhk-openapi/middleware/diagnose';

/** The mistakes that the doctor knows, in Chinese. */
export const CHINESE_MISTAKES: Readonly<Record<MistakeCode, Mistake>> = {
  'other-key': {
    explanation: '簽名所用的金鑰，與這裏應用的金鑰不同。',
    fix: '按此環境與 keyVersion，設定與簽名私鑰對應的公鑰。',
  },
  'own-key': {
    explanation: '以驗證方自己的公鑰檢查簽名，或以錯誤一方的金鑰簽名。',
    fix: '以對方的公鑰驗證：商戶應使用平台所顯示的公鑰，而不是上載到平台的公鑰。',
  },
  'digest-algorithm': {
    explanation: '簽名使用了 SHA-256 以外的摘要演算法。',
    fix: '以 SHA256withRSA（RSASSA-PKCS1-v1_5 加 SHA-256）簽名。',
  },
  'digest-without-info': {
    explanation: '摘要直接加密，沒有帶上演算法的名稱。',
    fix: '使用簽名函式（SHA256withRSA），而不是「以私鑰加密」。',
  },
  'rsa-pss': { explanation: '簽名是 RSA-PSS。', fix: '使用 RSASSA-PKCS1-v1_5 填充。' },
  'signature-base64url': {
    explanation: '簽名是 URL 安全的 Base64。',
    fix: '使用標準 Base64 字母表並保留補位，再作百分號編碼。',
  },
  'signature-plus-as-space': {
    explanation: '簽名內的每個「+」都變成空格：有程式把它當作表單解碼。',
    fix: '把 Base64 作百分號編碼（「+」變成 %2B），並以保留「+」的函式解碼。',
  },
  'signature-not-percent-encoded': {
    explanation: '簽名的 Base64 沒有作百分號編碼。',
    fix: '作百分號編碼（encodeURIComponent、URLEncoder）。',
  },
  'signature-percent-encoded-twice': {
    explanation: '簽名作了兩次百分號編碼（「%」變成 %25）。',
    fix: '只作一次百分號編碼。',
  },
  'signature-quoted': {
    explanation: '簽名放在引號內。',
    fix: '寫出值而不用引號：signature=<value>。',
  },
  'signature-hex': {
    explanation: '簽名以十六進制書寫。',
    fix: '把位元組寫成 Base64，再作百分號編碼。',
  },
  'signature-base64-twice': {
    explanation: '簽名是 Base64 的 Base64。',
    fix: '只編碼一次：許多簽名函式已傳回 Base64。',
  },
  'signature-header-form': {
    explanation: 'Signature 標頭並非寫成 algorithm=...,keyVersion=...,signature=...。',
    fix: '寫成 algorithm=RSA256,keyVersion=<version>,signature=<value>，以逗號連接。',
  },
  'digest-signed': {
    explanation: '把內容的摘要當作內容簽名，所以作了兩次雜湊。',
    fix: '把內容本身交給簽名函式。如 KMS 收到的是摘要，請加以說明（AWS：MessageType DIGEST）。',
  },
  'content-incomplete': {
    explanation: '只簽署了部分內容，例如只有正文。',
    fix: '簽署 <method> <URI>、一個換行符，以及 <Client-Id>.<time>.<body>。',
  },
  'content-as-parameters': {
    explanation: '正文的成員以 a=b&c=d 的形式簽署，那是 Alipay 另一個 API 的做法。',
    fix: '簽署 <method> <URI>、一個換行符，以及 <Client-Id>.<time>.<body>，正文與所傳送的相同。',
  },
  'uri-with-host': {
    explanation: '所簽署的 URI 包括協定或主機。',
    fix: '只簽署路徑與查詢字串，並以「/」開首。',
  },
  'uri-without-query': {
    explanation: '所簽署的 URI 缺少查詢字串。',
    fix: '簽署路徑與查詢字串；接收方也應接受只有路徑的簽名。',
  },
  'uri-with-query': {
    explanation: '所簽署的 URI 帶有請求所沒有的查詢字串。',
    fix: '原樣簽署所傳送的 URI。',
  },
  'uri-without-slash': {
    explanation: '所簽署的 URI 缺少開首的「/」，或結尾多了一個。',
    fix: '按請求行的原樣簽署路徑。',
  },
  'uri-decoded': {
    explanation: '所簽署的 URI 作了百分號解碼，或再編碼一次。',
    fix: '按請求行的原樣簽署 URI。',
  },
  'uri-prefix': {
    explanation: '所簽署路徑的開首部分不同：代理、閘道或路由加上或移除了前綴。',
    fix: '簽署呼叫者所用的路徑；如在代理之後驗證，以 uri 提供原來的路徑與查詢字串。',
  },
  'uri-differs': {
    explanation: '簽名屬於另一個位址，例如另一個操作的路徑。',
    fix: '簽署所傳送請求的路徑。',
  },
  'method-differs': {
    explanation: '所簽署的內容以另一個 HTTP 方法開首，或沒有方法。',
    fix: '以大寫的方法 POST 與一個空格開首。',
  },
  'line-break-crlf': {
    explanation: '所簽署內容的各行以 CR 與 LF 分隔。',
    fix: '不論甚麼作業系統，都只用一個 LF（\\n）。',
  },
  'line-break-missing': {
    explanation: '所簽署內容的 URI 之後沒有換行符，或寫成 \\n 這兩個字元。',
    fix: '在 URI 與 Client-Id 之間放一個 LF（位元組 0A）。',
  },
  'separator-differs': {
    explanation: 'Client-Id、時間與正文並非各以一個點連接。',
    fix: '以 <Client-Id>.<time>.<body> 的形式連接。',
  },
  'client-id-differs': {
    explanation: '所簽署的 Client-Id 與標頭不同。',
    fix: '標頭與所簽署的內容使用同一個 Client-Id；回覆使用商戶的 Client-Id。',
  },
  'time-reformatted': {
    explanation: '所簽署的是同一時刻，但寫法與標頭不同。',
    fix: '原樣使用標頭；切勿解析後再格式化。',
  },
  'time-differs': {
    explanation: '所簽署的時刻與標頭不同：取了兩次時間。',
    fix: '只取一次時間，並把該文字同時用於標頭與內容。',
  },
  'body-reserialised': {
    explanation: '正文在簽名或驗證前，曾經解析再序列化。',
    fix: '只序列化一次；簽署並傳送相同的位元組；驗證收到的位元組。',
  },
  'body-pretty-printed': {
    explanation: '一方使用排版後的正文，另一方使用緊湊的正文。',
    fix: '簽署實際傳送的位元組。',
  },
  'body-key-order': {
    explanation: '簽署時，JSON 正文的鍵次序不同。',
    fix: '簽署實際傳送的位元組；沒有正規形式。',
  },
  'body-escaped': {
    explanation: '所簽署正文的轉義不同（大小寫的 \\uXXXX、\\u003c、\\/）：由另一個程式寫出 JSON。',
    fix: '簽署實際傳送的位元組。',
  },
  'trailing-newline': {
    explanation: '正文結尾（亦即所簽署內容的結尾）多了或少了換行。',
    fix: '所簽署的內容應以最後傳送的位元組結尾；留意編輯器，以及會移除換行的 curl -d @file（請用 --data-binary）。',
  },
  'body-line-breaks': {
    explanation: '正文內的換行在 LF 與 CR LF 之間轉換過。',
    fix: '把正文當作位元組處理。',
  },
  'body-bom': {
    explanation: '正文開首多了或少了位元組順序記號（EF BB BF）。',
    fix: '傳送與簽署的正文都不帶位元組順序記號。',
  },
  'body-charset': {
    explanation: '簽署時，正文以 UTF-8 以外的字元集變成位元組。',
    fix: '明確以 UTF-8 編碼；切勿依賴平台的預設。',
  },
  'body-empty': {
    explanation: '簽名的範圍是空的正文。',
    fix: '簽署所傳送的正文；在其他程式取用前先讀取。',
  },
  'body-base64': {
    explanation: '其中一方的正文是 Base64，就像 AWS Lambda 交來的形式。',
    fix: '驗證前先解碼正文（isBase64Encoded）；簽署實際傳送的內容。',
  },
  'body-json-string': {
    explanation: '其中一方的正文是放在 JSON 字串內的 JSON 文件：序列化了兩次。',
    fix: '只序列化一次；簽署並傳送相同的位元組。',
  },
  'body-embedded-json': {
    explanation: '以文字存放 JSON 文件的欄位，簽署時是物件，或剛好相反。',
    fix: '先組成內嵌 JSON 的文字，再組成正文，並簽署實際傳送的位元組。',
  },
  'body-member-differs': {
    explanation: '正文有一個成員沒有簽署：它是後來加上的，或因為是 null 而略去。',
    fix: '先組成完整的正文，再序列化一次；簽署並傳送相同的位元組。',
  },
  'body-plaintext': {
    explanation: '所簽署的是明文，而不是密文。',
    fix: '先加密，再簽署實際傳送的內容：密文的 Base64。',
  },
};
