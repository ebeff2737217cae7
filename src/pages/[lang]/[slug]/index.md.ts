import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../head/article-markdown.ts';
import { makeSitePlace } from '../../../head/site-place.ts';
import type { Lang } from '../../../model/lang.ts';
import { getMarkdownSource } from '../../../source/markdown-source.ts';

export { getArticlePaths as getStaticPaths } from '../../../source/markdown-source.ts';

/** An article as Markdown. */
export const GET: APIRoute = async ({ params, site: host }) => {
  const source = await getMarkdownSource(params['slug'] ?? '', params['lang'] as Lang);
  const place = makeSitePlace(import.meta.env.BASE_URL, host);
  return new Response(articleMarkdown({ ...source, ...place }));
};
