import { stepsFrom } from '../../model/moved.ts';
import { passageFromFragment } from '../../model/passages.ts';
import { halvesOf } from '../collection.ts';
import { isExternal, isPageOfOneLanguage, linksOf, type Link } from '../links.ts';
import type { Finding } from '../problem.ts';
import { findingAt, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';
import { makeTargets, type Targets } from '../targets.ts';

/** A link within the site is `#` and the id of a passage, or of a diagram's node or a line of code in it. */
export const checkLinkTarget: Rule = (collection) => {
  const targets = makeTargets(collection);
  const movedTo = (id: string): string | undefined => {
    const end = stepsFrom(id, collection.moved.value ?? {}).at(-1) ?? id;
    return end !== id && targets.has(end) ? end : undefined;
  };
  return halvesOf(collection).flatMap((half) =>
    linksOf(half, collection.graphs).flatMap((link) => checkLink(half, link, targets, movedTo)),
  );
};

function checkLink(
  half: ReadHalf,
  { node, url }: Link,
  targets: Targets,
  movedTo: (id: string) => string | undefined,
): Finding[] {
  if (isExternal(url) || isPageOfOneLanguage(url)) return [];
  if (!url.startsWith('#')) {
    const message = `Expected a link to be "#<id>" or to lead to another site ("https://…"), but found "${url}".`;
    return [findingAt(half, node, message)];
  }
  const target = url.slice(1);
  if (targets.has(target)) return [];
  const message = `Expected "${url}" to be an id of this site, but found none.`;
  const moved = movedTo(passageFromFragment(target));
  const hint = moved === undefined ? targets.nearest(target, half) : ` It became "#${moved}".`;
  return [findingAt(half, node, message + hint)];
}
