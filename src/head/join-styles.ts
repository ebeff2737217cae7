const link = /<link rel="stylesheet" href="([^"]+)">/g;

/** Gives the addresses of the stylesheets that a page links for every medium, in order. */
export const styleLinksOf = (html: string): string[] =>
  Array.from(html.matchAll(link), ([, href = '']) => href);

/** Links one stylesheet in a page, in the place of the first of those that it had. */
export function linkOneStyle(html: string, href: string): string {
  let isFirst = true;
  return html.replace(link, (own: string, linked: string) => {
    if (!isFirst) return '';
    isFirst = false;
    return own.replace(linked, () => href);
  });
}
