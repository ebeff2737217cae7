import type { TableWords } from './table-words.ts';
import type { EditorWords } from './editor-words.ts';
import type { HeadsWords } from './heads-words.ts';
import type { LinksWords } from './links-words.ts';
import type { KeyAction, Measure, TextSize } from '../model/reading-settings.ts';
import type { SearchWords } from './search-words.ts';
import type { ShareWords } from './share-words.ts';
import type { DiagramToolWords } from './diagram-tool-words.ts';

/** The interface strings of one language; functions take what stands in the sentence. */
export interface Words {
  /** The language's name in itself. */
  languageName: string;
  /** Stands for the language where there is little room. */
  languageSign: string;
  skipToContent: string;
  home: string;
  search: SearchWords;
  retry: string;
  close: string;
  theme: string;
  themeLight: string;
  themeDark: string;
  themeSystem: string;
  switchLanguage: string;
  contents: string;
  /** Names the menu of the site's pages, on narrow screens. */
  siteMenu: string;
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
  /** Goes before what the other articles say to the same question. */
  elsewhere: string;
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
  /** Goes before the links to the other articles, at the end of one. */
  otherArticles: string;
  waysIn: string;
  byArticle: (count: number) => string;
  byQuestion: (count: number) => string;
  byTerm: (count: number) => string;
  byDiagram: (count: number) => string;
  byTable: (count: number) => string;
  questions: string;
  questionsIntro: string;
  diagrams: string;
  diagramsIntro: (count: number) => string;
  tables: string;
  tablesIntro: (count: number) => string;
  stylePage: string;
  stylePageIntro: string;
  read: string;
  counts: (figures: number, tables: number, samples: number) => string;
  rights: string;
  offline: string;
  notFoundTitle: string;
  notFoundText: string;
  backHome: string;
  /** The settings of the page, in the header. */
  settings: string;
  /** Sizes of text, the smallest first. */
  textSize: string;
  textSizes: Record<TextSize, string>;
  measure: string;
  measures: Record<Measure, string>;
  focusMode: string;
  leaveFocusMode: string;
  minutesLeft: (minutes: number) => string;
  /** Goes before the section that was read last. */
  continueAt: string;
  dismiss: string;
  keyboard: string;
  keys: Record<KeyAction, string>;
  singleKeys: string;
  singleKeysHint: string;
  otherKeys: string;
  closeKey: string;
  about: string;
  aboutDescription: (title: string) => string;
  onThisDevice: string;
  storedIntro: string;
  stored: string[];
  forget: string;
  forgotten: string;
  twoLanguages: TwoLanguagesWords;
  diagram: DiagramWords;
  tableTools: TableWords;
  editor: EditorWords;
  links: LinksWords;
  heads: HeadsWords;
  share: ShareWords;
  diagramTools: DiagramToolWords;
}

/** The words about the other language of an article. */
export interface TwoLanguagesWords {
  sideBySide: string;
  /** How to see one passage in the other language. */
  hint: string;
  loading: string;
  failed: string;
  /** A link to the page in the other language, beside the above. */
  instead: string;
  /** A link to the article in this language, at the end of the article in the other one. */
  article: string;
  /** Stands where the other language lacks a passage. */
  missing: string;
  /** Stands where this language lacks a passage that the other one has. */
  lone: string;
  peek: string;
  peekShown: string;
  peekHidden: string;
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
