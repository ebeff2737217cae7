import { idPattern } from '../../markdown/id-comment.ts';
import { halvesOf } from '../collection.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** Every id of the content stands in the lock file. Said once a file. */
export const checkIdUnlocked: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => {
    const { lock } = collection;
    const open = half.blocks.filter(
      ({ id }) => id !== undefined && idPattern.test(id) && !lock.lines.has(id),
    );
    const [first] = open;
    if (!first) return [];
    const found = `${open.length} that are not there, the first of them "#${first.id}"`;
    const message = `Expected every id to stand in ${lock.path}, but found ${found}. Run: npm run stamp`;
    return [findingAt(half, first.node, message)];
  });
