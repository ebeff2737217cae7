// The edge between Astro's collections and the model.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { parseMdx } from '../markdown/parse-mdx.ts';
import { makeArticle, type Article } from '../model/article.ts';
import { makeHalf, type Half } from '../model/half.ts';
import type { Lang } from '../model/lang.ts';

/** Gives all articles, in their order. */
export async function getArticles(): Promise<Article[]> {
  const entries = await getCollection('articles');
  const articles = await Promise.all(entries.map((entry) => getArticle(entry.id)));
  return articles.toSorted((a, b) => a.facts.order - b.facts.order);
}

/** Gives one article; throws where its slug is unknown. */
export async function getArticle(slug: string): Promise<Article> {
  const facts = await getEntry('articles', slug);
  if (!facts) throw new Error(`Expected an article "${slug}", but found none.`);
  const [zh, en] = await Promise.all([getHalf(slug, 'zh'), getHalf(slug, 'en')]);
  return makeArticle(slug, facts.data, { zh, en });
}

/** Gives the entry that holds one language of an article, to be rendered. */
export async function getHalfEntry(slug: string, lang: Lang): Promise<CollectionEntry<'halves'>> {
  const entry = await getEntry('halves', `${slug}/${lang}`);
  if (!entry) throw new Error(`Expected "${lang}.mdx" in the article "${slug}", but found none.`);
  return entry;
}

async function getHalf(slug: string, lang: Lang): Promise<Half> {
  const entry = await getHalfEntry(slug, lang);
  const parsed = parseMdx(entry.body ?? '');
  if (!parsed.ok) throw new Error(`${slug}/${lang}.mdx: ${parsed.message}`);
  return makeHalf(lang, `${slug}/${lang}.mdx`, entry.data, parsed.tree);
}
