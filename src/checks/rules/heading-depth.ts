import type { Block } from '../../model/blocks.ts';
import { halvesOf } from '../collection.ts';
import { kindName } from '../kind-name.ts';
import type { Finding } from '../problem.ts';
import { findingAt, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

const chapter = 2;

/** An article begins with a chapter ("##"), and no heading skips a depth. */
export const checkHeadingDepth: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => {
    const headings = half.blocks.filter(({ kind }) => kind === 'section');
    return [
      ...beforeFirst(half),
      ...headings.flatMap((block, index) => skipping(half, block, headings[index - 1])),
    ];
  });

function beforeFirst(half: ReadHalf): Finding[] {
  const [first] = half.blocks;
  if (!first || first.kind === 'section') return [];
  const message = `Expected the text to begin with a chapter heading ("##"), but found a ${kindName(first)}.`;
  return [findingAt(half, first.node, message)];
}

function skipping(half: ReadHalf, { node }: Block, before: Block | undefined): Finding[] {
  const depth = node.depth ?? chapter;
  const most = before ? Math.max(before.node.depth ?? chapter, chapter - 1) + 1 : chapter;
  if (depth >= chapter && depth <= most) return [];
  const allowed = most === chapter ? '"##"' : `"##" to "${'#'.repeat(most)}"`;
  const message = `Expected a heading with ${allowed} here, but found "${'#'.repeat(depth)}".`;
  const mend = depth === 1 ? ' The title stands in the front matter.' : '';
  return [findingAt(half, node, message + mend)];
}
