import { langs } from '../../model/lang.ts';
import type { Collection } from '../collection.ts';
import type { Finding } from '../problem.ts';
import { findingAt, placeOfNode } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** An id names one passage of the site: it stands once in each language, in one article. */
export const checkIdDuplicate: Rule = (collection) =>
  langs.flatMap((lang) => duplicatesIn(collection, lang));

function duplicatesIn({ articles }: Collection, lang: (typeof langs)[number]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const half of articles.flatMap((article) => article.halves[lang] ?? [])) {
    for (const { id, node } of half.blocks) {
      if (id === undefined) continue;
      const before = first.get(id);
      first.set(id, before ?? `${half.path}:${placeOfNode(node).line}`);
      if (before === undefined) continue;
      const mend =
        'Take the id out of the newer passage, in both languages, and run: npm run stamp';
      const message = `Expected the id "#${id}" to name one passage, but found it at ${before} too. ${mend}`;
      findings.push(findingAt(half, node, message));
    }
  }
  return findings;
}
