import type { Entry } from '../record/catalogue.ts';
import type { SearchArticle } from '../record/record.ts';
import type { ReadSection } from './section.ts';

/** A record that the index names for some words. */
export interface EngineHit {
  /** The index's own name of the record. */
  id: string;
  /** How good the index holds it to be; larger is better. */
  score: number;
  /** Whether the words stand in the heading. */
  inHeading: boolean;
}

/** All records of the site. */
export interface Catalogue {
  articles: SearchArticle[];
  entries: ReadonlyMap<string, Entry>;
}

/** What finds records by words. */
export interface Engine {
  catalogue: () => Promise<Catalogue>;
  /** Gives the records that hold all of the words, or words that begin with them; `exact` asks for whole words side by side. */
  search: (words: string[], exact?: boolean) => Promise<EngineHit[]>;
  read: (id: string) => Promise<ReadSection>;
  /** Whether all sections are in memory, so that whatever may be an answer can be read. */
  isInMemory: boolean;
}

/** Tables that are read only where the index alone finds too little. */
export interface Tables {
  /** The words of the site that are not Chinese. */
  words: () => Promise<string[]>;
  /** The simplified character for each traditional one. */
  traditional: () => Promise<ReadonlyMap<string, string>>;
  /** Chinese words of the site with their syllables. */
  pinyin: () => Promise<PinyinWord[]>;
  /** The forms of each term of the glossary, in both languages. */
  terms: () => Promise<string[][]>;
}

/** A Chinese word and the syllables by which it is typed, without tones. */
export interface PinyinWord {
  word: string;
  syllables: string[];
}
