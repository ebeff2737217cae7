import type { Collection } from '../collection.ts';
import { figuresOf } from '../figures/figures.ts';
import type { Figure } from '../figures/figure.ts';
import { unmatchedFigures } from '../figures/match-figures.ts';
import type { HalfText } from '../half-texts.ts';
import { pairOf, type ReadPair } from '../paired-blocks.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A figure, that is a number with its unit, stands in both languages of a passage. */
export const checkFigureDiffers: Rule = ({ articles, graphs }: Collection) =>
  articles
    .flatMap(pairOf)
    .flatMap((pair) =>
      passagesOf(pair, graphs, 'content').flatMap((passage) => compare(pair, passage)),
    );

function compare(pair: ReadPair, { zh, en }: Passage): Finding[] {
  const [left, right] = unmatchedFigures(figuresOf(zh.text), figuresOf(en.text));
  const [first] = left.length > 0 ? left : right;
  if (!first) return [];
  const [half, text] = left.length > 0 ? [pair.zh, zh] : [pair.en, en];
  const found = [lone('zh.mdx', zh, left), lone('en.mdx', en, right)].filter((part) => part !== '');
  const message = `Expected the same figures in both languages, but found ${found.join(' and ')}.`;
  return [{ file: half.path, ...text.placeOf(first.index), message }];
}

function lone(file: string, text: HalfText, figures: Figure[]): string {
  const [first] = figures;
  if (!first) return '';
  const shown = figures.map((figure) => `"${figure.shown}"`).join(', ');
  return `${shown} only in ${file}:${text.placeOf(first.index).line}`;
}
