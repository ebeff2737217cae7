// The edge that makes the cards of a content folder, for the build step that has them drawn.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Card } from '../cards/card.ts';
import { cardsOfSite } from '../cards/cards-of-site.ts';
import { lightTokens } from '../cards/light-tokens.ts';
import { SvgPainter } from '../cards/paint-svg.ts';
import { styleRules } from '../cards/style-rules.ts';
import { sharedPassages } from '../share/shared-passages.ts';
import { siteSchema } from '../schema/site.ts';
import { articlesFromFiles } from './articles-from-files.ts';
import { makeCharts } from './charts.ts';
import { readContent } from './read-content.ts';

/** Makes the cards of the site, not yet drawn. */
export async function makeSiteCards(): Promise<Card[]> {
  const content = readContent();
  const articles = articlesFromFiles(content);
  const charts = new Map((await makeCharts(articles)).map((chart) => [chart.id, chart]));
  const site = siteSchema.parse(parse(content.site?.text ?? ''));
  const tokens = lightTokens(readStyle('style/tokens.css'));
  const painter = new SvgPainter(styleRules(readStyle('diagrams/diagram.css')), tokens);
  return cardsOfSite({
    passages: articles.flatMap((article) =>
      sharedPassages(article, (id, lang) => charts.get(id)?.pair.words[lang] ?? noWords),
    ),
    charts,
    site,
    articles,
    look: { tokens, siteTitle: site.title },
    paint: (svg, lang, defs) => painter.paint(svg, lang, defs),
  });
}

const readStyle = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const noWords = { title: '', description: '' };
