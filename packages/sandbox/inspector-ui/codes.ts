import JsBarcode from 'jsbarcode';
import { encode } from 'uqr';
import { s } from './dom.ts';

/** A drawn code, or why no scanner would read it. */
export type DrawnCode = { readonly picture: SVGSVGElement } | { readonly problem: string };

/** The widest picture, in CSS pixels: the inside of a card. */
const WIDTH = 352;
const BAR_HEIGHT = 84;
const SQUARE = 196;

/** The light margins that the standards ask for, in modules. */
const QUIET = { qr: 4, bars: 10 } as const;

interface Encodings {
  encodings?: readonly { readonly data: string }[];
}

/** The modules of a linear code as ones and zeros; JsBarcode hands them out if it gets an object. */
const modulesOf = (format: string, value: string): string | undefined => {
  const target: Encodings = {};
  try {
    JsBarcode(target, value, { format, flat: true });
  } catch {
    return undefined;
  }
  return target.encodings?.map(({ data }) => data).join('');
};

const picture = (
  label: string,
  width: number,
  height: number,
  scale: number,
  path: string,
): SVGSVGElement =>
  s(
    'svg',
    {
      class: 'code',
      role: 'img',
      'aria-label': label,
      viewBox: `0 0 ${width} ${height}`,
      width: width * scale,
      height: height * scale,
      'shape-rendering': 'crispEdges',
    },
    s('rect', { width, height, fill: '#fff' }),
    s('path', { d: path, fill: '#000' }),
  );

const drawBars =
  (format: string, name: string, wanted: string) =>
  (value: string): DrawnCode => {
    const modules = modulesOf(format, value);
    if (modules === undefined) return { problem: `${name} can't carry this value: ${wanted}` };
    const width = modules.length + 2 * QUIET.bars;
    const scale = Math.max(1, Math.floor(WIDTH / width));
    const height = BAR_HEIGHT / scale;
    const path = [...modules.matchAll(/1+/g)]
      .map(
        ({ 0: bar, index }) => `M${index + QUIET.bars} 0h${bar.length}v${height}h-${bar.length}z`,
      )
      .join('');
    return { picture: picture(`${name} bar code: ${value}`, width, height, scale, path) };
  };

const drawQr = (value: string): DrawnCode => {
  try {
    const { size, data } = encode(value, { ecc: 'M', border: QUIET.qr });
    const scale = Math.max(2, Math.floor(SQUARE / size));
    const path = data
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { picture: picture(`QR code: ${value}`, size, size, scale, path) };
  } catch {
    return { problem: "A QR code can't carry this value: it is too long or no text." };
  }
};

/** By the values of `codeStandard`. */
const DRAW: Readonly<Record<string, (value: string) => DrawnCode>> = {
  QRCODE: drawQr,
  CODE128: drawBars('CODE128', 'CODE128', 'it takes ASCII characters only.'),
  'EAN-13': drawBars(
    'EAN13',
    'EAN-13',
    'it takes 13 digits of which the last is the check digit, or 12 without it.',
  ),
};

/** Draws a value by its code standard, with the margins that scanners need. */
export function drawCode(standard: string, value: string): DrawnCode {
  return (
    DRAW[standard]?.(value) ?? { problem: `"${standard}" is no code standard that is documented.` }
  );
}
