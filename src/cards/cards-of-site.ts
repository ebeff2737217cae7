// Which passages have a card of their own, and what is on it.
import { drawSvg } from '../diagrams/draw-svg.ts';
import type { Axis, Chart } from '../diagrams/chart.ts';
import { markersSvg } from '../diagrams/markers.ts';
import type { Article } from '../model/article.ts';
import { langs, type Lang } from '../model/lang.ts';
import type { Site } from '../schema/site.ts';
import type { SharedPassage } from '../share/shared-passages.ts';
import { wordsFor } from '../words/words-for.ts';
import { cardKey, pageCardKey, type Card, type CardLook } from './card.ts';
import { diagramCard } from './diagram-card.ts';
import { foldsOf, type Fold } from './fold-drawing.ts';
import type { PaintedDrawing } from './painted-drawing.ts';
import { headingCard, sectionCard } from './section-card.ts';
import { tableCard } from './table-card.ts';

/** Makes a drawing stand alone: with its looks in it, in one language; `defs` is what it refers to. */
export type PaintDrawing = (svg: string, lang: Lang, defs: string) => PaintedDrawing;

/** What cards are made from. */
export interface CardSources {
  site: Pick<Site, 'title' | 'tagline'>;
  articles: Article[];
  passages: SharedPassage[];
  /** The site's diagrams, by id. */
  charts: Map<string, Chart>;
  look: CardLook;
  paint: PaintDrawing;
}

/** Makes the cards of a site, each in every language: one for the site, one an article, section, diagram and table. */
export function cardsOfSite(sources: CardSources): Card[] {
  return [...pageCards(sources), ...passageCards(sources)];
}

function pageCards({ site, articles, look }: CardSources): Card[] {
  return langs.flatMap((lang) => [
    {
      key: pageCardKey(undefined, lang),
      picture: headingCard(
        { kicker: '', number: '', heading: site.title, text: site.tagline[lang], isSite: true },
        lang,
        look,
      ),
    },
    ...articles.map(({ slug, facts, halves }) => ({
      key: pageCardKey(slug, lang),
      picture: headingCard(
        {
          kicker: wordsFor(lang).stances[facts.stance],
          number: '',
          heading: { zh: halves.zh.data.title, en: halves.en.data.title },
          text: halves[lang].data.summary,
        },
        lang,
        look,
      ),
    })),
  ]);
}

function passageCards(sources: CardSources): Card[] {
  return sources.passages.flatMap((passage) =>
    langs.flatMap((lang) => {
      const picture = pictureOf(passage, lang, sources);
      return picture ? [{ key: cardKey(passage.id, lang), picture }] : [];
    }),
  );
}

function pictureOf(
  passage: SharedPassage,
  lang: Lang,
  sources: CardSources,
): Card['picture'] | undefined {
  const { look, charts } = sources;
  if (passage.kind === 'section') return sectionCard(passage, lang, look);
  if (passage.kind === 'table') return tableCard(passage, lang, look);
  const chart = passage.kind === 'diagram' ? charts.get(passage.id) : undefined;
  return chart && diagramCard(passage, lang, look, foldsOfChart(chart, lang, sources));
}

const axes: Axis[] = ['vertical', 'horizontal'];

/** A diagram along either axis, whole and folded: whichever fits the card best is shown. */
const foldsOfChart = (chart: Chart, lang: Lang, { paint }: CardSources): Fold[] =>
  axes.flatMap((axis) => {
    const svg = drawSvg({ chart, lang, words: wordsFor(lang).diagram, axis });
    return foldsOf(paint(svg, lang, markersSvg()), chart.layouts[axis], axis);
  });
