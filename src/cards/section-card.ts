import type { Node } from '@takumi-rs/core';
import { langTag, otherLang, type Lang } from '../model/lang.ts';
import { joinTexts } from '../share/share-texts.ts';
import { cutText } from '../share/cut-text.ts';
import type { SharedPassage } from '../share/shared-passages.ts';
import { cardFrame, margin } from './card-frame.ts';
import { cardFonts, headingFonts, keepWords, sizeFor } from './card-text.ts';
import { cardSize, type CardLook } from './card.ts';

const width = cardSize.width - 2 * margin;

/** What stands on a card that is words only. */
export interface CardWords {
  /** What it is part of, or the side that it takes. */
  kicker: string;
  number: string;
  heading: Record<Lang, string>;
  text: string;
}

/** A card of words: a heading in both languages, and how it goes on. */
export const headingCard = (
  { kicker, number, heading, text }: CardWords,
  lang: Lang,
  look: CardLook,
): Node =>
  cardFrame({
    look,
    lang,
    kicker,
    hasRidge: true,
    children: [
      headingText(number, heading[lang], lang, look),
      otherHeading(heading[otherLang(lang)], otherLang(lang), look),
      quoteText(text, lang, look),
    ],
  });

/** A section's card: its heading in both languages and how it begins. */
export function sectionCard(
  { article, section, sides }: SharedPassage,
  lang: Lang,
  look: CardLook,
): Node {
  const { quote } = sides[lang];
  const words = {
    kicker: article[lang],
    number: `${section.number}  `,
    heading: { zh: sides.zh.heading, en: sides.en.heading },
    text: quote.kind === 'text' ? joinTexts(quote.paragraphs, lang) : '',
  };
  return headingCard(words, lang, look);
}

function headingText(number: string, heading: string, lang: Lang, { tokens }: CardLook): Node {
  const size = sizeFor(`${number}${heading}`, [72, 66, 60, 54, 48], width);
  return {
    type: 'container',
    style: {
      display: 'block',
      marginTop: '38px',
      textWrap: 'balance',
      lineHeight: lang === 'zh' ? 1.28 : 1.16,
      fontSize: `${size}px`,
    },
    children: [
      {
        type: 'text',
        text: number,
        style: {
          display: 'inline',
          fontFamily: cardFonts.en,
          fontWeight: 400,
          color: tokens['--text-soft'],
          whiteSpace: 'pre',
        },
      },
      {
        type: 'text',
        text: keepWords(heading, lang),
        style: {
          display: 'inline',
          fontFamily: headingFonts[lang],
          fontWeight: lang === 'zh' ? 700 : 600,
          color: tokens['--ink'],
        },
      },
    ],
  };
}

const otherHeading = (heading: string, lang: Lang, { tokens }: CardLook): Node => ({
  type: 'text',
  lang: langTag(lang),
  text: heading,
  style: {
    display: 'block',
    marginTop: '12px',
    fontFamily: headingFonts[lang],
    fontSize: '31px',
    fontWeight: 600,
    lineHeight: 1.3,
    color: tokens['--text-soft'],
    lineClamp: 1,
    textOverflow: 'ellipsis',
  },
});

const quoteText = (text: string, lang: Lang, { tokens }: CardLook): Node => ({
  type: 'text',
  text: cutText(text, { han: 100, bytes: 320 }, lang),
  style: {
    display: 'block',
    marginTop: '26px',
    paddingLeft: '22px',
    borderLeft: `4px solid ${tokens[lang === 'zh' ? '--warm' : '--cool']}`,
    fontSize: '29px',
    lineHeight: lang === 'zh' ? 1.55 : 1.4,
    color: tokens['--text'],
    lineClamp: 3,
    textOverflow: 'ellipsis',
  },
});
