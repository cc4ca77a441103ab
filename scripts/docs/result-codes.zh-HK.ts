/** Meaning and advice of each result code in Traditional Chinese: `[meaning, what to do]`. */
export const chineseCodes: Readonly<Record<string, readonly [meaning: string, action?: string]>> = {
  SUCCESS: ['請求已執行。'],
  ACCESS_DENIED: ['此客戶端無權呼叫這個 API。', '請 AlipayHK 為該 `Client-Id` 開通權限。'],
  CONTENT_RISKY: ['內容未能通過審核。', '修改內容後再送出；重送相同內容仍會失敗。'],
  INVALID_API: ['該路徑不屬於任何 API。', '對照規格檢查路徑與主機。'],
  INVALID_CLIENT: [
    '`Client-Id` 不存在。',
    '確認 `Client-Id` 屬於目前環境；測試與生產環境各有自己的 `Client-Id`。',
  ],
  INVALID_SIGNATURE: [
    '簽名與請求不符。',
    '逐個位元組比較待簽名內容，並確認 AlipayHK 登記的是現用私鑰所對應的公鑰。',
  ],
  KEY_NOT_FOUND: [
    '此客戶端及密鑰版本沒有登記密鑰。',
    '向 AlipayHK 登記公鑰，或更正 `Signature` 與 `Encrypt` 標頭內的 `keyVersion`。',
  ],
  MEDIA_TYPE_NOT_ACCEPTABLE: [
    '不接受請求的媒體類型。',
    '傳送 `Content-Type: application/json; charset=UTF-8`。',
  ],
  METHOD_NOT_SUPPORTED: ['不支援該 HTTP 方法。', '以 POST 傳送請求。'],
  ORDER_NOT_FOUND: ['沒有此 `merchantBizNo` 的通知。', '檢查編號，或以 `SEND` 指令建立通知。'],
  ORDER_STATUS_INVALID: [
    '訂單狀態不屬於該場景。',
    '選用該 `productTemplateCode` 的 `orderStatus` 所列狀態。',
  ],
  PARAM_ILLEGAL: ['請求無效，通常是缺少參數。', '對照該操作的結構檢查正文，更正後再送出。'],
  PASS_HAS_EXIT: [
    '相同 `merchantId`、`templateCode` 與 `bizSerialId` 的卡券已經存在。代碼的拼法沿用平台原文。',
    '不要重複發券；新的卡券需要新的 `bizSerialId`。',
  ],
  PASS_HAS_NOT_EXIST: ['卡券不存在。', '檢查 `passId`，以及用戶是否持有該卡券。'],
  PASS_IS_NULL: [
    '缺少卡券；除代碼名稱外沒有更多資料。',
    '對照該操作的結構檢查正文，再帶同 `Tracer-Id` 向 AlipayHK 支援查詢。',
  ],
  PASS_PRODUCT_TYPE_NOT_MATCH: ['卡券的產品與模板不同。', '傳送與模板相同的 `product`。'],
  PASS_TEMPLATE_BRAND_NAME_ILLEGAL: [
    '模板的品牌名稱格式不符。',
    '更正 `localeInfo` 內的 `brandName`。',
  ],
  PASS_TEMPLATE_BTN_URL_ILLEGAL: ['模板按鈕的網址格式不正確。', '更正 `button.btnUrl`。'],
  PASS_TEMPLATE_BTN_URL_INVALID: ['內容審核發現按鈕網址含敏感內容。', '更換 `button.btnUrl`。'],
  PASS_TEMPLATE_CONTENT_INVALID: ['內容審核發現文字含敏感內容。', '修改 `localeInfo` 內的文字。'],
  PASS_TEMPLATE_CUSTOMTAB_URL_INVALID: [
    '內容審核發現自訂標籤的網址含敏感內容。',
    '更換 `localeInfo.*.customTabs` 內的 `value`。',
  ],
  PASS_TEMPLATE_DESCRIPTION_ILLEGAL: [
    '模板的描述格式不符。',
    '更正 `localeInfo` 內的 `description`。',
  ],
  PASS_TEMPLATE_END_TIME_EXCEED: [
    '結束日期超出平台容許範圍。',
    '傳送較早的 `endDate`；文件沒有列明範圍。',
  ],
  PASS_TEMPLATE_HAS_NOT_EXIT: [
    '模板不存在。代碼的拼法沿用平台原文。',
    '檢查 `templateCode` 及其所屬商戶。',
  ],
  PASS_TEMPLATE_IMAGE_INVALID: ['內容審核發現圖片含敏感內容。', '更換 `imageUrl` 所指的圖片。'],
  PASS_TEMPLATE_IMAGE_URL_ILLEGAL: ['模板圖片的網址格式不正確。', '更正 `imageUrl`。'],
  PASS_TEMPLATE_NAME_ILLEGAL: ['模板名稱格式不符。', '更正 `localeInfo` 內的 `name`。'],
  PASS_TEMPLATE_SHOP_ILLEGAL: ['模板的店舖格式不符。', '更正 `localeInfo` 內的 `shops`。'],
  PASS_TEMPLATE_START_TIME_EXCEED: [
    '開始日期超出平台容許範圍。',
    '傳送較早的 `startDate`；文件沒有列明範圍。',
  ],
  PASS_TEMPLATE_START_TIME_LESS_CURRENT: ['開始日期早於現在。', '傳送不早於現在的 `startDate`。'],
  PASS_TEMPLATE_STATUS_ILLEGAL: ['不能設定為該狀態。', '傳送 `valid`、`closed` 或 `paused`。'],
  PASS_TEMPLATE_TAG_LABEL_ILLEGAL: [
    '自訂標籤的名稱格式不符。',
    '更正 `localeInfo.*.customTabs` 內的 `label`。',
  ],
  PASS_TEMPLATE_TAG_VALUE_ILLEGAL: [
    '自訂標籤的值格式不符。',
    '更正 `localeInfo.*.customTabs` 內的 `value`。',
  ],
  PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL: [
    '開始與結束日期的間隔不符規定。',
    '確認 `endDate` 不早於 `startDate`。',
  ],
  PASS_TYPE_NOT_MATCH: ['卡券的類型與模板不同。', '傳送與模板相同的 `type`。'],
  PASS_UPDATE_FAIL: ['卡券並非有效狀態，不能更新。', '不要重送；只有有效的卡券可以更新。'],
  PASS_USED_OCCUPIED: ['卡券已經使用或關閉。', '不要重送。'],
  PROCESS_FAIL: ['請求因業務原因被拒。', '不要重送；帶同 `Tracer-Id` 向 AlipayHK 支援查詢。'],
  REQUEST_TRAFFIC_EXCEED_LIMIT: ['短時間內請求過多。', '逐步延長等候時間，再重送相同請求。'],
  SIGNATURE_INVALID: [
    '簽名與請求不符；此拼法見於同一閘道的姊妹產品。',
    '逐個位元組比較待簽名內容，並確認 AlipayHK 登記的是現用私鑰所對應的公鑰。',
  ],
  STATE_MACHINE_ILLEGAL: [
    '模板不能由目前狀態轉為所要求的狀態。',
    '先查詢模板，再選擇目前狀態容許的轉換。',
  ],
  SYSTEM_ERROR: [
    '平台發生內部錯誤，結果視為不明。',
    '在重送無害的情況下重送相同請求，以取得最終狀態。',
  ],
  UN_SUPPORT_BUSINESS: [
    '此 `merchantBizNo` 已有有效的通知，或服務未開通。',
    '對既有通知使用 `UPDATE` 指令；否則請 AlipayHK 支援開通該場景。',
  ],
  UNKNOWN_EXCEPTION: [
    '平台發生未知異常，結果不明。部分文件頁把狀態印作 `F`。',
    '先查詢結果；在重送無害的情況下重送相同請求，仍未解決則帶同 `Tracer-Id` 向 AlipayHK 支援查詢。',
  ],
  USER_NOT_EXSITS: [
    '用戶不存在。代碼的拼法沿用平台原文。',
    '檢查 `openId` 或 `userId`，以及用戶是否已授權商戶的小程式。',
  ],
};
