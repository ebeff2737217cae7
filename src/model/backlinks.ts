// Who links to a section: every passage elsewhere that names the section or one of its passages, with
// the sentence that does.
import { childrenOf, textOf, type Node } from '../markdown/nodes.ts';
import { captionContent } from '../markdown/table-caption.ts';
import type { Article, PairedBlock, Section } from './article.ts';
import type { Block } from './blocks.ts';
import { langs, type Lang } from './lang.ts';
import { passageFromFragment } from './passages.ts';
import { widthOf } from './text-width.ts';

/** A passage that links to a section. */
export interface Backlink {
  /** The id of the passage. */
  id: string;
  article: Article;
  section: Section;
  /** The sentence that links, in each language. */
  sentence: Record<Lang, string>;
}

/** Gives the backlinks of every section that has any, by its id, in the order of the articles; a section's own links do not count. */
export function makeBacklinks(articles: Article[]): Map<string, Backlink[]> {
  const sectionOf = sectionsByPassage(articles);
  const backlinks = new Map<string, Backlink[]>();
  for (const article of articles) {
    for (const section of article.sections) {
      for (const block of section.blocks) {
        for (const [target, sentence] of calls(block, sectionOf)) {
          if (target === section.id) continue;
          const known = backlinks.get(target) ?? [];
          backlinks.set(target, [...known, { id: block.id, article, section, sentence }]);
        }
      }
    }
  }
  return backlinks;
}

function sectionsByPassage(articles: Article[]): Map<string, string> {
  const sections = articles.flatMap((article) => article.sections);
  return new Map(
    sections.flatMap(({ id, blocks }) =>
      [id, ...blocks.map((block) => block.id)].map((each): [string, string] => [each, id]),
    ),
  );
}

/** The sections that a passage links to, each with the first sentence that does. */
function calls(
  { sides }: PairedBlock,
  sectionOf: Map<string, string>,
): Map<string, Record<Lang, string>> {
  const found = new Map<string, Partial<Record<Lang, string>>>();
  for (const lang of langs) {
    for (const { url, sentence } of linkSentences(sides[lang])) {
      const target = sectionOf.get(passageFromFragment(url));
      if (target === undefined) continue;
      found.set(target, { [lang]: sentence, ...found.get(target) });
    }
  }
  return new Map(
    [...found].flatMap(([target, { zh, en }]) =>
      zh === undefined || en === undefined ? [] : [[target, { zh, en }]],
    ),
  );
}

/** A link within the site, and the sentence in which it stands. */
interface LinkSentence {
  url: string;
  sentence: string;
}

function linkSentences(block: Block): LinkSentence[] {
  return runsOf(block).flatMap((run) => {
    const text = textOf(run);
    return linksIn(run).map(({ url, from }) => ({ url, sentence: sentenceAt(text, from) }));
  });
}

/** What holds a passage's own words: the cells of a row, the caption of a table, the first paragraph of an item. */
function runsOf({ kind, node, anchor }: Block): Node[] {
  if (kind === 'code' || kind === 'diagram') return [];
  if (kind === 'row') return childrenOf(node);
  if (kind === 'table') return [{ ...anchor, children: captionContent(anchor) }];
  return [kind === 'item' ? anchor : node];
}

/** The links within a node with their places in its text. */
function linksIn(node: Node): { url: string; from: number }[] {
  let from = 0;
  return childrenOf(node).flatMap((child) => {
    const start = from;
    from += textOf(child).length;
    if (child.type !== 'link') {
      return linksIn(child).map((link) => ({ ...link, from: start + link.from }));
    }
    return child.url?.startsWith('#') === true ? [{ url: child.url, from: start }] : [];
  });
}

const sentenceEnd = /[。！？]+[”’」』）]*|[.!?]+[”’"')]*(?=\s)/g;

/** What a reader takes in at a glance, in widths of a Latin character. */
const longest = 160;

/** Gives the sentence of a text in which a place is, with the question that it answers where one stands before it; of a long one the part between semicolons. */
export function sentenceAt(text: string, place: number): string {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= place) ?? 0;
  const end = ends.find((each) => each > place) ?? text.length;
  const before = text.slice(ends.findLast((each) => each < start) ?? 0, start).trim();
  const question = /[?？]$/.test(before) ? before : '';
  const sentence = text.slice(start, end);
  if (widthOf(question + sentence) <= longest) return `${question}${sentence}`.trim();
  const part = partAt(sentence, place - start);
  if (part === sentence.trim()) return [question, part].join(' ').trim();
  return question.endsWith('？') ? `${question}……${part}` : `${question} … ${part}`.trim();
}

function partAt(sentence: string, place: number): string {
  const from = Math.max(sentence.lastIndexOf(';', place), sentence.lastIndexOf('；', place)) + 1;
  const rest = /[;；]/.exec(sentence.slice(place))?.index ?? sentence.length - place;
  return sentence.slice(from, place + rest).trim();
}
