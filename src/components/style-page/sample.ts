// The made-up article by which the style page shows the components. It says nothing.
import type { Chart } from '../../diagrams/chart.ts';
import { readCachedGraph } from '../../diagrams/cache.ts';
import { makeChart } from '../../diagrams/make-chart.ts';
import { parseMdx } from '../../markdown/parse-mdx.ts';
import { makeArticle, type Article } from '../../model/article.ts';
import { makeHalf, type Half } from '../../model/half.ts';
import { langs, type Lang } from '../../model/lang.ts';
import { graphCacheDir } from '../../source/charts.ts';
import en from './english.mdx?raw';
import zh from './chinese.mdx?raw';

const sources = { zh, en };

const data = {
  zh: {
    title: '河与石：一篇什么也不说的样文',
    sourceTitle: '样文',
    summary: '这是摘要。它说明一篇文章讲什么，用两三句话，不多也不少。这里只为看它的样子。',
    stance: '这里写文章的立场。',
    unproved: '这里写未证之处。',
    points: ['第一点。', '第二点。', '第三点。'],
  },
  en: {
    title: 'A river and its stones: a sample that says nothing',
    sourceTitle: 'A sample',
    summary:
      'This is a summary. It tells in two or three sentences what an article is about. Here it stands for its looks only.',
    stance: 'Here stands the stance of an article.',
    unproved: 'Here stands what it leaves unproved.',
    points: ['The first point.', 'The second point.', 'The third point.'],
  },
};

function half(lang: Lang): Half {
  const file = `the sample in ${lang}`;
  const parsed = parseMdx(sources[lang]);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.message}`);
  return makeHalf(lang, file, data[lang], parsed.tree);
}

/** Makes the sample article, once for each stance so that all of them are shown. */
export const makeSample = (stance: Article['facts']['stance']): Article =>
  makeArticle(
    // Links to a sample lead to the style page, where its passages stand.
    'style',
    {
      order: 1,
      stance,
      published: '2026-01-02',
      updated: '2026-01-02',
      source: {},
      sections: {},
      tables: {},
    },
    { zh: half('zh'), en: half('en') },
  );

/** Makes the chart of one of the sample's diagrams; Mermaid runs for it, as for any other. */
export function sampleChart(article: Article, id: string): Promise<Chart> {
  const block = article.sections.flatMap(({ blocks }) => blocks).find((each) => each.id === id);
  if (!block) throw new Error(`Expected a diagram "${id}" in the sample, but found none.`);
  const [first, second] = langs.map((lang) => block.sides[lang].node.value ?? '');
  return makeChart(id, { zh: first ?? '', en: second ?? '' }, readCachedGraph(graphCacheDir()));
}
