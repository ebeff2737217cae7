import { parseMdx } from '../../src/markdown/parse-mdx.ts';
import { makeHalf, type Half } from '../../src/model/half.ts';
import type { Lang } from '../../src/model/lang.ts';
import type { ArticleFacts } from '../../src/schema/article.ts';

/** The facts of an article that a test does not care for. */
export const testFacts: ArticleFacts = {
  order: 1,
  stance: 'mixed',
  published: '2026-01-02',
  updated: '2026-01-02',
  source: {},
  sections: {},
  tables: {},
};

/** Makes a half from MDX text, with front matter that a test does not care for. */
export function makeTestHalf(lang: Lang, text: string): Half {
  const parsed = parseMdx(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const data = {
    title: 'Title',
    sourceTitle: 'Source',
    summary: 'Summary.',
    stance: 'Stance.',
    unproved: 'Unproved.',
    points: ['One.', 'Two.', 'Three.'],
  };
  return makeHalf(lang, `sample/${lang}.mdx`, data, parsed.tree);
}
