// Queries as readers might put them, drawn from a site's own text, each with the test by which the
// oracle tells a right section: whether some text of it includes what was drawn.
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Lang } from '#src/model/lang.ts';
import { makeDraw, type Draw } from './random.ts';
import { plain, type PlainSection, type SiteText } from './site-text.ts';

/** A query with what a right answer to it is. */
export interface DrawnQuery {
  kind: string;
  typed: string;
  /** The language of the page on which it is put. */
  lang: Lang;
  /** Whether a section holds what was drawn. */
  isRight: (section: PlainSection) => boolean;
  /** Whether it holds it in its heading. */
  isInHeading: (section: PlainSection) => boolean;
}

interface Source {
  site: SiteText;
  draw: Draw;
}

type Maker = (source: Source) => DrawnQuery | undefined;

/** Draws queries of every kind, so many of each. */
export function drawQueries(site: SiteText, seed: number, ofEach: number): DrawnQuery[] {
  return Object.entries(makers).flatMap(([kind, make], index) => {
    const source = { site, draw: makeDraw(seed + index) };
    const drawn = new Map<string, DrawnQuery>();
    for (let tries = 0; drawn.size < ofEach && tries < 4000; tries += 1) {
      const query = make(source);
      if (query) drawn.set(`${query.lang} ${query.typed}`, { ...query, kind });
    }
    return [...drawn.values()];
  });
}

const holds =
  (...texts: string[]) =>
  (section: PlainSection): boolean =>
    texts.map(plain).every((text) => section.texts.some((each) => each.includes(text)));
const heads =
  (...texts: string[]) =>
  ({ heading }: PlainSection): boolean =>
    texts.map(plain).every((text) => heading.includes(text));

/** A query whose right answers hold some texts, all of them. */
const query = (typed: string, lang: Lang, ...texts: string[]): DrawnQuery => ({
  kind: '',
  typed,
  lang,
  isRight: holds(...texts),
  isInHeading: heads(...texts),
});

/** A query whose right answers hold any of some texts. */
const anyOf = (typed: string, lang: Lang, texts: string[]): DrawnQuery => ({
  kind: '',
  typed,
  lang,
  isRight: (section) => texts.some((text) => holds(text)(section)),
  isInHeading: (section) => texts.some((text) => heads(text)(section)),
});

function drawText({ site, draw }: Source, lang: Lang): string {
  return draw.from(draw.from(site.sections.filter((section) => section.lang === lang)).written);
}

const drawMatch = (source: Source, lang: Lang, pattern: RegExp): string | undefined => {
  const found = drawText(source, lang).match(pattern);
  return found ? source.draw.from(found) : undefined;
};

/** A stretch of a Han run, anywhere in it. */
function drawHan(source: Source, least: number, most: number): string | undefined {
  const size = least + source.draw.below(most - least + 1);
  const run = drawMatch(source, 'zh', new RegExp(`\\p{Script=Han}{${size},}`, 'gu'));
  if (run === undefined) return undefined;
  const start = source.draw.below(run.length - size + 1);
  return run.slice(start, start + size);
}

const han =
  (least: number, most: number): Maker =>
  (source) => {
    const text = drawHan(source, least, most);
    return text === undefined ? undefined : query(text, 'zh', text);
  };

const matching =
  (pattern: RegExp, change: (text: string, draw: Draw) => string = (text) => text): Maker =>
  (source) => {
    const lang = source.draw.from(['zh', 'en'] as const);
    const text = drawMatch(source, lang, pattern);
    return text === undefined ? undefined : query(change(text, source.draw), lang, text);
  };

const anyCase = (text: string, draw: Draw): string =>
  draw.from([text, text.toLowerCase(), text.toUpperCase()]);

const identifier = /\b[A-Za-z]\w*(?:[._][A-Za-z]\w*)+|\b[a-z]+[A-Z]\w+|\b[A-Z][a-z]+[A-Z]\w+/g;
const englishWord = /(?<![\w.-])[a-z]{5,12}(?![\w.-])/g;

/** The words of the site, to know which slips and forms are not words themselves. */
const wordsOf = ({ sections }: SiteText): Set<string> =>
  new Set(sections.flatMap(({ texts }) => texts.flatMap((text) => text.match(/[a-z0-9]+/g) ?? [])));

