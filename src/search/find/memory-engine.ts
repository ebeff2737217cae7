// Finds by looking through all texts, as the index would: it names the same records for the same words.
import type { RecordList } from '../record/catalogue.ts';
import type { Engine, EngineHit } from './engine.ts';
import { sectionFromFragment, textsOf, type Fragment, type ReadSection } from './section.ts';

/** An engine that has all texts, but reads them only when they are asked for. */
export interface MemoryEngine extends Engine {
  /** Reads some sections that have not been read, and tells whether there are more. */
  readAhead: (count: number) => boolean;
}

interface Searchable {
  id: string;
  section: ReadSection;
  /** The text, in which Han is found anywhere, and its words, which are found from their beginnings. */
  text: string;
  words: string;
  heading: string;
  headingWords: string;
}

/** Makes the engine of all texts of a site, which come in the order of the list. */
export function memoryEngine(
  { articles, entries }: RecordList,
  fragments: Fragment[],
): MemoryEngine {
  const catalogue = { articles, entries: new Map(entries.map((entry, id) => [String(id), entry])) };
  const read: Searchable[] = [];
  const readTo = (end: number): void => {
    for (const fragment of fragments.slice(read.length, end)) {
      read.push(searchableFrom(String(read.length), fragment));
    }
  };
  const search = (words: string[], exact: boolean): EngineHit[] => {
    readTo(fragments.length);
    const sought = soughtOf(words, exact);
    return read
      .filter((each) =>
        sought.every(({ isHan, form }) => holds(isHan, form, each.text, each.words)),
      )
      .map(({ id, heading, headingWords }) => ({
        id,
        score: 0,
        inHeading: sought.every(({ isHan, form }) => holds(isHan, form, heading, headingWords)),
      }));
  };
  return {
    isInMemory: true,
    catalogue: () => Promise.resolve(catalogue),
    search: (words, exact = false) =>
      Promise.resolve(words.length === 0 ? [] : search(words, exact)),
    read: (id) => {
      readTo(Number(id) + 1);
      const found = read[Number(id)]?.section;
      if (!found) throw new Error(`Expected "${id}" to be a record, but found none.`);
      return Promise.resolve(found);
    },
    readAhead: (count) => {
      readTo(read.length + count);
      return read.length < fragments.length;
    },
  };
}

/** Shorter words are looked for at the beginnings of words only: they stand inside of too many. */
const shortest = 3;

interface Sought {
  isHan: boolean;
  form: string;
}

function soughtOf(words: string[], exact: boolean): Sought[] {
  const isHan = words.some((word) => han.test(word));
  if (exact && !isHan) return [{ isHan, form: ` ${words.join(' ')} ` }];
  return words.map((word) =>
    han.test(word)
      ? { isHan: true, form: word }
      : { isHan: false, form: word.length < shortest ? ` ${word}` : word },
  );
}

const holds = (isHan: boolean, form: string, text: string, words: string): boolean =>
  (isHan ? text : words).includes(form);

function searchableFrom(id: string, fragment: Fragment): Searchable {
  const section = sectionFromFragment(fragment);
  const { card, heading, passages } = section;
  const headingWords = wordsIn(card.headings[card.lang]);
  return {
    id,
    section,
    text: textsOf(section).join('\n'),
    words: `${headingWords}${passages.map(({ text }) => wordsIn(text)).join('')}`,
    heading,
    headingWords,
  };
}

const han = /\p{Script=Han}/u;
const run = /[[\u0021-\u007e\p{L}\p{N}]--\p{Script=Han}]+/gv;
const joint = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Gives the words of a text between blanks: names whole, in their parts, and joined, as the index has them. */
function wordsIn(text: string): string {
  const words = [' '];
  const plain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  for (const [name] of plain.matchAll(run)) {
    const parts = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const part of parts) {
      words.push(part);
      const pieces = part.split(joint);
      if (pieces.length > 1) words.push(...pieces);
    }
    if (parts.length > 1) words.push(parts.join(''), name.replace(/[^\p{L}\p{N}\p{Pc}]+/gu, ''));
  }
  return `${words.join(' ').toLowerCase()} `;
}
