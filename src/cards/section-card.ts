import type { Node } from '@takumi-rs/core';
import { keepUnits } from '../markdown/keep-units.ts';
import { langTag, otherLang, type Lang } from '../model/lang.ts';
import { joinTexts } from '../share/share-texts.ts';
import { openEnd } from '../share/cut-text.ts';
import type { SharedPassage } from '../share/shared-passages.ts';
import { cardFrame, margin } from './card-frame.ts';
import {
  cardFonts,
  cutToLines,
  headingFonts,
  headingRoom,
  keepWords,
  linesOf,
  sizeFor,
  sizeWithin,
} from './card-text.ts';
import { cardSize, type CardLook } from './card.ts';

const width = cardSize.width - 2 * margin;

/** What stands on a card that is words only. */
export interface CardWords {
  /** What it is part of, or the side that it takes. */
  kicker: string;
  number: string;
  heading: Record<Lang, string>;
  text: string;
  /** Whether the heading is the site's name. */
  isSite?: boolean;
}

/** A card of words: a heading in both languages, and how it goes on. */
export function headingCard(words: CardWords, lang: Lang, look: CardLook): Node {
  const { kicker, number, heading, text, isSite = false } = words;
  const own = keepUnits(heading[lang]);
  const whole = `${number}${own}`;
  const room = headingRoom(lang, width);
  const size = sizeFor(whole, isSite ? [112] : [72, 66, 60, 54, 48, 44], room);
  const sizes = textSizes[Math.min(3, linesOf(whole, size, room)) - 1] ?? [];
  return cardFrame({
    look,
    lang,
    kicker,
    hasRidge: true,
    hasName: !isSite,
    children: [
      headingText(number, own, size, lang, look),
      otherHeading(
        heading[otherLang(lang)],
        isSite ? [48] : [31, 29, 27, 25],
        otherLang(lang),
        look,
      ),
      quoteText(text, sizes, lang, look),
    ],
  });
}

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
    text: quote.kind === 'text' ? openEnd(joinTexts(quote.paragraphs, lang)) : '',
  };
  return headingCard(words, lang, look);
}

function headingText(
  number: string,
  heading: string,
  size: number,
  lang: Lang,
  { tokens }: CardLook,
): Node {
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

const otherHeading = (
  heading: string,
  sizes: number[],
  lang: Lang,
  { tokens }: CardLook,
): Node => ({
  type: 'text',
  lang: langTag(lang),
  text: heading,
  style: {
    display: 'block',
    marginTop: '12px',
    fontFamily: headingFonts[lang],
    fontSize: `${sizeWithin(heading, sizes, headingRoom(lang, width), 1)}px`,
    fontWeight: 600,
    lineHeight: 1.3,
    color: tokens['--text-soft'],
    lineClamp: 1,
    textOverflow: 'ellipsis',
  },
});

/** How large a text may be, with the lines for which there is room above the ridge. */
interface TextSize {
  size: number;
  lines: number;
}

const usual: TextSize[] = [
  { size: 35, lines: 2 },
  { size: 32, lines: 3 },
  { size: 29, lines: 3 },
];

/** The sizes under a heading of one line, of two and of three. */
const textSizes: TextSize[][] = [
  [{ size: 40, lines: 2 }, ...usual],
  usual,
  [{ size: 29, lines: 2 }],
];

function quoteText(text: string, sizes: TextSize[], lang: Lang, { tokens }: CardLook): Node {
  const room = width - 26;
  const fitting = sizes.find(({ size, lines }) => linesOf(text, size, room) <= lines);
  const { size, lines } = fitting ?? sizes.at(-1) ?? { size: 29, lines: 2 };
  return {
    type: 'text',
    text: keepWords(keepUnits(cutToLines(text, lang, { size, lines, width: room })), lang),
    style: {
      display: 'block',
      marginTop: '26px',
      paddingLeft: '22px',
      borderLeft: `4px solid ${tokens[lang === 'zh' ? '--warm' : '--cool']}`,
      fontSize: `${size}px`,
      lineHeight: lang === 'zh' ? 1.55 : 1.4,
      color: tokens['--text'],
      textWrap: 'balance',
      lineClamp: lines,
      textOverflow: 'ellipsis',
    },
  };
}
