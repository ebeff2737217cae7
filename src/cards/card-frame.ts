// What every card has: the paper, the site's mark and name, the pair of languages.
import type { Node } from '@takumi-rs/core';
import { langs, langTag, type Lang } from '../model/lang.ts';
import { cardFonts, sizeWithin, widthInEm } from './card-text.ts';
import { cardSize, type CardLook } from './card.ts';
import { markSvg, ridgeSvg } from './ridge.ts';

/** The room at the sides of a card, in pixels. */
export const margin = 64;

const languageMark: Record<Lang, string> = { zh: '中', en: 'EN' };

/** Lays a card out: the site's name and what a language's page is of above, then what it shows; with the ridge below it where there is room. */
export function cardFrame(options: {
  look: CardLook;
  lang: Lang;
  /** What stands at the top beside the site's name. */
  kicker: string;
  children: Node[];
  hasRidge: boolean;
  /** Whether the site's name stands at the top; on its own card it is what is shown. */
  hasName?: boolean;
}): Node {
  const { look, lang, kicker, children, hasRidge, hasName = true } = options;
  const { tokens } = look;
  return {
    type: 'container',
    lang: langTag(lang),
    style: {
      width: '100%',
      height: '100%',
      display: 'flex',
      flexDirection: 'column',
      padding: `44px ${margin}px 0`,
      backgroundColor: tokens['--paper'],
      color: tokens['--text'],
      fontFamily: cardFonts[lang],
      position: 'relative',
      overflow: 'hidden',
    },
    children: [
      ...(hasRidge ? [ridge(look)] : []),
      {
        type: 'container',
        style: {
          display: 'flex',
          alignItems: 'center',
          width: '100%',
          height: '48px',
          gap: '14px',
        },
        children: [
          { type: 'image', src: bytes(markSvg(tokens)), width: 48, height: 48 },
          ...(hasName ? [siteName(look, lang)] : []),
          // A text without words would take no room, and the pair would not stand at the end.
          kicker === ''
            ? { type: 'container', style: { flexGrow: 1 } }
            : kickerText(look, kicker, kickerRoom - widthInEm(look.siteTitle[lang]) * nameSize),
          ...langs.map((each) => languagePill(look, each, each === lang)),
        ],
      },
      ...children,
    ],
  };
}

const ridge = ({ tokens }: CardLook): Node => ({
  type: 'image',
  src: bytes(ridgeSvg(tokens)),
  width: 1200,
  height: 118,
  style: { position: 'absolute', left: '0px', bottom: '0px' },
});

const siteName = ({ siteTitle, tokens }: CardLook, lang: Lang): Node => ({
  type: 'text',
  text: siteTitle[lang],
  style: {
    fontSize: `${nameSize}px`,
    fontWeight: 700,
    color: tokens['--ink'],
    whiteSpace: 'nowrap',
  },
});

const nameSize = 30;

/** What the mark, the two languages and the gaps leave of a card's width. */
const kickerRoom = cardSize.width - 2 * margin - 240;

const kickerText = ({ tokens }: CardLook, text: string, room: number): Node => ({
  type: 'text',
  text,
  style: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: '0px',
    display: 'block',
    paddingLeft: '18px',
    fontSize: `${sizeWithin(text, [26, 24, 22], room, 1)}px`,
    color: tokens['--text-soft'],
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** One of the two languages; the card's own is filled. */
function languagePill({ tokens }: CardLook, lang: Lang, isOwn: boolean): Node {
  const stream = tokens[lang === 'zh' ? '--warm' : '--cool'];
  return {
    type: 'text',
    text: languageMark[lang],
    style: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: '56px',
      height: '40px',
      flexShrink: 0,
      borderRadius: '20px',
      border: `2px solid ${stream}`,
      backgroundColor: isOwn ? stream : tokens['--paper'],
      color: isOwn ? tokens['--paper'] : stream,
      fontSize: '21px',
      fontWeight: 700,
    },
  };
}

/** An SVG as a picture's source. */
export const bytes = (svg: string): Uint8Array => new TextEncoder().encode(svg);
