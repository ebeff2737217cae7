import { defineMdastPlugin } from 'satteri';
import type { TermMatcher } from '../glossary/match-terms.ts';
import { editionTree } from './edition-tree.ts';
import type { Root } from './nodes.ts';

/** Gives the terms to mark in a file. */
export type MatcherFor = (file: URL | undefined) => TermMatcher;

/** Makes the engine's transforms into one plugin of the Markdown processor, which works on plain copies of its tree. */
export const makeEditionPlugin = (matcherFor: MatcherFor): ReturnType<typeof definePlugin> =>
  definePlugin(matcherFor);

// What the processor infers of a plugin tells whether it works at once: no type written by hand says it.
const definePlugin = (matcherFor: MatcherFor) =>
  defineMdastPlugin({
    name: 'edition',
    before(root, context) {
      const plain = JSON.parse(JSON.stringify(root)) as Root;
      context.replaceNode(root, editionTree(plain, matcherFor(context.fileURL)));
    },
  });
