/** What search engines and tabs show of a title, in characters. */
const longest = 70;

/** Gives the text of `<title>`: the page's title, and the site's where there is room for it. */
export function pageTitle(title: string, siteTitle: string): string {
  const both = `${title} · ${siteTitle}`;
  return title === siteTitle || both.length > longest ? title : both;
}
