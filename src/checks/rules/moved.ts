import { stepsFrom } from '../../model/moved.ts';
import { halvesOf, type Collection } from '../collection.ts';
import { nearestHint } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** `moved.json` is JSON that leads from ids that were published and are gone to ids that stand, in one step or more. */
export const checkMoved: Rule = (collection) => {
  const { moved } = collection;
  if (moved.findings.length > 0) return moved.findings;
  const reason = jsonError(moved.text);
  if (reason === undefined) return Object.keys(moved.value ?? {}).flatMap(entryCheck(collection));
  const message = `Expected JSON, but found what cannot be read: ${reason}.`;
  return [{ file: moved.path, line: 1, column: 1, message }];
};

const entryCheck = (collection: Collection) => {
  const { moved, lock } = collection;
  const entries = moved.value ?? {};
  const standing = new Set(halvesOf(collection).flatMap((half) => [...half.ids]));
  return (from: string): Finding[] => {
    const to = entries[from];
    const at = (message: string) => ({ file: moved.path, ...moved.placeOf([from]), message });
    const findings: Finding[] = [];
    if (standing.has(from)) {
      findings.push(at(`Expected "${from}" to be gone from the content, but found it there.`));
    }
    if (!lock.lines.has(from)) {
      findings.push(
        at(`Expected "${from}" to stand in ${lock.path}, but found it was never published.`),
      );
    }
    if (typeof to === 'string' && !standing.has(to)) {
      const wanted = `Expected "${from}" to lead to an id of the content`;
      const end = stepsFrom(from, entries).at(-1) ?? from;
      if (typeof entries[end] === 'string') {
        findings.push(at(`${wanted}, but found a circle over "${to}".`));
      } else if (entries[to] === undefined) {
        findings.push(at(`${wanted}, but found "${to}".${nearestHint(to, standing)}`));
      }
    }
    return findings;
  };
};

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
