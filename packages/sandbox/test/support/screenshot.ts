import type { Locator } from 'playwright-core';
import type { GreyPicture } from '../../../../test/bar-codes/src/scan.ts';

/** A screenshot of this place as grey values; a page without a policy of its own reads the PNG. */
export async function greyScreenshot(place: Locator): Promise<GreyPicture> {
  const png = await place.screenshot();
  const page = await place.page().context().newPage();
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
}
