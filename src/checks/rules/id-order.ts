import {
  blocksById,
  pairedBlocks,
  pairOf,
  type BlockPair,
  type ReadPair,
} from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import { findingAt, nameOfPlace } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** Passages stand in the same order in both languages. */
export const checkIdOrder: Rule = ({ articles }) => articles.flatMap(pairOf).flatMap(outOfOrder);

/** The fewest passages that must move: those outside the longest run of ids that are in order. */
function outOfOrder(pair: ReadPair): Finding[] {
  const blocks = pairedBlocks(pair);
  const order = [...blocksById(pair.en).keys()];
  const positions = blocks.map(({ id }) => order.indexOf(id));
  const inOrder = longestRise(positions);
  return blocks.flatMap((block, index) =>
    inOrder.has(index) ? [] : [findingFor(pair, block, blocks[index - 1])],
  );
}

function findingFor(pair: ReadPair, block: BlockPair, before: BlockPair | undefined): Finding {
  const wanted = before ? `after "#${before.id}"` : 'first';
  const place = nameOfPlace(pair.zh, block.zh);
  const message = `Expected "#${block.id}" to stand ${wanted}, as in ${place}, but found it elsewhere.`;
  return findingAt(pair.en, block.en.node, message);
}

/** The indices of the longest rising subsequence. */
function longestRise(values: number[]): Set<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    const before = values
      .slice(0, index)
      .reduce(
        (best, other, at) =>
          other < value && (lengths[at] ?? 0) > (lengths[best] ?? 0) ? at : best,
        -1,
      );
    lengths.push((lengths[before] ?? 0) + 1);
    previous.push(before);
  });
  const rise = new Set<number>();
  let at = lengths.indexOf(Math.max(...lengths));
  for (; at >= 0; at = previous[at] ?? -1) rise.add(at);
  return rise;
}
