import { defineMdastPlugin } from 'satteri';
import type { TermMatcher } from '../glossary/match-terms.ts';
import { editionTree } from './edition-tree.ts';
import type { FormerIds } from './former-ids.ts';
import type { Root } from './nodes.ts';

/** What the transforms must know of the site. */
export interface SiteKnowledge {
  /** Gives the terms to mark in a file. */
  matcherFor: (file: URL | undefined) => TermMatcher;
  /** Gives, by id, the ids that passages had before. */
  formerIds: () => FormerIds;
}

/** Makes the engine's transforms into one plugin of the Markdown processor, which works on plain copies of its tree. */
export const makeEditionPlugin = (site: SiteKnowledge): ReturnType<typeof definePlugin> =>
  definePlugin(site);

// What the processor infers of a plugin tells whether it works at once: no type written by hand says it.
const definePlugin = ({ matcherFor, formerIds }: SiteKnowledge) =>
  defineMdastPlugin({
    name: 'edition',
    before(root, context) {
      const plain = JSON.parse(JSON.stringify(root)) as Root;
      context.replaceNode(root, editionTree(plain, matcherFor(context.fileURL), formerIds()));
    },
  });