const isAnywhere = ({ sections }: SiteText, text: string): boolean => sections.some(holds(text));

const slip: Maker = (source) => {
  const { site, draw } = source;
  const word = drawMatch(source, 'en', /(?<![\w.-])[a-z]{5,12}(?![\w.-])/g);
  if (word === undefined) return undefined;
  const at = 1 + draw.below(word.length - 1);
  const typed = draw.from([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + draw.from([...'aeinorst']) + word.slice(at),
    word.slice(0, at) + draw.from([...'aeinorst']) + word.slice(at + 1),
    word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1),
  ]);
  if (isAnywhere(site, typed)) return undefined;
  const meant = [...wordsOf(site)].filter((each) => isSlip(typed, each));
  return anyOf(typed, 'en', meant);
};

/** Whether two words differ by one letter more, less, other, or by two changed about: by trying all of them. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const places = [...long].map((_, index) => index);
  if (long.length > short.length) {
    return places.some((at) => long.slice(0, at) + long.slice(at + 1) === short);
  }
  const different = places.filter((at) => long[at] !== short[at]);
  if (different.length === 1) return true;
  const [first = 0, second = 0] = different;
  const isSwapped = long[first] === short[second] && long[second] === short[first];
  return different.length === 2 && second === first + 1 && isSwapped;
}

const ending: Maker = (source) => {
  const word = drawMatch(source, 'en', englishWord);
  const stem = word?.replace(/(?:ing|ed|es|s|e)$/, '');
  if (stem === undefined || stem.length < 5) return undefined;
  const typed = stem + source.draw.from(['ing', 'ed', 'ers', 'able', 'ings']);
  return isAnywhere(source.site, typed) ? undefined : query(typed, 'en', stem);
};

const traditional: Maker = (source) => {
  const text = drawHan(source, 2, 4);
  if (text === undefined) return undefined;
  const typed = toTraditional(text);
  return typed === text ? undefined : query(typed, 'zh', text);
};
const toTraditional = Converter({ from: 'cn', to: 't' });

function drawTerm({ site, draw }: Source): string | undefined {
  const { zh } = draw.from(site.terms);
  const isThere = /^\p{Script=Han}{2,5}$/u.test(zh) && isAnywhere(site, zh);
  return isThere ? zh : undefined;
}

const sound =
  (write: (syllables: string[], toned: string[], draw: Draw) => string): Maker =>
  (source) => {
    const term = drawTerm(source);
    if (term === undefined) return undefined;
    const syllables = pinyin(term, { toneType: 'none', type: 'array', v: true });
    const typed = write(syllables, pinyin(term, { type: 'array' }), source.draw);
    return query(typed, 'zh', term);
  };

const initials: Maker = (source) => {
  const term = drawTerm(source);
  if (term === undefined || term.length < 3) return undefined;
  const initialsOf = (word: string): string =>
    pinyin(word, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  const typed = initialsOf(term);
  if (isAnywhere(source.site, typed)) return undefined;
  const same = source.site.terms.map(({ zh }) => zh).filter((zh) => initialsOf(zh) === typed);
  return anyOf(typed, 'zh', same);
};

const askZh: Maker = (source) => {
  const text = drawHan(source, 4, 6);
  if (text === undefined || /[如何怎么什为的了是在有和与及或做用把被让给对从到吗]/.test(text))
    return undefined;
  const { draw } = source;
  const typed = `${draw.from(['如何', '怎么', '为什么', '什么是'])}${text}${draw.from(['', '？', '呢'])}`;
  return query(typed, 'zh', text);
};

const askEn: Maker = (source) => {
  const pair = drawMatch(source, 'en', /(?<![\w.-])[a-z]{6,12} [a-z]{6,12}(?![\w.-])/g);
  if (pair === undefined) return undefined;
  const typed = `${source.draw.from(['how do I', 'what is', 'why does the', 'when should we'])} ${pair}?`;
  return query(typed, 'en', pair);
};

const quoted: Maker = (source) => {
  const text = drawMatch(source, 'en', /(?<![\w.-])[A-Za-z]{2,12}(?: [a-z]{2,12}){2}(?![\w.-])/g);
  return text === undefined ? undefined : query(`"${text}"`, 'en', text);
};

const scattered: Maker = (source) => {
  const words = drawText(source, 'en').match(englishWord) ?? [];
  if (words.length < 4) return undefined;
  const [a, b] = [source.draw.from(words), source.draw.from(words)];
  return a === b ? undefined : query(`${a} ${b}`, 'en', a, b);
};

const without: Maker = (source) => {
  const text = drawHan(source, 2, 2);
  const other = drawHan(source, 2, 2);
  if (text === undefined || other === undefined || text === other) return undefined;
  const base = query(`${text} -${other}`, 'zh', text);
  const isFree = (section: PlainSection): boolean => !holds(other)(section);
  return { ...base, isRight: (section) => base.isRight(section) && isFree(section) };
};

const narrowed: Maker = (source) => {
  const { site, draw } = source;
  const section = draw.from(site.sections.filter(({ lang }) => lang === 'en'));
  const text = draw.from(draw.from(section.written).match(englishWord) ?? ['']);
  if (text === '') return undefined;
  const [kind] = section.kinds;
  if (kind === undefined) return undefined;
  const [filter, isIn] = draw.from<[string, (each: PlainSection) => boolean]>([
    [`in:${section.slug}`, ({ slug }) => slug === section.slug],
    [`type:${kind}`, ({ kinds }) => kinds.has(kind)],
    ['lang:en', ({ lang }) => lang === 'en'],
  ]);
  const base = query(`${filter} ${text}`, 'en', text);
  return { ...base, isRight: (each) => base.isRight(each) && isIn(each) };
};

/** What stands in the one language only, asked for on a page of the other. */
const fromOther =
  (page: Lang, drawIn: (source: Source) => string | undefined): Maker =>
  (source) => {
    const text = drawIn(source);
    const isOwn = (section: PlainSection): boolean =>
      section.lang === page && holds(text ?? '')(section);
    if (text === undefined || source.site.sections.some(isOwn)) return undefined;
    return query(text, page, text);
  };

