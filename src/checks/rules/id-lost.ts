import { halvesOf } from '../collection.ts';
import type { Rule } from '../rule.ts';

/** An id that was published once stays, or `moved.json` says what became of it. */
export const checkIdLost: Rule = (collection) => {
  const { lock, moved } = collection;
  const standing = new Set(halvesOf(collection).flatMap((half) => [...half.ids]));
  const told = new Set(Object.keys(moved.value ?? {}));
  return [...lock.lines]
    .filter(([id]) => !standing.has(id) && !told.has(id))
    .map(([id, line]) => {
      const mend = `If the passage moved or is gone, add to ${moved.path}: "${id}": "<the id to go to>", or "${id}": null.`;
      const message = `Expected the published id "${id}" to stand in the content, but found it nowhere.\n${mend}`;
      return { file: lock.path, line, column: 1, message };
    });
};
