import { example, newNotification, newTemplate } from './examples.ts';
import type { Bench } from './merchant.ts';

type Body = Record<string, unknown>;

/** A value whose last digit is a right EAN-13 check digit. */
export const EAN = '4006381333931';

const NOTIFICATIONS = [
  'airTicket',
  'financeOrder',
  'movieTicket',
  'paymentOrder',
  'rideHailing',
  'trainTicket',
];

/** Templates with their changes, and the pass that each gets. */
const CARDS: readonly (readonly [template: string, changes: Body, pass: string, changes: Body])[] =
  [
    ['giftCard', {}, 'giftCard', {}],
    ['admissionTicket', {}, 'admissionTicket', {}],
    ['movieTicket', {}, 'movieTicket', {}],
    ['transportTicket', {}, 'trainTicket', {}],
    ['transportTicket', { product: 'BUS_TICKET' }, 'busTicket', {}],
    [
      'giftCard',
      { codeType: 'barcode', codeStandard: 'EAN-13' },
      'giftCard',
      { codeInfo: { $codevalue$: EAN, $codemsg$: EAN } },
    ],
    [
      'giftCard',
      { codeType: 'promocode', button: { btnType: 'payment', urlType: 'CODE_PAY_BTN' } },
      'giftCard',
      { codeInfo: { $codevalue$: 'TEA-2026-HK', $codemsg$: 'TEA-2026-HK' } },
    ],
  ];

/** Fills the memory of a sandbox with every kind of card and notification; returns the passes. */
export async function fillWallet({ call }: Bench): Promise<readonly string[]> {
  const passes: string[] = [];
  for (const [template, changes, pass, passChanges] of CARDS) {
    const created = await call('createTemplate', { ...newTemplate(template), ...changes });
    const { templateCode } = created.json;
    const bizSerialId = `pass-${passes.length}`;
    const body = { ...example('createPass', pass), ...passChanges, templateCode, bizSerialId };
    passes.push(String((await call('createPass', body)).json.passId));
  }
  const passId = passes.at(-1);
  await call('updatePass', { ...example('updatePass', 'used'), passId });
  for (const name of NOTIFICATIONS) {
    await call('sendPerformanceNotification', newNotification(name));
  }
  return passes;
}
