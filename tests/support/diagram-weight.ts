import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { homePath } from '#src/model/routes.ts';
import type { Lang } from '#src/model/lang.ts';
import { pageFile } from './built-page.ts';
import { articlePages, realSite } from './built-site.ts';

/** What one diagram weighs in both of its directions and all languages together, compressed. */
export interface DiagramWeight {
  slug: string;
  id: string;
  bytes: number;
}

/** Weighs the drawings of every diagram of the real site. */
export function diagramWeights(langs: readonly Lang[]): DiagramWeight[] {
  const drawings = langs.flatMap((lang) =>
    articlePages()
      .filter((path) => path.startsWith(homePath('', lang)))
      .flatMap((path) => drawingsOf(path)),
  );
  return [...Map.groupBy(drawings, ({ slug, id }) => `${slug} ${id}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const svg = group.map((drawing) => drawing.svg).join('');
    return [{ slug: first.slug, id: first.id, bytes: gzipSync(svg).length }];
  });
}

function drawingsOf(path: string): { slug: string; id: string; svg: string }[] {
  const { document } = new JSDOM(readFileSync(pageFile(realSite, path))).window;
  const slug = path.split('/')[1] ?? '';
  return [...document.querySelectorAll('figure[id] svg.diagram')].map((svg) => ({
    slug,
    id: svg.closest('figure')?.id ?? '',
    svg: svg.outerHTML,
  }));
}
