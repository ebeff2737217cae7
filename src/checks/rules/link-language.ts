import { halvesOf } from '../collection.ts';
import { isPageOfOneLanguage, linksOf } from '../links.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** A link within the site names no language: it leads to the passage in the reader's own. */
export const checkLinkLanguage: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    linksOf(half, collection.graphs)
      .filter(({ url }) => isPageOfOneLanguage(url))
      .map(({ node, url }) => {
        const message = `Expected a link in no language, "#<id>", but found "${url}".`;
        return findingAt(half, node, message);
      }),
  );
