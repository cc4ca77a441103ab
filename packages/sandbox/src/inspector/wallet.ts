import type { StoredNotification, StoredPass } from '../state/records.ts';
import type { StateView } from '../view.ts';
import type { Newest, Texts, WalletCard, WalletNotification, WalletView } from './view.ts';

/** How many of each kind are shown: a page that draws thousands of cards helps nobody. */
const SHOWN = 60;

type Template = ReturnType<StateView['templates']>[number];

const newest = <T, R>(list: readonly T[], draw: (item: T) => R): Newest<R> => ({
  total: list.length,
  items: list.slice(-SHOWN).reverse().map(draw),
});

const templateCard = (template: Template): WalletCard => {
  const { templateCode, clientId, type, product, status, startDate, endDate } = template;
  const { details, availableStock } = template;
  return {
    kind: 'template',
    id: templateCode,
    clientId,
    type,
    product,
    status,
    startDate,
    endDate,
    template: { ...details, ...(availableStock !== undefined && { availableStock }) },
  };
};

const passCard =
  (templates: ReadonlyMap<string, Template>) =>
  (pass: StoredPass): WalletCard => {
    const { passId, clientId, templateCode, status, startDate, endDate, details, holder } = pass;
    // Templates are closed, but never removed.
    const template = templates.get(`${clientId} ${templateCode}`) as Template;
    return {
      kind: 'pass',
      id: passId,
      clientId,
      type: String(details.type),
      product: String(details.product ?? template.product),
      status,
      startDate,
      endDate,
      template: template.details,
      pass: { ...holder, codeInfo: details.codeInfo, dataInfo: details.dataInfo },
    };
  };

const notificationCard = (
  notification: StoredNotification & { readonly valid: boolean },
): WalletNotification => {
  const { merchantBizNo, clientId, productTemplateCode, orderStatus } = notification;
  const { bizDate, endDate, valid, languageBusinessInfo } = notification;
  // The specification lets only JSON objects through.
  const texts = Object.entries(languageBusinessInfo).map(
    ([locale, json]) => [locale, JSON.parse(json) as Texts] as const,
  );
  return {
    id: merchantBizNo,
    clientId,
    productTemplateCode,
    orderStatus,
    bizDate,
    endDate,
    valid,
    texts: Object.fromEntries(texts),
  };
};

/** What the users of the wallet would see now. */
export function walletView(state: StateView, now: Date): WalletView {
  const templates = state.templates();
  const byCode = new Map(templates.map((each) => [`${each.clientId} ${each.templateCode}`, each]));
  return {
    now: now.toISOString(),
    templates: newest(templates, templateCard),
    passes: newest(state.passes(), passCard(byCode)),
    notifications: newest(state.notifications(), notificationCard),
  };
}
