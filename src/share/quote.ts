// What a share page and its image show of a passage: its own words, as far as there is room.
import { childrenOf, textOf } from '../markdown/nodes.ts';
import type { PairedBlock, Section } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import { cutText, type TextBudget } from './cut-text.ts';

/** A passage's own words; `left` tells how many rows or lines more there are. */
export type Quote =
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'table'; head: string[]; rows: string[][]; left: number }
  | { kind: 'code'; lines: string[]; left: number };

const paragraphBudget: TextBudget = { han: 700, bytes: 2100 };
const mostParagraphs = 8;
const mostRows = 6;
const mostLines = 12;

/** Quotes running text: a paragraph, or one with the items of its list. */
export const quoteText = (texts: string[], lang: Lang): Quote => ({
  kind: 'text',
  paragraphs: texts.slice(0, mostParagraphs).map((text) => cutText(text, paragraphBudget, lang)),
});

/** Quotes the first rows of a table. */
export function quoteTable(table: PairedBlock, lang: Lang): Quote {
  const [head = [], ...rows] = cellsOf(table, lang);
  return {
    kind: 'table',
    head,
    rows: rows.slice(0, mostRows),
    left: Math.max(0, rows.length - mostRows),
  };
}

/** Quotes one row of a table, under the table's head. */
export function quoteRow(row: PairedBlock, table: PairedBlock | undefined, lang: Lang): Quote {
  const [head = []] = table ? cellsOf(table, lang) : [];
  return { kind: 'table', head, rows: [rowTexts(row, lang)], left: 0 };
}

/** Quotes the first lines of a code sample. */
export function quoteCode(code: PairedBlock, lang: Lang): Quote {
  const lines = (code.sides[lang].node.value ?? '').split('\n');
  return {
    kind: 'code',
    lines: lines.slice(0, mostLines),
    left: Math.max(0, lines.length - mostLines),
  };
}

/** Gives the table that a row of a section belongs to. */
export const tableOfRow = (row: PairedBlock, section: Section): PairedBlock | undefined =>
  section.blocks.find(
    ({ kind, sides }) => kind === 'table' && childrenOf(sides.zh.node).includes(row.sides.zh.node),
  );

/** Tells a row as text, each cell after the head of its column. */
export function rowSentence(quote: Quote, lang: Lang): string {
  if (quote.kind !== 'table') return '';
  const cells = quote.rows[0] ?? [];
  const [colon, stop] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  return cells
    .flatMap((cell, index) => {
      const head = quote.head[index] ?? '';
      return cell === '' ? [] : [index === 0 || head === '' ? cell : `${head}${colon}${cell}`];
    })
    .join(stop);
}

const cellsOf = (table: PairedBlock, lang: Lang): string[][] =>
  childrenOf(table.sides[lang].node).map((row) => childrenOf(row).map(cellText));

const rowTexts = (row: PairedBlock, lang: Lang): string[] =>
  childrenOf(row.sides[lang].node).map(cellText);

const cellText = (cell: Parameters<typeof textOf>[0]): string =>
  textOf(cell).replace(/\s+/g, ' ').trim();
