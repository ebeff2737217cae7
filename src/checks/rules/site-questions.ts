import type { Rule } from '../rule.ts';
import { nearestHint } from '../nearest.ts';
import { halvesOf } from '../collection.ts';

/** Every answer to a question of `site.yaml` names a passage of the site. */
export const checkSiteQuestions: Rule = (collection) => {
  const { site } = collection;
  const ids = new Set(halvesOf(collection).flatMap((half) => [...half.ids]));
  return (site.value?.questions ?? []).flatMap(({ answers }, question) =>
    answers.flatMap(({ passage }, answer) => {
      if (ids.has(passage)) return [];
      const place = site.placeOf(['questions', question, 'answers', answer, 'passage']);
      const message = `Expected "${passage}" to be an id of this site, but found none.`;
      return [{ file: site.path, ...place, message: message + nearestHint(passage, ids) }];
    }),
  );
};
