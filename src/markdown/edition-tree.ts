// What turns a parsed file into what the page components render. The order matters: tables and
// fences take their ids with them before the remaining ids are lifted, and terms are marked while
// the headings that part the sections still stand among their text.
import type { TermMatcher } from '../glossary/match-terms.ts';
import { replaceFences } from './code-components.ts';
import { addFormerIds, type FormerIds } from './former-ids.ts';
import { keepCode } from './keep-code.ts';
import { keepUnitsInTree } from './keep-units.ts';
import { liftIds } from './lift-ids.ts';
import { markTerms } from './mark-terms.ts';
import type { Root } from './nodes.ts';
import { partHeadings } from './part-headings.ts';
import { replaceTables } from './table-components.ts';
import { wrapSections } from './wrap-sections.ts';

/** Gives the tree of a half in the engine's vocabulary: sections, tables, code, diagrams, terms, ids and former ids. */
export function editionTree(root: Root, match: TermMatcher, former: FormerIds): Root {
  const blocks = replaceFences(replaceTables(keepCode(keepUnitsInTree(root.children))));
  const sections = wrapSections(partHeadings(liftIds(markTerms(blocks, match))));
  return { type: 'root', children: addFormerIds(sections, former) };
}
