// The edge between the Markdown processor, which runs before there are collections, and the glossary.
import { parse } from 'yaml';
import { makeTermMatcher, type TermMatcher } from '../glossary/match-terms.ts';
import { isLang, type Lang } from '../model/lang.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { readContent } from './read-content.ts';

const matchers = new Map<Lang, TermMatcher>();

/** Gives the matcher of the site's terms in the language of a half, by its file's name; nothing matches in other files. The glossary is read once. */
export function termMatcherFor(file: URL | undefined): TermMatcher {
  const name = /(\w+)\.mdx$/.exec(file?.pathname ?? '')?.[1] ?? '';
  if (!isLang(name)) return () => new Map();
  const known = matchers.get(name);
  if (known) return known;
  const terms = glossarySchema.parse(parse(readContent().glossary?.text ?? '[]') ?? []);
  const matcher = makeTermMatcher(terms, name);
  matchers.set(name, matcher);
  return matcher;
}
