/** What the browser's part of the inspector consists of; all of it is text. */
export interface InspectorAssets {
  readonly page: string;
  readonly script: string;
  readonly style: string;
  /** What the specification says about each protocol header, by its name in lower case. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/**
 * The build puts the bundle of `inspector-ui/` into the place of this module, see
 * `build/inspector-assets.ts`. Without a build there is no page.
 */
export const assets: InspectorAssets | undefined = undefined;
