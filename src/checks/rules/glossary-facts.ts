import { halvesOf } from '../collection.ts';
import { nameOfPlace } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** The glossary, where there is one, has what the schema asks for, and no term has the id of a passage. */
export const checkGlossaryFacts: Rule = (collection) => {
  const { glossary } = collection;
  if (!glossary.value) return glossary.findings;
  const passages = new Map(
    halvesOf(collection).flatMap((half) =>
      half.blocks.flatMap((block) =>
        block.id === undefined ? [] : [[block.id, `${half.slug}/${nameOfPlace(half, block)}`]],
      ),
    ),
  );
  return glossary.value.flatMap(({ id }, index) => {
    const place = passages.get(id);
    if (place === undefined) return [];
    const message = `Expected "${id}" to be the id of a term only, but found a passage of that id at ${place}.`;
    return [{ file: glossary.path, ...glossary.placeOf([index, 'id']), message }];
  });
};
