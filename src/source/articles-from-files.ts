import { parse } from 'yaml';
import { parseMdx } from '../markdown/parse-mdx.ts';
import { makeArticle, type Article } from '../model/article.ts';
import { makeHalf } from '../model/half.ts';
import type { Lang } from '../model/lang.ts';
import { articleSchema } from '../schema/article.ts';
import { halfSchema } from '../schema/half.ts';
import type { ArticleFiles, ContentFiles } from './read-content.ts';

/** Makes the articles of a content folder that has passed the checks, for build steps outside Astro's pages. */
export const articlesFromFiles = (files: ContentFiles): Article[] =>
  files.articles.map(articleFromFiles).toSorted((a, b) => a.facts.order - b.facts.order);

function articleFromFiles(files: ArticleFiles): Article {
  const facts = articleSchema.parse(parse(files.facts?.text ?? ''));
  const half = (lang: Lang) => {
    const path = files.halves[lang]?.path ?? '';
    const parsed = parseMdx(files.halves[lang]?.text ?? '');
    if (!parsed.ok) throw new Error(`${path}: ${parsed.message}`);
    const frontMatter = parsed.tree.children.find((node) => node.type === 'yaml');
    return makeHalf(lang, path, halfSchema.parse(parse(frontMatter?.value ?? '')), parsed.tree);
  };
  return makeArticle(files.slug, facts, { zh: half('zh'), en: half('en') });
}
