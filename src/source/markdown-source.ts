import type { MarkdownSource } from '../head/article-markdown.ts';
import type { SitePlace } from '../head/site-place.ts';
import { langs, type Lang } from '../model/lang.ts';
import { passageHomes } from '../model/passages.ts';
import { getArticle, getArticles, getHalfEntry } from './articles.ts';
import { getSite } from './site.ts';

/** Gives the route parameters of every article in every language. */
export async function getArticlePaths(): Promise<{ params: { lang: Lang; slug: string } }[]> {
  const articles = await getArticles();
  return langs.flatMap((lang) => articles.map(({ slug }) => ({ params: { lang, slug } })));
}

/** Gives what the Markdown form of an article is made of, but for the place of the site. */
export async function getMarkdownSource(
  slug: string,
  lang: Lang,
): Promise<Omit<MarkdownSource, keyof SitePlace>> {
  const [article, articles, site] = await Promise.all([getArticle(slug), getArticles(), getSite()]);
  const text = (await getHalfEntry(slug, lang)).body ?? '';
  return { article, lang, text, site, homes: passageHomes(articles) };
}
