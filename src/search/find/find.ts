// From what a reader typed to the sections to show: first as typed, then in other forms.
import type { Lang } from '../../model/lang.ts';
import type { Query } from '../query/query.ts';
import { parseQuery } from '../query/parse-query.ts';
import { attempt, type Found, type Search } from './attempt.ts';
import { browse } from './browse.ts';
import type { Catalogue, Engine, Tables } from './engine.ts';
import { withFlags } from './flags.ts';
import { wantedFromQuery, type Wanted } from './wanted.ts';
import * as loosen from './loosen.ts';
import { hasWhole } from './judge.ts';
import type { Judged } from './rank.ts';
import { textsOf } from './section.ts';

/** What a reader asks for. */
export interface Asked {
  typed: string;
  lang: Lang;
  limit: number;
  isStale: () => boolean;
}

/** What was found, and how. */
export interface Findings extends Found {
  query: Query;
  catalogue: Catalogue;
  /** What the answers hold, part by part; with other forms than typed where that found nothing. */
  wanted: Wanted[];
  /** In which ways what was typed was changed until something was found. */
  ways: loosen.Way[];
}

/** So few answers are worth a second look at parts of words. */
const few = 5;

/** Finds the sections that answer a query; throws {@link StaleSearch} once nobody waits for it. */
export async function find(engine: Engine, tables: Tables, asked: Asked): Promise<Findings> {
  const catalogue = await engine.catalogue();
  const parsed = parseQuery(asked.typed, catalogue.articles);
  const search: Search = { ...asked, engine, query: parsed };
  if (parsed.terms.length === 0) {
    const all = await browse(search, catalogue);
    return { ...all, query: parsed, catalogue, wanted: [], ways: [] };
  }
  const query = await withFlags(parsed, engine);
  search.query = query;
  const wanted = wantedFromQuery(query);
  const literal = await attempt(search, wanted);
  const findings = { ...literal, query, catalogue, wanted, ways: [] };
  if (hasWholeWords(literal.answers, wanted)) {
    return literal.answers.length < few ? withParts(search, findings, tables) : findings;
  }
  const sounds = await attemptPinyin(search, findings, tables);
  if (sounds) return sounds;
  if (literal.answers.length > 0) return withParts(search, findings, tables);
  return findLoosely(search, findings, tables);
}

/** Tells whether some answer holds each word as a whole, not as the beginning of others. */
const hasWholeWords = (answers: Judged[], wanted: Wanted[]): boolean =>
  answers.some(({ section }) => {
    const texts = textsOf(section);
    return wanted.every(
      ({ forms, optional }) =>
        optional || forms.some((form) => texts.some((text) => hasWhole(text, form))),
    );
  });

/** What was typed may be the sound of Chinese words; what begins with the same letters comes after. */
async function attemptPinyin(
  search: Search,
  literal: Findings,
  tables: Tables,
): Promise<Findings | undefined> {
  const sounds = await loosen.fromPinyin(literal.wanted, tables);
  const found = sounds && (await attempt(search, sounds.wanted));
  if (!found || found.answers.length === 0) return undefined;
  const places = new Set(found.answers.map(({ entry }) => entry.place));
  const rest = literal.answers.filter(({ entry }) => !places.has(entry.place));
  return {
    ...literal,
    ...found,
    answers: [...found.answers, ...rest].slice(0, search.limit),
    total: found.total + rest.length,
    wanted: [...sounds.wanted, ...(rest.length > 0 ? literal.wanted : [])],
    ways: [sounds.way],
  };
}

/** Adds, to a few answers, the sections in which a single word stands inside longer ones. */
async function withParts(search: Search, literal: Findings, tables: Tables): Promise<Findings> {
  const [only, ...others] = literal.wanted;
  if (!only || others.length > 0 || only.quoted) return literal;
  const forms = await loosen.wordsWith(only.typed, tables);
  if (forms.length === 0) return literal;
  // The longer words are only where to look: what is looked for, and lit, stays as typed.
  const found = await attempt(search, [only], false, forms);
  return found.answers.length > literal.answers.length ? { ...literal, ...found } : literal;
}

async function findLoosely(search: Search, literal: Findings, tables: Tables): Promise<Findings> {
  const { engine } = search;
  const ways: loosen.Way[] = [];
  let wanted = literal.wanted;
  const steps = [
    () => loosen.inSimplified(wanted, tables),
    () => loosen.withoutQuestion(wanted),
    () => loosen.inOtherForms(wanted, engine, tables),
  ];
  for (const step of steps) {
    const loosened = await step();
    if (!loosened) continue;
    ways.push(loosened.way);
    wanted = loosened.wanted;
    const found = await attempt(search, wanted);
    if (found.answers.length > 0) return { ...literal, ...found, wanted, ways };
  }
  const pieces = loosen.inPieces(wanted);
  if (!pieces) return { ...literal, wanted, ways };
  const found = await attempt(search, pieces.wanted, true);
  return { ...literal, ...found, wanted: pieces.wanted, ways: [...ways, pieces.way] };
}
