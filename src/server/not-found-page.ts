/** Gives the places where the page for a missing path may stand, the nearest folder first. */
export function notFoundPages(path: string): string[] {
  const folders = path.split('/').slice(1, -1);
  const pages = folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}/404.html`);
  return [...pages.reverse(), '/404.html'];
}
