import type { Collection } from '../collection.ts';
import { nearestHint } from '../nearest.ts';
import { passageNames } from '../passage-names.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The exceptions to the glossary, where there are any, name passages of the site and terms of the glossary. */
export const checkGlossaryExceptions: Rule = (collection) => {
  const { value, findings } = collection.glossaryExceptions;
  if (!value) return findings;
  const passages = passageNames(collection);
  return Object.entries(value).flatMap(([passage, ids]) => [
    ...passageFindings(collection, passage, passages),
    ...ids.flatMap((id, index) => termFindings(collection, [passage, index], id)),
  ]);
};

function passageFindings(collection: Collection, name: string, known: Set<string>): Finding[] {
  if (known.has(name)) return [];
  const message = `Expected the id of a passage, or "<slug>.<key>" for front matter, but found "${name}".`;
  return [findingAt(collection, [name], message + nearestHint(name, known))];
}

function termFindings(collection: Collection, keys: PropertyKey[], id: string): Finding[] {
  const terms = collection.glossary.value?.map((term) => term.id);
  // A glossary that cannot be read has no terms to compare with; its own rule says so.
  if (!terms || terms.includes(id)) return [];
  const message = `Expected "${id}" to be the id of a term, but found none.`;
  return [findingAt(collection, keys, message + nearestHint(id, terms))];
}

const findingAt = (
  { glossaryExceptions: { path, placeOf } }: Collection,
  keys: PropertyKey[],
  message: string,
): Finding => ({ file: path, ...placeOf(keys), message });
