import type { Chart } from '#src/diagrams/chart.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { makeCharts } from '#src/source/charts.ts';
import { readContent } from '#src/source/read-content.ts';
import type { Lang } from '#src/model/lang.ts';

/** A chart of the site and what its author wrote. */
export interface SiteChart {
  chart: Chart;
  sources: Record<Lang, string>;
}

/** Makes every chart of the site, as a build does. */
export async function siteCharts(): Promise<SiteChart[]> {
  const articles = articlesFromFiles(readContent());
  const blocks = articles.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const sourceOf = (id: string, lang: Lang): string => byId.get(id)?.sides[lang].node.value ?? '';
  return (await makeCharts(articles)).map((chart) => ({
    chart,
    sources: { zh: sourceOf(chart.id, 'zh'), en: sourceOf(chart.id, 'en') },
  }));
}
