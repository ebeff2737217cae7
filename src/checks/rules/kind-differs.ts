import { kindName } from '../kind-name.ts';
import { pairedBlocks, pairOf } from '../paired-blocks.ts';
import { findingAt, nameOfPlace } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** A passage is of the same kind in both languages: a table opposite a table, a chapter opposite a chapter. */
export const checkKindDiffers: Rule = ({ articles }) =>
  articles.flatMap(pairOf).flatMap((pair) =>
    pairedBlocks(pair)
      .filter(({ zh, en }) => kindName(zh) !== kindName(en))
      .map(({ id, zh, en }) => {
        const place = nameOfPlace(pair.zh, zh);
        const message = `Expected "#${id}" to be a ${kindName(zh)}, as in ${place}, but found a ${kindName(en)}.`;
        return findingAt(pair.en, en.node, message);
      }),
  );
