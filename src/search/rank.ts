import type { Lang } from '../model/lang.ts';
import { fold } from './plan-query.ts';

/** A record that the index found, with its text. */
export interface Found {
  lang: string;
  heading: string;
  text: string;
}

/** Orders what was found: the reader's language first, then by how much of the query stands literally in the heading and the text; equal ones keep the index's order. */
export function rank<T extends Found>(found: T[], literals: string[], lang: Lang): T[] {
  const scored = found.map((record) => ({ record, score: score(record, literals, lang) }));
  return scored.toSorted((a, b) => b.score - a.score).map(({ record }) => record);
}

/** A literal in the heading is worth four in the text; language decides only among equals in what was found. */
function score(record: Found, literals: string[], lang: Lang): number {
  const heading = fold(record.heading);
  const text = fold(record.text);
  const points = literals.map((literal) => {
    if (heading.includes(literal)) return 4;
    return text.includes(literal) ? 1 : 0;
  });
  const all = points.every((point) => point > 0) ? 100 : 0;
  return (
    all + points.reduce((sum: number, point) => sum + point, 0) + (record.lang === lang ? 50 : 0)
  );
}
