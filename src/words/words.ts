/** The interface strings of one language; functions take what stands in the sentence. */
export interface Words {
  /** The language's name in itself. */
  languageName: string;
  skipToContent: string;
  home: string;
  search: string;
  searchPlaceholder: string;
  searchHint: string;
  searchEmpty: (query: string) => string;
  searchResults: (count: number) => string;
  searchLoading: string;
  searchFailed: string;
  retry: string;
  close: string;
  theme: string;
  themeLight: string;
  themeDark: string;
  themeSystem: string;
  switchLanguage: string;
  contents: string;
  previous: string;
  next: string;
  readingTime: (minutes: number) => string;
  aboutSource: string;
  sourceTitle: string;
  stance: string;
  stances: Record<'bullish' | 'bearish' | 'mixed', string>;
  unproved: string;
  points: string;
  editionUpdated: (date: string) => string;
  figure: (number: number) => string;
  table: (number: number) => string;
  linkToSection: (number: string) => string;
  chapterSteps: (number: string) => string;
  copyCode: string;
  copied: string;
  copyFailed: string;
  editorsNote: string;
  lost: string;
  yes: string;
  no: string;
  scrollable: (caption: string) => string;
  outline: string;
  mermaidSource: string;
  glossary: string;
  glossaryIntro: (count: number) => string;
  glossaryFilter: string;
  glossaryFound: (count: number) => string;
  glossaryLetters: string;
  firstUses: string;
  sides: string;
  articles: string;
  read: string;
  counts: (figures: number, tables: number, samples: number) => string;
  rights: string;
  offline: string;
  notFoundTitle: string;
  notFoundText: string;
  backHome: string;
  diagram: DiagramWords;
}

/** The words by which a chart's parts are told to someone who cannot see it. */
export interface DiagramWords {
  start: string;
  step: string;
  decision: string;
  end: string;
  backTo: string;
  then: string;
  group: string;
}
