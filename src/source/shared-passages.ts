import { getCollection } from 'astro:content';
import type { Chart } from '../diagrams/chart.ts';
import { sharedPassages, type SharedPassage } from '../share/shared-passages.ts';
import { getArticles } from './articles.ts';

/** Gives everything of the site that has a page to be shared by. */
export async function getSharedPassages(): Promise<SharedPassage[]> {
  const entries = await getCollection('charts');
  const charts = new Map(entries.map(({ id, data }) => [id, data as Chart]));
  const articles = await getArticles();
  return articles.flatMap((article) =>
    sharedPassages(article, (id, lang) => charts.get(id)?.pair.words[lang] ?? noWords),
  );
}

const noWords = { title: '', description: '' };
