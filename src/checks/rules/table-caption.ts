import { captionContent, isTableCaption } from '../../markdown/table-caption.ts';
import { textOf } from '../../markdown/nodes.ts';
import { halvesOf } from '../collection.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

const form = 'a paragraph "Table: …" directly before it';

/** A table has a caption, and a caption has a table. */
export const checkTableCaption: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    half.blocks.flatMap(({ kind, node, anchor }) => {
      if (kind === 'table' && anchor === node) {
        return [findingAt(half, node, `Expected a table to have ${form}, but found none.`)];
      }
      if (kind === 'table' && captionContent(anchor).map(textOf).join('').trim() === '') {
        return [
          findingAt(half, anchor, 'Expected "Table:" to be followed by words, but found none.'),
        ];
      }
      if (kind === 'paragraph' && isTableCaption(node)) {
        const message = 'Expected a table directly after "Table: …", but found none.';
        return [findingAt(half, node, message)];
      }
      return [];
    }),
  );
