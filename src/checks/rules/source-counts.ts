import { langs } from '../../model/lang.ts';
import type { ArticleFacts } from '../../schema/article.ts';
import type { ReadArticle } from '../collection.ts';
import type { Finding } from '../problem.ts';
import type { ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

type Held = ArticleFacts['source'][string];

const kinds: Record<string, keyof Held> = { diagram: 'diagrams', table: 'tables', code: 'code' };

/** Each section holds as many diagrams, tables and code samples as the section of the source that it stands for, and no section of the source is without one of ours. */
export const checkSourceCounts: Rule = ({ articles }) =>
  articles.flatMap((article) => {
    const half = langs.map((lang) => article.halves[lang]).find((half) => half && !half.syntax);
    return half ? [...lostPlaces(article), ...wrongCounts(article, half)] : [];
  });

function lostPlaces({ facts }: ReadArticle): Finding[] {
  const { source = {}, sections = {} } = facts.value ?? {};
  const named = new Set(Object.values(sections));
  return Object.keys(source)
    .filter((place) => !named.has(place))
    .map((place) => ({
      file: facts.path,
      ...facts.placeOf(['source', place]),
      message: `Expected a section that stands for "${place}" of the source, but found none in "sections".`,
    }));
}

function wrongCounts({ facts }: ReadArticle, half: ReadHalf): Finding[] {
  const { source = {}, sections = {} } = facts.value ?? {};
  if (Object.keys(source).length === 0) return [];
  return [...heldBySection(half)].flatMap(([id, held]) => {
    const place = sections[id];
    if (place === undefined) return [];
    const expected = source[place];
    const found = inWords(held);
    if (expected && inWords(expected) === found) return [];
    const wanted = expected ? inWords(expected) : `an entry "${place}" in "source"`;
    const message = `Expected ${wanted} in the section "${id}", as in "${place}" of the source, but found ${found}.`;
    return [{ file: facts.path, ...facts.placeOf(['sections', id]), message }];
  });
}

function heldBySection(half: ReadHalf): Map<string, Held> {
  const sections = new Map<string, Held>();
  let current: Held | undefined;
  for (const { kind, id } of half.blocks) {
    if (kind === 'section' && id !== undefined) {
      current = { diagrams: 0, tables: 0, code: 0 };
      sections.set(id, current);
    }
    const counted = kinds[kind];
    if (counted && current) current[counted] += 1;
  }
  return sections;
}

const inWords = ({ diagrams, tables, code }: Held): string =>
  `${diagrams} diagrams, ${tables} tables and ${code} code samples`;
