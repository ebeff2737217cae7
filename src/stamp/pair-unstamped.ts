// Which passage of one language stands opposite which of the other, where ids do not say so yet:
// between two passages that both languages have stamped, the rest pair by order and kind.
import { kindName } from '../checks/kind-name.ts';
import type { Finding } from '../checks/problem.ts';
import { blocksById, type ReadPair } from '../checks/paired-blocks.ts';
import { findingAt, nameOfPlace, type ReadHalf } from '../checks/read-half.ts';
import type { Block } from '../model/blocks.ts';

/** Two passages that are to have the same id, which one of them may have already. */
export interface OpenPair {
  zh: Block;
  en: Block;
}

/** What came of pairing. */
export interface Pairing {
  open: OpenPair[];
  findings: Finding[];
}

/** Pairs the passages of two halves that are not stamped in both; presumes that common ids are in the same order. */
export function pairUnstamped(pair: ReadPair): Pairing {
  const [zh, en] = [stretches(pair.zh, pair.en), stretches(pair.en, pair.zh)];
  const results = zh.map((stretch, index) => pairStretch(pair, stretch, en[index] ?? []));
  return {
    open: results.flatMap(({ open }) => open),
    findings: results.flatMap(({ findings }) => findings),
  };
}

/** The blocks between those that both halves have stamped. */
function stretches(half: ReadHalf, other: ReadHalf): Block[][] {
  const common = blocksById(other);
  const found: Block[][] = [[]];
  for (const block of half.blocks) {
    if (block.id !== undefined && common.has(block.id)) found.push([]);
    else found.at(-1)?.push(block);
  }
  return found;
}

function pairStretch(pair: ReadPair, zh: Block[], en: Block[]): Pairing {
  const length = Math.max(zh.length, en.length);
  for (let index = 0; index < length; index += 1) {
    const finding = mismatch(pair, zh[index], en[index]);
    if (finding) return { open: [], findings: [finding] };
  }
  const open = zh.flatMap((block, index) => {
    const other = en[index];
    return other ? [{ zh: block, en: other }] : [];
  });
  return { open, findings: [] };
}

function mismatch(
  pair: ReadPair,
  zh: Block | undefined,
  en: Block | undefined,
): Finding | undefined {
  if (zh && en && kindName(zh) === kindName(en)) {
    if (zh.id === undefined || en.id === undefined) return undefined;
    const message = `Expected "#${zh.id}", as opposite it in ${nameOfPlace(pair.zh, zh)}, but found "#${en.id}".`;
    return findingAt(pair.en, en.node, message);
  }
  const [half, block] = en ? [pair.en, en] : [pair.zh, zh];
  const [otherHalf, opposite] = en ? [pair.zh, zh] : [pair.en, en];
  if (!block) return undefined;
  const found = opposite
    ? `a ${kindName(opposite)} (${nameOfPlace(otherHalf, opposite)})`
    : `none (${otherHalf.lang}.mdx)`;
  const message = `Expected the ${kindName(block)} to have its like opposite it in the other language, but found ${found}.`;
  return findingAt(half, block.node, message);
}
