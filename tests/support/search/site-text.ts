import { parse } from 'yaml';
import type { Lang } from '#src/model/lang.ts';
import { glossarySchema, type Term } from '#src/schema/glossary.ts';
import type { RecordKind, SearchRecord } from '#src/search/record/record.ts';
import { recordsFromArticles } from '#src/search/record/records-from-article.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { makeDiagramText } from '#src/source/diagram-text.ts';
import { readContent } from '#src/source/read-content.ts';

/** A section in one language, as plain text in lower case: what `includes()` is asked of. */
export interface PlainSection {
  /** The same for both languages of a section. */
  place: number;
  number: string;
  lang: Lang;
  slug: string;
  kinds: Set<RecordKind>;
  heading: string;
  /** The heading and the passages, each as written but for case and white space. */
  texts: string[];
  /** The passages as written, to draw queries from. */
  written: string[];
}

/** The sections of a site, read without any index, and its terms. */
export interface SiteText {
  sections: PlainSection[];
  terms: Term[];
}

/** Brings a text to the one form in which the oracle compares. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Reads the sections of a content folder. */
export async function readSiteText(dir: string): Promise<SiteText> {
  const content = readContent(dir);
  const articles = articlesFromFiles(content);
  const records = recordsFromArticles(articles, await makeDiagramText(articles));
  return {
    sections: records.map(plainSection),
    terms: glossarySchema.parse(parse(content.glossary?.text ?? '') ?? []),
  };
}

/** Reads a record as plain text. */
export function plainSection({
  place,
  number,
  lang,
  slug,
  headings,
  passages,
}: SearchRecord): PlainSection {
  const heading = headings[lang];
  const written = passages.map(({ text }) => text);
  return {
    place,
    number,
    lang,
    slug,
    kinds: new Set(passages.map(({ kind }) => kind)),
    heading: plain(heading),
    texts: [heading, ...written].map(plain),
    written: [heading, ...written],
  };
}
