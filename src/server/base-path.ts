const localSite = 'http://127.0.0.1:4321/';

/** Gives the path under which the site stands, with a slash at both ends, from `SITE_URL`. */
export function basePath(siteUrl: string = process.env['SITE_URL'] ?? localSite): string {
  if (!URL.canParse(siteUrl)) {
    throw new Error(
      `Expected SITE_URL to be an address such as "${localSite}", but found "${siteUrl}".`,
    );
  }
  const { pathname } = new URL(siteUrl);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
