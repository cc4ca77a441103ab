/** What people type, and the page that they look for, below the site's address. */
export interface Query {
  typed: string;
  page: string;
  /** The page is the first hit, or among the first three. */
  among: 1 | 3;
}

const first = (typed: string, page: string): Query => ({ typed, page, among: 1 });
const amongThree = (typed: string, page: string): Query => ({ typed, page, among: 3 });

/** Identifiers, field names, result codes and titles find their page first; people's words among three. */
export const ENGLISH: readonly Query[] = [
  first('createTemplate', 'operations/createTemplate'),
  first('updateTemplate', 'operations/updateTemplate'),
  first('updateTemplateStatus', 'operations/updateTemplateStatus'),
  first('queryTemplate', 'operations/queryTemplate'),
  first('createPass', 'operations/createPass'),
  first('updatePass', 'operations/updatePass'),
  first('synchronizeContent', 'operations/synchronizeContent'),
  first('sendPerformanceNotification', 'operations/sendPerformanceNotification'),
  first('synchronizeOrder', 'operations/synchronizeOrder'),
  first('switchStatus', 'operations/updateTemplateStatus'),
  first('contractCardSync', 'operations/sendPerformanceNotification'),
  first('bizSerialId', 'operations/createPass'),
  first('updateDetailType', 'operations/updatePass'),
  first('contentInfo', 'operations/synchronizeContent'),
  first('languageBusinessInfo', 'operations/sendPerformanceNotification'),
  first('merchantAccountId', 'operations/updateTemplateStatus'),
  first('PASS_HAS_EXIT', 'result-codes'),
  first('PASS_USED_OCCUPIED', 'result-codes'),
  first('UN_SUPPORT_BUSINESS', 'result-codes'),
  first('CONTENT_RISKY', 'result-codes'),
  first('REQUEST_TRAFFIC_EXCEED_LIMIT', 'result-codes'),
  first('Quick start', 'guide/quick-start'),
  first('Keys and rotation', 'guide/keys'),
  first('How signing works', 'guide/signing'),
  first('Encryption', 'guide/encryption'),
  first('Notifications', 'guide/notifications'),
  first('Sandbox and testing', 'guide/sandbox'),
  first('Runtimes', 'guide/runtimes'),
  first('createAlipayHKClient', 'api/client/'),
  amongThree('passExtInfo', 'operations/createTemplate'),
  amongThree('rotate keys', 'guide/keys'),
  amongThree('webhook', 'guide/notifications'),
  amongThree('invalid signature', 'guide/doctor'),
  amongThree('signature does not verify', 'guide/doctor'),
  amongThree('retry after timeout', 'guide/results'),
  amongThree('mock server', 'guide/sandbox'),
  amongThree('cloudflare workers', 'guide/runtimes'),
  amongThree('upgrade version', 'guide/versioning'),
];

export const CHINESE: readonly Query[] = [
  first('快速開始', 'zh-HK/guide/quick-start'),
  first('簽名', 'zh-HK/guide/signing'),
  first('簽名原理', 'zh-HK/guide/signing'),
  first('金鑰與輪換', 'zh-HK/guide/keys'),
  first('加密', 'zh-HK/guide/encryption'),
  first('沙盒與測試', 'zh-HK/guide/sandbox'),
  first('疑難排解', 'zh-HK/guide/troubleshooting'),
  first('常見問題', 'zh-HK/guide/faq'),
  first('執行環境', 'zh-HK/guide/runtimes'),
  first('createTemplate', 'zh-HK/operations/createTemplate'),
  first('createPass', 'zh-HK/operations/createPass'),
  first('updatePass', 'zh-HK/operations/updatePass'),
  first('queryTemplate', 'zh-HK/operations/queryTemplate'),
  first('synchronizeOrder', 'zh-HK/operations/synchronizeOrder'),
  first('sendPerformanceNotification', 'zh-HK/operations/sendPerformanceNotification'),
  first('建立模板', 'zh-HK/operations/createTemplate'),
  first('建立卡券', 'zh-HK/operations/createPass'),
  first('同步訂單', 'zh-HK/operations/synchronizeOrder'),
  first('bizSerialId', 'zh-HK/operations/createPass'),
  first('updateDetailType', 'zh-HK/operations/updatePass'),
  first('contentInfo', 'zh-HK/operations/synchronizeContent'),
  first('merchantAccountId', 'zh-HK/operations/updateTemplateStatus'),
  first('PASS_HAS_EXIT', 'zh-HK/result-codes'),
  first('CONTENT_RISKY', 'zh-HK/result-codes'),
  amongThree('密鑰', 'zh-HK/guide/keys'),
  amongThree('金鑰輪換', 'zh-HK/guide/keys'),
  amongThree('範本', 'zh-HK/operations/createTemplate'),
  amongThree('驗簽', 'zh-HK/guide/signing'),
  amongThree('履約通知', 'zh-HK/operations/sendPerformanceNotification'),
  amongThree('簽名驗證失敗', 'zh-HK/guide/doctor'),
  amongThree('回調', 'zh-HK/guide/notifications'),
  amongThree('結果不明', 'zh-HK/guide/results'),
];
