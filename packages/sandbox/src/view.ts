import type { SandboxClock } from './clock.ts';
import { isNotificationValid } from './state/notifications.ts';
import type {
  StoredContent,
  StoredNotification,
  StoredOrder,
  StoredPass,
  StoredTemplate,
} from './state/records.ts';
import type { Store } from './state/store.ts';
import { type TemplateStatus, templateStatus } from './state/templates.ts';

/** Read-only lists of what the sandbox remembers, of all clients; made anew at each call. */
export interface StateView {
  /** Templates with the status of the present, `expired` included. */
  templates(): readonly (Omit<StoredTemplate, 'status'> & { readonly status: TemplateStatus })[];
  /** Passes, with their present status. */
  passes(): readonly StoredPass[];
  /** Notifications, and whether each is still shown. */
  notifications(): readonly (StoredNotification & { readonly valid: boolean })[];
  /** Contents that were synchronised. */
  contents(): readonly StoredContent[];
  /** Orders that were synchronised, with their history. */
  orders(): readonly StoredOrder[];
}

/** Shows a store without a way to change it. */
export function createStateView(store: Store, clock: SandboxClock): StateView {
  const now = (): number => clock.now().getTime();
  return {
    templates: () =>
      store.templates.all().map((template) => ({
        ...template,
        status: templateStatus(template, now()),
      })),
    passes: () => store.passes.all(),
    notifications: () =>
      store.notifications.all().map((notification) => ({
        ...notification,
        valid: isNotificationValid(notification, now()),
      })),
    contents: () => store.contents.all(),
    orders: () => store.orders.all(),
  };
}
