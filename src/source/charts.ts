// The edge that makes the charts of a content folder; what has been made before is kept by content.
import { join } from 'node:path';
import { readCachedGraph } from '../diagrams/cache.ts';
import type { Chart } from '../diagrams/chart.ts';
import { makeChart } from '../diagrams/make-chart.ts';
import type { Article } from '../model/article.ts';
import { cacheDirFor, contentDir } from './content-dir.ts';

/** The folder in which graphs are kept between builds. */
export const graphCacheDir = (): string => join(cacheDirFor(contentDir()), 'graphs');

/** What one build step has laid out, the next one need not. */
const made = new Map<string, Promise<Chart>>();

/** Makes the charts of all diagrams of the articles, laid out. */
export async function makeCharts(articles: Article[]): Promise<Chart[]> {
  const diagrams = articles.flatMap((article) =>
    article.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'diagram')),
  );
  const readGraph = readCachedGraph(graphCacheDir());
  return Promise.all(
    diagrams.map(({ id, sides }) => {
      const sources = { zh: sides.zh.node.value ?? '', en: sides.en.node.value ?? '' };
      const key = [id, sources.zh, sources.en].join('\n');
      const chart = made.get(key) ?? makeChart(id, sources, readGraph);
      made.set(key, chart);
      return chart;
    }),
  );
}
