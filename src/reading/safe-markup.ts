// What may be taken over from the page in the other language: running text and its marks. Whatever
// else stands there gives its words only, and some things not even those.

const kept = new Set(['a', 'br', 'code', 'em', 'kbd', 'samp', 'strong', 'sub', 'sup']);
const dropped = new Set(['button', 'script', 'style', 'svg', 'template', 'dialog', 'input']);

/** What becomes of an element of the other page: taken over, left out, or replaced by its content. */
export function fateOf(name: string): 'keep' | 'drop' | 'unwrap' {
  if (kept.has(name)) return 'keep';
  return dropped.has(name) ? 'drop' : 'unwrap';
}

/** Gives where a link of the other page leads, from `page`'s address; undefined where it is not on the web. */
export function safeHref(href: string, page: string): string | undefined {
  // A passage has the same id in both languages: the reader stays on this page.
  if (href.startsWith('#')) return href;
  const url = URL.parse(href, page);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
