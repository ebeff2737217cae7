import { keepUnits } from '../markdown/keep-units.ts';
import { plainMarkdown } from '../markdown/plain-markdown.ts';
import type { Article } from '../model/article.ts';
import { otherLang, type Lang } from '../model/lang.ts';
import { passageFromFragment } from '../model/passages.ts';
import { articlePath, markdownPath } from '../model/routes.ts';
import type { Site } from '../schema/site.ts';
import { wordsFor } from '../words/words-for.ts';
import type { SitePlace } from './site-place.ts';

/** What the Markdown form of an article is made of. */
export interface MarkdownSource extends SitePlace {
  article: Article;
  lang: Lang;
  /** The text of the half without its front matter, from which its tree was made. */
  text: string;
  site: Site;
  /** For every id of the site, the slug of its article. */
  homes: ReadonlyMap<string, string>;
}

/** Gives an article in one language as Markdown that stands by itself, its links absolute. */
export function articleMarkdown(source: MarkdownSource): string {
  const { article, lang, text } = source;
  const words = wordsFor(lang);
  const blocks = new Map(
    article.sections.flatMap((section) => section.blocks.map((block) => [block.id, block])),
  );
  const numbers = new Map(article.sections.map(({ id, number }) => [id, number]));
  const body = plainMarkdown(text, article.halves[lang].tree, {
    sectionNumber: (id) => numbers.get(id) ?? '',
    figureCaption: (id) => {
      const block = blocks.get(id);
      const title = /^\s*accTitle:\s*(.*)$/m.exec(block?.sides[lang].node.value ?? '')?.[1] ?? '';
      return `${words.figure(block?.number ?? 0)} ${title}`.trim();
    },
    tableLabel: (id) => words.table(blocks.get(id)?.number ?? 0),
    address: (fragment) => addressOf(fragment, source),
    labels: { Note: words.editorsNote, Elsewhere: words.elsewhere },
    lost: words.lost,
  });
  return `${headMarkdown(source)}\n\n${keepUnits(body)}`;
}

function addressOf(
  fragment: string,
  { homes, base, lang, article, absolute }: MarkdownSource,
): string {
  const slug = homes.get(passageFromFragment(fragment)) ?? article.slug;
  return absolute(articlePath(base, lang, slug, fragment.slice(1)));
}

/** The title and what the article's page says under it. */
function headMarkdown({ article, lang, site, base, absolute }: MarkdownSource): string {
  const words = wordsFor(lang);
  const { data } = article.halves[lang];
  const page = absolute(articlePath(base, lang, article.slug));
  const other = otherLang(lang);
  const facts: [name: string, value: string][] = [
    [words.stance, data.stance],
    [words.unproved, data.unproved],
    [words.sourceTitle, data.sourceTitle],
    [words.aboutSource, site.edition[lang]],
    [words.heads.webPage, page],
    [wordsFor(other).languageName, absolute(markdownPath(base, other, article.slug))],
  ];
  return [
    `# ${data.title}`,
    data.summary,
    [
      ...facts.map(([name, value]) => `- ${words.heads.named(name, value)}`),
      `- ${words.editionUpdated(article.facts.updated)}`,
    ].join('\n'),
    `**${words.points}**`,
    data.points.map((point) => `- ${point}`).join('\n'),
    words.heads.passageAddress(page),
    '---',
  ].join('\n\n');
}
