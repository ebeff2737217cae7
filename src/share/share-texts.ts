// What a share page says of its passage in one language: in the chat, in the tab, on the page.
import { numberedCaption } from '../links/numbered-caption.ts';
import { titleFromMeta } from '../markdown/code-components.ts';
import type { Article, PairedBlock, Section } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import { wordsFor } from '../words/words-for.ts';
import { codeName, codeText } from './code-texts.ts';
import {
  cutText,
  descriptionBudget,
  isWithin,
  openEnd,
  titleBudget,
  type TextBudget,
} from './cut-text.ts';
import { quoteCode, quoteRow, quoteTable, quoteText, rowSentence, tableOfRow } from './quote.ts';
import type { Quote } from './quote.ts';

/** The texts of a share page in one language. */
export interface ShareTexts {
  /** What the passage is called, for a card in a chat. */
  title: string;
  /** The passage in short, for a card in a chat. */
  description: string;
  /** The point of the passage, for chats that show nothing else. */
  point: string;
  /** The heading of the section in which the passage stands, or which it is. */
  heading: string;
  /** The name of a figure, table or code sample, in full. */
  caption: string | undefined;
  quote: Quote;
}

/** A diagram's title and description in a language. */
export type DiagramWordsOf = (id: string, lang: Lang) => { title: string; description: string };

/** What a tab or a chat without cards shows of a title. */
const pointBudget: TextBudget = { han: 34, bytes: 140, characters: 68 };

/** Gives the texts of a section. */
export function sectionTexts(
  article: Article,
  section: Section,
  lang: Lang,
  diagramWords: DiagramWordsOf,
): ShareTexts {
  const heading = section.heading[lang];
  const texts = openingOf(article, section, lang, diagramWords);
  const { title } = article.halves[lang].data;
  const both = `${heading} · ${title}`;
  return {
    ...inShort(heading, joinTexts(texts, lang), lang),
    point: cutText(isWithin(both, pointBudget) ? both : heading, pointBudget, lang),
    heading,
    caption: undefined,
    quote: quoteText(texts, lang),
  };
}

/** Gives the texts of any other passage. */
export function blockTexts(
  block: PairedBlock,
  section: Section,
  lang: Lang,
  diagramWords: DiagramWordsOf,
): ShareTexts {
  const { caption, text, quote } = contentOf(block, section, lang, diagramWords);
  const heading = section.heading[lang];
  const isCode = block.kind === 'code';
  const named = (budget: TextBudget): string | undefined =>
    isCode ? codeName(caption, heading, budget) : caption;
  return {
    ...inShort(named(titleBudget) ?? heading, text, lang),
    point: cutText(named(pointBudget) ?? openEnd(text), pointBudget, lang),
    heading,
    caption,
    quote,
  };
}

interface Content {
  caption?: string;
  text: string;
  quote: Quote;
}

function contentOf(
  block: PairedBlock,
  section: Section,
  lang: Lang,
  diagramWords: DiagramWordsOf,
): Content {
  const words = wordsFor(lang);
  const { node } = block.sides[lang];
  switch (block.kind) {
    case 'diagram': {
      const { title, description } = diagramWords(block.id, lang);
      const caption = numberedCaption(words.figure(block.number ?? 0), title, lang);
      return { caption, text: description, quote: quoteText([description], lang) };
    }
    case 'table': {
      const quote = quoteTable(block, lang);
      return { caption: tableName(block, lang), text: tableInShort(quote, lang), quote };
    }
    case 'row': {
      const table = tableOfRow(block, section);
      const quote = quoteRow(block, table, lang);
      return {
        ...(table ? { caption: tableName(table, lang) } : {}),
        text: rowSentence(quote, lang),
        quote,
      };
    }
    case 'code': {
      const title = titleFromMeta(node.meta);
      return {
        ...(title === undefined ? {} : { caption: title }),
        text: codeText(block, section, lang),
        quote: quoteCode(block, lang),
      };
    }
    default: {
      const texts = textsOf(block, section, lang);
      return { text: joinTexts(texts, lang), quote: quoteText(texts, lang) };
    }
  }
}

const tableName = (table: PairedBlock, lang: Lang): string =>
  numberedCaption(wordsFor(lang).table(table.number ?? 0), table.sides[lang].text, lang);

const inShort = (
  title: string,
  text: string,
  lang: Lang,
): { title: string; description: string } => ({
  title: cutText(title, titleBudget, lang),
  description: cutText(text === '' ? title : openEnd(text), descriptionBudget, lang),
});

/** The running text that a section begins with, its subsections included; what its first figure shows where there is none, and the article's summary where there is nothing. */
function openingOf(
  article: Article,
  section: Section,
  lang: Lang,
  diagramWords: DiagramWordsOf,
): string[] {
  const after = article.sections.slice(article.sections.indexOf(section));
  const end = after.findIndex((each, index) => index > 0 && each.depth <= section.depth);
  const within = end === -1 ? after : after.slice(0, end);
  for (const each of within) {
    const first = each.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'item');
    if (first) return textsOf(first, each, lang);
  }
  const figure = within
    .flatMap(({ blocks }) => blocks)
    .find(({ kind }) => kind === 'diagram' || kind === 'table');
  if (figure?.kind === 'diagram') return [diagramWords(figure.id, lang).description];
  return [figure ? tableName(figure, lang) : article.halves[lang].data.summary];
}

/** The columns of a table, then its first row. */
function tableInShort(quote: Quote, lang: Lang): string {
  if (quote.kind !== 'table') return '';
  const rows = [quote.head, ...quote.rows].map((row) => row.filter((cell) => cell !== ''));
  return rows.map((row) => row.join(lang === 'zh' ? '，' : ', ')).join(lang === 'zh' ? '；' : '; ');
}

/** A passage's text, with the items of the list that it announces by a colon: without them it says nothing. */
function textsOf(block: PairedBlock, section: Section, lang: Lang): string[] {
  const { text } = block.sides[lang];
  if (!/[：:]$/.test(text)) return [text];
  const after = section.blocks.slice(section.blocks.indexOf(block) + 1);
  const end = after.findIndex(({ kind }) => kind !== 'item');
  const items = end === -1 ? after : after.slice(0, end);
  return [text, ...items.map(({ sides }) => sides[lang].text)];
}

/** Puts sentences one after the other; what does not end like one is parted from the next by a semicolon. */
export const joinTexts = (texts: string[], lang: Lang): string =>
  texts.reduce((before, next) => {
    const isEnded = /[。！？：；.!?:;]$/u.test(before);
    if (lang === 'zh') return `${before}${isEnded ? '' : '；'}${next}`;
    return `${before}${isEnded ? '' : ';'} ${next}`;
  });
