import type { Lang } from '../../model/lang.ts';
import type { SearchArticle } from '../record/record-page.ts';
import type { RecordKind } from '../record/record.ts';

/** A record that the index names for some words. */
export interface EngineHit {
  /** The index's own name of the record. */
  id: string;
  /** How good the index holds it to be; larger is better. */
  score: number;
  /** Whether the words stand in the heading. */
  inHeading: boolean;
}

/** A record as the index keeps it. */
export interface Fragment {
  address: string;
  content: string;
}

/** What is known of every record without reading it. */
export interface Entry {
  /** The place of its section in reading order; both languages of a section share it. */
  place: number;
  lang: Lang;
  slug: string;
  kinds: ReadonlySet<RecordKind>;
}

/** All records of the site. */
export interface Catalogue {
  articles: SearchArticle[];
  entries: ReadonlyMap<string, Entry>;
}

/** The full-text index. */
export interface Engine {
  catalogue: () => Promise<Catalogue>;
  /** Gives the records that hold all of the words, or words that begin with them; `exact` asks for them side by side. */
  search: (words: string[], exact?: boolean) => Promise<EngineHit[]>;
  load: (id: string) => Promise<Fragment>;
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
