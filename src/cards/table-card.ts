import type { Node } from '@takumi-rs/core';
import { keepUnits } from '../markdown/keep-units.ts';
import { langTag, otherLang, type Lang } from '../model/lang.ts';
import type { SharedPassage } from '../share/shared-passages.ts';
import { wordsFor } from '../words/words-for.ts';
import { cardFrame, margin } from './card-frame.ts';
import {
  headingFonts,
  headingRoom,
  keepWords,
  linesOf,
  sizeFor,
  sizeWithin,
  widthInEm,
} from './card-text.ts';
import { cardSize, type CardLook } from './card.ts';
import { columnWidths } from './column-widths.ts';

const width = cardSize.width - 2 * margin;
const mostColumns = 5;
const mostLines = 3;
const gap = 24;
const padding = 11;
const leading = 1.3;
const sizes = [32, 29, 26, 23, 21];
const ridgeHeight = 70;

/** A table's card: its caption in both languages and its first rows. */
export function tableCard(passage: SharedPassage, lang: Lang, look: CardLook): Node {
  const { quote, caption = '' } = passage.sides[lang];
  const other = otherLang(lang);
  const size = sizeFor(caption, [46, 42, 38], headingRoom(lang, width));
  const room = linesOf(caption, size, headingRoom(lang, width)) > 1 ? 290 : 345;
  const otherCaption = passage.sides[other].caption ?? '';
  const otherSize = sizeWithin(otherCaption, [26, 24, 22], headingRoom(other, width), 1);
  const table = quote.kind === 'table' ? quote : { head: [], rows: [], left: 0 };
  const [head = [], ...rows] = [table.head, ...table.rows].map((row) =>
    row.slice(0, mostColumns).map(keepUnits),
  );
  const setting = chooseSetting(head, rows, room);
  const left = table.left + rows.length - setting.shown.length;
  return cardFrame({
    look,
    lang,
    kicker: passage.article[lang],
    hasRidge: left === 0 && setting.used < room - ridgeHeight,
    children: [
      captionText(caption, lang, look, size, true),
      captionText(otherCaption, other, look, otherSize, false),
      tableRows(setting, head, left, lang, look),
    ],
  });
}

const captionText = (
  text: string,
  lang: Lang,
  { tokens }: CardLook,
  size: number,
  isOwn: boolean,
): Node => ({
  type: 'text',
  lang: langTag(lang),
  text: keepWords(text, lang),
  style: {
    display: 'block',
    marginTop: isOwn ? '30px' : '8px',
    fontFamily: headingFonts[lang],
    fontSize: `${size}px`,
    fontWeight: lang === 'zh' ? 700 : 600,
    lineHeight: 1.25,
    color: tokens[isOwn ? '--ink' : '--text-soft'],
    textWrap: 'balance',
    lineClamp: isOwn ? 2 : 1,
    textOverflow: 'ellipsis',
  },
});

/** The rows as they are set at a size: how wide their columns are, which of them there is room for, how high they are. */
interface Setting {
  size: number;
  widths: number[];
  shown: string[][];
  used: number;
  /** Whether every cell of them can be read to its end. */
  isWhole: boolean;
}

function settingAt(size: number, head: string[], rows: string[][], room: number): Setting {
  const widths = columnWidths([head, ...rows], size, width - gap * (head.length - 1));
  const most = (row: string[]): number =>
    Math.max(...row.map((cell, at) => linesOf(cell, size, widths[at] ?? width)));
  const heightOf = (row: string[]): number =>
    Math.min(mostLines, most(row)) * size * leading + 2 * padding + 1;
  let used = heightOf(head);
  const shown = rows.filter((row, at) => {
    used += heightOf(row);
    return used <= room || at === 0;
  });
  const isWhole = [head, ...shown].every((row) => most(row) <= mostLines);
  return { size, widths, shown, used, isWhole };
}

/** The largest setting that shows all rows, their cells to the end if that can be, else the one that shows most. */
function chooseSetting(head: string[], rows: string[][], room: number): Setting {
  const settings = sizes.map((size) => settingAt(size, head, rows, room));
  const full = settings.filter(({ shown, used }) => shown.length === rows.length && used <= room);
  return (
    full.find(({ isWhole }) => isWhole) ??
    full[0] ??
    settings.reduce((best, next) => (next.shown.length > best.shown.length ? next : best))
  );
}

function tableRows(
  setting: Setting,
  head: string[],
  left: number,
  lang: Lang,
  look: CardLook,
): Node {
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', marginTop: '22px', width: '100%' },
    children: [
      tableRow(head, setting, lang, look, true),
      ...setting.shown.map((row) => tableRow(row, setting, lang, look, false)),
      ...(left > 0 ? [note(wordsFor(lang).share.rowsLeft(left), look)] : []),
    ],
  };
}

const tableRow = (
  cells: string[],
  { widths, size }: Setting,
  lang: Lang,
  { tokens }: CardLook,
  isHead: boolean,
): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    gap: `${gap}px`,
    width: '100%',
    padding: `${padding}px 0`,
    borderBottom: `${isHead ? 2 : 1}px solid ${tokens[isHead ? '--line-strong' : '--line']}`,
  },
  children: cells.map((cell, at) => ({
    type: 'text',
    text: keepWords(cell, lang),
    style: {
      display: 'block',
      width: `${widths[at] ?? 0}px`,
      flexShrink: 0,
      fontSize: `${size}px`,
      fontWeight: isHead || at === 0 ? 600 : 400,
      lineHeight: leading,
      overflowWrap: hasRoom(cell, size, widths[at] ?? 0) ? 'normal' : 'anywhere',
      color: tokens[isHead ? '--text-soft' : '--text'],
      textWrap: 'balance',
      lineClamp: mostLines,
      textOverflow: 'ellipsis',
    },
  })),
});

/** Tells whether no word of a cell is longer than its column is wide. */
const hasRoom = (cell: string, size: number, room: number): boolean =>
  cell.split(/\s|(?=（)|(?<=）)/u).every((word) => widthInEm(word) * size <= room);

const note = (text: string, { tokens }: CardLook): Node => ({
  type: 'text',
  text,
  style: { marginTop: '10px', fontSize: '22px', color: tokens['--text-soft'] },
});
