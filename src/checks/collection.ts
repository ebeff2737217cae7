// What the rules read: every file of a content folder, parsed as far as it can be, so that a file
// that is broken does not hide the problems of the others.
import type { GraphResult } from '../diagrams/graph.ts';
import type { Node } from '../markdown/nodes.ts';
import { langs, type Lang } from '../model/lang.ts';
import { parseIdsLock, type IdsLock } from '../model/ids-lock.ts';
import { articleSchema, type ArticleFacts } from '../schema/article.ts';
import {
  glossaryExceptionsSchema,
  type GlossaryExceptions,
} from '../schema/glossary-exceptions.ts';
import { glossarySchema, type Term } from '../schema/glossary.ts';
import { movedSchema, type Moved } from '../schema/moved.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import type { ArticleFiles, ContentFiles } from '../source/read-content.ts';
import { absentData, readData, type ReadData } from './read-data.ts';
import { readHalf, type ReadHalf } from './read-half.ts';

/** An article as far as it can be read; a half is undefined where its file is missing. */
export interface ReadArticle {
  slug: string;
  /** The path of the article's folder. */
  folder: string;
  facts: ReadData<ArticleFacts>;
  halves: Record<Lang, ReadHalf | undefined>;
}

/** A content folder as far as it can be read. */
export interface Collection {
  site: ReadData<Site>;
  /** No terms where there is no file. */
  glossary: ReadData<Term[]>;
  glossaryExceptions: ReadData<GlossaryExceptions>;
  lock: IdsLock & { path: string };
  moved: ReadData<Moved> & { text: string };
  articles: ReadArticle[];
  /** What Mermaid made of the diagrams, by their fences. */
  graphs: ReadonlyMap<Node, GraphResult>;
}

/** Reads the files of a content folder; the diagrams, which need Mermaid, are left to the caller. */
export function makeCollection(files: ContentFiles): Collection {
  const { site, glossary, glossaryExceptions, lock, moved, folder } = files;
  return {
    site: site ? readData(site.path, site.text, siteSchema) : absentData(`${folder}/site.yaml`),
    glossary: glossary
      ? readData(glossary.path, glossary.text, glossarySchema)
      : absentData(`${folder}/glossary.yaml`, []),
    glossaryExceptions: glossaryExceptions
      ? readData(glossaryExceptions.path, glossaryExceptions.text, glossaryExceptionsSchema)
      : absentData(`${folder}/glossary-exceptions.yaml`, {}),
    lock: { ...parseIdsLock(lock?.text ?? ''), path: lock?.path ?? `${folder}/ids.lock` },
    moved: moved
      ? { ...readData(moved.path, moved.text, movedSchema), text: moved.text }
      : { ...absentData(`${folder}/moved.json`, {}), text: '{}' },
    articles: files.articles.map(readArticle),
    graphs: new Map(),
  };
}

function readArticle({ slug, folder, facts, halves }: ArticleFiles): ReadArticle {
  const read = langs.map((lang) => [lang, halves[lang] && readHalf(slug, lang, halves[lang])]);
  return {
    slug,
    folder,
    facts: facts
      ? readData(facts.path, facts.text, articleSchema)
      : absentData(`${folder}/article.yaml`),
    halves: Object.fromEntries(read) as ReadArticle['halves'],
  };
}

/** Gives all halves that exist, article by article. */
export const halvesOf = (collection: Collection): ReadHalf[] =>
  collection.articles.flatMap((article) => langs.flatMap((lang) => article.halves[lang] ?? []));
