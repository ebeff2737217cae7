import { langs } from '../../model/lang.ts';
import { numberSections } from '../../model/section-numbers.ts';
import type { ReadArticle } from '../collection.ts';
import { kindName } from '../kind-name.ts';
import { nearestHint } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { nameOfPlace, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** `sections` in an article's `article.yaml` names the sections of the article: all of them, and nothing else. */
export const checkArticleSections: Rule = ({ articles }) =>
  articles.flatMap((article) => {
    const half = langs.map((lang) => article.halves[lang]).find((half) => half && !half.syntax);
    return half ? [...strangeNames(article, half), ...missingNames(article, half)] : [];
  });

function strangeNames({ facts }: ReadArticle, half: ReadHalf): Finding[] {
  const blocks = new Map(half.blocks.map((block) => [block.id, block]));
  const sections = sectionsOf(half).map(({ id }) => id);
  return Object.keys(facts.value?.sections ?? {}).flatMap((id) => {
    const block = blocks.get(id);
    if (block?.kind === 'section') return [];
    const found = block ? `a ${kindName(block)} (${nameOfPlace(half, block)})` : 'none';
    const message = `Expected "${id}" to be the id of a section, but found ${found}.`;
    const mend = block ? '' : nearestHint(id, sections);
    return [{ file: facts.path, ...facts.placeOf(['sections', id]), message: message + mend }];
  });
}

/** The edition keeps the source's order, so a section's own number is the likely number in the source. */
function missingNames({ facts }: ReadArticle, half: ReadHalf): Finding[] {
  if (!facts.value) return [];
  const named = facts.value.sections;
  const sections = sectionsOf(half);
  const missing = sections.filter(({ id }) => named[id] === undefined);
  if (missing.length === 0) return [];
  const message = [
    `Expected "sections" to name all ${sections.length} sections, but found ${missing.length} without an entry. Add, with their numbers in the source:`,
    ...missing.map(({ id, number }) => `  ${id}: '${number}'`),
  ].join('\n');
  return [{ file: facts.path, ...facts.placeOf(['sections']), message }];
}

function sectionsOf(half: ReadHalf): { id: string; number: string }[] {
  const headings = half.blocks.filter((block) => block.kind === 'section');
  const numbers = numberSections(headings.map((block) => block.node.depth ?? 2));
  return headings.flatMap(({ id }, index) =>
    id === undefined ? [] : [{ id, number: numbers[index] ?? '' }],
  );
}