const makers: Record<string, Maker> = {
  'one Han character': han(1, 1),
  'two Han characters': han(2, 2),
  'three or four': han(3, 4),
  'five and more': han(5, 10),
  'Han and Latin': matching(
    /[A-Za-z]{2,10}\p{Script=Han}{2,3}|\p{Script=Han}{2,3}[A-Za-z]{2,10}(?![\w.])/gu,
  ),
  'identifier, any case': matching(identifier, anyCase),
  'part of an identifier': (source) => {
    const whole = drawMatch(source, 'en', identifier);
    const parts = whole?.match(/[A-Z]?[a-z]{3,}|[A-Z]{2,}/g) ?? [];
    if (parts.length === 0) return undefined;
    const part = source.draw.from(parts);
    return query(anyCase(part, source.draw), 'en', part);
  },
  'version or figure': matching(/\b(?:Go |v)?\d+(?:\.\d+)+\b/g),
  'flag or setting': matching(/(?<![\w-])--?[a-z][a-z-]{3,}\b|\b[A-Z_]{4,}=\w+/g),
  'full-width': (source) => {
    const word = drawMatch(source, 'zh', /(?<!\w)[A-Za-z]{3,12}(?!\w)/g);
    if (word === undefined) return undefined;
    const typed = word.replace(/[!-~]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    );
    return query(typed, 'zh', word);
  },
  traditional,
  pinyin: sound((syllables) => syllables.join('')),
  'pinyin with blanks or tones': sound((syllables, toned, draw) =>
    draw.from([syllables.join(' '), toned.join(' '), toned.join('')]),
  ),
  'pinyin initials': initials,
  'slip of the finger': slip,
  'other ending': ending,
  'question in Chinese': askZh,
  'question in English': askEn,
  'exact phrase': quoted,
  'two words': scattered,
  'without a word': without,
  'with a filter': narrowed,
  'English on a Chinese page': fromOther('zh', (source) =>
    drawMatch(source, 'en', /(?<![\w.-])[a-z]{5,12} [a-z]{4,12}(?![\w.-])/g),
  ),
  'Chinese on an English page': fromOther('en', (source) => drawHan(source, 2, 4)),
};
