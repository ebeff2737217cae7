import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkOneStyle, styleLinksOf } from '../head/join-styles.ts';

/**
 * Gives every page its styles in one file. The bundler cuts them where pages differ, which makes seven files for an
 * article: seven requests before the first paint, and a fifth more to load, as each is compressed by itself.
 */
export const joinStyles = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'join-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const out = fileURLToPath(dir);
        const joined = new Map<string, string>();
        const [cut, kept] = [new Set<string>(), new Set<string>()];
        const fileOf = (href: string): string => join(out, href.slice(base.length));

        for (const { pathname } of pages) {
          const file = pageFile(out, pathname);
          const html = readFileSync(file, 'utf8');
          const hrefs = styleLinksOf(html);
          if (hrefs.length < 2) {
            for (const href of hrefs) kept.add(href);
            continue;
          }
          const set = hrefs.join(' ');
          const href = joined.get(set) ?? `${base}${writeJoined(out, hrefs.map(fileOf))}`;
          joined.set(set, href);
          for (const each of hrefs) cut.add(each);
          writeFileSync(file, linkOneStyle(html, href));
        }
        for (const href of cut) if (!kept.has(href)) rmSync(fileOf(href));
        logger.info(`${cut.size} stylesheets joined to ${joined.size}`);
      },
    },
  };
};

const pageFile = (out: string, pathname: string): string => {
  const file = join(out, pathname, 'index.html');
  return existsSync(file) ? file : join(out, `${pathname.replace(/\/$/, '')}.html`);
};

/** Writes the texts of some files as one, named by its content; gives its path in the site. */
function writeJoined(out: string, files: string[]): string {
  const text = files.map((file) => readFileSync(file, 'utf8').trim()).join('\n');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const path = `_assets/styles.${hash}.css`;
  writeFileSync(join(out, path), text);
  return path;
}
