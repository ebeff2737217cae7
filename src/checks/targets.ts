// What a link within the site can lead to: a passage, a node of a diagram (`#<diagram>-<node>`) or a
// line of code (`#<code>-L<n>`).
import type { GraphResult } from '../diagrams/graph.ts';
import type { Block } from '../model/blocks.ts';
import { halvesOf, type Collection } from './collection.ts';
import { editDistance } from './nearest.ts';
import { placeOfNode, type ReadHalf } from './read-half.ts';

/** A passage that a link can lead to, in the first file where its id stands. */
interface Target {
  half: ReadHalf;
  /** undefined where the file is no MDX, so that only its ids are known. */
  block: Block | undefined;
}

/** The passages of the site by id. */
export interface Targets {
  /** Tells whether a link's target, without the `#`, exists. */
  has: (target: string) => boolean;
  /** Names the target nearest to one that does not exist, with its place as seen from a file, or nothing. */
  nearest: (target: string, from: ReadHalf) => string;
}

/** Collects what links can lead to. */
export function makeTargets(collection: Collection): Targets {
  const halves = halvesOf(collection);
  const targets = new Map<string, Target>();
  for (const half of halves) {
    for (const block of half.blocks) {
      if (block.id !== undefined && !targets.has(block.id)) targets.set(block.id, { half, block });
    }
    for (const id of half.ids) if (!targets.has(id)) targets.set(id, { half, block: undefined });
  }
  const has = (target: string): boolean => {
    const [, id = '', part] = /^([^-]*)(?:-(.*))?$/s.exec(target) ?? [];
    const found = targets.get(id);
    return found !== undefined && (part === undefined || hasPart(found, part, collection.graphs));
  };
  return { has, nearest: (target, from) => nearest(target, from, targets) };
}

/** Where the block or its graph could not be read, another rule says so: any part counts as there. */
function hasPart({ block }: Target, part: string, graphs: Collection['graphs']): boolean {
  if (!block) return true;
  if (block.kind === 'diagram') {
    const result: GraphResult | undefined = graphs.get(block.node);
    return !result?.ok || result.graph.nodes.some(({ id }) => id === part);
  }
  const line = /^L([1-9]\d*)$/.exec(part)?.[1];
  const lines = (block.node.value ?? '').split('\n').length;
  return block.kind === 'code' && line !== undefined && Number(line) <= lines;
}

function nearest(target: string, from: ReadHalf, targets: Map<string, Target>): string {
  const id = target.split('-')[0] ?? '';
  const known = targets.get(id);
  if (known) return ` "#${id}" is ${nameOf(known, from)}.`;
  const [best] = [...targets]
    .map(([other, found]) => ({ other, found, distance: editDistance(id, other) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  return best ? ` Nearest: "#${best.other}" (${nameOf(best.found, from)}).` : '';
}

/** The file without its folder where that is the reader's own. */
function nameOf({ half, block }: Target, from: ReadHalf): string {
  const file = half.slug === from.slug ? `${half.lang}.mdx` : half.path;
  return block ? `${file}:${placeOfNode(block.node).line}` : file;
}
