import { halvesOf } from '../collection.ts';
import type { Rule } from '../rule.ts';

/** An id that was published once stays, or `moved.json` says what became of it. */
export const checkIdLost: Rule = (collection) => {
  const { lock, moved } = collection;
  // What cannot be read may tell of any of them.
  if (moved.findings.length > 0) return [];
  const standing = new Set(halvesOf(collection).flatMap((half) => [...half.ids]));
  const told = new Set(Object.keys(moved.value ?? {}));
  return [...lock.lines]
    .filter(([id]) => !standing.has(id) && !told.has(id))
    .map(([id, line]) => {
      const mend = [
        `If it became part of another passage, add to ${moved.path}: "${id}": "<the id of that>"`,
        `If it is gone: "${id}": { "removed": "<the day>", "text": { "zh": "<what it said last>", "en": "…" } }`,
      ].join('\n');
      const message = `Expected the published id "${id}" to stand in the content, but found it nowhere.\n${mend}`;
      return { file: lock.path, line, column: 1, message };
    });
};
