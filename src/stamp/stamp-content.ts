// Stamping, from texts to texts: all of the content, or nothing where the halves do not match.
import { halvesOf, makeCollection, type Collection } from '../checks/collection.ts';
import { pairOf, type ReadPair } from '../checks/paired-blocks.ts';
import type { Problem } from '../checks/problem.ts';
import { placeOfNode, readHalf, type ReadHalf } from '../checks/read-half.ts';
import { applyRules, type RuleName } from '../checks/rules.ts';
import type { Block } from '../model/blocks.ts';
import { formatIdsLock } from '../model/ids-lock.ts';
import { langs, type Lang } from '../model/lang.ts';
import type { ContentFiles } from '../source/read-content.ts';
import { applyInsertions, makeInsertion } from './insertion.ts';
import { makeNewId, type Random } from './new-id.ts';
import { pairUnstamped, type OpenPair } from './pair-unstamped.ts';

/** The ids that are to be written into a half. */
export interface HalfStamps {
  half: ReadHalf;
  ids: Map<Block, string>;
}

/** What stamping comes to. */
export interface StampPlan {
  /** Where problems stand, nothing else does. */
  problems: Problem[];
  halves: HalfStamps[];
  /** The ids that are new to the lock file. */
  added: string[];
  /** The text of the lock file. */
  lock: string;
}

/** What must hold before ids can be given: else they would go to the wrong passages, or nowhere. */
const preconditions: readonly RuleName[] = [
  'missing-half',
  'mdx-syntax',
  'mdx-code',
  'markdown-feature',
  'code-language',
  'item-text',
  'table-caption',
  'id-form',
  'id-place',
  'id-duplicate',
  'id-order',
  'kind-differs',
  'lock-form',
  'moved',
];

/** Plans the ids of a content folder; `random` is for tests. */
export function planStamps(files: ContentFiles, random?: Random): StampPlan {
  const collection = makeCollection(files);
  const problems = applyRules(collection, preconditions);
  const pairs = problems.length === 0 ? collection.articles.flatMap(pairOf) : [];
  const pairings = pairs.map((pair) => ({ pair, ...pairUnstamped(pair) }));
  const findings = pairings.flatMap((pairing) => pairing.findings);
  problems.push(...findings.map((finding) => ({ ...finding, rule: 'stamp' })));
  if (problems.length > 0) return { problems, halves: [], added: [], lock: '' };

  const standing = new Set(halvesOf(collection).flatMap((half) => [...half.ids]));
  const taken = new Set([...standing, ...publishedIds(collection)]);
  const halves = pairings.flatMap(({ pair, open }) => stampPair(pair, open, taken, random));
  const stamped = halves.flatMap((stamps) => [...stamps.ids.values()]);
  const added = [...new Set([...standing, ...stamped])].filter(
    (id) => !collection.lock.lines.has(id),
  );
  return {
    problems,
    halves,
    added,
    lock: formatIdsLock([...collection.lock.lines.keys(), ...added]),
  };
}

function publishedIds({ lock, moved }: Collection): string[] {
  const led = Object.entries(moved.value ?? {})
    .flat()
    .filter((end) => typeof end === 'string');
  return [...lock.lines.keys(), ...led];
}

function stampPair(
  pair: ReadPair,
  open: OpenPair[],
  taken: Set<string>,
  random: Random | undefined,
): HalfStamps[] {
  const given: Record<Lang, Map<Block, string>> = { zh: new Map(), en: new Map() };
  for (const blocks of open) {
    const id = blocks.zh.id ?? blocks.en.id ?? makeNewId(taken, random);
    taken.add(id);
    for (const lang of langs) {
      if (blocks[lang].id === undefined) given[lang].set(blocks[lang], id);
    }
  }
  return langs
    .filter((lang) => given[lang].size > 0)
    .map((lang) => ({ half: pair[lang], ids: given[lang] }));
}

/** Gives the text of a half with its ids, and makes sure that a reader of it finds each at its passage. */
export function stampedText({ half, ids }: HalfStamps, text: string): string {
  const lines = text.split(/\r?\n/);
  const insertions = [...ids].map(([block, id]) => makeInsertion(block, id, lines));
  const stamped = applyInsertions(text, insertions);
  const source = { path: half.path, text: stamped.replaceAll('\r\n', '\n') };
  const reread = readHalf(half.slug, half.lang, source);
  half.blocks.forEach((block, index) => {
    const [wanted, found] = [block.id ?? ids.get(block), reread.blocks[index]];
    if (found?.id === wanted && found?.text === block.text) return;
    const { line } = placeOfNode(block.node);
    throw new Error(
      `Expected "#${wanted}" at the end of ${half.path}:${line}, but found "${found?.id ?? 'nothing'}".`,
    );
  });
  return stamped;
}
