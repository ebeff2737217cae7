import { idPattern } from '../../markdown/id-comment.ts';
import { halvesOf } from '../collection.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** An id is a letter and 3 to 7 letters or digits, all lower case. */
export const checkIdForm: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    half.blocks
      .filter((block) => block.id !== undefined && !idPattern.test(block.id))
      .map(({ id, anchor }) => {
        const form = 'a lower-case letter, then 3 to 7 lower-case letters or digits';
        const mend = 'Take it out and run: npm run stamp';
        return findingAt(half, anchor, `Expected an id of ${form}, but found "#${id}". ${mend}`);
      }),
  );
