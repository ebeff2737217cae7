import { mapValues } from './map-values.ts';
import type { Chart } from './chart.ts';
import type { TermMatcher } from '../glossary/match-terms.ts';
import { langs, type Lang } from '../model/lang.ts';
import { onOneLine } from './one-line.ts';

/** Makes the nodes of a chart that have no link, and whose whole label is a term in both languages, links to the term; `path` gives its address. */
export function withTermLinks(
  chart: Chart,
  lang: Lang,
  matchers: Record<Lang, TermMatcher>,
  path: (term: string) => string,
): Chart {
  const { words, nodes } = chart.pair;
  const terms = nodes.flatMap(({ id }): [string, string][] => {
    const [term] = langs
      .map((each) => termsThatAre(onOneLine(words[each].nodes[id] ?? '', each), matchers[each]))
      .reduce((first, second) => first.filter((each) => second.includes(each)));
    return term === undefined ? [] : [[id, term]];
  });
  const links = mapValues(Object.fromEntries(terms), path);
  const own = { ...words[lang], links: { ...links, ...words[lang].links } };
  return { ...chart, pair: { ...chart.pair, words: { ...words, [lang]: own } } };
}

/** The terms that a label is, with nothing beside them. */
const termsThatAre = (label: string, matcher: TermMatcher): string[] =>
  [...matcher(label)].filter(([, { shown }]) => shown.length === label.length).map(([id]) => id);
