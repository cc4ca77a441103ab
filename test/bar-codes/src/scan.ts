import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  GlobalHistogramBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library';

/** A picture, row by row: 0 is black, 255 is white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: readonly number[];
}

const FORMATS = {
  QRCODE: BarcodeFormat.QR_CODE,
  CODE128: BarcodeFormat.CODE_128,
  'EAN-13': BarcodeFormat.EAN_13,
} as const;

/**
 * What a scanner for codes of this standard reads from the picture.
 *
 * @throws if there is none of this standard.
 */
export function scan({ width, height, grey }: GreyPicture, standard: keyof typeof FORMATS): string {
  const source = new RGBLuminanceSource(Uint8ClampedArray.from(grey), width, height);
  const hints = new Map([[DecodeHintType.POSSIBLE_FORMATS, [FORMATS[standard]]]]);
  const bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
  return new MultiFormatReader().decode(bitmap, hints).getText();
}
