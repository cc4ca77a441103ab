import { s } from './dom.ts';

/** Line drawings on a grid of 24, by product and by kind of notification. */
const PATHS: Readonly<Record<string, string>> = {
  gift: 'M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7C9 7 7 6 7 4.5S9.5 2 12 7c2.5-5 5-4 5-2.5S15 7 12 7z',
  card: 'M3 6h18v12H3zM3 10h18M6 15h5',
  ticket: 'M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14 7v2M14 11v2M14 15v2',
  film: 'M4 4h16v16H4zM8 4v16M16 4v16M4 8h4M4 12h4M4 16h4M16 8h4M16 12h4M16 16h4M8 12h8',
  plane:
    'M10.5 13.5 3 11l1.5-1.5 7 .5 4.5-4.5c1-1 3-1.5 3.5-1s0 2.5-1 3.5L14 12.5l.5 7L13 21l-2.5-7.5-3.5 3.5.2 2L6 20l-1.200-2.800L2 16l1-1.200 2 .2z',
  train:
    'M6 4h12a1 1 0 0 1 1 1v10a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a1 1 0 0 1 1-1zM5 11h14M8 17l-2 3M16 17l2 3M8.5 14h.1M15.5 14h.1M12 4v7',
  bus: 'M5 4h14a1 1 0 0 1 1 1v12H4V5a1 1 0 0 1 1-1zM4 12h16M7 17v3M17 17v3M7.5 14.5h.1M16.5 14.5h.1',
  ship: 'M3 14h18l-2.5 6h-13zM6 14V9h12v5M9 9V5h6v4M12 5V3',
  car: 'M4 16v-3l2-5h12l2 5v3zM4 13h16M6 16v2M18 16v2M7.5 14.5h.1M16.5 14.5h.1',
  bill: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
};

const BY_NAME: Readonly<Record<string, string>> = {
  GIFT_CARD: 'gift',
  COUPON: 'gift',
  CARD: 'card',
  PASS: 'ticket',
  MOVIE: 'film',
  AIR_TICKET: 'plane',
  TRAIN_TICKET: 'train',
  BUS_TICKET: 'bus',
  SHIP_TICKET: 'ship',
  PAYMENT_ORDER_DEFAULT: 'bill',
  FINANCE_ORDER_DEFAULT: 'bill',
  MOVIE_TICKET_DEFAULT: 'film',
  TRAIN_TICKET_DEFAULT: 'train',
  AIR_TICKET_DEFAULT: 'plane',
  RIDE_HAILING_DEFAULT: 'car',
};

/** A decorative picture of a product; `place` is the class that gives it its size. */
export function icon(name: string, place: string): SVGSVGElement {
  return s(
    'svg',
    { class: `icon ${place}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    s('path', { d: PATHS[BY_NAME[name] ?? 'card'] ?? '' }),
  );
}
