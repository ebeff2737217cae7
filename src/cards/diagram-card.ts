import type { Node } from '@takumi-rs/core';
import { langTag, otherLang, type Lang } from '../model/lang.ts';
import type { SharedPassage } from '../share/shared-passages.ts';
import { cardFrame, margin } from './card-frame.ts';
import { headingFonts, headingRoom, keepWords, sizeFor, sizeWithin } from './card-text.ts';
import { cardSize, type CardLook } from './card.ts';
import { drawingPicture } from './drawing-picture.ts';
import type { Fold } from './fold-drawing.ts';

/** Where the diagram goes: under its caption, or beside it. */
interface Place {
  isBeside: boolean;
  caption: number;
  room: { width: number; height: number };
}

const under: Place = {
  isBeside: false,
  caption: cardSize.width - 2 * margin,
  room: { width: cardSize.width - 2 * margin, height: 350 },
};
const beside: Place = { isBeside: true, caption: 400, room: { width: 640, height: 490 } };
/** A diagram that is lower than this leaves the ridge its place. */
const roomAboveRidge = 210;
/** Between two pieces of a diagram, in pixels of the drawing. */
const between = 36;
/** How much a diagram in one piece may be smaller than it would be in two. */
const wholeness = 0.85;
/** Larger than this its labels would shout. */
const largest = 1.9;

/** A diagram's card: the diagram, as large as it can be, with its caption in both languages. */
export function diagramCard(
  passage: SharedPassage,
  lang: Lang,
  look: CardLook,
  folds: Fold[],
): Node {
  const choices = folds.flatMap((fold) =>
    [under, beside].map((place) => ({ fold, place, scale: scaleIn(place, fold) })),
  );
  const worth = ({ fold, scale }: (typeof choices)[number]): number =>
    scale * wholeness ** (fold.pieces.length - 1);
  const best = choices.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const { axis, pieces } = best.fold;
  const picture: Node = {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: axis === 'vertical' ? 'row' : 'column',
      gap: `${between * best.scale}px`,
      flexShrink: 0,
    },
    children: pieces.map((piece) => drawingPicture(piece, best.scale, lang)),
  };
  const caption = captionOf(passage, lang, look, best.place);
  return cardFrame({
    look,
    lang,
    kicker: passage.article[lang],
    hasRidge: !best.place.isBeside && sizeOf(best.fold).height * best.scale < roomAboveRidge,
    children: [best.place.isBeside ? besideIt(caption, picture) : underIt(caption, picture)],
  });
}

function scaleIn({ room }: Place, fold: Fold): number {
  const { width, height } = sizeOf(fold);
  return Math.min(largest, room.width / width, room.height / height);
}

/** How large the pieces are together, in pixels of the drawing. */
function sizeOf({ axis, pieces }: Fold): { width: number; height: number } {
  const widths = pieces.map(({ width }) => width);
  const heights = pieces.map(({ height }) => height);
  const together = (lengths: number[]): number =>
    lengths.reduce((sum, length) => sum + length, between * (lengths.length - 1));
  return axis === 'vertical'
    ? { width: together(widths), height: Math.max(...heights) }
    : { width: Math.max(...widths), height: together(heights) };
}

const underIt = (caption: Node, picture: Node): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    padding: '28px 0 48px',
  },
  children: [
    caption,
    {
      type: 'container',
      style: { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'center' },
      children: [picture],
    },
  ],
});

const besideIt = (caption: Node, picture: Node): Node => ({
  type: 'container',
  style: { display: 'flex', flexGrow: 1, alignItems: 'center', gap: '32px' },
  children: [
    {
      type: 'container',
      style: { display: 'flex', width: `${beside.caption}px`, flexShrink: 0 },
      children: [caption],
    },
    {
      type: 'container',
      style: { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'center' },
      children: [picture],
    },
  ],
});

function captionOf(passage: SharedPassage, lang: Lang, { tokens }: CardLook, place: Place): Node {
  const other = otherLang(lang);
  const own = passage.sides[lang].caption ?? passage.sides[lang].heading;
  const lines = place.isBeside ? 4 : 2;
  const text = (each: Lang, value: string, size: number, color: string | undefined): Node => ({
    type: 'text',
    lang: langTag(each),
    text: keepWords(value, each),
    style: {
      display: 'block',
      fontFamily: headingFonts[each],
      fontSize: `${size}px`,
      fontWeight: each === 'zh' ? 700 : 600,
      lineHeight: 1.25,
      color,
      textWrap: 'balance',
      lineClamp: lines,
      textOverflow: 'ellipsis',
    },
  });
  const otherCaption = passage.sides[other].caption ?? passage.sides[other].heading;
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%' },
    children: [
      text(
        lang,
        own,
        place.isBeside
          ? sizeWithin(own, [42, 38, 34, 30], headingRoom(lang, place.caption), lines)
          : sizeFor(own, [46, 42, 38, 34], headingRoom(lang, place.caption)),
        tokens['--ink'],
      ),
      text(other, otherCaption, 26, tokens['--text-soft']),
    ],
  };
}
