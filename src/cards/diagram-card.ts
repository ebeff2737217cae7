import type { Node } from '@takumi-rs/core';
import { langTag, otherLang, type Lang } from '../model/lang.ts';
import type { SharedPassage } from '../share/shared-passages.ts';
import { cardFrame, margin } from './card-frame.ts';
import { headingFonts, keepWords, sizeFor } from './card-text.ts';
import { cardSize, type CardLook } from './card.ts';
import { drawingPicture } from './drawing-picture.ts';
import type { PaintedDrawing } from './painted-drawing.ts';

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
/** Larger than this its labels would shout. */
const largest = 1.9;

/** A diagram's card: the diagram, as large as it can be, with its caption in both languages. */
export function diagramCard(
  passage: SharedPassage,
  lang: Lang,
  look: CardLook,
  drawings: PaintedDrawing[],
): Node {
  const choices = drawings.flatMap((drawing) =>
    [under, beside].map((place) => ({ drawing, place, scale: scaleIn(place, drawing) })),
  );
  const best = choices.reduce((a, b) => (b.scale > a.scale ? b : a));
  const picture = drawingPicture(best.drawing, best.scale, lang);
  const caption = captionOf(passage, lang, look, best.place);
  return cardFrame({
    look,
    lang,
    kicker: passage.article[lang],
    hasRidge: !best.place.isBeside && best.drawing.height * best.scale < roomAboveRidge,
    children: [best.place.isBeside ? besideIt(caption, picture) : underIt(caption, picture)],
  });
}

const scaleIn = ({ room }: Place, { width, height }: PaintedDrawing): number =>
  Math.min(largest, room.width / width, room.height / height);

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
        place.isBeside ? 42 : sizeFor(own, [46, 42, 38, 34], place.caption),
        tokens['--ink'],
      ),
      text(other, otherCaption, 26, tokens['--text-soft']),
    ],
  };
}
