import { fold } from '../fold.ts';
import { indexWords } from '../query/index-words.ts';
import type { Query } from '../query/query.ts';
import type { Engine } from './engine.ts';

/** So many sections are looked into for a flag. */
const read = 6;

/** Tells apart what a minus may mean: `-word` excludes a word, but `go build -ldflags` asks for a flag that the site knows. */
export async function withFlags(query: Query, engine: Engine): Promise<Query> {
  const isFlag = await Promise.all(
    query.excluded.map(async (each) => !each.quoted && isKnownFlag(each.text, query, engine)),
  );
  if (!isFlag.includes(true)) return query;
  const flags = query.excluded.filter((_, index) => isFlag[index] === true);
  const terms = [
    ...query.terms,
    ...flags.map(({ text, quoted }) => ({ text: `-${text}`, quoted })),
  ];
  return {
    ...query,
    terms,
    excluded: query.excluded.filter((_, index) => isFlag[index] !== true),
    phrase: fold(terms.map(({ text }) => text).join(' ')),
  };
}

async function isKnownFlag(word: string, { terms }: Query, engine: Engine): Promise<boolean> {
  if (!/^[a-z]/.test(word)) return false;
  const hits = await engine.search([...terms.map(({ text }) => text), word].flatMap(indexWords));
  const sections = await Promise.all(hits.slice(0, read).map(({ id }) => engine.read(id)));
  return sections.some(({ passages }) =>
    passages.some(({ folded }) => hasFlag(folded, `-${word}`)),
  );
}

/** A letter before the dash makes it a hyphen. */
function hasFlag(text: string, flag: string): boolean {
  for (let place = text.indexOf(flag); place >= 0; place = text.indexOf(flag, place + 1)) {
    const around = `${text[place - 1] ?? ''}${text[place + flag.length] ?? ''}`;
    if (!/[\p{L}\p{N}_]/u.test(around)) return true;
  }
  return false;
}
