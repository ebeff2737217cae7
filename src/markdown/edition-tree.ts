// What turns a parsed file into what the page components render. The order matters: tables and
// fences take their ids with them before the remaining ids are lifted.
import { replaceFences } from './code-components.ts';
import { keepUnitsInTree } from './keep-units.ts';
import { liftIds } from './lift-ids.ts';
import type { Root } from './nodes.ts';
import { replaceTables } from './table-components.ts';
import { wrapSections } from './wrap-sections.ts';

/** Gives the tree of a half in the engine's vocabulary: sections, tables, code, diagrams, ids. */
export function editionTree(root: Root): Root {
  return {
    type: 'root',
    children: wrapSections(liftIds(replaceFences(replaceTables(keepUnitsInTree(root.children))))),
  };
}
