import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import { pagesOf, type BuiltSite } from './built-site.ts';

/** Lists the links of a built site that lead to no file or to no id of it; `origin` is where it pretends to be published. */
export function brokenLinks(site: BuiltSite, origin: string): string[] {
  const pages = new Map(pagesOf(site).map((path) => [path, readBuiltPage(site, path)]));
  return [...pages.values()].flatMap((page) =>
    page.addresses.flatMap((address) => {
      const url = new URL(address, `${origin}${site.base}${page.path}`);
      if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return [];
      const reason = whyBroken(site, pages, url);
      return reason === undefined
        ? []
        : [`${page.path || 'the first page'}: "${address}" ${reason}`];
    }),
  );
}

function whyBroken(site: BuiltSite, pages: Map<string, BuiltPage>, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return `leaves ${site.base}`;
  const inside = path.slice(site.base.length);
  const page = pages.get(inside);
  // A share page has one passage and no ids: it only has to be there.
  if (!page) return isServed(join(site.dir, inside)) ? undefined : 'leads to no file';
  // What a quotation adds to a fragment (`:~:text=`) is the browser's.
  const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
  return id === '' || page.ids.has(id) ? undefined : 'leads to no id of the page';
}

const isServed = (path: string): boolean =>
  existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
