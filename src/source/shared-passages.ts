import { getCollection } from 'astro:content';
import type { Chart } from '../diagrams/chart.ts';
import { sharedPassages, type SharedPassage } from '../share/shared-passages.ts';
import { formerIds } from '../model/moved.ts';
import { getArticles } from './articles.ts';
import { getMoved } from './moved.ts';

/** Gives everything of the site that has a page to be shared by. */
export async function getSharedPassages(): Promise<SharedPassage[]> {
  const entries = await getCollection('charts');
  const charts = new Map(entries.map(({ id, data }) => [id, data as Chart]));
  const articles = await getArticles();
  return articles.flatMap((article) =>
    sharedPassages(article, (id, lang) => charts.get(id)?.pair.words[lang] ?? noWords),
  );
}

/** An address by which a passage is shared: its id, or one that it had before. */
export interface ShareAddress {
  id: string;
  passage: SharedPassage;
}

/** Gives every address by which a passage is, or was once, shared. */
export async function getShareAddresses(): Promise<ShareAddress[]> {
  const former = formerIds(await getMoved());
  const passages = await getSharedPassages();
  return passages.flatMap((passage) =>
    [passage.id, ...(former.get(passage.id) ?? [])].map((id) => ({ id, passage })),
  );
}

const noWords = { title: '', description: '' };
