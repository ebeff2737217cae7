// What is compared figure by figure: each text of one language opposite its counterpart.
import { childrenOf, type Node } from '../markdown/nodes.ts';
import { joinProse, proseOf } from '../markdown/prose.ts';
import type { Block } from '../model/blocks.ts';
import type { Graph } from '../diagrams/graph.ts';
import { keyedEdges } from '../diagrams/pair-graph.ts';
import type { Collection } from './collection.ts';
import { frontMatterTexts, sourceLines, type HalfText } from './half-texts.ts';
import { pairedBlocks, type BlockPair, type ReadPair } from './paired-blocks.ts';
import { placeOfNode, placeOfOffset, type ReadHalf } from './read-half.ts';

/** A text in both languages. */
export interface Passage {
  zh: HalfText;
  en: HalfText;
}

/** Gives the passages of a pair: front matter, blocks with the same id, labels of the same node. */
export function passagesOf(pair: ReadPair, graphs: Collection['graphs']): Passage[] {
  const blocks = pairedBlocks(pair).filter(({ zh, en }) => zh.kind === en.kind);
  return [
    ...frontMatterPassages(pair),
    ...blocks.flatMap((blocks) =>
      blocks.zh.kind === 'diagram'
        ? diagramPassages(pair, blocks, graphs)
        : [{ zh: blockText(pair.zh, blocks.zh), en: blockText(pair.en, blocks.en) }],
    ),
  ];
}

function frontMatterPassages(pair: ReadPair): Passage[] {
  const read = (half: ReadHalf) =>
    new Map(
      frontMatterTexts(half).map(({ text, keys }) => [
        keys.join('.'),
        { text, placeOf: () => half.data.placeOf(keys) },
      ]),
    );
  const others = read(pair.en);
  return [...read(pair.zh)].flatMap(([keys, zh]) => {
    const en = others.get(keys);
    return en ? [{ zh, en }] : [];
  });
}

function blockText(half: ReadHalf, block: Block): HalfText {
  const runs = runsOf(block).map((node) => proseOf(childrenOf(node), half.text, 'content'));
  const { text, offsets } = joinProse(runs);
  return { text, placeOf: (index) => placeOfOffset(half.text, offsets[index] ?? 0) };
}

/** The nodes that hold a block's own words: of a table the caption and the header; code is compared elsewhere. */
function runsOf({ kind, node, anchor }: Block): Node[] {
  if (kind === 'code') return [];
  if (kind === 'row') return childrenOf(node);
  if (kind === 'item') return childrenOf(node).slice(0, 1);
  const [header] = childrenOf(node);
  return kind === 'table' && header ? [anchor, ...childrenOf(header)] : [node];
}

/** Labels are joined by what they belong to; where the graphs differ, another rule says so. */
function diagramPassages(
  pair: ReadPair,
  { zh, en }: BlockPair,
  graphs: Collection['graphs'],
): Passage[] {
  const [left, right] = [graphs.get(zh.node), graphs.get(en.node)];
  if (!left?.ok || !right?.ok) return [];
  const others = labelsOf(right.graph);
  return [...labelsOf(left.graph)].flatMap(([key, label]) => {
    const other = others.get(key);
    if (other === undefined) return [];
    return [{ zh: labelText(pair.zh, zh.node, label), en: labelText(pair.en, en.node, other) }];
  });
}

function labelsOf({ title, description, nodes, groups, edges }: Graph): Map<string, string> {
  return new Map([
    ['title', title],
    ['description', description],
    ...[...nodes, ...groups].map(({ id, label }) => [`node ${id}`, label] as const),
    ...keyedEdges(edges).map(([ends, { label }]) => [`edge ${ends}`, label] as const),
  ]);
}

/** A label stands on the line of the fence that has its first words, as far as can be told. */
function labelText(half: ReadHalf, fence: Node, label: string): HalfText {
  const [words = ''] = label.split('\n');
  const line = sourceLines(half, fence).find(({ text }) => text.includes(words));
  const place = line
    ? { line: line.line, column: line.text.indexOf(words) + 1 }
    : placeOfNode(fence);
  return { text: label, placeOf: () => place };
}
