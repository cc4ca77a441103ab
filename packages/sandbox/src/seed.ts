import { operations } from '@alipayhk-openapi/spec/operations';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import type { ClientRegistry } from './clients.ts';
import type { JsonObject } from './passage.ts';
import { passOf } from './state/passes.ts';
import type { StoredPass, StoredTemplateStatus } from './state/records.ts';
import type { Store } from './state/store.ts';
import { checkTemplate } from './state/template-rules.ts';
import { documentNumber, templateOf } from './state/templates.ts';

/** A template that is there from the beginning. */
export interface SeededTemplate {
  /** Whose it is; the first merchant's if left out. */
  readonly clientId?: string | undefined;
  /** The code to call it by; one of the usual form if left out. */
  readonly templateCode?: string | undefined;
  /** `valid` if left out. */
  readonly status?: StoredTemplateStatus | undefined;
  /**
   * A body of `createTemplate`. `requestId` may be left out, and so may `startDate` and `endDate`:
   * it is valid from the sandbox's present on, for a year.
   */
  readonly body: JsonObject;
}

/** A pass that is there from the beginning. */
export interface SeededPass {
  /** Whose it is; the first merchant's if left out. */
  readonly clientId?: string | undefined;
  /** The number to call it by; one of the usual form if left out. */
  readonly passId?: string | undefined;
  /** `ACTIVE` if left out. */
  readonly status?: StoredPass['status'] | undefined;
  /** A body of `createPass`, with the code of a template that is there. Dates as for templates. */
  readonly body: JsonObject;
}

/** What a sandbox knows from the beginning. */
export interface SeedData {
  /** The templates that are there from the beginning. */
  readonly templates?: readonly SeededTemplate[] | undefined;
  /** The passes that are there from the beginning. */
  readonly passes?: readonly SeededPass[] | undefined;
}

const YEAR = 365 * 86_400_000;

interface SeedOptions {
  readonly store: Store;
  readonly clients: ClientRegistry;
  readonly now: number;
}

/** What is wrong with an entry, with its place in the data. */
function unusable(place: string, why: string): TypeError {
  return new TypeError(`Mend the seed data at ${place}: ${why}`);
}

function checkBody(
  operationId: 'createTemplate' | 'createPass',
  body: JsonObject,
  place: string,
): void {
  const { errors } = validateRequest(operationId, body);
  if (errors[0] === undefined) return;
  throw unusable(place, `/body${errors[0].pointer} ${errors[0].message}.`);
}

function ownerOf({ clients }: SeedOptions, clientId: string | undefined, place: string): string {
  const owner = clientId === undefined ? clients.list()[0] : clients.get(clientId);
  if (owner !== undefined) return owner.clientId;
  throw unusable(place, `no client "${clientId}" is registered.`);
}

function bodyOf(body: JsonObject, now: number): JsonObject {
  return {
    requestId: crypto.randomUUID().replaceAll('-', ''),
    startDate: now,
    endDate: now + YEAR,
    ...body,
  };
}

function seedTemplate(entry: SeededTemplate, place: string, options: SeedOptions): void {
  const { store, now } = options;
  const clientId = ownerOf(options, entry.clientId, place);
  const body = bodyOf(entry.body ?? {}, now);
  checkBody('createTemplate', body, place);
  const metadata = operations.createTemplate;
  // A template of the past may be seeded, to try what happens with one.
  const previous = { startDate: Number(body.startDate) };
  const context = { store, clientId, now, metadata, note: () => undefined };
  const refusal = checkTemplate(context, body, previous);
  if (refusal !== undefined) throw unusable(place, `/body${refusal.reason}`);
  const templateCode = entry.templateCode ?? documentNumber('8', now, store.nextNumber());
  if (store.templates.get(clientId, templateCode) !== undefined) {
    throw unusable(place, `there is a template ${templateCode} already.`);
  }
  store.templates.set({
    ...templateOf(body as Parameters<typeof templateOf>[0]),
    clientId,
    templateCode,
    status: entry.status ?? 'valid',
  });
}

function seedPass(entry: SeededPass, place: string, options: SeedOptions): void {
  const { store, now } = options;
  const clientId = ownerOf(options, entry.clientId, place);
  const body = bodyOf(entry.body ?? {}, now);
  checkBody('createPass', body, place);
  const pass = passOf(body as Parameters<typeof passOf>[0]);
  const { templateCode, bizSerialId, merchantId } = pass;
  if (store.templates.get(clientId, templateCode)?.merchantId !== merchantId) {
    throw unusable(place, `merchant ${merchantId} has no template ${templateCode}.`);
  }
  const passId = entry.passId ?? documentNumber('2', now, store.nextNumber());
  const isTaken =
    store.passes.get(clientId, passId) ??
    store.passes.find(clientId, [merchantId, templateCode, bizSerialId]);
  if (isTaken !== undefined) throw unusable(place, `there is such a pass already.`);
  store.passes.set({ ...pass, clientId, passId, status: entry.status ?? 'ACTIVE' });
}

/**
 * Puts templates and passes into the memory, as if the merchants had made them.
 *
 * @throws TypeError with the place of the first entry that is unusable.
 */
export function plantSeed(seed: SeedData, options: SeedOptions): void {
  const lists = { templates: seed.templates ?? [], passes: seed.passes ?? [] };
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) throw unusable(`/${name}`, 'it is no list.');
  }
  lists.templates.forEach((entry, at) => {
    seedTemplate(entry, `/templates/${at}`, options);
  });
  lists.passes.forEach((entry, at) => {
    seedPass(entry, `/passes/${at}`, options);
  });
}
