// The edge between the disk and the model: reads a content folder as text, judges nothing.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { langs, type Lang } from '../model/lang.ts';
import { contentDir } from './content-dir.ts';

/** A file of the content folder, as text. */
export interface SourceFile {
  /** The path from the working directory, with `/`, for messages. */
  path: string;
  text: string;
}

/** The files of one article; a missing one is undefined. */
export interface ArticleFiles {
  slug: string;
  /** The path of the article's folder, as in a source file. */
  folder: string;
  facts: SourceFile | undefined;
  halves: Record<Lang, SourceFile | undefined>;
}

/** A content folder, as text. */
export interface ContentFiles {
  dir: string;
  /** The path of the content folder, as in a source file. */
  folder: string;
  site: SourceFile | undefined;
  glossary: SourceFile | undefined;
  glossaryExceptions: SourceFile | undefined;
  lock: SourceFile | undefined;
  moved: SourceFile | undefined;
  articles: ArticleFiles[];
}

/** Reads a content folder. */
export function readContent(dir: string = contentDir()): ContentFiles {
  const articlesDir = join(dir, 'articles');
  const slugs = existsSync(articlesDir)
    ? readdirSync(articlesDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return {
    dir,
    folder: shownPath(dir),
    site: readFile(join(dir, 'site.yaml')),
    glossary: readFile(join(dir, 'glossary.yaml')),
    glossaryExceptions: readFile(join(dir, 'glossary-exceptions.yaml')),
    lock: readFile(join(dir, 'ids.lock')),
    moved: readFile(join(dir, 'moved.json')),
    articles: slugs.map((entry) => readArticle(join(articlesDir, entry.name), entry.name)),
  };
}

function readArticle(dir: string, slug: string): ArticleFiles {
  const halves = langs.map((lang) => [lang, readFile(join(dir, `${lang}.mdx`))]);
  return {
    slug,
    folder: shownPath(dir),
    facts: readFile(join(dir, 'article.yaml')),
    halves: Object.fromEntries(halves) as ArticleFiles['halves'],
  };
}

function readFile(path: string): SourceFile | undefined {
  if (!existsSync(path)) return undefined;
  // Without the byte order mark that some editors write: the parser's columns do not count it.
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return { path: shownPath(path), text: text.replaceAll('\r\n', '\n') };
}

const shownPath = (path: string): string =>
  relative(process.cwd(), path).replaceAll('\\', '/') || '.';
