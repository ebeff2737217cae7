// An overview for language models: https://llmstxt.org
import type { Article } from '../model/article.ts';
import { aboutPath, glossaryPath, homePath, markdownPath } from '../model/routes.ts';
import type { Site } from '../schema/site.ts';
import { wordsFor } from '../words/words-for.ts';
import type { SitePlace } from './site-place.ts';

/** What the overview is made of. */
export interface LlmsSource extends SitePlace {
  site: Site;
  articles: Article[];
  hasGlossary: boolean;
}

/** Gives the overview: what the site is, and its articles as Markdown in each language. */
export function llmsText({ site, articles, hasGlossary, base, absolute }: LlmsSource): string {
  const names = site.languages.map((lang) => site.title[lang]).join(' · ');
  const intro = site.languages.flatMap((lang) => [`> ${site.tagline[lang]}`, site.intro[lang]]);
  const sections = site.languages.flatMap((lang) => {
    const words = wordsFor(lang);
    const pages: [name: string, path: string][] = [
      [site.title[lang], homePath(base, lang)],
      ...(hasGlossary ? [[words.glossary, glossaryPath(base, lang)] as [string, string]] : []),
      [words.about, aboutPath(base, lang)],
    ];
    return [
      `## ${words.heads.articlesInLanguage}`,
      articles
        .map(({ slug, halves }) => {
          const { title, summary } = halves[lang].data;
          return `- [${linkText(title)}](${absolute(markdownPath(base, lang, slug))}): ${summary}`;
        })
        .join('\n'),
      `## ${words.heads.pagesInLanguage}`,
      pages.map(([name, path]) => `- [${linkText(name)}](${absolute(path)})`).join('\n'),
    ];
  });
  return `${[`# ${names}`, ...intro, ...sections].join('\n\n')}\n`;
}

const linkText = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');
