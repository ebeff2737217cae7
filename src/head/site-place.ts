/** Where the site stands. */
export interface SitePlace {
  /** The path under which it stands, which ends in a slash. */
  base: string;
  /** Makes a path into a full address. */
  absolute: (path: string) => string;
}

/** Makes the place from the path and the address of the host. */
export const makeSitePlace = (base: string, host: URL | undefined): SitePlace => ({
  base,
  absolute: (path) => new URL(path, host).href,
});
