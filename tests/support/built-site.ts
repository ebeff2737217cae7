import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { langs } from '#src/model/lang.ts';
import { basePath } from '#src/server/base-path.ts';

/** A site that has been built for the tests. */
export interface BuiltSite {
  /** The folder with its files. */
  dir: string;
  /** The path under which it stands, with a slash at both ends. */
  base: string;
}

/** The site that `npm run build` makes of the real content. */
export const realSite: BuiltSite = {
  dir: resolve(process.env['OUT_DIR'] ?? 'dist'),
  base: basePath(),
};

/** The tiny site by which the engine itself is tested: one article, under a path. */
export const fixtureSite: BuiltSite = { dir: resolve('.cache/fixture-site'), base: '/some/path/' };

/**
 * Where the fixture site pretends to be published. It is served from this machine, so that any use
 * of the full address for what should be a path is a request to another host, and fails.
 */
export const fixtureUrl = `https://site.example${fixtureSite.base}`;

/** The content of the fixture site. */
export const fixtureContent = resolve('tests/fixtures/site/content');

/** Gives the paths of a site's pages within it, without a leading slash: `` for the first, `en/`, `404.html`; without the share pages, which are many and alike. */
export const pagesOf = (site: BuiltSite): string[] =>
  allPages(site).filter((path) => !isSharePage(path));

/** Gives the paths of a site's share pages. */
export const sharePagesOf = (site: BuiltSite): string[] => allPages(site).filter(isSharePage);

const isSharePage = (path: string): boolean => path.startsWith('s/');

const allPages = ({ dir }: BuiltSite): string[] =>
  globSync('**/*.html', { cwd: dir })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();

/** Gives the paths of the real site's articles: the pages that have passages and are to be found. */
export const articlePages = (): string[] =>
  pagesOf(realSite).filter((path) => {
    if (!langs.some((lang) => path.startsWith(`${lang}/`))) return false;
    const html = readFileSync(join(realSite.dir, path, 'index.html'), 'utf8');
    return html.includes('data-passages') && !html.includes('content="noindex');
  });
