import { walk, type Node } from '../markdown/nodes.ts';
import { langs } from '../model/lang.ts';
import type { Collection } from './collection.ts';
import type { ReadHalf } from './read-half.ts';

/** A link with the node at which it stands. */
export interface Link {
  node: Node;
  url: string;
}

/** Gives the links of a half: those of its text, and those of the nodes of its diagrams, at the fence. */
export function linksOf(half: ReadHalf, graphs: Collection['graphs']): Link[] {
  const links: Link[] = [];
  walk(half.tree, (node) => {
    if (node.type === 'link') links.push({ node, url: node.url ?? '' });
    const result = graphs.get(node);
    for (const { link } of result?.ok ? result.graph.nodes : []) {
      if (link !== undefined) links.push({ node, url: link });
    }
  });
  return links;
}

/** Tells whether a link leaves the site. */
export const isExternal = (url: string): boolean => /^(https?:\/\/|mailto:)/i.test(url);

/** Tells whether a link names a page of one language by its path, as `/en/…`. */
export const isPageOfOneLanguage = (url: string): boolean =>
  new RegExp(`^/(${langs.join('|')})(/|#|\\?|$)`).test(url);
