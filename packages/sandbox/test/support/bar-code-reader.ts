import {
  type BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  GlobalHistogramBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library';
import type { BrowserContext, Locator } from 'playwright-core';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly grey: readonly number[];
}

/** Turns a PNG into grey values; a browser decodes it, in a page without a policy of its own. */
const readPng = async (context: BrowserContext, png: Buffer): Promise<Pixels> => {
  const page = await context.newPage();
  try {
    return await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      const grey = Array.from(
        { length: width * height },
        (_, at) => (data[4 * at]! + data[4 * at + 1]! + data[4 * at + 2]!) / 3,
      );
      return { width, height, grey };
    }, png.toString('base64'));
  } finally {
    await page.close();
  }
};

/**
 * What a scanner for codes of this format reads from a screenshot of this place. The reader shares
 * no code with the writers.
 */
export const scan = async (place: Locator, format: BarcodeFormat): Promise<string> => {
  const png = await place.screenshot();
  const { width, height, grey } = await readPng(place.page().context(), png);
  const source = new RGBLuminanceSource(Uint8ClampedArray.from(grey), width, height);
  return new MultiFormatReader()
    .decode(
      new BinaryBitmap(new GlobalHistogramBinarizer(source)),
      new Map([[DecodeHintType.POSSIBLE_FORMATS, [format]]]),
    )
    .getText();
};
