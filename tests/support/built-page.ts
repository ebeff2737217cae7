import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { BuiltSite } from './built-site.ts';

/** What links and names stand in a built page. */
export interface BuiltPage {
  /** The page's path within the site. */
  path: string;
  ids: Set<string>;
  /** Every address that the page leads to or loads, as written. */
  addresses: string[];
}

const addressed: [selector: string, attribute: string][] = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['form[action]', 'action'],
];

/** Gives the file of a page, from the page's path within the site. */
export const pageFile = ({ dir }: BuiltSite, path: string): string =>
  join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path);

/** Reads a built page. */
export function readBuiltPage(site: BuiltSite, path: string): BuiltPage {
  const { document } = new JSDOM(readFileSync(pageFile(site, path))).window;
  return {
    path,
    ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    addresses: addressed.flatMap(([selector, attribute]) =>
      [...document.querySelectorAll(selector)].map((each) => each.getAttribute(attribute) ?? ''),
    ),
  };
}
