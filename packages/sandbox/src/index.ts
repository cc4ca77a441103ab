export { ConnectionDroppedError } from './answer.ts';
export type { SandboxClient } from './clients.ts';
export type { SandboxClock } from './clock.ts';
export type { Exchange, ExchangeLimits, Verification, WireMessage } from './exchanges.ts';
export { type Fault, type FaultKind, faultKinds, type SandboxFaults } from './faults.ts';
export { createSandbox } from './sandbox.ts';
export type { ResetPart, Sandbox, SandboxConnection, SandboxOptions } from './sandbox-types.ts';
export type { SeedData, SeededPass, SeededTemplate } from './seed.ts';
export { type Spelling, spellings } from './spelling.ts';
export type {
  PassStatus,
  StoredContent,
  StoredNotification,
  StoredOrder,
  StoredPass,
  StoredTemplate,
} from './state/records.ts';
export type { TemplateStatus } from './state/templates.ts';
export type { SandboxStorage } from './text-store.ts';
export type { StateView } from './view.ts';
export type { Delivery, DeliveryAttempt, OrderNotificationOptions } from './webhooks.ts';
