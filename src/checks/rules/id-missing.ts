import { halvesOf } from '../collection.ts';
import { kindName } from '../kind-name.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** Every passage has an id. Said once a file: a new file has none at all. */
export const checkIdMissing: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => {
    const bare = half.blocks.filter((block) => block.id === undefined);
    const [first] = bare;
    if (!first) return [];
    const found = `${bare.length} without one, the first of them here (a ${kindName(first)})`;
    const message = `Expected every passage to have an id, but found ${found}. Run: npm run stamp`;
    return [findingAt(half, first.node, message)];
  });
