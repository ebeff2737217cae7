/** A language of the site, as it stands in paths and file names. */
export type Lang = 'zh' | 'en';

/** The languages of the site, the first one first. */
export const langs = ['zh', 'en'] as const satisfies readonly Lang[];

/** Gives the BCP-47 tag for the `lang` attribute of text in a language. */
export const langTag = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : 'en');

/** Gives the other language of the pair. */
export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** Tells whether a string names a language of the site. */
export const isLang = (value: string): value is Lang =>
  (langs as readonly string[]).includes(value);
