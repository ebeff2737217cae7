import { outlineText } from '../diagrams/outline-text.ts';
import type { Article } from '../model/article.ts';
import type { DiagramText } from '../search/record/records-from-article.ts';
import { wordsFor } from '../words/words-for.ts';
import { makeCharts } from './charts.ts';

/** Makes the function that gives a diagram's text: its title, description and outline. */
export async function makeDiagramText(articles: Article[]): Promise<DiagramText> {
  const charts = new Map((await makeCharts(articles)).map((chart) => [chart.id, chart]));
  return (id, lang) => {
    const chart = charts.get(id);
    if (!chart) return [];
    const { title, description } = chart.pair.words[lang];
    return [title, description, ...outlineText(chart.outlines[lang], wordsFor(lang).diagram)];
  };
}
